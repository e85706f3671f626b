import type { CellValue } from '../../src/host/model';
import { ArgumentCache } from '../../src/workbook/explain/argument-cache';
import { readFocus, watchFocus } from '../../src/workbook/explain/focus';
import type { WorkbookPage } from './workbook-page';
import { openWorkbookPage } from './workbook-page';

/** How Explain reads the ranges of a whole ledger: in pieces, and again only when something changed. */

const ROWS = 4000;
const HEADER: readonly CellValue[] = ['单位名称', '属地', '飞出地', '协议', '指标', '期间', '本期数'];
const AGREEMENT = '"金彭 飞出地=金牛区 飞入地=彭州市; 方式=分算 比例=5:5"';

let workbook: WorkbookPage;
let large: string;
let actions = 0;
beforeEach(async () => {
  actions = 0;
  workbook = await openWorkbookPage({ onAction: () => (actions += 1) });
  large = workbook.model.addSheet('大台账').id;
  // Two blank rows and a blank column before it.
  workbook.put(large, 2, 1, [HEADER, ...Array.from({ length: ROWS }, (_, row): CellValue[] => [`单位${String(row)}`, '彭州市', '金牛区', '金彭', '产值', 2024, row])]);
});
afterEach(() => workbook.page.close());

async function enterReport(formula: string): Promise<void> {
  workbook.put(workbook.ledger, 20, 9, [[formula]]);
  await workbook.page.host.settled();
}

const select = async (down: number, cache?: ArgumentCache) => {
  workbook.select(20 + down, 9);
  return readFocus(cache);
};

test('a range beyond what is read at once comes whole, and its rows keep their numbers', async () => {
  await enterReport(`=PAIR.RECONCILE('大台账'!A:H,${AGREEMENT})`);
  const { args, resultRow, home } = await select(1);
  const cells = args[0]?.cells ?? [];
  expect([cells.length, cells[0], cells[2]]).toEqual([ROWS + 3, [], [null, ...HEADER]]);
  expect(cells[ROWS + 2]).toEqual([null, `单位${String(ROWS - 1)}`, '彭州市', '金牛区', '金彭', '产值', 2024, ROWS - 1]);
  expect(args[0]?.origin).toEqual({ sheet: '大台账', row: 0, column: 0 });
  expect([resultRow[0], home]).toEqual(['金牛区', { sheet: '台账', row: 20, column: 9 }]);
});

test('where Excel finds the answer too large, a range comes in smaller pieces', async () => {
  const rows = 3000;
  const long = workbook.model.addSheet('长文本').id;
  workbook.put(long, 0, 0, [HEADER, ...Array.from({ length: rows }, (_, row): CellValue[] => [`${String(row)}${'长'.repeat(2500)}`, '彭州市', '金牛区', '金彭', '产值', 2024, row])]);
  await enterReport(`=PAIR.RECONCILE('长文本'!A:G,${AGREEMENT})`);
  const { args } = await select(1);
  const cells = args[0]?.cells ?? [];
  expect([cells.length, cells[rows]?.[6], String(cells[rows]?.[0]).length]).toEqual([rows + 1, rows - 1, 2504]);
});

test('a range of a record function is not read beyond what one can look at', async () => {
  await enterReport(`=PAIR.SPLITSHARE('大台账'!B1:H4003,"5:5")`);
  expect((await select(0)).args[0]).toMatchObject({ cells: null, why: 'large' });
});

test('another cell of the same result reads nothing again, until a sheet it came from changes', async () => {
  await enterReport(`=PAIR.RECONCILE('大台账'!$B$3:$H$4003,${AGREEMENT})`);
  const cache = new ArgumentCache();
  const stop = await watchFocus(() => undefined, cache);
  const start = actions;
  const first = await select(1, cache);
  const before = actions;
  const second = await select(2, cache);
  expect(second.args[0]?.cells).toBe(first.args[0]?.cells);
  // What is left is the cell, its formula and its row of the result.
  expect(actions - before).toBeLessThan((before - start) * 0.7);
  workbook.put(large, 3, 7, [[123]]);
  await workbook.page.host.settled();
  await new Promise((resolve) => setTimeout(resolve, 50));
  const third = await select(1, cache);
  expect(third.args[0]?.cells?.[1]?.[6]).toBe(123);
  stop();
  // Without events nobody would tell of a change.
  expect((await select(2, cache)).args[0]?.cells).not.toBe(third.args[0]?.cells);
});

test('what is read while something changes is not kept', async () => {
  const cache = new ArgumentCache();
  cache.follow(true);
  let reads = 0;
  const read = async () => {
    reads += 1;
    await Promise.resolve();
    return { args: [], sheetIds: new Set(['a']) };
  };
  const slow = cache.of('home', 'x', read);
  cache.forget('b');
  await slow;
  await cache.of('home', 'x', read);
  await cache.of('home', 'x', read);
  expect(reads).toBe(2);
  cache.forget('a');
  await cache.of('home', 'x', read);
  await Promise.all([cache.of('home', 'y', read), cache.of('home', 'y', read)]);
  expect(reads).toBe(4);
});

test('a reading that failed is tried again', async () => {
  const cache = new ArgumentCache();
  cache.follow(true);
  await expect(cache.of('home', 'x', () => Promise.reject(new Error('busy')))).rejects.toThrow('busy');
  await expect(cache.of('home', 'x', () => Promise.resolve({ args: [], sheetIds: new Set() }))).resolves.toMatchObject({ args: [] });
});

import { freezeSheet, unfreeze } from '../../src/workbook/freeze/freeze';
import { readFreezable } from '../../src/workbook/freeze/freezable';
import { isReplaced, replacedAreas } from '../../src/workbook/freeze/frozen-cells';
import { readAgreements } from '../../src/workbook/agreements';
import { readLedger } from '../../src/workbook/ledgers';
import { planColumns } from '../../src/workbook/plan';
import { writeColumns } from '../../src/workbook/write';
import { Cutting } from './cutting';
import type { WorkbookPage } from './workbook-page';
import { openWorkbookPage } from './workbook-page';

const OPTIONS = { language: 'zh', time: '2026-11-24', agreements: [{ id: '金彭2023', text: '金彭2023 飞出地=金牛区 飞入地=彭州市' }] } as const;

/** A ledger with written columns, a total of them, and a spilling function beside. */
async function prepared(onAction?: (number: number) => void): Promise<WorkbookPage> {
  const workbook = await openWorkbookPage(onAction ? { onAction } : {});
  const { ledger, around } = await readLedger(null);
  const [agreement] = (await readAgreements()).agreements;
  if (!agreement) throw new Error('no agreement');
  await writeColumns(planColumns(ledger, around, { agreement, parts: ['origin', 'host'], column: null }));
  workbook.put(workbook.ledger, 12, 0, [['合计计入', '=SUM(H4:H8)', "=结对协议!A2", '=PAIR.SPLITSHARE(101,"1:1")', '', '=PAIR.TAG(100,"5:5")', '="5:5"&PAIR.TAG("","5:5")']]);
  await workbook.page.host.settled();
  return workbook;
}

const sheetNamed = ({ model }: WorkbookPage, name: string): string => model.sheets().find((sheet) => sheet.name === name)?.id ?? '';

describe('freezing a sheet', () => {
  let workbook: WorkbookPage;
  beforeEach(async () => {
    workbook = await prepared();
  });
  afterEach(() => workbook.page.close());

  test('the sheets that can be frozen are those with functions of the add-in', async () => {
    expect(await readFreezable()).toEqual([expect.objectContaining({ name: '台账', active: true }), expect.objectContaining({ name: '结对协议', active: false, count: 1 })]);
  });

  test('the copy shows the same and calculates nothing of ours; what is native stays; the sheet itself is untouched', async () => {
    const { model, ledger } = workbook;
    const area = { row: 0, column: 0, rows: 16, columns: 9 };
    const before = { formulas: model.formulas(ledger, area), values: model.values(ledger, area) };
    const frozen = await freezeSheet(ledger, OPTIONS);
    await workbook.page.host.settled();
    expect(frozen.sheet).toBe('台账（固化）');
    const copy = sheetNamed(workbook, '台账（固化）');
    expect(model.values(copy, area)).toEqual(before.values);
    expect({ formulas: model.formulas(ledger, area), values: model.values(ledger, area) }).toEqual(before);
    const formulas = model.formulas(copy, area).flat().filter((cell) => String(cell).startsWith('='));
    expect(formulas).toEqual(['=SUM(H4:H8)']);
    expect(model.values(copy, { row: 12, column: 6, rows: 1, columns: 1 })).toEqual([['5:5']]);
    // The formulas in the note are texts: nothing is left to be frozen.
    expect((await readFreezable()).map(({ name }) => name)).toEqual(['台账', '结对协议']);
    const note = model.values(copy, { row: 0, column: 10, rows: 20, columns: 2 });
    expect(note.slice(0, 3)).toEqual([['固化说明', ''], ['来源工作表', '台账'], ['计算日期', '2026-11-24']]);
    expect(note.flat()).toContain('金彭2023 飞出地=金牛区 飞入地=彭州市');
    expect(note.flat().some((cell) => String(cell).startsWith('=PAIR.ATTRIBROW('))).toBe(true);
  });

  test('twice makes two copies; undo takes its own away, and refuses where someone has edited it', async () => {
    const before = workbook.picture();
    const first = await freezeSheet(workbook.ledger, OPTIONS);
    const second = await freezeSheet(workbook.ledger, OPTIONS);
    expect(second.sheet).not.toBe(first.sheet);
    await unfreeze(second);
    workbook.put(first.sheetId, 3, 3, [['改了']]);
    await expect(unfreeze(first)).rejects.toMatchObject({ code: 'sheet-edited', outcome: 'not-undone' });
    expect(sheetNamed(workbook, first.sheet)).not.toBe('');
    workbook.model.deleteSheet(first.sheetId);
    expect(workbook.picture()).toEqual(before);
    await expect(unfreeze(first)).rejects.toMatchObject({ code: 'place-gone', outcome: 'not-undone' });
  });

  test('cancelled, the copy is gone again', async () => {
    const before = workbook.picture();
    const stop = new AbortController();
    stop.abort();
    await expect(freezeSheet(workbook.ledger, { ...OPTIONS, signal: stop.signal })).rejects.toMatchObject({ code: 'cancelled', outcome: 'cancelled' });
    expect(workbook.picture()).toEqual(before);
  });
});

test('whichever single operation Excel refuses, there is a whole copy or none, and undo takes it away or leaves it', async () => {
  const cutting = new Cutting();
  const workbook = await prepared(cutting.onAction);
  const before = workbook.picture();
  let at = 0;
  for (; ; at += 1) {
    const { result, reached } = await cutting.failing(at, () => freezeSheet(workbook.ledger, OPTIONS));
    if (!reached) break;
    // The library tidies up after an action in a request of its own; where that was refused, the copy is whole.
    if (result !== null) await unfreeze(result);
    expect({ at, picture: workbook.picture() }).toEqual({ at, picture: before });
  }
  expect(at).toBeGreaterThan(15);
  workbook.model.deleteSheet(sheetNamed(workbook, '台账（固化）'));
  for (at = 0; ; at += 1) {
    const frozen = await freezeSheet(workbook.ledger, OPTIONS);
    const after = workbook.picture();
    const { failure, reached } = await cutting.failing(at, () => unfreeze(frozen));
    expect({ at, picture: workbook.picture() }).toEqual({ at, picture: failure === null ? before : after });
    if (!reached) break;
    if (failure !== null) workbook.model.deleteSheet(frozen.sheetId);
  }
  expect(at).toBeGreaterThan(3);
  workbook.page.close();
}, 120_000);

test.each([
  ['=PAIR.TAG(1,"5:5")', true], ['=1+pair.splitshare(2,"5:5")', true], ['=_xldudf_PAIR_SPLITSHARE(1,"1:1")', true], ["='台账'!A1", true], ['=SUM(A1:A3)', false], ['="PAIR.TAG("', false], ['=REPAIR.TAG(1)', false], ['PAIR.TAG(1)', false], [5, false],
])('%s is replaced by its value: %s', (formula, replaced) => {
  expect(isReplaced(formula, 0)).toBe(replaced);
  // The same as a text in a cell formatted as text.
  expect(isReplaced(formula, formula)).toBe(false);
});

test('a block of formulas is one rectangle', () => {
  const pair = '=PAIR.TAG(1,"5:5")';
  expect(replacedAreas([['a', 'b', 'c'], [1, pair, pair], [2, pair, pair], [3, '', pair]], [], () => false)).toEqual([
    { row: 1, column: 1, rows: 2, columns: 1 },
    { row: 1, column: 2, rows: 3, columns: 1 },
  ]);
  expect(replacedAreas([['a', 'b', 'c'], [1, pair, pair], [2, pair, pair]], [], () => false)).toEqual([{ row: 1, column: 1, rows: 2, columns: 2 }]);
});

import type { SettledFinding } from '../../src/workbook/settled/settled-sheet';
import { readSettled } from '../../src/workbook/settled/settled-state';
import { undoSettled } from '../../src/workbook/settled/undo-settled';
import { writeSettled } from '../../src/workbook/settled/write-settled';
import { Cutting, expectWholeUndoing, expectWholeWriting } from './cutting';
import type { WorkbookPage } from './workbook-page';
import { openWorkbookPage } from './workbook-page';

const FINDING: SettledFinding = {
  name: '成都金彭智造有限公司', code: '91510182MA6CDEF11H', indicator: '规上工业总产值', period: '2026年3月', judgement: '疑似单位',
  a: '3456.78', b: null, note: '=乙方按元填报，4-1 已更正', who: '李敏', time: '2026-11-20 09:05',
};

const NAMES = ['单位', '信用代码', '指标', '期间', '判断', '甲报', '乙报', '说明', '处理人', '时间'];

const sheetNamed = ({ model }: WorkbookPage, name: string): string => model.sheets().find((sheet) => sheet.name === name)?.id ?? '';

describe('settled findings', () => {
  let workbook: WorkbookPage;
  beforeEach(async () => {
    workbook = await openWorkbookPage();
  });
  afterEach(() => workbook.page.close());

  test('are read back as they were written, on a sheet that is made first', async () => {
    expect(await readSettled('zh')).toEqual({ rows: [], sheet: '对账处理', state: 'absent' });
    const active = workbook.model.activeSheet();
    const written = await writeSettled(FINDING, 'zh');
    expect(written.place).toBe('对账处理!A5');
    expect(workbook.model.activeSheet()).toBe(active);
    const id = sheetNamed(workbook, '对账处理');
    expect(workbook.model.values(id, { row: 3, column: 0, rows: 2, columns: 10 })).toEqual([NAMES, [FINDING.name, FINDING.code, FINDING.indicator, FINDING.period, FINDING.judgement, 3456.78, '—', FINDING.note, FINDING.who, FINDING.time]]);
    expect(await readSettled('en')).toEqual({ rows: [{ ...FINDING, sheetId: id, sheet: '对账处理', row: 4 }], sheet: '对账处理', state: 'read' });
  });

  test('are added below, whatever stands there, and the sheet keeps its own language and order of columns', async () => {
    await writeSettled({ ...FINDING, note: 'first' }, 'en');
    const id = sheetNamed(workbook, 'Settled findings');
    workbook.put(id, 7, 3, [['a note of someone']]);
    expect((await writeSettled(FINDING, 'zh')).place).toBe('Settled findings!A9');
    expect((await readSettled('zh')).rows.map(({ note }) => note)).toEqual(['first', '', FINDING.note]);
    workbook.model.deleteSheet(id);
    const other = workbook.model.addSheet('对账处理').id;
    workbook.put(other, 0, 2, [[...NAMES].reverse()]);
    expect((await writeSettled(FINDING, 'zh')).row).toBe(1);
    expect(workbook.model.values(other, { row: 1, column: 0, rows: 1, columns: 13 })[0]).toEqual(['', '', FINDING.time, FINDING.who, FINDING.note, '—', 3456.78, FINDING.judgement, FINDING.period, FINDING.indicator, FINDING.code, FINDING.name, '']);
    expect((await readSettled('zh')).rows).toMatchObject([{ name: FINDING.name, a: '3456.78', b: null }]);
  });

  test('are not written to a sheet in another layout, which is left alone', async () => {
    const id = workbook.model.addSheet('对账处理').id;
    workbook.put(id, 0, 0, [['单位', '判断']]);
    const before = workbook.picture();
    expect(await readSettled('zh')).toMatchObject({ state: 'unknown-layout', rows: [] });
    await expect(writeSettled(FINDING, 'zh')).rejects.toMatchObject({ code: 'settled-sheet-unknown', outcome: 'unchanged' });
    expect(workbook.picture()).toEqual(before);
  });

  test('a figure retyped as text is read, one that is none fits nothing', async () => {
    await writeSettled(FINDING, 'zh');
    const id = sheetNamed(workbook, '对账处理');
    workbook.put(id, 4, 5, [['3,456.78 ', '不清']]);
    expect((await readSettled('zh')).rows[0]).toMatchObject({ a: '3456.78', b: undefined });
  });

  test('undo takes away what was written: the sheet with the first, the row with a later one, in any order', async () => {
    const before = workbook.picture();
    const first = await writeSettled(FINDING, 'zh');
    const one = workbook.picture();
    const second = await writeSettled({ ...FINDING, period: '2026年4月' }, 'zh');
    await undoSettled(second);
    expect(workbook.picture()).toEqual(one);
    const third = await writeSettled(FINDING, 'zh');
    await undoSettled(first);
    expect((await readSettled('zh')).rows).toHaveLength(1);
    await undoSettled(third);
    expect((await readSettled('zh')).rows).toHaveLength(0);
    workbook.model.deleteSheet(sheetNamed(workbook, '对账处理'));
    expect(workbook.picture()).toEqual(before);
  });

  test('undo refuses where the row was edited or the sheet is gone', async () => {
    const written = await writeSettled(FINDING, 'zh');
    const id = sheetNamed(workbook, '对账处理');
    workbook.put(id, 4, 7, [['改了']]);
    await expect(undoSettled(written)).rejects.toMatchObject({ code: 'changed-since', outcome: 'not-undone', details: { cells: 'H5', count: 1 } });
    workbook.model.deleteSheet(id);
    await expect(undoSettled(written)).rejects.toMatchObject({ code: 'place-gone', outcome: 'not-undone' });
  });
});

describe('when Excel fails', () => {
  const opened = async (first: boolean) => {
    const cutting = new Cutting();
    const workbook = await openWorkbookPage({ onAction: cutting.onAction });
    if (!first) {
      const { row } = await writeSettled(FINDING, 'zh');
      workbook.model.setFormat(sheetNamed(workbook, '对账处理'), { row: row + 1, column: 0, rows: 1, columns: 3 }, { numberFormat: '0.0' });
    }
    return { cutting, workbook, write: () => writeSettled(FINDING, 'zh'), undo: undoSettled };
  };

  test.each([['the first', true], ['a later', false]])('at any single operation of writing %s finding, the workbook is as before or after', async (_, first) => {
    const doing = await opened(first);
    await expectWholeWriting({ ...doing, over: 20 });
    doing.workbook.page.close();
  }, 120_000);

  test.each([['the first', true], ['a later', false]])('at any single operation of undoing %s finding, the workbook is as before or after', async (_, first) => {
    const doing = await opened(first);
    await expectWholeUndoing({ ...doing, over: 5 });
    doing.workbook.page.close();
  }, 120_000);
});

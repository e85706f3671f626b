import { newChart } from '../../src/host/extras/chart-of-range';
import { changeExtras, extrasOf } from '../../src/host/extras/model';
import type { Area } from '../../src/host/model';
import { failures as english } from '../../src/i18n/en-US/pane-failures';
import { failures as chinese } from '../../src/i18n/zh-CN/pane-failures';
import { undoReport } from '../../src/workbook/report/undo-report';
import type { ReportOptions } from '../../src/workbook/report/write-report';
import { writeReport } from '../../src/workbook/report/write-report';
import { chartsOf, reportPicture } from './report-picture';
import type { SampleOptions } from './sample-reports';
import { sampleReport } from './sample-reports';
import type { WorkbookPage } from './workbook-page';
import { openWorkbookPage } from './workbook-page';

jest.setTimeout(60_000);

const COLUMN_A: Area = { row: 0, column: 0, rows: 150, columns: 1 };

describe('a report made again', () => {
  let workbook: WorkbookPage;
  beforeEach(async () => {
    workbook = await openWorkbookPage({ table: true });
  });
  afterEach(() => workbook.page.close());

  const make = async (options: SampleOptions = {}, how: ReportOptions = {}) => {
    const written = await writeReport(sampleReport({ live: false, ...options }), how);
    await workbook.page.host.settled();
    return written;
  };
  const rowOf = (sheet: string, label: string): number => workbook.model.values(sheet, COLUMN_A).findIndex(([cell]) => cell === label);
  const at = (sheet: string, row: number, column: number) => workbook.model.values(sheet, { row, column, rows: 1, columns: 1 })[0]?.[0];
  const names = () => workbook.model.sheets().map(({ name }) => name);
  const more = { districts: ['金牛区', '武侯区', '彭州市'], findings: ['第 5 行缺本期数。', '第 6 行疑似按元填报。'] };

  test('signatures filled in by hand go with their lines, dates and texts as they are', async () => {
    const { sheetId } = await make();
    const row = rowOf(sheetId, '乙方（彭州市）');
    workbook.put(sheetId, row, 1, [['李华']]);
    workbook.model.setFormat(sheetId, { row, column: 4, rows: 1, columns: 1 }, { numberFormat: 'yyyy-mm-dd' });
    workbook.put(sheetId, row, 4, [[46353]]);
    workbook.model.setFormat(sheetId, { row: row - 1, column: 4, rows: 1, columns: 1 }, { numberFormat: '@' });
    workbook.put(sheetId, row - 1, 4, [['11-27']]);
    const before = reportPicture(workbook);
    const again = await make(more);
    const moved = rowOf(sheetId, '乙方（彭州市）');
    expect(moved).toBeGreaterThan(row);
    expect([at(sheetId, moved, 1), at(sheetId, moved, 4), at(sheetId, moved - 1, 4)]).toEqual(['李华', 46353, '11-27']);
    expect(workbook.model.format(sheetId, moved, 4).numberFormat).toBe('yyyy-mm-dd');
    await undoReport(again);
    expect(reportPicture(workbook)).toEqual(before);
  });

  test('a signature for which there is no line any more stops it', async () => {
    const { sheetId } = await make();
    workbook.put(sheetId, rowOf(sheetId, '市级'), 1, [['王芳']]);
    const before = reportPicture(workbook);
    const cell = `B${rowOf(sheetId, '市级') + 1}`;
    await expect(make({ parties: ['甲方（金牛区）', '乙方（彭州市）'] })).rejects.toMatchObject({ code: 'report-signed', outcome: 'unchanged', details: { sheet: '对账报告', cells: cell, count: 1, free: '对账报告2' } });
    expect(reportPicture(workbook)).toEqual(before);
  });

  test('what a person has added outside it stays where it is: notes, charts, comments', async () => {
    const { sheetId, plan } = await make({ live: true });
    const { model } = workbook;
    const right = plan.areas[2].column + plan.areas[2].columns + 2;
    const below = plan.layout.lines.length + 25;
    workbook.put(sheetId, 5, right, [['会上意见', '=1+1']]);
    workbook.put(sheetId, below, 1, [['附注：另见会议纪要']]);
    model.setFormat(sheetId, { row: below, column: 1, rows: 1, columns: 1 }, { fill: '#FFFF00', bold: true });
    changeExtras(model, sheetId, { charts: [...chartsOf(model, sheetId), newChart(model, '{own}', '自己的图', 'Line', { sheet: sheetId, area: { row: 5, column: right, rows: 1, columns: 2 } }, 'Auto')], comments: [{ id: '{note}', row: 9, column: 1, content: '请复核', author: '王', created: '2026-11-27T00:00:00Z', resolved: false }] });
    const before = reportPicture(workbook);
    const again = await make({ ...more, live: true });
    const seen = () => [at(sheetId, 5, right), at(sheetId, 5, right + 1), at(sheetId, below, 1), model.format(sheetId, below, 1).fill, chartsOf(model, sheetId).map(({ name }) => name).filter((name) => name === '自己的图').length, extrasOf(model, sheetId).comments.length];
    expect(seen()).toEqual(['会上意见', 2, '附注：另见会议纪要', '#FFFF00', 1, 1]);
    // Added after it was made, and outside: undo leaves that alone too.
    workbook.put(sheetId, 8, right, [['后加']]);
    await undoReport(again);
    await workbook.page.host.settled();
    expect(at(sheetId, 8, right)).toBe('后加');
    workbook.put(sheetId, 8, right, [['']]);
    expect(reportPicture(workbook)).toEqual(before);
  });

  test('cells edited in it stop it, and it says which; on a new sheet it can be made, and then again there', async () => {
    const { sheetId } = await make();
    const row = rowOf(sheetId, '彭州市');
    workbook.put(sheetId, row, 1, [[999]]);
    workbook.put(sheetId, 0, 0, [['改过的标题']]);
    const before = reportPicture(workbook);
    const refused = await make().catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: 'report-edited', outcome: 'unchanged', details: { sheet: '对账报告', cells: `A1 B${row + 1}`, count: 2, free: '对账报告2' } });
    expect(reportPicture(workbook)).toEqual(before);
    const fresh = await make({}, { newSheet: true });
    expect(fresh.sheet).toBe('对账报告2');
    expect((await make(more)).sheet).toBe('对账报告2');
    expect(names()).toEqual(['台账', '结对协议', '对账报告', '对账报告2']);
    expect(at(sheetId, row, 1)).toBe(999);
  });

  test.each([
    ['a row inserted', (sheet: string) => workbook.model.shiftCells(sheet, { row: 8, column: 0, rows: 1, columns: 16_384 }, 'Down')],
    ['a mark cleared', (sheet: string) => workbook.put(sheet, 4, 8, [['']])],
    ['the record cleared', (sheet: string) => workbook.put(sheet, 1, 10, [['']])],
    ['cells merged', (sheet: string) => workbook.model.merge(sheet, { row: 3, column: 0, rows: 1, columns: 3 })],
    ['a blank cell filled', (sheet: string) => workbook.put(sheet, 3, 4, [['x']])],
    ['a formula edited', (sheet: string) => workbook.put(sheet, 3, 10, [['=1+1']])],
    ['something below a formula', (sheet: string) => workbook.put(sheet, 6, 11, [['x']])],
    ['a cell of the page made a table', (sheet: string) => void workbook.model.addTable(sheet, { row: 60, column: 6, rows: 2, columns: 1 }, true, '新表')],
  ])('%s stops it', async (_, edit) => {
    const { sheetId } = await make({ live: true, ...more, agreements: [{ label: '金彭2023', text: '飞出地=金牛区；'.repeat(300) }] });
    edit(sheetId);
    await workbook.page.host.settled();
    const before = reportPicture(workbook);
    await expect(make({ live: true })).rejects.toMatchObject({ code: 'report-edited', outcome: 'unchanged' });
    expect(reportPicture(workbook)).toEqual(before);
  });

  test('a note where the longer report has to go stops it', async () => {
    const { sheetId, plan } = await make();
    const row = plan.layout.lines.length + 1;
    workbook.put(sheetId, row, 2, [['备注']]);
    const before = reportPicture(workbook);
    await expect(make(more)).rejects.toMatchObject({ code: 'report-in-the-way', details: { cells: `C${row + 1}`, count: 1, free: '对账报告2' } });
    expect(reportPicture(workbook)).toEqual(before);
    // As long as it was, it has room.
    expect((await make()).sheet).toBe('对账报告');
  });

  test('a sheet of that name that is no report, and a report of something else, are not touched', async () => {
    const own = workbook.model.addSheet('对账报告').id;
    workbook.put(own, 0, 0, [['自己的对账报告']]);
    expect((await make()).sheet).toBe('对账报告2');
    expect((await make()).sheet).toBe('对账报告2');
    expect((await make({ subject: '产值 2025年' })).sheet).toBe('对账报告3');
    expect((await make(more)).sheet).toBe('对账报告2');
    expect(workbook.model.formulas(own, { row: 0, column: 0, rows: 2, columns: 2 })).toEqual([['自己的对账报告', ''], ['', '']]);
  });

  test('undo refuses where its cells were edited since, and where a longer earlier one would cover something new', async () => {
    const first = await make(more);
    const again = await make();
    const row = first.plan.layout.lines.length - 1;
    workbook.put(again.sheetId, row, 1, [['新备注']]);
    await expect(undoReport(again)).rejects.toMatchObject({ code: 'changed-since', outcome: 'not-undone', details: { cells: `B${row + 1}`, count: 1 } });
    workbook.put(again.sheetId, row, 1, [['']]);
    workbook.put(again.sheetId, rowOf(again.sheetId, '市级'), 1, [['王芳']]);
    await expect(undoReport(again)).rejects.toMatchObject({ code: 'changed-since', outcome: 'not-undone' });
  });

  test('undo of a new sheet refuses where anything was added to it, or it is gone', async () => {
    const first = await make();
    workbook.put(first.sheetId, 3, 20, [['备注']]);
    await expect(undoReport(first)).rejects.toMatchObject({ code: 'changed-since', outcome: 'not-undone' });
    workbook.put(first.sheetId, 3, 20, [['']]);
    const charts = chartsOf(workbook.model, first.sheetId);
    changeExtras(workbook.model, first.sheetId, { charts: [...charts, newChart(workbook.model, '{own}', '自己的图', 'Line', { sheet: first.sheetId, area: { row: 9, column: 0, rows: 2, columns: 2 } }, 'Auto')] });
    await expect(undoReport(first)).rejects.toMatchObject({ code: 'sheet-edited', outcome: 'not-undone' });
    changeExtras(workbook.model, first.sheetId, { charts });
    workbook.model.deleteSheet(first.sheetId);
    await expect(undoReport(first)).rejects.toMatchObject({ code: 'place-gone', outcome: 'not-undone' });
  });

  test('on a protected sheet nothing is changed, and it says so', async () => {
    const { sheetId } = await make();
    await globalThis.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheetId).protection.protect();
      await context.sync();
    });
    const before = reportPicture(workbook);
    await expect(make(more)).rejects.toMatchObject({ code: 'sheet-protected', outcome: 'unchanged', details: { sheet: '对账报告' } });
    expect(reportPicture(workbook)).toEqual(before);
  });

  test('cancelled, it is the earlier one', async () => {
    await make();
    const before = reportPicture(workbook);
    const stop = new AbortController();
    await expect(make(more, { signal: stop.signal, onProgress: () => stop.abort() })).rejects.toMatchObject({ code: 'cancelled', outcome: 'cancelled' });
    expect(reportPicture(workbook)).toEqual(before);
  });

  test('both languages say what stopped it and what to do', () => {
    const details = { sheet: '对账报告', cells: 'B12', count: 1, free: '对账报告2' };
    for (const code of ['report-edited', 'report-signed', 'report-in-the-way'] as const) for (const { causes } of [english, chinese]) expect(causes[code](details)).toMatch(/对账报告.*B12.*对账报告2|对账报告2?.*B12/);
  });
});

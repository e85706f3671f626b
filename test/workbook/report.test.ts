import type { CellValue } from '../../src/host/model';
import type { SampleOptions } from './sample-reports';
import { extrasOf } from '../../src/host/extras/model';
import { chartsOf, reportPicture as picture } from './report-picture';
import { sampleReport } from './sample-reports';
import { undoReport } from '../../src/workbook/report/undo-report';
import { writeReport } from '../../src/workbook/report/write-report';
import type { WorkbookPage } from './workbook-page';
import { openWorkbookPage } from './workbook-page';

const AREA = { row: 0, column: 0, rows: 120, columns: 30 };

jest.setTimeout(60_000);

const sheetNamed = ({ model }: WorkbookPage, name: string): string => model.sheets().find((sheet) => sheet.name === name)?.id ?? '';

const names = ({ model }: WorkbookPage): readonly string[] => model.sheets().map(({ name }) => name);

describe('a report', () => {
  let workbook: WorkbookPage;
  beforeEach(async () => {
    workbook = await openWorkbookPage({ table: true });
  });
  afterEach(() => workbook.page.close());

  const make = async (options: SampleOptions = {}) => {
    const written = await writeReport(sampleReport(options));
    await workbook.page.host.settled();
    return written;
  };
  const rowOf = (sheet: string, label: string): number => workbook.model.values(sheet, { ...AREA, columns: 1 }).findIndex(([cell]) => cell === label);
  const valuesAt = (sheet: string, row: number, columns = 7): CellValue[] => workbook.model.values(sheet, { row, column: 0, rows: 1, columns })[0] ?? [];

  test('stands on a sheet of its own, and its live figures are those of PAIR.RECONCILE', async () => {
    const { model, ledger } = workbook;
    const written = await make();
    expect(written.sheet).toBe('对账报告');
    const sheet = written.sheetId;
    workbook.put(ledger, 20, 10, [['=PAIR.RECONCILE(飞地台账[#All],结对协议!$A$1:$H$3,"产值","2024年")']]);
    await workbook.page.host.settled();
    const spilled = model.values(ledger, { row: 20, column: 10, rows: 9, columns: 7 });
    for (const label of ['金牛区', '彭州市', '合计', '市级抵消', '全市']) expect(valuesAt(sheet, rowOf(sheet, label))).toEqual(spilled.find(([cell]) => cell === label));
    expect(valuesAt(sheet, rowOf(sheet, '校验'), 2)).toEqual(['校验', '相符']);
    expect(valuesAt(sheet, 0, 1)).toEqual(['金牛区与彭州市结对对账报告']);
    expect(valuesAt(sheet, 1, 1)).toEqual(['考核数仅供考核，不得对外发布']);
    // A change of the ledger is a change of the report.
    workbook.put(ledger, 1, 6, [[20_000]]);
    await workbook.page.host.settled();
    expect(valuesAt(sheet, rowOf(sheet, '彭州市'), 2)).not.toEqual(spilled.find(([cell]) => cell === '彭州市')?.slice(0, 2));
    expect(valuesAt(sheet, rowOf(sheet, '校验'), 2)).toEqual(['校验', '相符']);
  });

  test('undo takes it away', async () => {
    const before = picture(workbook);
    const written = await make();
    await undoReport(written);
    expect(picture(workbook)).toEqual(before);
    expect(names(workbook)).toEqual(['台账', '结对协议']);
  });

  test('made again with other contents, and undone, it is the earlier one', async () => {
    await make();
    const before = picture(workbook);
    const again = await make({ districts: ['金牛区', '武侯区', '彭州市', '金堂县'], findings: ['第 5 行缺本期数。', '第 6 行疑似按元填报。'] });
    expect(names(workbook)).toEqual(['台账', '结对协议', '对账报告']);
    expect(valuesAt(again.sheetId, rowOf(again.sheetId, '武侯区'), 1)).toEqual(['武侯区']);
    await undoReport(again);
    await workbook.page.host.settled();
    expect(picture(workbook)).toEqual(before);
    const shorter = await make({ findings: [], charts: false });
    await undoReport(shorter);
    await workbook.page.host.settled();
    expect(picture(workbook)).toEqual(before);
  });

  test('making the same again changes nothing', async () => {
    await make();
    const before = picture(workbook);
    await make();
    expect(picture(workbook)).toEqual(before);
    expect(sheetNamed(workbook, '对账报告')).not.toBe('');
  });

  test('is set up for printing: A4, one page wide, the title repeated, the label at the foot, the calculations left out', async () => {
    const { sheetId, plan } = await make();
    const { page } = extrasOf(workbook.model, sheetId);
    const { lines, columns } = plan.layout;
    expect(page).toMatchObject({ paperSize: 'A4', orientation: 'Landscape', zoom: { horizontalFitToPages: 1 }, printArea: { row: 0, column: 0, rows: lines.length, columns }, titleRows: { row: 0, rows: 2 } });
    expect(page.headersFooters).toMatchObject({ leftFooter: '考核数仅供考核，不得对外发布', rightFooter: '第 &P 页，共 &N 页' });
    expect(workbook.model.frozen(sheetId)).toEqual({ rows: 2, columns: 0 });
    expect(workbook.model.mergedAreas(sheetId, AREA)).toEqual([]);
    expect(plan.areas[2].column).toBeGreaterThan(columns);
  });

  test('has native charts over its table, named so that they are known again', async () => {
    const { sheetId } = await make();
    const [columns, bars] = chartsOf(workbook.model, sheetId);
    const first = rowOf(sheetId, '金牛区');
    const drawn = { row: first, column: 0, rows: 2, columns: 1 };
    expect(columns).toMatchObject({ name: `结对分算 图1 A${first + 1}:A${first + 2} B F`, type: 'ColumnClustered', title: '各地区属地数与考核数', legendVisible: true });
    expect(columns?.series).toMatchObject([{ name: '属地数', values: { area: { ...drawn, column: 1 } }, categories: { area: drawn } }, { name: '考核数', values: { area: { ...drawn, column: 5 } } }]);
    expect(bars).toMatchObject({ type: 'BarClustered', title: '各地区转出', legendVisible: false, categoryAxis: { reversed: true } });
  });

  test('in English, with values: it says when they were calculated', async () => {
    const { sheetId, sheet } = await make({ language: 'en', live: false });
    expect(sheet).toBe('Reconciliation report');
    const column = workbook.model.values(sheetId, { ...AREA, columns: 1 }).flat();
    expect(column).toEqual(expect.arrayContaining(['Appraisal figures are not for publication', 'Made by PairShare: 产值 2024年', 'Calculated on: 2026-11-27 17:00; the figures do not follow the ledger']));
    expect(valuesAt(sheetId, rowOf(sheetId, 'total'), 3)).toEqual(['total', 1000.05, 1001.05]);
    expect(extrasOf(workbook.model, sheetId).page.headersFooters.rightFooter).toBe('Page &P of &N');
    const again = await make({ language: 'en', live: false, districts: ['金牛区'] });
    expect(again.sheet).toBe('Reconciliation report');
  });

  test('texts stay texts, whatever they begin with', async () => {
    const texts = ['=PAIR.TAG(1,"5:5")', '5:5', '1-3', '+2', '2024'];
    const { sheetId } = await make({ live: false, findings: texts });
    const from = rowOf(sheetId, texts[0] ?? '');
    expect(workbook.model.values(sheetId, { row: from, column: 0, rows: texts.length, columns: 1 }).flat()).toEqual(texts);
    expect((await make({ live: false, findings: texts.slice(1) })).sheet).toBe('对账报告');
  });

  test('50 districts, 300 findings and long agreements: nothing is cut off, nothing is lost, and undone it is as before', async () => {
    await make({ live: false });
    const before = picture(workbook);
    const districts = Array.from({ length: 50 }, (_, index) => `区县${index + 1}`);
    const findings = Array.from({ length: 300 }, (_, index) => `第 ${index + 5} 行：金额为其他期间的 10000 倍，疑似按元填报，请双方核对原始凭证，并在下次对账之前说明原因，逾期按现有数计算。`);
    const text = '金彭2023 飞出地=金牛区 飞入地=彭州市 起=2023-07-01 止=2028-06-30; 情形=新设 方式=分算 比例=5:5; '.repeat(80);
    const progress: number[] = [];
    const written = await writeReport(sampleReport({ live: false, districts, findings, agreements: [{ label: '金彭2023　第 2 版', text }] }), { onProgress: (rows) => progress.push(rows) });
    const column = workbook.model.values(written.sheetId, { row: 0, column: 0, rows: written.plan.layout.lines.length, columns: 1 }).flat().map(String);
    expect(column.join('').replaceAll(' ', '')).toContain(text.replaceAll(' ', ''));
    for (const finding of [findings[0], findings[299]]) expect(column.join('').replaceAll(' ', '')).toContain(finding?.replaceAll(' ', ''));
    expect(progress.at(-1)).toBe(written.plan.layout.lines.length);
    await undoReport(written);
    expect(picture(workbook)).toEqual(before);
  });

  test('where the functions are not known there is no report', async () => {
    const before = picture(workbook);
    const { calculations, ...report } = sampleReport();
    await expect(writeReport({ ...report, calculations: calculations.map((calculation) => ({ ...calculation, formula: '=NOSUCH.RECONCILE(A1)' })) })).rejects.toMatchObject({ code: 'functions-unknown', outcome: 'restored' });
    expect(picture(workbook)).toEqual(before);
  });
});

import type { CellValue } from '../../src/host/model';
import type { SampleOptions } from './sample-reports';
import { reportPicture as picture } from './report-picture';
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
});

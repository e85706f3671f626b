/** A workbook whose structure is protected, or a sheet of it: nothing is written, and the message says what to lift. */
import { insertSheet } from '../../src/workbook/insert-sheet';
import { freezeSheet } from '../../src/workbook/freeze/freeze';
import { undoReport } from '../../src/workbook/report/undo-report';
import { writeReport } from '../../src/workbook/report/write-report';
import { changeSettings } from '../../src/workbook/settings-sheet/change-settings';
import { writeSettled } from '../../src/workbook/settled/write-settled';
import { reportPicture } from './report-picture';
import { sampleReport } from './sample-reports';
import type { WorkbookPage } from './workbook-page';
import { openWorkbookPage } from './workbook-page';

const protectStructure = () => Excel.run(async ({ workbook, sync }) => (workbook.protection.protect(), sync()));
const FINDING = { name: '甲', code: '', indicator: '', period: '', judgement: '单边', a: '1', b: null, note: '缺报', who: '李敏', time: '' };
const REFUSED = { code: 'structure-protected', outcome: 'unchanged' };

describe('protected', () => {
  let workbook: WorkbookPage;
  beforeEach(async () => {
    workbook = await openWorkbookPage({ table: true });
  });
  afterEach(() => workbook.page.close());

  test.each<[string, () => Promise<unknown>]>([
    ['a report', () => writeReport(sampleReport())],
    ['a sheet of settled findings', () => writeSettled(FINDING, 'zh')],
    ['sample data', () => insertSheet({ name: '样例', rows: [['甲']], columnWidths: [10], numberFormats: [], bold: [], tables: [] })],
    ['a frozen copy', () => freezeSheet(workbook.ledger, { language: 'zh', time: '2026-11-27', agreements: [] })],
    ['a sheet of settings', () => changeSettings({ kind: 'set', key: 'agreement', value: '金彭2023' }, 'zh')],
  ])('%s needs a new sheet, which a protected structure does not give', async (_, act) => {
    await protectStructure();
    const before = workbook.picture();
    await expect(act()).rejects.toMatchObject(REFUSED);
    expect(workbook.picture()).toEqual(before);
  });

  test('a report that was made before is made again in its place, and not taken back', async () => {
    const report = sampleReport();
    const first = await writeReport(report);
    await protectStructure();
    await writeReport(sampleReport({ findings: ['第 6 行疑似按元填报。'] }));
    await expect(undoReport(first)).rejects.toMatchObject({ outcome: 'not-undone' });
  });

  test('a report on a protected sheet stays as it is; the message names the sheet', async () => {
    const { sheetId, sheet } = await writeReport(sampleReport());
    await workbook.page.host.settled();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheetId).protection.protect();
      await context.sync();
    });
    const before = reportPicture(workbook);
    await expect(writeReport(sampleReport({ findings: ['第 6 行疑似按元填报。'] }))).rejects.toMatchObject({ code: 'sheet-protected', outcome: 'unchanged', details: { sheet } });
    expect(reportPicture(workbook)).toEqual(before);
  });
});

import type { AgreementBook } from '../../src/workbook/agreement-book';
import { AGREEMENT_SHEET } from '../../src/workbook/agreement-book';
import { readAgreements } from '../../src/workbook/agreements';
import { watchSheetNamed } from '../../src/workbook/watch-sheet';
import type { WorkbookPage } from './workbook-page';
import { openWorkbookPage } from './workbook-page';

describe('the agreements of a workbook', () => {
  let workbook: WorkbookPage;
  beforeEach(async () => {
    workbook = await openWorkbookPage();
  });
  afterEach(() => workbook.page.close());

  const keys = ({ agreements }: AgreementBook) => agreements.map(({ key }) => key);

  test('a defined name comes before the cell that holds the text', async () => {
    const book = await readAgreements();
    expect(keys(book)).toEqual(['金彭2023', '武金2024']);
    expect(book.agreements.map(({ reference }) => reference)).toEqual([
      { kind: 'name', name: '金彭2023' },
      { kind: 'cell', sheet: '结对协议', row: 8, column: 1 },
    ]);
    expect(book.agreements.map(({ text }) => text?.state)).toEqual(['same', 'same']);
    expect(book.faults).toEqual([]);
  });

  test('a fault spoils its own agreement only, and names its row on the sheet', async () => {
    workbook.put(workbook.agreements, 2, 5, [['5:']]);
    await workbook.page.host.settled();
    const book = await readAgreements();
    expect(keys(book)).toEqual(['武金2024']);
    expect(book.faults).toMatchObject([{ id: '金彭2023', place: { row: 2 }, fault: { details: { place: { kind: 'row', row: 3 } } } }]);
  });

  test('without a cell for its text a short agreement becomes a literal', async () => {
    workbook.model.deleteName('金彭2023', null);
    workbook.model.clear(workbook.agreements, { row: 6, column: 0, rows: 3, columns: 2 }, 'All');
    const [first] = (await readAgreements()).agreements;
    expect(first).toMatchObject({ key: '金彭2023', text: null, reference: { kind: 'literal', text: expect.stringContaining('飞出地=金牛区') as string } });
  });

  test('a text that says something else than the table is what formulas follow', async () => {
    workbook.put(workbook.agreements, 8, 1, [['武金2024 飞出地=武侯区 飞入地=金堂县 方式=标注 比例=40% 起=2024-01-01 止=2033-12-31']]);
    const found = (await readAgreements()).agreements.find(({ key }) => key === '武金2024');
    expect(found?.text?.state).toBe('differs');
    expect(found?.agreement.clauses[0]?.shares?.text).toBe('40%');
  });

  test('a sheet in another layout, a blank one and none at all are told apart', async () => {
    workbook.model.clear(workbook.agreements, { row: 0, column: 0, rows: 20, columns: 10 }, 'All');
    workbook.model.deleteName('金彭2023', null);
    expect((await readAgreements()).sheet).toBe('blank');
    workbook.put(workbook.agreements, 0, 0, [['会议纪要', '日期']]);
    expect((await readAgreements()).sheet).toBe('unknown-layout');
    workbook.model.deleteSheet(workbook.agreements);
    expect((await readAgreements()).sheet).toBe('absent');
  });

  test('an edit by hand is noticed, one on another sheet is not', async () => {
    let calls = 0;
    const stop = await watchSheetNamed(AGREEMENT_SHEET, () => (calls += 1));
    const settle = () => new Promise((resume) => setTimeout(resume, 400));
    workbook.put(workbook.ledger, 30, 0, [['x']]);
    await settle();
    expect(calls).toBe(0);
    workbook.put(workbook.agreements, 3, 5, [['35%']]);
    await settle();
    expect(calls).toBeGreaterThan(0);
    stop();
  });
});

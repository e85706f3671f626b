/** Workbooks as people have them: protected, hidden, merged, renamed. Each action says what is wrong, or does it right; nothing half-written. */
import { parseAgreement } from '../../src/accounting/agreement/text';
import { writeAgreements } from '../../src/workbook/agreement-sheet/write-agreements';
import { readAgreements } from '../../src/workbook/agreements';
import { readApplied } from '../../src/workbook/applied';
import { freezeSheet } from '../../src/workbook/freeze/freeze';
import { readLedger } from '../../src/workbook/ledgers';
import { planColumns } from '../../src/workbook/plan';
import { removeApplied } from '../../src/workbook/remove';
import { writeColumns } from '../../src/workbook/write';
import type { WorkbookPage } from './workbook-page';
import { openWorkbookPage } from './workbook-page';

const NEW = parseAgreement('新约2026 飞出地=武侯区 飞入地=简阳市 方式=标注 比例=20%');

async function planned() {
  const { ledger, around } = await readLedger(null);
  const [agreement] = (await readAgreements()).agreements;
  if (!agreement) throw new Error('no agreement');
  return planColumns(ledger, around, { agreement, parts: ['origin', 'host'], column: null });
}

const protect = (sheet: string) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).protection.protect();
    await context.sync();
  });

describe('bad input', () => {
  let workbook: WorkbookPage;
  beforeEach(async () => {
    workbook = await openWorkbookPage();
  });
  afterEach(() => workbook.page.close());

  test('a protected ledger: nothing is written, and the message names sheet and cells', async () => {
    const plan = await planned();
    await protect('台账');
    const before = workbook.picture();
    await expect(writeColumns(plan)).rejects.toMatchObject({ code: 'sheet-protected', outcome: 'unchanged', details: { sheet: '台账', address: expect.stringMatching(/^H3:I9$/) as string } });
    expect(workbook.picture()).toEqual(before);
  });

  test('columns on a sheet protected since are not removed', async () => {
    await writeColumns(await planned());
    const [applied] = (await readApplied()).columns;
    if (!applied) throw new Error('nothing applied');
    await protect('台账');
    const before = workbook.picture();
    await expect(removeApplied(applied)).rejects.toMatchObject({ code: 'sheet-protected', outcome: 'unchanged' });
    expect(workbook.picture()).toEqual(before);
  });

  test('a protected sheet of agreements: nothing is written', async () => {
    await protect('结对协议');
    const before = workbook.picture();
    await expect(writeAgreements([{ key: null, agreement: NEW }], 'zh')).rejects.toMatchObject({ code: 'sheet-protected', outcome: expect.stringMatching(/^(?:unchanged|restored)$/) as string, details: { sheet: '结对协议' } });
    expect(workbook.picture()).toEqual(before);
  });

  test('a copy of a protected sheet is protected too: it is taken away, with the reason', async () => {
    await writeColumns(await planned());
    await workbook.page.host.settled();
    await protect('台账');
    const before = workbook.picture();
    await expect(freezeSheet(workbook.ledger, { language: 'zh', time: '2026-11-24', agreements: [] })).rejects.toMatchObject({ code: 'sheet-protected', outcome: 'restored', details: { sheet: '台账', address: '台账（固化）' } });
    expect(workbook.picture()).toEqual(before);
  });

  test('hidden rows get their figures like all others', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('台账').getRange('5:6').rowHidden = true;
      await context.sync();
    });
    const { count } = await writeColumns(await planned());
    expect(count).toBe(10);
    await workbook.page.host.settled();
    expect(workbook.model.values(workbook.ledger, { row: 4, column: 7, rows: 2, columns: 1 })).toEqual([[2592], [-60.25]]);
  });

  test('a merged title above the ledger changes nothing; merged cells where columns should go are left whole', async () => {
    workbook.model.merge(workbook.ledger, { row: 0, column: 0, rows: 1, columns: 7 });
    expect((await planned()).count).toBe(10);
    workbook.model.merge(workbook.ledger, { row: 4, column: 7, rows: 2, columns: 2 });
    const before = workbook.picture();
    const outcome = await writeColumns(await planned()).then(() => 'written', (failure: { outcome: string }) => failure.outcome);
    expect(['unchanged', 'restored']).toContain(outcome);
    expect(workbook.picture()).toEqual(before);
  });

  test('a column renamed after the preview: the person is asked to look again', async () => {
    const plan = await planned();
    workbook.put(workbook.ledger, 2, 6, [['产值']]);
    const before = workbook.picture();
    await expect(writeColumns(plan)).rejects.toMatchObject({ code: 'ledger-changed', outcome: 'unchanged' });
    expect(workbook.picture()).toEqual(before);
  });

  test('a name whose cell was deleted no longer stands for an agreement', async () => {
    workbook.model.clear(workbook.agreements, { row: 7, column: 0, rows: 1, columns: 2 }, 'Contents');
    const found = (await readAgreements()).agreements.find(({ key }) => key === '金彭2023');
    expect(found?.text).toBeNull();
    expect(found?.reference).toMatchObject({ kind: 'literal' });
  });
});

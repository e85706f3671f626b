/** The pane goes away in the middle: at every action of an application, then it is loaded anew. */
import { associateFunctions } from '../../src/functions/associate';
import { readAgreements } from '../../src/workbook/agreements';
import { readLedger } from '../../src/workbook/ledgers';
import { planColumns } from '../../src/workbook/plan';
import { writeColumns } from '../../src/workbook/write';
import type { WorkbookPage } from '../workbook/workbook-page';
import { openWorkbookPage } from '../workbook/workbook-page';

// Two pages with office.js for every action.
jest.setTimeout(120_000);

const SOURCE = { row: 0, column: 0, rows: 12, columns: 7 };
const RESULTS = { row: 0, column: 7, rows: 12, columns: 3 };

async function apply(): Promise<void> {
  const { ledger, around } = await readLedger(null);
  const agreement = (await readAgreements()).agreements.find(({ key }) => key === '金彭2023');
  if (!agreement) throw new Error('金彭2023 is not in the workbook');
  await writeColumns(planColumns(ledger, around, { agreement, parts: ['origin', 'host'], column: null }));
}

/** A workbook whose pane is cut off at the action of this number, and how many there were. */
async function cutOffAt(cut: number): Promise<{ readonly workbook: WorkbookPage; readonly reached: boolean }> {
  const state: { workbook?: WorkbookPage; counting: boolean; seen: number } = { counting: false, seen: 0 };
  let leave = (): void => undefined;
  const gone = new Promise<void>((resolve) => (leave = resolve));
  state.workbook = await openWorkbookPage({
    table: true,
    onAction: () => {
      if (!state.counting || state.seen++ !== cut) return;
      state.workbook?.page.host.disconnect(state.workbook.page.window);
      leave();
    },
  });
  state.counting = true;
  // An answer that never comes leaves the call waiting, as a closed pane's would.
  await Promise.race([apply(), gone]);
  state.counting = false;
  return { workbook: state.workbook, reached: state.seen <= cut };
}

test('at every action: the sheet is whole, nothing is pending, and the pane works again', async () => {
  const untouched = await openWorkbookPage({ table: true });
  const source = untouched.model.values(untouched.ledger, SOURCE);
  await apply();
  await untouched.page.host.settled();
  const expected = untouched.model.values(untouched.ledger, RESULTS);
  untouched.page.close();

  let cut = 0;
  for (; ; cut++) {
    const { workbook, reached } = await cutOffAt(cut);
    const { model, ledger } = workbook;
    // What was sent is still being carried out.
    await new Promise((resolve) => setTimeout(resolve, 10));
    await model.settled(true);
    const page = await workbook.page.reload();
    page.install();
    associateFunctions('zh-CN');
    page.host.ready();
    await page.host.settled();
    expect(page.host.pendingFunctions).toBe(0);
    const found = model.values(ledger, RESULTS);
    expect(found.flat()).not.toContain('#BUSY!');
    expect(model.values(ledger, SOURCE)).toEqual(source);
    // A batch that was sent is carried out whole; one that was not leaves the cells as they were.
    const blank = found.every((row) => row.every((value) => value === ''));
    if (!blank) await model.undo();
    if (!reached && blank) {
      await apply();
      await page.host.settled();
      expect(model.values(ledger, RESULTS)).toEqual(expected);
    }
    page.close();
    if (reached) break;
  }
  expect(cut).toBeGreaterThan(20);
});

import { readApplied as readAll } from '../../src/workbook/applied';
import { readAgreements } from '../../src/workbook/agreements';
import { readLedger } from '../../src/workbook/ledgers';
import { planColumns } from '../../src/workbook/plan';
import { removeApplied } from '../../src/workbook/remove';
import { writeColumns } from '../../src/workbook/write';
import { Cutting } from './cutting';
import type { WorkbookPage } from './workbook-page';
import { openWorkbookPage } from './workbook-page';

const readApplied = async () => (await readAll()).columns;

async function apply(): Promise<void> {
  const { ledger, around } = await readLedger(null);
  const [agreement] = (await readAgreements()).agreements;
  if (!agreement) throw new Error('no agreement');
  await writeColumns(planColumns(ledger, around, { agreement, parts: ['origin', 'host', 'tag'], column: null }));
}

describe.each([{ table: true }, { table: false }])('what was applied ($table)', (options) => {
  let workbook: WorkbookPage;
  beforeEach(async () => {
    workbook = await openWorkbookPage(options);
  });
  afterEach(() => workbook.page.close());

  test('is found in the workbook itself: where, what, by which agreement', async () => {
    expect(await readApplied()).toEqual([]);
    await apply();
    const top = options.table ? 0 : 2;
    expect(await readApplied()).toEqual([
      expect.objectContaining({ sheet: '台账', parts: ['origin', 'host', 'tag'], agreement: '金彭2023', count: options.table ? 18 : 15, area: { row: top, column: 7, rows: options.table ? 7 : 6, columns: 3 } }),
    ]);
  });

  test('is removed without a trace', async () => {
    const before = workbook.picture();
    await apply();
    const [applied] = await readApplied();
    if (!applied) throw new Error('nothing applied');
    await removeApplied(applied);
    const { cells, tables } = (workbook.picture() as { cells: unknown; tables: unknown }[])[0] ?? {};
    const [first] = before as { cells: unknown; tables: unknown }[];
    expect({ cells, tables }).toEqual({ cells: first?.cells, tables: first?.tables });
    expect(await readApplied()).toEqual([]);
  });

  test('stays where a cell was written over since, and the cell is named', async () => {
    await apply();
    const [applied] = await readApplied();
    if (!applied) throw new Error('nothing applied');
    workbook.put(workbook.ledger, applied.area.row + 2, 7, [[5]]);
    const now = workbook.picture();
    await expect(removeApplied(applied)).rejects.toMatchObject({ code: 'changed-since', outcome: 'unchanged', details: { count: 1 } });
    expect(workbook.picture()).toEqual(now);
  });

  test('whichever single operation of removing Excel refuses, the workbook is as before or after', async () => {
    workbook.page.close();
    const cutting = new Cutting();
    workbook = await openWorkbookPage({ ...options, onAction: cutting.onAction });
    const without = (picture: unknown) => (picture as { cells: unknown; tables: unknown }[]).map(({ cells, tables }) => ({ cells, tables }));
    const before = without(workbook.picture());
    for (let at = 0; ; at += 1) {
      if ((await readApplied()).length === 0) await apply();
      const after = without(workbook.picture());
      const [applied] = await readApplied();
      if (!applied) throw new Error('nothing applied');
      const { failure, reached } = await cutting.failing(at, () => removeApplied(applied));
      expect({ at, now: without(workbook.picture()) }).toEqual({ at, now: failure === null ? before : after });
      if (failure !== null) expect(failure.outcome).toBe('unchanged');
      if (!reached) {
        expect(at).toBeGreaterThan(5);
        break;
      }
    }
  }, 120_000);
});

test('columns inside a table are left to Excel, which moves what stands at their right', async () => {
  const workbook = await openWorkbookPage({ table: true });
  await apply();
  const [applied] = await readApplied();
  if (!applied?.table) throw new Error('nothing applied');
  const inside = { ...applied, area: { ...applied.area, columns: 2 }, count: 12 };
  await expect(removeApplied(inside)).rejects.toMatchObject({ code: 'columns-inside-table', outcome: 'unchanged' });
  workbook.page.close();
});

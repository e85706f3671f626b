import { ModelError } from '../../src/host/model';
import { readAgreements } from '../../src/workbook/agreements';
import type { WorkbookFailure } from '../../src/workbook/failure';
import { readLedger } from '../../src/workbook/ledgers';
import type { Plan } from '../../src/workbook/plan';
import { planColumns } from '../../src/workbook/plan';
import { undoColumns } from '../../src/workbook/undo';
import { writeColumns } from '../../src/workbook/write';
import type { WorkbookPage } from './workbook-page';
import { openWorkbookPage } from './workbook-page';

const MUTATIONS = ['enter', 'clear', 'setFormat', 'setColumnWidth', 'resizeTable'] as const;

/** Lets the workbook refuse mutations: the one numbered `at` (from 0), or every one from it on. */
function refuse({ model }: WorkbookPage, at: number, mode: 'once' | 'from-then-on'): { readonly seen: () => number; readonly stop: () => void } {
  let count = 0;
  for (const name of MUTATIONS) {
    const real = (Reflect.get(model, name) as (...args: unknown[]) => unknown).bind(model);
    Reflect.set(model, name, (...args: unknown[]) => {
      const number = count++;
      if (mode === 'once' ? number === at : number >= at) throw new ModelError('AccessDenied', 'You cannot perform the requested operation.');
      return real(...args);
    });
  }
  return { seen: () => count, stop: () => MUTATIONS.forEach((name) => Reflect.deleteProperty(model, name)) };
}

async function planned(): Promise<Plan> {
  const { ledger, around } = await readLedger(null);
  const agreement = (await readAgreements()).agreements.find(({ key }) => key === '金彭2023');
  if (!agreement) throw new Error('金彭2023 is not in the workbook');
  return planColumns(ledger, around, { agreement, parts: ['origin', 'host'], column: null });
}

const failureOf = (action: Promise<unknown>): Promise<WorkbookFailure | null> => action.then(() => null, (error: WorkbookFailure) => error);

describe.each([{ table: true }, { table: false }])('when Excel refuses ($table)', (options) => {
  let workbook: WorkbookPage;
  beforeEach(async () => {
    workbook = await openWorkbookPage(options);
  });
  afterEach(() => workbook.page.close());

  test('any single operation of writing, the workbook is as it was', async () => {
    const before = workbook.picture();
    const plan = await planned();
    for (let at = 0; ; at++) {
      const refusal = refuse(workbook, at, 'once');
      const failure = await failureOf(writeColumns(plan));
      refusal.stop();
      if (failure === null) {
        expect(at).toBeGreaterThanOrEqual(5);
        break;
      }
      expect(failure).toMatchObject({ code: 'sheet-protected', outcome: 'restored', details: { sheet: '台账' } });
      expect(workbook.picture()).toEqual(before);
    }
  });

  test('every operation, as a protected sheet does, nothing was written and it says so', async () => {
    const before = workbook.picture();
    const plan = await planned();
    refuse(workbook, 0, 'from-then-on');
    expect(await failureOf(writeColumns(plan))).toMatchObject({ code: 'sheet-protected', outcome: 'unchanged' });
    expect(workbook.picture()).toEqual(before);
  });

  test('writing half-way and restoring too, it says that something is left and where', async () => {
    const plan = await planned();
    const refusal = refuse(workbook, 1, 'from-then-on');
    expect(await failureOf(writeColumns(plan))).toMatchObject({ outcome: 'not-restored', place: expect.stringMatching(/^H\d:I\d$/) as string });
    expect(refusal.seen()).toBeGreaterThan(1);
  });

  test('undo, the workbook keeps what was written', async () => {
    const written = await writeColumns(await planned());
    await workbook.page.host.settled();
    const before = workbook.picture();
    refuse(workbook, 0, 'from-then-on');
    expect(await failureOf(undoColumns(written))).toMatchObject({ code: 'sheet-protected', outcome: 'not-undone' });
    expect(workbook.picture()).toEqual(before);
  });
});

import type { Outcome, WorkbookFailure } from './failure';
import { failureOf } from './run';

/** An action that is done as a whole or not at all, though it takes several requests. */
export interface WholeAction {
  readonly sheet: string;
  /** Where something may be left if Excel refuses every attempt. */
  readonly place: string;
  /** What to say when nothing was changed. */
  readonly outcome: Outcome;
  /** Throws where the workbook is not as the action needs it. */
  readonly check: (context: Excel.RequestContext) => Promise<void>;
  /** Can be repeated after any part of it has happened. */
  readonly act: (context: Excel.RequestContext) => Promise<void>;
  /** Whether the action stands although an attempt reported a failure. */
  readonly isDone?: () => Promise<boolean>;
}

/**
 * Half of it is worse than none: after a failure in the middle once more, and only then look which state stands.
 * @throws WorkbookFailure whose outcome says what has become of the workbook
 */
export async function wholly({ sheet, place, outcome, check, act, isDone = () => Promise.resolve(false) }: WholeAction): Promise<void> {
  let begun = false;
  try {
    await Excel.run(async (context) => {
      await check(context);
      begun = true;
      await act(context);
    });
  } catch (error) {
    const failure: WorkbookFailure = failureOf(error, outcome, sheet, place);
    if (begun && ((await succeeds(act)) || (await isDone()))) return;
    throw !begun || (await succeeds(check)) ? failure.withOutcome(outcome) : failure.withOutcome('not-restored', place);
  }
}

async function succeeds(batch: (context: Excel.RequestContext) => Promise<void>): Promise<boolean> {
  try {
    await Excel.run(batch);
    return true;
  } catch {
    return false;
  }
}

/** The failure with what has become of the workbook after putting it back: tried twice, for a single refusal must leave nothing half-made. */
export async function putBack(failure: WorkbookFailure, place: string, restore: (context: Excel.RequestContext) => Promise<void>): Promise<WorkbookFailure> {
  const back = (await succeeds(restore)) || (await succeeds(restore));
  return back ? failure.withOutcome(failure.code === 'cancelled' ? 'cancelled' : 'restored') : failure.withOutcome('not-restored', place);
}

/** Deletes the sheets that `known` does not have and whose name begins with `prefix`. */
export async function deleteNewSheets(context: Excel.RequestContext, known: ReadonlySet<string>, prefix: string): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  await context.sync();
  for (const sheet of worksheets.items) if (!known.has(sheet.id) && sheet.name.startsWith(prefix)) sheet.delete();
  await context.sync();
}

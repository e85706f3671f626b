import type { Roots } from './batch';
import { BatchRun } from './batch';
import { toHostError } from './errors';
import type { Action, ActionResult, Batch, BatchAnswer } from './messages';
import { ActionType } from './messages';
import { selectedNames } from './query';

/** Properties and methods whose answer depends on the formulas having been calculated. */
const CALCULATED = new Set(['Values', 'Text', 'ValueTypes', 'HasSpill', 'Value', 'Items']);
const CALCULATED_METHOD = /^Get(?:Spill|UsedRange|SurroundingRegion)/;

function dependsOnCalculation(action: Action, batch: Batch): boolean {
  // What was written before calculation is made manual is still calculated.
  if (action.ActionType === ActionType.SetProperty) return action.Name === 'CalculationMode';
  if (action.ActionType === ActionType.Query) {
    const names = selectedNames(action.QueryInfo);
    if (names.length === 0 || names.some((name) => CALCULATED.has(name))) return true;
  }
  for (let path = batch.ObjectPaths[String(action.ObjectPathId)]; path; path = path.ParentObjectPathId === undefined ? undefined : batch.ObjectPaths[String(path.ParentObjectPathId)]) {
    if (CALCULATED_METHOD.test(path.Name)) return true;
  }
  return false;
}

/** True for a batch that can change the workbook: it calls a method or sets a property. */
export function writes(batch: Batch): boolean {
  return batch.Actions.some((action) => action.ActionType === ActionType.SetProperty || (action.ActionType === ActionType.Method && action.Name !== '_KeepReference'));
}

export interface Dispatcher {
  /** Where a read waits; null while nothing is being calculated. */
  readonly calculated: () => Promise<void> | null;
  /** Called before each action; what it throws is what the action fails with. For tests of failure. */
  readonly onAction?: ((action: Action) => void) | undefined;
  /** A defect of the host itself, to be looked at; the add-in sees GeneralException. */
  readonly onFault?: (error: Error) => void;
}

/**
 * Runs a batch's actions in order and stops at the first that fails: its index and error are in the answer, and
 * what ran before it stays done, as in Excel.
 */
export async function dispatch(batch: Batch, roots: Roots, { calculated, onAction, onFault }: Dispatcher): Promise<BatchAnswer> {
  const run = new BatchRun(batch, roots);
  const results: ActionResult[] = [];
  const traceIds: number[] = [];
  for (const [index, action] of batch.Actions.entries()) {
    try {
      onAction?.(action);
      if (action.ActionType === ActionType.Trace) {
        // A trace the library reads back to learn how far the batch came; event handlers attach on it.
        traceIds.push(action.Id);
        results.push({ ActionId: action.Id, Value: null });
        continue;
      }
      const pending = dependsOnCalculation(action, batch) ? calculated() : null;
      if (pending) await pending;
      results.push({ ActionId: action.Id, Value: run.perform(action) });
    } catch (thrown) {
      const { error, fault } = toHostError(thrown);
      if (fault) onFault?.(thrown instanceof Error ? thrown : error);
      return { Results: results, TraceIds: traceIds, Error: { Code: error.code, Message: error.message, ActionIndex: index, HttpStatusCode: error.status, Location: '' } };
    }
  }
  return { Results: results, TraceIds: traceIds };
}

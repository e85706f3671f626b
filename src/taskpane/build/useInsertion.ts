import { useState } from 'react';
import type { Inserted } from '../../workbook/build/insert';
import { insert, undoInsertion } from '../../workbook/build/insert';
import type { Content, InsertionPlan } from '../../workbook/build/insertion-plan';
import { planInsertion } from '../../workbook/build/insertion-plan';
import type { TargetCell } from '../../workbook/build/target-cell';
import type { WorkbookFailure } from '../../workbook/failure';
import { failureOf } from '../../workbook/run';

export type InsertionState =
  | { readonly status: 'idle' }
  | { readonly status: 'writing' }
  /** Cells are in the way, and a person is asked. */
  | { readonly status: 'asking'; readonly plan: InsertionPlan; readonly own: string | null }
  | { readonly status: 'done'; readonly inserted: Inserted }
  | { readonly status: 'undone' }
  | { readonly status: 'failed'; readonly failure: WorkbookFailure };

export interface Insertion {
  readonly state: InsertionState;
  /** @param own the formula that already stands in the target and is written anew */
  readonly write: (target: TargetCell, content: Content, own: string | null) => void;
  readonly overwrite: () => void;
  readonly undo: () => void;
  readonly dismiss: () => void;
}

const isSameCell = (a: TargetCell, b: TargetCell): boolean => a.sheetId === b.sheetId && a.row === b.row && a.column === b.column;

/**
 * Writes into a cell, after asking where it is not blank, and takes it back. A question about another formula or cell
 * than the one that is shown by now is no question any more.
 * @param onStands what stands in the target from now on: the written formula, or null once it was taken back
 */
export function useInsertion(target: TargetCell, formula: string, onStands: (inserted: Inserted | null) => void): Insertion {
  const [last, setState] = useState<InsertionState>({ status: 'idle' });
  const stale = last.status === 'asking' && (last.plan.content.text !== formula || !isSameCell(last.plan.target, target));
  const state: InsertionState = stale ? { status: 'idle' } : last;
  const failed = (error: unknown) => setState({ status: 'failed', failure: failureOf(error, 'unchanged') });

  const perform = async (plan: InsertionPlan, own: string | null) => {
    setState({ status: 'writing' });
    const inserted = await insert(plan, own);
    setState({ status: 'done', inserted });
    onStands(inserted);
  };
  const write = async (cell: TargetCell, content: Content, own: string | null) => {
    setState({ status: 'writing' });
    const plan = await planInsertion(cell, content, own);
    if (plan.count > 0) setState({ status: 'asking', plan, own });
    else await perform(plan, own);
  };
  const undo = async (inserted: Inserted) => {
    await undoInsertion(inserted);
    setState({ status: 'undone' });
    onStands(null);
  };
  return {
    state,
    write: (cell, content, own) => void write(cell, content, own).catch(failed),
    overwrite: () => {
      if (state.status === 'asking') void perform(state.plan, state.own).catch(failed);
    },
    undo: () => {
      if (state.status === 'done') void undo(state.inserted).catch(failed);
    },
    dismiss: () => setState({ status: 'idle' }),
  };
}

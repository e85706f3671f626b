import { useState } from 'react';
import type { Inserted } from '../../workbook/build/insert';
import { insert, undoInsertion } from '../../workbook/build/insert';
import { planInsertion } from '../../workbook/build/insertion-plan';
import type { TargetCell } from '../../workbook/build/target-cell';
import { fixedReference, readActiveCell, targetPlace } from '../../workbook/build/target-cell';
import type { WorkbookFailure } from '../../workbook/failure';
import { failureOf } from '../../workbook/run';
import type { Entry } from './draft';

export type LongTextState =
  | { readonly status: 'idle' }
  /** The text stands in a cell; the field held `before`. */
  | { readonly status: 'done'; readonly index: number; readonly before: Entry; readonly inserted: Inserted }
  | { readonly status: 'on-target'; readonly index: number }
  /** The selected cell holds something. */
  | { readonly status: 'not-blank'; readonly index: number; readonly place: string }
  | { readonly status: 'failed'; readonly index: number; readonly failure: WorkbookFailure };

export interface LongText {
  readonly state: LongTextState;
  /** Puts the text of an argument into the selected cell, which must be blank. */
  readonly put: (index: number, entry: Entry, text: string, target: TargetCell) => void;
  readonly undo: () => void;
  readonly dismiss: () => void;
}

/** A text that is too long for a formula goes through a cell. */
export function useLongText(onEntry: (index: number, entry: Entry) => void): LongText {
  const [state, setState] = useState<LongTextState>({ status: 'idle' });
  const put = async (index: number, before: Entry, text: string, target: TargetCell) => {
    const cell = await readActiveCell();
    if (cell.sheetId === target.sheetId && cell.row === target.row && cell.column === target.column) {
      setState({ status: 'on-target', index });
      return;
    }
    const plan = await planInsertion(cell, { text, formula: false, rows: 1, columns: 1 });
    if (plan.count > 0) {
      setState({ status: 'not-blank', index, place: targetPlace(cell) });
      return;
    }
    const inserted = await insert(plan);
    onEntry(index, { text: fixedReference(cell, target.sheetId), verbatim: true });
    setState({ status: 'done', index, before, inserted });
  };
  const undo = async ({ index, before, inserted }: Extract<LongTextState, { readonly status: 'done' }>) => {
    await undoInsertion(inserted);
    onEntry(index, before);
    setState({ status: 'idle' });
  };
  const failed = (index: number) => (error: unknown) => setState({ status: 'failed', index, failure: failureOf(error, 'unchanged') });
  return {
    state,
    put: (index, before, text, target) => void put(index, before, text, target).catch(failed(index)),
    undo: () => {
      if (state.status === 'done') void undo(state).catch(failed(state.index));
    },
    dismiss: () => setState({ status: 'idle' }),
  };
}

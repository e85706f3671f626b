import { useState } from 'react';
import type { WorkbookFailure } from '../../workbook/failure';
import type { InsertedSheet, SheetContent } from '../../workbook/insert-sheet';
import { insertSheet, removeInserted } from '../../workbook/insert-sheet';
import { failureOf } from '../../workbook/run';

export type InsertionState =
  | { readonly status: 'idle' | 'inserting' | 'undone' }
  /** `what` tells the exercise's sheet from an example's. */
  | { readonly status: 'inserted'; readonly sheet: InsertedSheet; readonly what: 'exercise' | 'example' }
  | { readonly status: 'failed'; readonly failure: WorkbookFailure };

export interface Insertion {
  readonly state: InsertionState;
  readonly busy: boolean;
  readonly insert: (content: SheetContent, what: 'exercise' | 'example') => void;
  readonly undo: () => void;
  readonly dismiss: () => void;
}

/** Adds sheets, and takes the last one away again. */
export function useInsertion(onChanged: () => void): Insertion {
  const [state, setState] = useState<InsertionState>({ status: 'idle' });
  const busy = state.status === 'inserting';
  const run = (action: Promise<InsertionState>, outcome: 'unchanged' | 'not-undone') => {
    setState({ status: 'inserting' });
    action.then(setState, (error: unknown) => setState({ status: 'failed', failure: failureOf(error, outcome) })).finally(onChanged);
  };
  return {
    state,
    busy,
    insert: (content, what) => {
      if (!busy) run(insertSheet(content).then((sheet) => ({ status: 'inserted', sheet, what })), 'unchanged');
    },
    undo: () => {
      if (state.status === 'inserted') run(removeInserted(state.sheet).then(() => ({ status: 'undone' })), 'not-undone');
    },
    dismiss: () => setState({ status: 'idle' }),
  };
}

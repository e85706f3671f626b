import { useState } from 'react';
import { readClausesTable } from '../../accounting/agreement/table';
import type { Cell } from '../../accounting/cells';
import type { Language } from '../../accounting/language';
import { undoAgreements } from '../../workbook/agreement-sheet/undo-agreements';
import type { WrittenAgreements } from '../../workbook/agreement-sheet/write-agreements';
import { writeAgreements } from '../../workbook/agreement-sheet/write-agreements';
import { WorkbookFailure } from '../../workbook/failure';
import type { InsertedSheet } from '../../workbook/insert-sheet';
import { insertSheet, removeInserted } from '../../workbook/insert-sheet';
import { failureOf } from '../../workbook/run';
import type { Agreements } from '../agreements/useAgreements';
import type * as Samples from './sample-part';

interface Inserted {
  readonly sheet: InsertedSheet;
  /** Null where the workbook had the sample's agreements already. */
  readonly agreements: WrittenAgreements | null;
  readonly count: number;
}

export type SampleState =
  | { readonly status: 'idle' | 'inserting' | 'undone' }
  | { readonly status: 'inserted'; readonly inserted: Inserted }
  | { readonly status: 'failed'; readonly failure: WorkbookFailure };

export interface Sample {
  readonly state: SampleState;
  readonly insert: (language: Language) => void;
  readonly undo: () => void;
  readonly dismiss: () => void;
}

const SHEET_NAME = '示例台账';

/** Not the sheet's name: the grid of the workbench refuses a table that is named like a sheet. */
const TABLE_NAME = '示例企业指标';

/** The bundler takes the part's name from the comment. */
async function samples(): Promise<typeof Samples> {
  try {
    return await import(/* webpackChunkName: "sample" */ './sample-part');
  } catch {
    throw new WorkbookFailure('part-not-loaded', {});
  }
}

/** Inserts an invented ledger and its agreements, as one action with one undo. */
export function useSample({ state: book, reload }: Agreements): Sample {
  const [state, setState] = useState<SampleState>({ status: 'idle' });
  const run = (action: Promise<SampleState>) => {
    setState({ status: 'inserting' });
    action.then(setState, (error: unknown) => setState({ status: 'failed', failure: failureOf(error, 'unchanged') })).finally(reload);
  };
  const insert = async (language: Language): Promise<SampleState> => {
    const { CLAUSE_FIELDS, clauseRows, ledgerSheet } = await samples();
    const known = new Set(book.status === 'ready' ? book.book.agreements.map(({ key }) => key) : []);
    const wanted = readClausesTable([[...CLAUSE_FIELDS], ...clauseRows()] as Cell[][]).filter(({ id }) => id !== null && !known.has(id));
    const agreements = wanted.length === 0 ? null : await writeAgreements(wanted.map((agreement) => ({ key: null, agreement })), language);
    try {
      const sheet = await insertSheet({ ...ledgerSheet(), name: SHEET_NAME, tables: ledgerSheet().tables.map((table) => ({ ...table, name: TABLE_NAME })) });
      return { status: 'inserted', inserted: { sheet, agreements, count: wanted.length } };
    } catch (error) {
      if (agreements !== null) await undoAgreements(agreements).catch(() => undefined);
      throw error;
    }
  };
  const undo = async ({ sheet, agreements }: Inserted): Promise<SampleState> => {
    await removeInserted(sheet);
    if (agreements !== null) await undoAgreements(agreements);
    return { status: 'undone' };
  };
  return {
    state,
    insert: (language) => {
      if (state.status !== 'inserting') run(insert(language));
    },
    undo: () => {
      if (state.status === 'inserted') run(undo(state.inserted));
    },
    dismiss: () => setState({ status: 'idle' }),
  };
}

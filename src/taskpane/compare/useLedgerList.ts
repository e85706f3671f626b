import { useCallback, useEffect, useRef, useState } from 'react';
import type { WorkbookFailure } from '../../workbook/failure';
import type { LedgerEntry } from '../../workbook/ledger-list';
import { ledgerAt, listLedgers } from '../../workbook/ledger-list';
import { readSpot } from '../../workbook/ledgers';
import { failureOf } from '../../workbook/run';

export type LedgerListState =
  | { readonly status: 'reading'; readonly done: number; readonly all: number }
  | { readonly status: 'failed'; readonly failure: WorkbookFailure }
  | { readonly status: 'ready'; readonly entries: readonly LedgerEntry[]; /** The key of the selection's ledger at the time of reading. */ readonly selected: string | null };

export interface LedgerList {
  readonly state: LedgerListState;
  /** Reads the workbook; quietly, what is shown stays until it has been read. */
  readonly read: (quietly?: boolean) => void;
}

/** The ledgers of the workbook, read when the task is opened first and whenever it is asked for. */
export function useLedgerList(open: boolean): LedgerList {
  const [state, setState] = useState<LedgerListState>({ status: 'reading', done: 0, all: 0 });
  const abort = useRef<AbortController | null>(null);
  const read = useCallback((quietly = false) => {
    abort.current?.abort();
    const mine = new AbortController();
    abort.current = mine;
    const show = (next: LedgerListState) => {
      if (!mine.signal.aborted) setState(next);
    };
    const onProgress = (done: number, all: number) => {
      if (!quietly) show({ status: 'reading', done, all });
    };
    onProgress(0, 0);
    Promise.all([listLedgers({ onProgress, signal: mine.signal }), readSpot().catch(() => null)]).then(
      ([entries, spot]) => show({ status: 'ready', entries, selected: spot === null ? null : (ledgerAt(entries, spot)?.key ?? null) }),
      (error: unknown) => show({ status: 'failed', failure: failureOf(error, 'unread') }),
    );
  }, []);
  const begun = useRef(false);
  useEffect(() => {
    if (!open || begun.current) return;
    begun.current = true;
    read();
  }, [open, read]);
  return { state, read };
}

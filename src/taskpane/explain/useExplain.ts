import { useCallback, useEffect, useRef, useState } from 'react';
import type { Focus } from '../../workbook/explain/focus';
import { readFocus, watchFocus } from '../../workbook/explain/focus';
import type { WorkbookFailure } from '../../workbook/failure';
import type { Ledger } from '../../workbook/ledger';
import { readLedger } from '../../workbook/ledgers';
import { failureOf } from '../../workbook/run';

export type FocusState =
  | { readonly status: 'reading' }
  /** The ledger is read only where the cell holds a plain number. */
  | { readonly status: 'ready'; readonly focus: Focus; readonly ledger: Ledger | null }
  | { readonly status: 'failed'; readonly failure: WorkbookFailure };

/** The selected cell, followed while the task is open. */
export function useExplain(open: boolean): { readonly state: FocusState; readonly readAgain: () => void } {
  const [state, setState] = useState<FocusState>({ status: 'reading' });
  const latest = useRef(0);
  const readAgain = useCallback(() => {
    const mine = ++latest.current;
    const show = (next: FocusState) => {
      if (mine === latest.current) setState(next);
    };
    readFocus()
      .then(async (focus) => {
        const isPlainNumber = focus.call === null && typeof focus.value === 'number';
        show({ status: 'ready', focus, ledger: isPlainNumber ? await ledgerAt(focus) : null });
      })
      .catch((error: unknown) => show({ status: 'failed', failure: failureOf(error, 'unread') }));
  }, []);
  useEffect(() => {
    if (!open) return undefined;
    let stop: (() => void) | undefined;
    let closed = false;
    readAgain();
    watchFocus(readAgain).then(
      (stopped) => {
        if (closed) stopped();
        else stop = stopped;
      },
      // The cell that is shown stays right until it is left.
      () => undefined,
    );
    return () => {
      closed = true;
      stop?.();
    };
  }, [open, readAgain]);
  return { state, readAgain };
}

/** A number that stands in no ledger is no failure: there is only nothing to tell of it. */
async function ledgerAt({ sheetId, row, column }: Focus): Promise<Ledger | null> {
  try {
    return (await readLedger({ sheetId, row, column })).ledger;
  } catch {
    return null;
  }
}

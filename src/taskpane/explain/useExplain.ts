import { useCallback, useRef, useState } from 'react';
import { ArgumentCache } from '../../workbook/explain/argument-cache';
import type { Focus } from '../../workbook/explain/focus';
import { readFocus, watchFocus } from '../../workbook/explain/focus';
import type { WorkbookFailure } from '../../workbook/failure';
import type { Ledger } from '../../workbook/ledger';
import { readLedger } from '../../workbook/ledgers';
import { failureOf } from '../../workbook/run';
import { useWatch } from '../useWatch';

export type FocusState =
  | { readonly status: 'reading' }
  /** The ledger is read only where the cell holds a plain number. */
  | { readonly status: 'ready'; readonly focus: Focus; readonly ledger: Ledger | null }
  | { readonly status: 'failed'; readonly failure: WorkbookFailure };

/** The selected cell, followed while the task is open. */
export function useExplain(open: boolean): { readonly state: FocusState; readonly readAgain: () => void } {
  const [state, setState] = useState<FocusState>({ status: 'reading' });
  const latest = useRef(0);
  const [cache] = useState(() => new ArgumentCache());
  const readAgain = useCallback(() => {
    const mine = ++latest.current;
    const show = (next: FocusState) => {
      if (mine === latest.current) setState(next);
    };
    readFocus(cache)
      .then(async (focus) => {
        const isPlainNumber = focus.call === null && typeof focus.value === 'number';
        show({ status: 'ready', focus, ledger: isPlainNumber ? await ledgerAt(focus) : null });
      })
      .catch((error: unknown) => show({ status: 'failed', failure: failureOf(error, 'unread') }));
  }, [cache]);
  const watch = useCallback(() => {
    readAgain();
    return watchFocus(readAgain, cache);
  }, [readAgain, cache]);
  useWatch(open ? watch : null);
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

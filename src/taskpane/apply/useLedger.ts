import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Spot } from '../../workbook/ledgers';
import { readLedger, watchLedger } from '../../workbook/ledgers';
import { failureOf } from '../../workbook/run';
import { useWatch } from '../useWatch';
import type { LedgerState } from './state';

export interface LedgerSource {
  readonly state: LedgerState;
  /** Reads the ledger around the selection. */
  readonly readSelection: () => void;
  /** Reads the same ledger again, wherever the selection stands. */
  readonly readAgain: () => void;
}

/** Edits that follow one another within this time are read once. */
const SETTLE_MILLISECONDS = 300;

/** The ledger to apply to: read around the selection when the task opens, and again when its sheet is edited. */
export function useLedger(open: boolean): LedgerSource {
  const [state, setState] = useState<LedgerState>({ status: 'none' });
  const latest = useRef(0);
  const spot = useRef<Spot | null>(null);
  const read = useCallback((at: Spot | null) => {
    const mine = ++latest.current;
    const show = (next: LedgerState) => {
      if (mine === latest.current) setState(next);
    };
    if (at === null) setState({ status: 'reading' });
    readLedger(at).then(
      (found) => {
        const { sheetId, records, valueColumn, headerRow } = found.ledger;
        if (mine === latest.current) spot.current = { sheetId, row: records[0]?.row ?? headerRow, column: valueColumn };
        show({ status: 'ready', found });
      },
      (error: unknown) => show({ status: 'failed', failure: failureOf(error, 'unread') }),
    );
  }, []);
  const readSelection = useCallback(() => read(null), [read]);
  const readAgain = useCallback(() => read(spot.current), [read]);
  // Opening the task reads the selection, unless a ledger is already in hand.
  useEffect(() => {
    if (open && spot.current === null) readSelection();
  }, [open, readSelection]);
  const sheetId = state.status === 'ready' ? state.found.ledger.sheetId : null;
  const watch = useMemo(() => (sheetId === null ? null : () => watchSettled(sheetId, readAgain)), [sheetId, readAgain]);
  useWatch(watch);
  return { state, readSelection, readAgain };
}

/** Follows the sheet of a ledger, several edits at once as one. */
async function watchSettled(sheetId: string, onChanged: () => void): Promise<() => void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = await watchLedger(sheetId, () => {
    clearTimeout(timer);
    timer = setTimeout(onChanged, SETTLE_MILLISECONDS);
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}

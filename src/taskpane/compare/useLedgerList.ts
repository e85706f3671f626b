import { useCallback, useEffect, useRef, useState } from 'react';
import type { Cell } from '../../accounting/cells';
import { isCellError } from '../../accounting/cells';
import { areaAddress } from '../../workbook/area';
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
  /** A reading is under way, quietly or not. */
  readonly reading: boolean;
  /** Reads the workbook; quietly, what is shown stays until it has been read. */
  readonly read: (quietly?: boolean) => void;
}

/** The ledgers of the workbook, read whenever the task is opened, for nobody follows the workbook while it is not, and whenever it is asked for. */
export function useLedgerList(open: boolean): LedgerList {
  const [state, setState] = useState<LedgerListState>({ status: 'reading', done: 0, all: 0 });
  const latest = useRef(state);
  useEffect(() => {
    latest.current = state;
  }, [state]);
  const [reading, setReading] = useState(false);
  const abort = useRef<AbortController | null>(null);
  const read = useCallback((quietly = false) => {
    abort.current?.abort();
    const mine = new AbortController();
    abort.current = mine;
    const show = (next: LedgerListState) => {
      if (mine.signal.aborted) return;
      setState(next);
      setReading(next.status === 'reading');
    };
    setReading(true);
    const onProgress = (done: number, all: number) => {
      if (!quietly) show({ status: 'reading', done, all });
    };
    onProgress(0, 0);
    Promise.all([listLedgers({ onProgress, signal: mine.signal }), readSpot().catch(() => null)]).then(
      ([entries, spot]) => {
        const selected = spot === null ? null : (ledgerAt(entries, spot)?.key ?? null);
        show(quietly ? updated(latest.current, entries, selected) : { status: 'ready', entries, selected });
      },
      (error: unknown) => show({ status: 'failed', failure: failureOf(error, 'unread') }),
    );
  }, []);
  const begun = useRef(false);
  useEffect(() => {
    if (!open) return;
    read(begun.current);
    begun.current = true;
  }, [open, read]);
  return { state, reading, read };
}

/**
 * What nobody has asked for moves nothing: the ledger selected before stays so while it is there, wherever the selection
 * has gone since (to a report just made), and where no ledger reads otherwise the list is the one that was shown.
 */
function updated(now: LedgerListState, entries: readonly LedgerEntry[], selected: string | null): LedgerListState {
  if (now.status !== 'ready') return { status: 'ready', entries, selected };
  const same = entries.length === now.entries.length && entries.every((entry, index) => isSame(entry, now.entries[index]));
  const kept = entries.some(({ key }) => key === now.selected) ? now.selected : selected;
  return same && kept === now.selected ? now : { status: 'ready', entries: same ? now.entries : entries, selected: kept };
}

/** Place and cells: everything else of an entry follows from these. */
function isSame(entry: LedgerEntry, other: LedgerEntry | undefined): boolean {
  if (other === undefined || entry.key !== other.key || entry.sheet !== other.sheet || entry.table?.name !== other.table?.name) return false;
  if (areaAddress(entry.area) !== areaAddress(other.area)) return false;
  return entry.cells.every((row, at) => row.every((cell, column) => isSameCell(cell, other.cells[at]?.[column] ?? null)));
}

const isSameCell = (cell: Cell, other: Cell): boolean => cell === other || (isCellError(cell) && isCellError(other) && cell.error === other.error);

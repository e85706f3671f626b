import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Fault, recordOf } from '../../accounting/fault';
import type { FaultRecord } from '../../accounting/fault';
import type { Progress } from '../../accounting/slices';
import { WorkbookFailure } from '../../workbook/failure';
import type { LedgerEntry } from '../../workbook/ledger-list';
import { ledgerAt } from '../../workbook/ledger-list';
import { readSpot } from '../../workbook/ledgers';
import { watchSheets } from '../../workbook/watch-sheets';
import type { Agreements } from '../agreements/useAgreements';
import type { ColumnCorrection } from '../../workbook/settings-sheet/settings';
import type { WorkbookSettings } from '../settings/useSettings';
import { useWatch } from '../useWatch';
import type { Result } from '../../reckoning/compare/compute';
import { compute } from '../../reckoning/compare/compute';
import { hasTwoReporters, likelyPartner } from './partner';
import type { LedgerList } from './useLedgerList';
import { useLedgerList } from './useLedgerList';
import type { Settling } from './useSettled';

export type CompareRun =
  | { readonly status: 'idle' }
  | { readonly status: 'running'; readonly progress: Progress }
  | { readonly status: 'refused'; readonly fault: FaultRecord }
  | { readonly status: 'done'; readonly result: Result };

export interface Compare {
  readonly list: LedgerList;
  /** B is null where one ledger is divided by its reporters. */
  readonly a: LedgerEntry | null;
  readonly b: LedgerEntry | null;
  readonly run: CompareRun;
  readonly settling: Settling;
  /** The ledgers that have been compared, by their keys; null before. */
  readonly compared: ComparedPair | null;
  /** The workbook has changed since it was read. */
  readonly stale: boolean;
  /** The selection's ledger could not be taken. */
  readonly noneAtSelection: boolean;
  readonly choose: (side: 'a' | 'b', key: string | null) => void;
  readonly takeSelection: (side: 'a' | 'b') => void;
  readonly again: () => void;
}

/** Two ledgers by their keys; b is null where one is divided by its reporters. */
export interface ComparedPair {
  readonly a: string;
  readonly b: string | null;
}

/** Up to so many records in all a change of the workbook is followed at once; beyond, a person says when. */
export const FOLLOWED_RECORDS = 5_000;

/** Edits that follow one another within this time are read once. */
export const SETTLE_MILLISECONDS = 400;

export interface CompareOptions {
  readonly agreements: Agreements;
  readonly settings: WorkbookSettings;
  readonly settling: Settling;
}

/** The task Compare: it lives above the task, so that another tab does not lose what was computed. */
export function useCompare(open: boolean, { agreements, settings, settling }: CompareOptions): Compare {
  const list = useLedgerList(open);
  const [choice, setChoice] = useState<ComparedPair | null>(null);
  const [run, setRun] = useState<CompareRun>({ status: 'idle' });
  const [stale, setStale] = useState(false);
  const [noneAtSelection, setNoneAtSelection] = useState(false);
  const entries = useMemo(() => (list.state.status === 'ready' ? list.state.entries : []), [list.state]);
  const selected = list.state.status === 'ready' ? list.state.selected : null;
  const { a, b } = useMemo(() => chosen(entries, choice, selected), [entries, choice, selected]);
  // What was taken at first is kept: an edit elsewhere moves the selection, not the choice.
  if (a !== null && (choice?.a !== a.key || choice.b !== (b?.key ?? null))) setChoice({ a: a.key, b: b?.key ?? null });
  useRun({ a, b, agreements, corrections: settings.settings.corrections, setRun });

  const { read } = list;
  const records = entries.reduce((sum, entry) => sum + entry.records, 0);
  const again = useCallback(() => {
    setStale(false);
    read();
    settling.read();
  }, [read, settling]);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const pending = useRef(new Set<string | null>());
  const changed = useRef<() => void>(() => undefined);
  useEffect(() => {
    changed.current = () => {
      const sheets = [...pending.current];
      pending.current.clear();
      settling.read();
      if (records <= FOLLOWED_RECORDS) read(true);
      else if (sheets.some((sheetId) => sheetId === a?.sheetId || sheetId === b?.sheetId)) setStale(true);
    };
  });
  const follow = useCallback((sheetId: string | null) => {
    pending.current.add(sheetId);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => changed.current(), SETTLE_MILLISECONDS);
  }, []);
  const watch = useMemo(() => (open ? () => watchSheets(follow) : null), [open, follow]);
  useWatch(watch);

  const choose = (side: 'a' | 'b', key: string | null) => {
    setNoneAtSelection(false);
    if (side === 'b') return setChoice({ a: a?.key ?? '', b: key });
    const ledger = entries.find((entry) => entry.key === key);
    if (ledger) setChoice({ a: ledger.key, b: b === null || b.key === ledger.key ? (likelyPartner(entries, ledger)?.key ?? null) : b.key });
  };
  return {
    list, a, b, run, settling, compared: comparedIn(run), stale, noneAtSelection, choose, again,
    takeSelection: (side) => {
      readSpot().then(
        (spot) => {
          const found = ledgerAt(entries, spot);
          if (found === null) setNoneAtSelection(true);
          else choose(side, found.key);
        },
        () => setNoneAtSelection(true),
      );
    },
  };
}

const comparedIn = (run: CompareRun): ComparedPair | null => (run.status === 'done' ? { a: run.result.entries.a.key, b: run.result.compared.other === null ? null : run.result.entries.b.key } : null);

/** What was chosen as far as it is still there; else the selection's ledger and the one it is most likely compared with. */
function chosen(entries: readonly LedgerEntry[], choice: ComparedPair | null, selected: string | null): { readonly a: LedgerEntry | null; readonly b: LedgerEntry | null } {
  const find = (key: string | null): LedgerEntry | null => entries.find((entry) => entry.key === key) ?? null;
  const a = find(choice?.a ?? null) ?? find(selected) ?? entries[0] ?? null;
  if (a === null) return { a, b: null };
  if (choice?.a === a.key && (choice.b === null ? hasTwoReporters(a) : find(choice.b) !== null)) return { a, b: find(choice.b) };
  return { a, b: likelyPartner(entries, a) };
}

interface RunOptions {
  readonly a: LedgerEntry | null;
  readonly b: LedgerEntry | null;
  readonly agreements: Agreements;
  readonly corrections: readonly ColumnCorrection[];
  readonly setRun: React.Dispatch<React.SetStateAction<CompareRun>>;
}

/** Computes again whenever the ledgers or the agreements are others; what is under way is given up. */
function useRun({ a, b, agreements: { state }, corrections, setRun }: RunOptions): void {
  const book = state.status === 'ready' ? state.book : null;
  const waits = state.status === 'loading';
  useEffect(() => {
    if (waits || a === null || (b === null && !hasTwoReporters(a))) return undefined;
    const stop = new AbortController();
    const show = (next: CompareRun) => {
      if (!stop.signal.aborted) setRun(next);
    };
    // What is shown stays until the next result is there, if that takes no time.
    const onProgress = (progress: Progress) => {
      if (!stop.signal.aborted) setRun((now) => (now.status === 'done' && sameLedgers(now.result, a, b) ? now : { status: 'running', progress }));
    };
    compute(a, b, { agreements: (book?.agreements ?? []).map(({ agreement }) => agreement), corrections, signal: stop.signal, onProgress }).then(
      (result) => show({ status: 'done', result }),
      (error: unknown) => {
        if (error instanceof Fault) show({ status: 'refused', fault: recordOf(error) });
        else if (!(error instanceof WorkbookFailure)) throw error;
      },
    );
    return () => stop.abort();
  }, [a, b, book, corrections, waits, setRun]);
}

const sameLedgers = ({ entries }: Result, a: LedgerEntry, b: LedgerEntry | null): boolean => entries.a.sheetId === a.sheetId && entries.b.sheetId === (b ?? a).sheetId;

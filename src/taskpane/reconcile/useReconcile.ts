import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { isRate } from '../../accounting/attribution/rate';
import { Fault, recordOf } from '../../accounting/fault';
import type { FaultRecord } from '../../accounting/fault';
import type { Period } from '../../accounting/period/period';
import type { GrowthReport } from '../../accounting/reconciliation/growth';
import type { ReportedTotal } from '../../accounting/reconciliation/reported';
import { readReported } from '../../accounting/reconciliation/reported';
import type { WorkbookFailure } from '../../workbook/failure';
import type { LedgerEntry } from '../../workbook/ledger-list';
import { ledgerAt } from '../../workbook/ledger-list';
import { readSpot } from '../../workbook/ledgers';
import type { SelectedRange } from '../../workbook/read-selection';
import { readSelectedRange } from '../../workbook/read-selection';
import { failureOf } from '../../workbook/run';
import type { Agreements } from '../agreements/useAgreements';
import type { Settleable, Settlement } from '../../reckoning/compare/settled-items';
import { settlements } from '../../reckoning/compare/settled-items';
import type { ComparedPair } from '../compare/useCompare';
import type { LedgerList } from '../compare/useLedgerList';
import { useLedgerList } from '../compare/useLedgerList';
import type { Settling } from '../compare/useSettled';
import type { WorkbookSettings } from '../settings/useSettings';
import type { Calculator } from './calculator';
import { createCalculator } from './calculator';
import { sourcesOf } from '../../reckoning/reconcile/ledger-source';
import { keyOfPeriod, periodOptions } from './period-options';
import type { PeriodOption } from './period-options';
import type { Reconciled, Request } from '../../reckoning/reconcile/session';
import type { UnitShare, UnitsQuery } from '../../reckoning/reconcile/units';
import type { Differences } from './useDifferences';
import { useDifferences } from './useDifferences';
import { useFollowed } from './useFollowed';
import { useLost } from './useLost';

export type ReconcileRun =
  | { readonly status: 'idle' | 'running' }
  | { readonly status: 'refused'; readonly fault: FaultRecord }
  | { readonly status: 'done'; readonly result: Reconciled; readonly request: Request; readonly entries: readonly LedgerEntry[] };

/** Where the districts' reported totals stand, and what they say. */
export interface ReportedChoice {
  readonly range: SelectedRange;
  readonly totals: readonly ReportedTotal[] | null;
  readonly fault: FaultRecord | null;
}

export type GrowthRun = { readonly status: 'idle' | 'running' } | { readonly status: 'refused'; readonly fault: FaultRecord } | { readonly status: 'done'; readonly growth: GrowthReport };

export interface Reconcile {
  readonly list: LedgerList;
  readonly entries: readonly LedgerEntry[];
  readonly chosen: readonly LedgerEntry[];
  readonly periods: readonly PeriodOption[];
  readonly indicators: readonly string[];
  readonly period: Period | null;
  readonly indicator: string | null;
  readonly reported: ReportedChoice | null;
  readonly run: ReconcileRun;
  readonly settling: Settling;
  /** How a finding was settled, if it was. */
  readonly settlementOf: (item: Settleable) => Settlement | null;
  readonly differences: Differences;
  /** The workbook has changed since it was read, and is too large to be followed. */
  readonly stale: boolean;
  /** What is shown is of the workbook as it stands now. */
  readonly fresh: boolean;
  /** Sheets of chosen ledgers that are not there any more. */
  readonly lost: readonly string[];
  readonly growth: GrowthRun;
  readonly failure: WorkbookFailure | null;
  readonly noneAtSelection: boolean;
  readonly chooseLedgers: (keys: readonly string[]) => void;
  readonly takeSelection: () => void;
  readonly choosePeriod: (key: string) => void;
  readonly chooseIndicator: (name: string) => void;
  readonly takeReported: () => void;
  readonly dropReported: () => void;
  readonly units: (query: UnitsQuery) => Promise<readonly UnitShare[]>;
  readonly grow: () => void;
  readonly again: () => void;
  readonly dismiss: () => void;
}

export interface ReconcileSources {
  readonly agreements: Agreements;
  readonly settings: WorkbookSettings;
  readonly settling: Settling;
  /** What Compare was run on last. */
  readonly compared: ComparedPair | null;
}

/** The task Reconcile: it lives above the task, so that another tab does not lose what was reckoned. */
export function useReconcile(open: boolean, { agreements, settings: { settings }, settling, compared }: ReconcileSources): Reconcile {
  const list = useLedgerList(open);
  const [keys, setKeys] = useState<readonly string[] | null>(null);
  const [periodKey, setPeriodKey] = useState('');
  const [indicatorName, setIndicatorName] = useState<string | null>(null);
  const [reported, setReported] = useState<ReportedChoice | null>(null);
  const [failure, setFailure] = useState<WorkbookFailure | null>(null);
  const [noneAtSelection, setNoneAtSelection] = useState(false);
  const entries = useMemo(() => (list.state.status === 'ready' ? list.state.entries : []), [list.state]);
  const selected = list.state.status === 'ready' ? list.state.selected : null;
  const chosen = useMemo(() => chosenOf(entries, keys, selected), [entries, keys, selected]);
  // What was taken at first is kept: an edit elsewhere moves the selection, not the choice.
  if (keys === null && chosen.length > 0) setKeys(chosen.map(({ key }) => key));
  const periods = useMemo(() => periodOptions(chosen), [chosen]);
  const indicators = useMemo(() => [...new Set(chosen.flatMap((entry) => entry.indicators))].filter((name) => !isRate(name)), [chosen]);
  const period = periods.find(({ key }) => key === periodKey)?.period ?? null;
  const indicator = indicators.find((name) => name === indicatorName) ?? indicators[0] ?? null;
  const book = agreements.state.status === 'ready' ? agreements.state.book : null;
  const totals = reported?.totals ?? null;
  const { corrections } = settings;
  const request = useMemo(
    (): Request | null => (book === null || chosen.length === 0 ? null : { ledgers: sourcesOf(chosen, corrections), agreements: book.agreements.map(({ agreement }) => agreement), indicator, period, reported: totals }),
    [book, chosen, corrections, indicator, period, totals],
  );
  const reckoning = useReckoning(request, chosen);
  const rows = settling.book?.rows;
  const settlementOf = useMemo(() => settlements(rows ?? []), [rows]);
  const differences = useDifferences(open, compared, { entries, chosen, corrections });
  const lost = useLost(list.state.status === 'ready', entries, chosen);

  const followed = useFollowed(open, list, chosen, settling);

  return {
    list, entries, chosen, periods, indicators, period, indicator, reported, failure, noneAtSelection,
    settling, settlementOf, differences, lost: lost.sheets,
    stale: followed.stale,
    fresh: !followed.pending && !differences.pending && reckoning.run.status === 'done' && reckoning.run.entries === chosen && reckoning.run.request === request,
    ...reckoning,
    chooseLedgers: (next) => {
      setNoneAtSelection(false);
      lost.dismiss();
      setKeys(next);
    },
    takeSelection: () => {
      readSpot().then(
        (spot) => {
          const found = ledgerAt(entries, spot);
          setNoneAtSelection(found === null);
          if (found === null) return;
          lost.dismiss();
          setKeys([found.key]);
        },
        () => setNoneAtSelection(true),
      );
    },
    choosePeriod: setPeriodKey,
    chooseIndicator: setIndicatorName,
    takeReported: () => {
      setFailure(null);
      readSelectedRange().then((range) => setReported(reportedOf(range)), (error: unknown) => setFailure(failureOf(error, 'unread')));
    },
    dropReported: () => setReported(null),
    again: followed.again,
    dismiss: () => setFailure(null),
  };
}

export const periodKeyOf = (period: Period | null): string => (period === null ? '' : keyOfPeriod(period));

/** The chosen ledgers; before any is chosen the one that is selected, else the first. */
export function chosenOf(entries: readonly LedgerEntry[], keys: readonly string[] | null, selected: string | null): readonly LedgerEntry[] {
  if (keys !== null) return entries.filter(({ key }) => keys.includes(key));
  const first = entries.find(({ key }) => key === selected) ?? entries[0];
  return first === undefined ? [] : [first];
}

function reportedOf(range: SelectedRange): ReportedChoice {
  try {
    return { range, totals: readReported(range.cells), fault: null };
  } catch (error) {
    if (error instanceof Fault) return { range, totals: null, fault: recordOf(error) };
    throw error;
  }
}

const areSame = (some: readonly LedgerEntry[], others: readonly LedgerEntry[]): boolean => some.length === others.length && some.every(({ key }, index) => key === others[index]?.key);

/** Reckons anew whenever something is chosen otherwise; what is under way is given up. */
function useReckoning(request: Request | null, entries: readonly LedgerEntry[]): Pick<Reconcile, 'run' | 'growth' | 'units' | 'grow'> {
  const [run, setRun] = useState<ReconcileRun>({ status: 'idle' });
  const [growth, setGrowth] = useState<GrowthRun>({ status: 'idle' });
  const calculator = useRef<Calculator | null>(null);
  useEffect(() => {
    if (request === null) return undefined;
    const mine = createCalculator();
    calculator.current = mine;
    let given = false;
    // Of the same ledgers what is shown stays until the next result is there, and with it what is unfolded.
    const soon = setTimeout(() => setRun((now) => (now.status === 'done' && areSame(now.entries, entries) ? now : { status: 'running' })), 0);
    mine.run(request).then(
      (result) => {
        if (given) return;
        setGrowth({ status: 'idle' });
        setRun(result.status === 'refused' ? result : { status: 'done', result, request, entries });
      },
      (error: unknown) => {
        if (!given) throw error;
      },
    );
    return () => {
      given = true;
      clearTimeout(soon);
      mine.close();
    };
  }, [request, entries]);
  const units = useCallback((query: UnitsQuery) => calculator.current?.units(query) ?? Promise.resolve([]), []);
  const grow = useCallback(() => {
    const mine = calculator.current;
    if (mine === null) return;
    setGrowth({ status: 'running' });
    void mine.grow(null).then((grown) => {
      if (calculator.current === mine) setGrowth(grown);
    });
  }, []);
  return { run, growth, units, grow };
}

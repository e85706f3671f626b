import { isRate } from '../../accounting/attribution/rate';
import { yearOf } from '../../accounting/period/calendar';
import type { Period } from '../../accounting/period/period';
import { isSameIndicator, lies } from '../../accounting/reconciliation/selection';
import type { LedgerEntry } from '../../workbook/ledger-entry';
import type { Refusal } from './refusal';

/** What is to be reconciled. */
export interface Choice {
  /** Null: the only one there is. */
  readonly indicator: string | null;
  /** Null: all that the ledgers have, as long as that is of one year; `all`: of several too. */
  readonly period: Period | 'all' | null;
}

/** The indicators of ledgers that can be added, each once, in their order. */
export function indicatorsOf(entries: readonly LedgerEntry[]): readonly string[] {
  const known: string[] = [];
  for (const name of entries.flatMap(({ indicators }) => indicators)) if (!isRate(name) && !known.some((one) => isSameIndicator(one, name))) known.push(name);
  return known;
}

/** The periods that stand in ledgers, each once, latest first. */
export function periodsOf(entries: readonly LedgerEntry[]): readonly Period[] {
  const known = new Map(entries.flatMap(({ periods }) => periods).map((period) => [`${String(period.first)} ${String(period.last)}`, { ...period, cumulative: false }]));
  return [...known.values()].sort((a, b) => b.last - a.last || a.first - b.first);
}

/** Why what was chosen, or not chosen, cannot be reconciled. */
export function refusalsOf(entries: readonly LedgerEntry[], { indicator, period }: Choice): readonly Refusal[] {
  const [indicators, periods] = [indicatorsOf(entries), periodsOf(entries)];
  const refusals: Refusal[] = [];
  if (indicator !== null && !indicators.some((one) => isSameIndicator(one, indicator))) refusals.push({ kind: 'indicator-unknown', indicator, known: indicators });
  if (indicator === null && indicators.length > 1) refusals.push({ kind: 'fault', place: '', fault: { code: 'indicators-several', details: { known: indicators } } });
  if (period === null && new Set(periods.map(({ last }) => yearOf(last))).size > 1) refusals.push({ kind: 'periods-several', known: periods });
  if (period !== null && period !== 'all' && !periods.some((one) => lies(one, period) !== 'outside')) refusals.push({ kind: 'period-unknown', period, known: periods });
  return refusals;
}

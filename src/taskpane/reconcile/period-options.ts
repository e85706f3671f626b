import { firstOfMonth, lastOfMonth, yearOf } from '../../accounting/period/calendar';
import type { Period } from '../../accounting/period/period';
import type { LedgerEntry } from '../../workbook/ledger-list';

export interface PeriodOption {
  readonly key: string;
  readonly period: Period;
}

export const keyOfPeriod = ({ first, last }: Period): string => `${String(first)}-${String(last)}`;

/** The years of the ledgers, and the periods that stand in them, latest first; several of the same days are one. */
export function periodOptions(entries: readonly LedgerEntry[]): readonly PeriodOption[] {
  const written = entries.flatMap(({ periods }) => periods);
  const years = [...new Set(written.map(({ last }) => yearOf(last)))].map((year): Period => ({ first: firstOfMonth(year, 1), last: lastOfMonth(year, 12), cumulative: false }));
  const options = new Map([...years, ...written].map((period) => [keyOfPeriod(period), { ...period, cumulative: false }] as const));
  return [...options].map(([key, period]) => ({ key, period })).sort((a, b) => b.period.last - a.period.last || a.period.first - b.period.first);
}

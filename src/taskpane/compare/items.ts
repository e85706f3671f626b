import type { Finding } from '../../accounting/ledger/finding';
import { codeText } from '../../accounting/ledger/unit-keys';
import type { Period } from '../../accounting/period/period';
import type { Comparison, Verdict } from '../../accounting/reconciliation/compare';
import type { SideName } from '../../accounting/reconciliation/suspicion';
import type { DecimalText } from '../../accounting/quantity/decimal-text';
import type { Result } from './compute';

/** A judgement of the comparison, or something CHECK found in one of the ledgers. */
export type Judgement = Verdict | 'check';

/** In the order of the list: what is suspected first, then what differs, then what is missing. */
export const JUDGEMENTS: readonly Judgement[] = ['unit-suspected', 'cumulative-suspected', 'period-suspected', 'different', 'one-sided', 'check', 'agreed'];

/** One entry of the list. */
export interface Item {
  readonly key: string;
  readonly judgement: Judgement;
  /** Blank where CHECK speaks of a column, not of a record. */
  readonly name: string;
  readonly code: string;
  readonly indicator: string | null;
  readonly period: Period | null;
  readonly a: DecimalText | null;
  readonly b: DecimalText | null;
  readonly difference: DecimalText | null;
  readonly comparison: Comparison | null;
  readonly found: { readonly side: SideName; readonly finding: Finding } | null;
}

/** What both ledgers speak of, where they differ in that; null where they do not, or have nothing in common. */
export interface Scope {
  readonly periods: ReadonlySet<string>;
  readonly indicators: ReadonlySet<string>;
  /** Comparisons that lie outside. */
  readonly outside: number;
}

export const periodKey = (period: Period | null): string => (period === null ? '' : `${period.first} ${period.last}`);

const isWithin = ({ periods, indicators }: Pick<Scope, 'periods' | 'indicators'>, { period, indicator }: Pick<Item, 'period' | 'indicator'>): boolean => periods.has(periodKey(period)) && indicators.has(indicator ?? '');

/** Periods and indicators of both sides. */
export function scopeOf({ compared: { comparisons } }: Result): Scope | null {
  const seen = { a: { periods: new Set<string>(), indicators: new Set<string>() }, b: { periods: new Set<string>(), indicators: new Set<string>() } };
  for (const comparison of comparisons) {
    for (const side of ['a', 'b'] as const) {
      if (comparison[side] === null) continue;
      seen[side].periods.add(periodKey(comparison.period));
      seen[side].indicators.add(comparison.indicator ?? '');
    }
  }
  const both = (kind: 'periods' | 'indicators') => new Set([...seen.a[kind]].filter((key) => seen.b[kind].has(key)));
  const common = { periods: both('periods'), indicators: both('indicators') };
  const outside = comparisons.filter((comparison) => !isWithin(common, comparison)).length;
  return outside === 0 || outside === comparisons.length ? null : { ...common, outside };
}

/** Everything the list may show, by judgement and then in the order of the ledgers. */
export function itemsOf({ compared: { comparisons }, findings, ledgers }: Result, scope: Scope | null): readonly Item[] {
  const compared = comparisons.map((comparison, index): Item => ({ ...comparison, key: `compare ${index}`, judgement: comparison.verdict, comparison, found: null }));
  const checked = findings.map(({ side, finding }, index): Item => {
    const record = ledgers[side].recordOfRow(finding.row);
    const figure = record === null ? null : (record.figure ?? record.cumulative);
    return {
      key: `check ${index}`, judgement: 'check', name: record?.name ?? '', code: codeText(record?.code ?? null) ?? '', indicator: record?.indicator ?? null, period: record?.period ?? null,
      a: side === 'a' ? figure : null, b: side === 'b' ? figure : null, difference: null, comparison: null, found: { side, finding },
    };
  });
  const order = new Map(JUDGEMENTS.map((judgement, index) => [judgement, index]));
  const all = [...compared, ...checked].filter((item) => scope === null || isWithin(scope, item) || (item.found !== null && ledgers[item.found.side].recordOfRow(item.found.finding.row) === null));
  return all.sort((x, y) => (order.get(x.judgement) ?? 0) - (order.get(y.judgement) ?? 0));
}

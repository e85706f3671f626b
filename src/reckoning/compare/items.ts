import type { Finding } from '../../accounting/ledger/finding';
import type { Period } from '../../accounting/period/period';
import type { Comparison, Verdict } from '../../accounting/reconciliation/compare';
import type { SideName } from '../../accounting/reconciliation/suspicion';
import type { DecimalText } from '../../accounting/quantity/decimal-text';
import { halfWidth } from '../../accounting/quantity/characters';
import type { Slices } from '../../accounting/slices';
import { SLICE } from '../../accounting/slices';
import type { Basis } from './compute';
import { recordOfFinding, settleableFinding } from './found-record';
import type { Settleable } from './settled-items';

/** A judgement of the comparison, or something CHECK found in one of the ledgers. */
export type Judgement = Verdict | 'check';

/** In the order of the list: what is suspected first, then what differs, then what is missing. */
export const JUDGEMENTS: readonly Judgement[] = ['unit-suspected', 'cumulative-suspected', 'period-suspected', 'different', 'one-sided', 'check', 'agreed'];

/** One entry of the list. */
export interface Item extends Settleable {
  readonly key: string;
  readonly judgement: Judgement;
  /** Blank where CHECK speaks of a column, not of a record. */
  readonly name: string;
  readonly difference: DecimalText | null;
  readonly comparison: Comparison | null;
  readonly found: { readonly side: SideName; readonly finding: Finding } | null;
  /** What it is searched by. */
  readonly text: string;
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
export function scopeOf({ compared: { comparisons } }: Basis): Scope | null {
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
export function* itemsOf(basis: Basis): Slices<readonly Item[]> {
  const { compared: { comparisons }, findings } = basis;
  const all = comparisons.length + findings.length;
  const byJudgement = new Map<Judgement, Item[]>(JUDGEMENTS.map((judgement) => [judgement, []]));
  for (const [index, comparison] of comparisons.entries()) {
    byJudgement.get(comparison.verdict)?.push(comparedItem(comparison, index));
    if (index % SLICE === 0) yield { done: index, all };
  }
  for (const [index, found] of findings.entries()) {
    byJudgement.get('check')?.push(checkedItem(basis, found, index));
    if (index % SLICE === 0) yield { done: comparisons.length + index, all };
  }
  return [...byJudgement.values()].flat();
}

/** The items that lie within what both ledgers speak of; what CHECK says of a column always does. */
export const itemsWithin = (items: readonly Item[], scope: Scope): readonly Item[] => items.filter((item) => isWithin(scope, item) || (item.found !== null && item.name === '' && item.code === ''));

const textOf = (name: string, code: string, indicator: string | null): string => halfWidth(`${name}\n${code}\n${indicator ?? ''}`).toLowerCase();

function comparedItem(comparison: Comparison, index: number): Item {
  const { name, code, indicator, period, a, b, difference, verdict } = comparison;
  return { key: `compare ${index}`, about: verdict === 'agreed' ? null : 'compare', judgement: verdict, name, subject: name, code, indicator, period, a, b, difference, comparison, found: null, text: textOf(name, code, indicator) };
}

function checkedItem({ entries, ledgers }: Basis, found: NonNullable<Item['found']>, index: number): Item {
  const record = recordOfFinding(ledgers[found.side], found.finding);
  const name = record?.name ?? '';
  const about = settleableFinding(found.finding, record, entries[found.side].sheet, ledgers[found.side].header.language);
  const [a, b] = found.side === 'a' ? [about.a, about.b] : [about.b, about.a];
  return { key: `check ${index}`, judgement: 'check', name, ...about, a, b, difference: null, comparison: null, found, text: textOf(name, about.code, about.indicator) };
}

import { DecimalSum, difference } from '../../accounting/ledger/decimal-sum';
import type { SideName } from '../../accounting/reconciliation/suspicion';
import type { DecimalText } from '../../accounting/quantity/decimal-text';
import { decimalsOf } from '../../accounting/quantity/decimal-text';
import type { Basis } from './compute';
import type { Item, Scope } from './items';
import { periodKey } from './items';
import { recordOfRow } from '../../accounting/ledger/record-of-row';

/** The sums of what both sides report, and what stands outside them. */
export interface Totals {
  readonly both: number;
  readonly a: DecimalText;
  readonly b: DecimalText;
  readonly difference: DecimalText;
  readonly only: Readonly<Record<SideName, { readonly count: number; readonly amount: DecimalText }>>;
  /** Records of either side without a figure. */
  readonly withoutFigure: number;
  readonly indicators: number;
  /** As many decimals as the amounts have, at least 2. */
  readonly decimals: number;
}

const MOST_DECIMALS = 6;

export function totalsOf(items: readonly Item[], { compared, ledgers }: Basis, scope: Scope | null): Totals {
  const sums = { a: new DecimalSum(), b: new DecimalSum() };
  const only = { a: { count: 0, sum: new DecimalSum() }, b: { count: 0, sum: new DecimalSum() } };
  const indicators = new Set<string | null>();
  let [both, decimals] = [0, 2];
  for (const { comparison } of items) {
    if (comparison === null) continue;
    const { a, b } = comparison;
    for (const amount of [a, b]) if (amount !== null) decimals = Math.max(decimals, Math.min(decimalsOf(amount), MOST_DECIMALS));
    if (a !== null && b !== null) {
      both += 1;
      indicators.add(comparison.indicator);
      sums.a.add(a);
      sums.b.add(b);
      continue;
    }
    const side = a === null ? 'b' : 'a';
    only[side].count += 1;
    only[side].sum.add(a ?? b ?? '0');
  }
  const inScope = (side: SideName) => (row: number): boolean => {
    if (scope === null) return true;
    const record = recordOfRow(ledgers[side], row);
    return record !== null && scope.periods.has(periodKey(record.period)) && scope.indicators.has(record.indicator ?? '');
  };
  const [a, b] = [sums.a.text, sums.b.text];
  return {
    both, a, b, difference: difference(a, b),
    only: { a: { count: only.a.count, amount: only.a.sum.text }, b: { count: only.b.count, amount: only.b.sum.text } },
    withoutFigure: (['a', 'b'] as const).reduce((sum, side) => sum + compared.missing[side].filter(inScope(side)).length, 0),
    indicators: indicators.size,
    decimals,
  };
}

import type { DecimalText } from '../../accounting/quantity/decimal-text';
import { decimalsOf } from '../../accounting/quantity/decimal-text';
import type { Reconciliation } from '../../accounting/reconciliation/reconcile';

const MOST_DECIMALS = 6;

/** As many decimals as the figures have, at least 2. */
export function decimalsIn({ districts }: Reconciliation): number {
  const amounts: readonly DecimalText[] = districts.flatMap(({ territorial, out, in: received, tags }) => [territorial, out, received, tags]);
  return Math.min(MOST_DECIMALS, amounts.reduce((most, amount) => Math.max(most, decimalsOf(amount)), 2));
}

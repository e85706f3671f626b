import type { FastPlan, SplitPlan } from './plan';

/** Indexes of the largest remainders, ties to the party listed first. */
function byRemainder<Remainder extends number | bigint>(remainders: readonly Remainder[], count: number): readonly number[] {
  const at = (index: number) => remainders[index] as Remainder;
  const order = remainders.map((_, index) => index);
  return order.sort((a, b) => (at(a) === at(b) ? a - b : at(a) > at(b) ? -1 : 1)).slice(0, count);
}

/** Splits whole units exactly. A party of weight 0 has remainder 0 and never gets a leftover unit. */
export function splitUnits(units: bigint, plan: Pick<SplitPlan, 'weights' | 'total'>): bigint[] {
  const magnitude = units < 0n ? -units : units;
  const parts = plan.weights.map((weight) => (magnitude * weight) / plan.total);
  const leftover = magnitude - parts.reduce((sum, part) => sum + part, 0n);
  if (leftover > 0n) {
    const remainders = plan.weights.map((weight) => (magnitude * weight) % plan.total);
    for (const index of byRemainder(remainders, Number(leftover))) parts[index] = (parts[index] ?? 0n) + 1n;
  }
  return units < 0n ? parts.map((part) => -part) : parts;
}

/** The same for r < total units in doubles; every product is below 2⁵⁰ and therefore exact. */
export function splitResidue(residue: number, { weights, total }: FastPlan): number[] {
  const parts = weights.map((weight) => Math.floor((residue * weight) / total));
  const leftover = residue - parts.reduce((sum, part) => sum + part, 0);
  if (leftover > 0) {
    const remainders = weights.map((weight) => (residue * weight) % total);
    for (const index of byRemainder(remainders, leftover)) parts[index] = (parts[index] ?? 0) + 1;
  }
  return parts;
}

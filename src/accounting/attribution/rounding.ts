import type { Fraction } from './fraction';
import { compare, floorTo, negate, roundHalfUp, sign, subtract, sum, unit } from './fraction';

/**
 * Rounds exact parts (origin, host, others) of an amount. Two parties: the origin half up, away from zero,
 * and the host keeps the rest. More: largest remainder, ties to the party listed first (SPEC §3 "Rounding").
 * Returns what is credited to the origin and the others; the host keeps what they leave.
 */
export function roundParts(parts: readonly Fraction[], decimals: number): readonly Fraction[] {
  const [origin, , ...others] = parts;
  if (origin === undefined) return [];
  if (others.every((part) => sign(part) === 0)) return [roundHalfUp(origin, decimals), ...others];
  const rounded = largestRemainder(parts, decimals);
  return rounded.filter((_, party) => party !== 1);
}

function largestRemainder(parts: readonly Fraction[], decimals: number): readonly Fraction[] {
  const whole = sum(parts);
  if (sign(whole) < 0) return largestRemainder(parts.map(negate), decimals).map(negate);
  const rounded = parts.map((part) => floorTo(part, decimals));
  const remainders = parts.map((part, party) => subtract(part, rounded[party] as Fraction));
  const order = parts.map((_, party) => party).sort((a, b) => compare(remainders[b] as Fraction, remainders[a] as Fraction) || a - b);
  const one = unit(decimals);
  let left = subtract(roundHalfUp(whole, decimals), sum(rounded));
  for (const party of order) {
    if (sign(left) <= 0) break;
    rounded[party] = sum([rounded[party] as Fraction, one]);
    left = subtract(left, one);
  }
  return rounded;
}

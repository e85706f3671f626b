/**
 * The split as the definition says it (SPEC §2), in exact rationals and without a thought for speed. It shares
 * no code with src, so that one mistake cannot hide another.
 */

/** A decimal text, with an exponent or without, as digits × 10^−scale. */
function exact(text: string): { readonly digits: bigint; readonly scale: number } {
  const [mantissa = '', exponent = '0'] = text.toLowerCase().split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  return { digits: BigInt(`${whole}${fraction}`), scale: fraction.length - Number(exponent) };
}

/** A fraction `a/b` over any signs. */
type Fraction = readonly [numerator: bigint, denominator: bigint];

function fractionOf(text: string): Fraction {
  const { digits, scale } = exact(text);
  return scale >= 0 ? [digits, 10n ** BigInt(scale)] : [digits * 10n ** BigInt(-scale), 1n];
}

const timesPower = ([a, b]: Fraction, power: number): Fraction => (power >= 0 ? [a * 10n ** BigInt(power), b] : [a, b * 10n ** BigInt(-power)]);

/** The whole number nearest to a fraction that is not negative, halves up. */
const nearest = ([a, b]: Fraction): bigint => (a * 2n + b) / (b * 2n);

/** Largest remainder of a whole number of units; ties go to the party listed first. */
export function oracleUnits(units: bigint, weights: readonly bigint[]): bigint[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0n);
  const size = units < 0n ? -units : units;
  const shares = weights.map((weight, party) => ({ party, floor: (size * weight) / total, remainder: (size * weight) % total }));
  let left = size - shares.reduce((sum, { floor }) => sum + floor, 0n);
  const parts = shares.map(({ floor }) => floor);
  const waiting = [...shares];
  while (left > 0n) {
    let best = 0;
    waiting.forEach(({ remainder }, index) => {
      if (remainder > (waiting[best]?.remainder ?? 0n)) best = index;
    });
    const [winner] = waiting.splice(best, 1);
    if (winner) parts[winner.party] = (parts[winner.party] ?? 0n) + 1n;
    left -= 1n;
  }
  return units < 0n ? parts.map((part) => -part) : parts;
}

/** The parts of an amount in units of 10^−decimals, the amount rounded half away from zero first. */
export function oracleSplit(amount: string, weights: readonly bigint[], decimals: number): bigint[] {
  const negative = amount.startsWith('-');
  const units = nearest(timesPower(fractionOf(negative ? amount.slice(1) : amount), decimals));
  return oracleUnits(negative ? -units : units, weights);
}

/** The double nearest to so many units of 10^−decimals. */
export const oracleNumber = (units: bigint, decimals: number): number => Number(`${units}e${-decimals}`);

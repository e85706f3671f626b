import { greatestCommonDivisor } from '../apportion/rational';
import type { Rational } from '../apportion/rational';
import type { DecimalText } from '../quantity/decimal-text';
import { decimalsOf } from '../quantity/decimal-text';
import { divideHalfUp, powerOfTen, textOfUnits } from '../quantity/units';

/** Exact amounts between reading and rounding; the denominator is above 0 and never a double. */
export type Fraction = Rational;

export const ZERO: Fraction = { numerator: 0n, denominator: 1n };
export const ONE: Fraction = { numerator: 1n, denominator: 1n };

export const fractionOf = (digits: DecimalText): Fraction => ({ numerator: BigInt(digits.replace('.', '')), denominator: powerOfTen(decimalsOf(digits)) });

export const fraction = (numerator: bigint, denominator: bigint): Fraction => ({ numerator, denominator });

/** In lowest terms, so that long chains of sums stay short. */
function reduced(numerator: bigint, denominator: bigint): Fraction {
  if (denominator === 1n) return { numerator, denominator };
  const divisor = greatestCommonDivisor(numerator, denominator);
  return divisor === 1n ? { numerator, denominator } : { numerator: numerator / divisor, denominator: denominator / divisor };
}

export function add(a: Fraction, b: Fraction): Fraction {
  if (a.numerator === 0n) return b;
  if (b.numerator === 0n) return a;
  if (a.denominator === b.denominator) return { numerator: a.numerator + b.numerator, denominator: a.denominator };
  return reduced(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

export const negate = ({ numerator, denominator }: Fraction): Fraction => ({ numerator: -numerator, denominator });
export const subtract = (a: Fraction, b: Fraction): Fraction => add(a, negate(b));
export const multiply = (a: Fraction, b: Fraction): Fraction => reduced(a.numerator * b.numerator, a.denominator * b.denominator);
export const sum = (terms: readonly Fraction[]): Fraction => terms.reduce(add, ZERO);

/** Below 0, 0 or above 0 as a is smaller, equal or larger. */
export function compare(a: Fraction, b: Fraction): number {
  const left = a.numerator * b.denominator;
  const right = b.numerator * a.denominator;
  return left < right ? -1 : left > right ? 1 : 0;
}

export const sign = ({ numerator }: Fraction): number => (numerator < 0n ? -1 : numerator > 0n ? 1 : 0);
export const smaller = (a: Fraction, b: Fraction): Fraction => (compare(a, b) <= 0 ? a : b);
export const larger = (a: Fraction, b: Fraction): Fraction => (compare(a, b) >= 0 ? a : b);

export function power(base: Fraction, exponent: number): Fraction {
  return { numerator: base.numerator ** BigInt(exponent), denominator: base.denominator ** BigInt(exponent) };
}

/** Whole units of 10^−decimals, with the numerator of what is left over (sign of the amount) over `denominator`. */
const scaled = ({ numerator, denominator }: Fraction, decimals: number): Fraction =>
  decimals >= 0 ? { numerator: numerator * powerOfTen(decimals), denominator } : { numerator, denominator: denominator * powerOfTen(-decimals) };

const ofUnits = (units: bigint, decimals: number): Fraction => (decimals >= 0 ? { numerator: units, denominator: powerOfTen(decimals) } : { numerator: units * powerOfTen(-decimals), denominator: 1n });

/** Rounded half up, away from zero. */
export function roundHalfUp(amount: Fraction, decimals: number): Fraction {
  const { numerator, denominator } = scaled(amount, decimals);
  return ofUnits(divideHalfUp(numerator, denominator), decimals);
}

/** Cut toward zero. */
export function truncate(amount: Fraction, decimals: number): Fraction {
  const { numerator, denominator } = scaled(amount, decimals);
  return ofUnits(numerator / denominator, decimals);
}

/** The largest multiple of 10^−decimals that is not above the amount. */
export function floorTo(amount: Fraction, decimals: number): Fraction {
  const { numerator, denominator } = scaled(amount, decimals);
  const quotient = numerator / denominator;
  return ofUnits(numerator < 0n && quotient * denominator !== numerator ? quotient - 1n : quotient, decimals);
}

export const unit = (decimals: number): Fraction => ofUnits(1n, decimals);

/** Decimals that write the amount in full, or null where no number of decimals does (1/3). */
export function decimalsNeeded(amount: Fraction): number | null {
  let { denominator } = reduced(amount.numerator, amount.denominator);
  let twos = 0;
  let fives = 0;
  for (; denominator % 2n === 0n; denominator /= 2n) twos += 1;
  for (; denominator % 5n === 0n; denominator /= 5n) fives += 1;
  return denominator === 1n ? Math.max(twos, fives) : null;
}

/** Decimals shown of an amount that no number of decimals writes in full. */
const SHOWN = 10;

/** The amount in full; where that is impossible, rounded to ten decimals. */
export function textOf(amount: Fraction): DecimalText {
  const decimals = decimalsNeeded(amount) ?? SHOWN;
  const { numerator, denominator } = scaled(amount, decimals);
  return textOfUnits(divideHalfUp(numerator, denominator), decimals);
}

/** The nearest double of the amount at 15 significant digits or better. */
export function numberOf({ numerator, denominator }: Fraction): number {
  const exact = numerator <= BigInt(Number.MAX_SAFE_INTEGER) && numerator >= BigInt(Number.MIN_SAFE_INTEGER) && denominator <= BigInt(Number.MAX_SAFE_INTEGER);
  // Both exact in a double: one correctly rounded division. Otherwise seventeen digits behind the point decide.
  return exact ? Number(numerator) / Number(denominator) : Number(`${divideHalfUp(numerator * powerOfTen(17), denominator)}e-17`);
}

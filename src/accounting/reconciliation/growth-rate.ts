import type { Fraction } from '../attribution/fraction';
import { fraction, fractionOf, multiply, roundHalfUp, sign, subtract, textOf } from '../attribution/fraction';
import type { DecimalText } from '../quantity/decimal-text';

/** Why there is no rate: a figure is missing, which is not 0, or the base is 0 or less, from which nothing grows. */
export type NoRate = 'current-missing' | 'base-missing' | 'base-not-positive';

/** A figure, the one it is compared with, and its growth. Amounts are in the ledger's unit. */
export interface Growth {
  /** Null: missing. */
  readonly current: DecimalText | null;
  readonly base: DecimalText | null;
  /** (current − base) ÷ base, exact and in lowest terms; null with a reason. */
  readonly rate: Fraction | null;
  readonly reason: NoRate | null;
}

export function growthOf(current: DecimalText | null, base: DecimalText | null): Growth {
  if (current === null) return { current, base, rate: null, reason: 'current-missing' };
  if (base === null) return { current, base, rate: null, reason: 'base-missing' };
  const from = fractionOf(base);
  if (sign(from) <= 0) return { current, base, rate: null, reason: 'base-not-positive' };
  return { current, base, rate: multiply(subtract(fractionOf(current), from), fraction(from.denominator, from.numerator)), reason: null };
}

/** A rate in per cent, rounded half up (away from zero): 1.8 of 2/110 at one decimal. */
export const percentText = (rate: Fraction, decimals: number): DecimalText => textOf(roundHalfUp(multiply(rate, fraction(100n, 1n)), decimals));

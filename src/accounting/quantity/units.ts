import type { DecimalText } from './decimal-text';
import { canonicalDecimal, decimalsOf } from './decimal-text';

/** 10 to a power that is not negative. */
export const powerOfTen = (power: number): bigint => 10n ** BigInt(power);

/** Divides and rounds half up, away from zero. The divisor is above 0. */
export function divideHalfUp(dividend: bigint, divisor: bigint): bigint {
  const magnitude = dividend < 0n ? -dividend : dividend;
  const rounded = (2n * magnitude + divisor) / (2n * divisor);
  return dividend < 0n ? -rounded : rounded;
}

/**
 * An amount as a whole number of units of 10^−decimals, rounded half up (away from zero) where it has more
 * digits. `decimals` may be negative: −4 counts in 万.
 */
export function unitsOf(text: DecimalText, decimals: number): bigint {
  const own = decimalsOf(text);
  const digits = BigInt(text.replace('.', ''));
  const shift = decimals - own;
  return shift >= 0 ? digits * powerOfTen(shift) : divideHalfUp(digits, powerOfTen(-shift));
}

/** The amount that so many units of 10^−decimals are. */
export function textOfUnits(units: bigint, decimals: number): DecimalText {
  if (decimals <= 0) return (units * powerOfTen(-decimals)).toString();
  const magnitude = (units < 0n ? -units : units).toString().padStart(decimals + 1, '0');
  return canonicalDecimal(units < 0n, magnitude.slice(0, -decimals), magnitude.slice(-decimals));
}

/**
 * Decimals of a result where none are given: as many as the amount itself has, at least 2 as far as 15 digits
 * reach (SPEC §2). Amounts past 15 whole digits count in tens, hundreds …: their last digits are not shown.
 */
export function ownDecimals(text: DecimalText): number {
  const unsigned = text.startsWith('-') ? text.slice(1) : text;
  const own = decimalsOf(unsigned);
  const point = unsigned.indexOf('.');
  const whole = point < 0 ? unsigned : unsigned.slice(0, point);
  const reach = 15 - (whole === '0' ? 0 : whole.length);
  return reach < 0 ? reach : Math.max(own, Math.min(2, reach));
}

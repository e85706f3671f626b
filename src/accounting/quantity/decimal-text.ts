import { Fault } from '../fault';
import { excerpt } from './characters';

/** What Excel holds and shows: 15 significant digits. */
export const SIGNIFICANT_DIGITS = 15;

/**
 * A decimal text: an optional `-`, digits without leading zeros, and a fraction without trailing zeros.
 * Zero is `0`. Every quantity of the core travels in this form or as whole units (units.ts).
 */
export type DecimalText = string;

/** Digits with an optional fraction; thousands separators only where every group has three digits. */
const NUMBER = /^([+-]?)(\d+|\d{1,3}(?:,\d{3})+)?(?:\.(\d*))?$/;

/**
 * Reads half-width text as a number, or null where it is none.
 * @throws Fault too-many-digits
 */
export function readDecimalText(text: string): DecimalText | null {
  const match = NUMBER.exec(text);
  if (!match) return null;
  const [, sign, grouped, fraction] = match;
  if (!grouped && !fraction) return null;
  const decimal = canonicalDecimal(sign === '-', (grouped ?? '').replaceAll(',', ''), fraction ?? '');
  const digits = significantDigits(decimal);
  if (digits > SIGNIFICANT_DIGITS) throw new Fault('too-many-digits', { text: excerpt(text), digits });
  return decimal;
}

/** A double as Excel shows it: its 15 significant digits. Not for NaN or infinities. */
export function decimalOfNumber(value: number): DecimalText {
  const [mantissa = '0', exponent] = value.toPrecision(SIGNIFICANT_DIGITS).split('e');
  const negative = mantissa.startsWith('-');
  const [whole = '', fraction = ''] = (negative ? mantissa.slice(1) : mantissa).split('.');
  const shift = Number(exponent ?? 0);
  if (shift === 0) return canonicalDecimal(negative, whole, fraction);
  const digits = whole + fraction;
  const point = whole.length + shift;
  if (point <= 0) return canonicalDecimal(negative, '0', '0'.repeat(-point) + digits);
  return canonicalDecimal(negative, digits.slice(0, point).padEnd(point, '0'), digits.slice(point));
}

/** Digits after the point. */
export function decimalsOf(text: DecimalText): number {
  const point = text.indexOf('.');
  return point < 0 ? 0 : text.length - point - 1;
}

/** Digits that count: leading zeros do not, zeros at the end of a whole number do. */
function significantDigits(text: DecimalText): number {
  let digits = 0;
  for (const character of text) if (character >= '0' && character <= '9' && (digits > 0 || character !== '0')) digits += 1;
  return digits;
}

/** Joins sign, digits before and digits after the point. */
export function canonicalDecimal(negative: boolean, whole: string, fraction: string): DecimalText {
  let first = 0;
  while (first < whole.length && whole[first] === '0') first += 1;
  let last = fraction.length;
  while (last > 0 && fraction[last - 1] === '0') last -= 1;
  const digits = whole.slice(first) || '0';
  const magnitude = last > 0 ? `${digits}.${fraction.slice(0, last)}` : digits;
  return negative && magnitude !== '0' ? `-${magnitude}` : magnitude;
}

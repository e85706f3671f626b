import { NotCalculated } from './not-calculated';
import type { ErrorValue, Scalar } from './values';
import { error, isError } from './values';

const PLAIN_NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const GROUPED_NUMBER = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/;

/** A text Excel reads as a number, in any language; null where it is none. @throws NotCalculated where that depends on language and settings, as with dates */
export function numberIn(text: string): number | null {
  const trimmed = text.trim();
  if (PLAIN_NUMBER.test(trimmed)) return Number(trimmed);
  if (GROUPED_NUMBER.test(trimmed)) return Number(trimmed.replaceAll(',', ''));
  if (trimmed.endsWith('%') && PLAIN_NUMBER.test(trimmed.slice(0, -1).trim())) return Number(trimmed.slice(0, -1)) / 100;
  if (/\p{N}/u.test(trimmed) && !isWord(trimmed)) throw new NotCalculated(`"${text}"`);
  return null;
}

/** Letters that are no month, no unit of a date and no sign of a currency make a text no number in any language. */
function isWord(text: string): boolean {
  const letters = text.match(/\p{L}+/gu) ?? [];
  return letters.some((word) => !/^(?:[ap]m?|e|[a-z]{3,9}|[年月日时分秒]+|元|上午|下午)$/iu.test(word) || /^(?:q|h)/i.test(word));
}

/** A scalar as a number, as operators want it: a blank is 0, text is read, TRUE is 1. */
export function toNumber(value: Scalar): number | ErrorValue {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (isError(value)) return value;
  return numberIn(value) ?? error('#VALUE!');
}

/** A scalar as text, as `&` wants it: a number with up to 15 digits. */
export function toText(value: Scalar): string | ErrorValue {
  if (typeof value === 'string') return value;
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return isError(value) ? value : generalText(value);
}

/** @throws NotCalculated for numbers so small or large that Excel turns to powers of ten */
export function generalText(value: number): string {
  const rounded = Number(value.toPrecision(15));
  const size = Math.abs(rounded);
  if (rounded !== 0 && (size < 1e-4 || size >= 1e15)) throw new NotCalculated('number as text');
  return String(rounded);
}

export function toBoolean(value: Scalar): boolean | ErrorValue {
  if (typeof value === 'boolean') return value;
  if (value === null) return false;
  if (typeof value === 'number') return value !== 0;
  if (isError(value)) return value;
  return /^true$/i.test(value) ? true : /^false$/i.test(value) ? false : error('#VALUE!');
}

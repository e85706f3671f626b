import { NotCalculated } from './not-calculated';
import type { Scalar } from './values';

/** Two numbers are one where their 15 digits are. */
export function sameNumber(a: number, b: number): boolean {
  return a === b || (Math.abs(a - b) <= Math.abs(a) * 1e-14 && a.toPrecision(15) === b.toPrecision(15));
}

/** Case makes no difference. @throws NotCalculated where width of characters would decide, which depends on Excel's language */
export function sameText(a: string, b: string): boolean {
  if (a === b) return true;
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  if (x === y) return true;
  if (WIDE.test(x) !== WIDE.test(y) && x.normalize('NFKC') === y.normalize('NFKC')) throw new NotCalculated('full-width characters');
  return false;
}

const WIDE = /[\uff01-\uffee]/;

/** Digits and letters sort alike in every language; anything else by rules of Excel's. */
const SORTS_ALIKE = /^[0-9A-Za-z]*$/;

function orderOfTexts(a: string, b: string): number {
  if (a === '' || b === '') return Number(b === '') - Number(a === '');
  if (!SORTS_ALIKE.test(a) || !SORTS_ALIKE.test(b)) throw new NotCalculated('order of texts');
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  return x < y ? -1 : x > y ? 1 : 0;
}

const rank = (value: Scalar): number => (typeof value === 'boolean' ? 2 : typeof value === 'string' ? 1 : 0);

/** A blank is like the other's nothing. */
const filled = (value: Scalar, other: Scalar): Scalar => value ?? (typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0);

/** Whether `=` holds between two values that are no errors. */
export function isSame(a: Scalar, b: Scalar): boolean {
  const [left, right] = [filled(a, b), filled(b, a)];
  if (typeof left === 'string' && typeof right === 'string') return sameText(left, right);
  if (typeof left === 'number' && typeof right === 'number') return sameNumber(left, right);
  return left === right;
}

/** Excel's order: numbers before texts before FALSE before TRUE. */
export function order(a: Scalar, b: Scalar): number {
  if (isSame(a, b)) return 0;
  const [left, right] = [filled(a, b), filled(b, a)];
  if (rank(left) !== rank(right)) return rank(left) - rank(right);
  return typeof left === 'string' && typeof right === 'string' ? orderOfTexts(left, right) : Number(left) - Number(right);
}

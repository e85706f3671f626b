import type { Area } from '../../model';

/** An error as a value; the message is a custom function's. */
export interface ErrorValue {
  readonly error: string;
  readonly message?: string;
}

/** Null is a blank cell. */
export type Scalar = number | string | boolean | null | ErrorValue;

export type Matrix = readonly (readonly Scalar[])[];

/** A reference that has not been read yet. The sheet is an id. */
export interface Reference {
  readonly sheet: string;
  readonly area: Area;
}

export type Value = Scalar | Matrix | Reference;

export function isError(value: unknown): value is ErrorValue {
  return typeof value === 'object' && value !== null && 'error' in value;
}

export function isMatrix(value: Value): value is Matrix {
  return Array.isArray(value);
}

export function isReference(value: Value): value is Reference {
  return typeof value === 'object' && value !== null && 'area' in value;
}

export const error = (code: string): ErrorValue => ({ error: code });

/** A scalar as a number, as operators want it: blank is 0, text is read, TRUE is 1. */
export function toNumber(value: Scalar): number | ErrorValue {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (isError(value)) return value;
  const number = value.trim() === '' ? NaN : Number(value);
  return Number.isFinite(number) ? number : error('#VALUE!');
}

/** A scalar as text, as `&` wants it. */
export function toText(value: Scalar): string | ErrorValue {
  if (typeof value === 'string') return value;
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return isError(value) ? value : String(Number(value.toPrecision(15)));
}

export function toBoolean(value: Scalar): boolean | ErrorValue {
  if (typeof value === 'boolean') return value;
  if (value === null) return false;
  if (typeof value === 'number') return value !== 0;
  if (isError(value)) return value;
  return /^true$/i.test(value) ? true : /^false$/i.test(value) ? false : error('#VALUE!');
}

/** Applies an operation cell by cell; a single row or column is repeated, what does not fit is #N/A. */
export function broadcast(operands: readonly (Scalar | Matrix)[], operation: (...cells: Scalar[]) => Scalar): Scalar | Matrix {
  const matrices = operands.filter(isMatrix);
  if (matrices.length === 0) return operation(...(operands as Scalar[]));
  const rows = Math.max(...matrices.map((matrix) => matrix.length));
  const columns = Math.max(...matrices.map((matrix) => matrix[0]?.length ?? 0));
  const pick = (operand: Scalar | Matrix, r: number, c: number): Scalar => {
    if (!isMatrix(operand)) return operand;
    const row = operand[operand.length === 1 ? 0 : r];
    const cell = row?.[row.length === 1 ? 0 : c];
    return cell === undefined ? error('#N/A') : cell;
  };
  return Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_unused, c) => operation(...operands.map((operand) => pick(operand, r, c)))));
}

function rank(value: Scalar): number {
  if (typeof value === 'boolean') return 2;
  return typeof value === 'string' ? 1 : 0;
}

/** Excel's order: numbers before texts before FALSE before TRUE; texts without regard to case. A blank is like its opposite's nothing. */
export function compare(a: Scalar, b: Scalar): number {
  const left = a ?? (typeof b === 'string' ? '' : typeof b === 'boolean' ? false : 0);
  const right = b ?? (typeof a === 'string' ? '' : typeof a === 'boolean' ? false : 0);
  if (rank(left) !== rank(right)) return rank(left) - rank(right);
  if (typeof left === 'string' && typeof right === 'string') {
    const [x, y] = [left.toLowerCase(), right.toLowerCase()];
    return x < y ? -1 : x > y ? 1 : 0;
  }
  return Number(left) - Number(right);
}

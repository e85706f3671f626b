import type { Node } from '../../../host/memory/formula/ast';
import { NotCalculated } from '../not-calculated';
import type { Place } from '../scope';
import type { ErrorValue, Grid, Scalar, Value } from '../values';
import { isError } from '../values';
import { toBoolean, toNumber, toText } from '../coerce';
import type { Line, LookupIndex } from './lookup-index';

/** What a function may know besides its arguments. */
export interface Surroundings {
  readonly place: Place;
  readonly dates1904: boolean;
  /** The moment of the calculation, as a serial number without the calendar of 1904. */
  readonly now: number;
  /** Whether a formula in a cell is a subtotal, which others do not count again. */
  isSubtotal(sheet: number, row: number, column: number): boolean;
  isHidden(sheet: number, row: number): boolean;
  /** The index of a row or column; kept, since its cells do not change any more. */
  indexOf(grid: Grid, offset: number, line: Line): LookupIndex;
}

/** How arguments are evaluated: `scalar` narrows ranges, `argument` is an array function's, `array` an array formula's. */
export type Mode = 'scalar' | 'argument' | 'array';

/** An argument not evaluated yet, and the means to do so. */
export interface LazyCall {
  readonly args: readonly (Node | null)[];
  readonly mode: Mode;
  value(node: Node | null | undefined): Value;
  /** With a name that stands for a value while the node is evaluated. */
  within(names: ReadonlyMap<string, Value>, node: Node | null | undefined): Value;
}

export interface Definition {
  readonly least: number;
  readonly most: number;
  /**
   * One letter an argument: `s` one value, for arrays called once a cell; `v` the same, but errors are handed over;
   * `a` as it is given; `x` the same, evaluated as an array. The last `repeats` letters repeat.
   */
  readonly kinds: string;
  readonly repeats: number;
  readonly run?: (args: readonly (Value | undefined)[], surroundings: Surroundings) => Value;
  readonly lazy?: (call: LazyCall) => Value;
}

export type Entry = readonly [string, Definition];

/** A function of whole values. */
export const whole = (name: string, least: number, most: number, kinds: string, run: NonNullable<Definition['run']>, repeats = 1): Entry => [name, { least, most, kinds, repeats, run }];

/** A function that evaluates its arguments itself. */
export const lazy = (name: string, least: number, most: number, run: NonNullable<Definition['lazy']>): Entry => [name, { least, most, kinds: 'a', repeats: 1, lazy: run }];

/** A function of numbers; an argument left out at the end is undefined. */
export const numeric = (name: string, least: number, most: number, run: (...numbers: number[]) => Scalar): Entry =>
  whole(name, least, most, 's', (args) => withNumbers(args, run));

/** A function of one value. */
export const unary = (name: string, run: (value: Scalar) => Scalar, kinds: 's' | 'v' = 's'): Entry => whole(name, 1, 1, kinds, ([value]) => run((value ?? null) as Scalar));

/** Reads the arguments given as numbers; the first error is the result. */
export function withNumbers(args: readonly (Value | undefined)[], run: (...numbers: number[]) => Scalar): Scalar {
  const numbers: number[] = [];
  for (const arg of args) {
    if (arg === undefined) break;
    const number = toNumber(arg as Scalar);
    if (isError(number)) return number;
    numbers.push(number);
  }
  return finite(run(...numbers));
}

export const finite = (value: Scalar): Scalar => {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new NotCalculated('number beyond the range');
  return value;
};

export const numberAt = (args: readonly (Value | undefined)[], index: number, otherwise: number): number | ErrorValue => (args[index] === undefined || args[index] === null ? otherwise : toNumber(args[index] as Scalar));

export const textAt = (args: readonly (Value | undefined)[], index: number): string | ErrorValue => toText((args[index] ?? null) as Scalar);

export const flagAt = (args: readonly (Value | undefined)[], index: number, otherwise: boolean): boolean | ErrorValue => (args[index] === undefined ? otherwise : toBoolean(args[index] as Scalar));

import { toNumber } from '../coerce';
import { NotCalculated } from '../not-calculated';
import type { ErrorValue, Scalar, Value } from '../values';
import { Reference, error, isError, isGrid } from '../values';
import type { Entry, Surroundings } from './definition';
import { finite, whole } from './definition';
import { Total } from './total';

type Args = readonly (Value | undefined)[];

/** Numbers among arguments: in ranges numbers alone, written arguments converted. */
export function numbersIn(args: Args, visit: (value: number) => void): ErrorValue | null {
  let failure: ErrorValue | null = null;
  for (const arg of args) {
    if (isGrid(arg)) {
      arg.each((cell) => {
        if (typeof cell === 'number') visit(cell);
        else if (isError(cell)) failure ??= cell;
      });
    } else {
      const value = toNumber(arg ?? null);
      if (isError(value)) failure ??= value;
      else visit(value);
    }
    if (failure) return failure;
  }
  return null;
}

const sum = (args: Args): Scalar => {
  const total = new Total();
  return numbersIn(args, (value) => total.add(value)) ?? finite(total.value);
};

const average = (args: Args): Scalar => {
  const total = new Total();
  return numbersIn(args, (value) => total.add(value)) ?? (total.count === 0 ? error('#DIV/0!') : finite(total.value / total.count));
};

const extreme = (better: (a: number, b: number) => boolean) => (args: Args): Scalar => {
  let best: number | null = null;
  const failure = numbersIn(args, (value) => {
    if (best === null || better(value, best)) best = value;
  });
  return failure ?? best ?? 0;
};

const product = (args: Args): Scalar => {
  let result: number | null = null;
  return numbersIn(args, (value) => (result = (result ?? 1) * value)) ?? finite(result ?? 0);
};

function count(args: Args): Scalar {
  let found = 0;
  for (const arg of args) {
    if (isGrid(arg)) arg.each((cell) => (found += typeof cell === 'number' ? 1 : 0));
    else if (!isError(arg) && !isError(toNumber(arg ?? null))) found += 1;
  }
  return found;
}

function countFilled(args: Args): Scalar {
  let found = 0;
  for (const arg of args) {
    if (isGrid(arg)) arg.each((cell) => (found += cell === null ? 0 : 1));
    else found += 1;
  }
  return found;
}

function countBlank([range]: Args): Scalar {
  if (!isGrid(range)) throw new NotCalculated('COUNTBLANK');
  let filled = 0;
  range.each((cell) => (filled += cell === null || cell === '' ? 0 : 1));
  return range.rows * range.columns - filled;
}

/** Products of cells in the same place; what is no number counts as 0. */
function sumProduct(args: Args): Scalar {
  const grids = args.map((arg) => (isGrid(arg) ? arg : null));
  const [first] = grids;
  if (!first || grids.some((grid) => grid === null)) {
    if (args.length === 1) return args[0] === undefined ? 0 : typeof args[0] === 'number' || isError(args[0]) ? args[0] : 0;
    throw new NotCalculated('SUMPRODUCT');
  }
  const factors = grids.filter((grid) => grid !== null);
  if (factors.some((grid) => grid.rows !== first.rows || grid.columns !== first.columns)) return error('#VALUE!');
  const total = new Total();
  const depth = Math.max(...factors.map((grid) => grid.depth));
  const width = Math.max(...factors.map((grid) => grid.width));
  for (let row = 0; row < depth; row += 1)
    for (let column = 0; column < width; column += 1) {
      let product = 1;
      for (const grid of factors) {
        const cell = grid.at(row, column);
        if (isError(cell)) return cell;
        product *= typeof cell === 'number' ? cell : 0;
      }
      total.add(product);
    }
  return finite(total.value);
}

const SUBTOTALS: ReadonlyMap<number, (args: Args) => Scalar> = new Map([
  [1, average],
  [2, count],
  [3, countFilled],
  [4, extreme((a, b) => a > b)],
  [5, extreme((a, b) => a < b)],
  [6, product],
  [9, sum],
]);

/** Hidden rows are left to Excel where they are among the cells: which of them a filter hides is not in the file. */
function subtotal([kind, ...ranges]: Args, surroundings: Surroundings): Scalar {
  const wanted = typeof kind === 'number' ? Math.trunc(kind) : NaN;
  const run = SUBTOTALS.get(wanted > 100 ? wanted - 100 : wanted);
  if (!run) throw new NotCalculated('SUBTOTAL');
  const cells: Scalar[] = [];
  for (const range of ranges) {
    if (!(range instanceof Reference)) throw new NotCalculated('SUBTOTAL');
    range.each((cell, row, column) => {
      const [r, c] = [range.area.row + row, range.area.column + column];
      if (surroundings.isHidden(range.sheet, r)) throw new NotCalculated('SUBTOTAL over hidden rows');
      if (cell !== null && !surroundings.isSubtotal(range.sheet, r, c)) cells.push(cell);
    });
  }
  const numbers = cells.filter((cell) => typeof cell === 'number' || isError(cell));
  return run(wanted % 100 === 3 ? cells : numbers);
}

export const AGGREGATES: readonly Entry[] = [
  whole('SUM', 1, 255, 'a', sum),
  whole('AVERAGE', 1, 255, 'a', average),
  whole('MAX', 1, 255, 'a', extreme((a, b) => a > b)),
  whole('MIN', 1, 255, 'a', extreme((a, b) => a < b)),
  whole('PRODUCT', 1, 255, 'a', product),
  whole('COUNT', 1, 255, 'a', count),
  whole('COUNTA', 1, 255, 'a', countFilled),
  whole('COUNTBLANK', 1, 1, 'a', countBlank),
  whole('SUMPRODUCT', 1, 255, 'x', sumProduct),
  whole('SUBTOTAL', 2, 255, 'sa', subtotal),
];

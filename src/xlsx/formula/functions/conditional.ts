import { NotCalculated } from '../not-calculated';
import type { ErrorValue, Grid, Scalar, Value } from '../values';
import { Reference, error, isError, isGrid } from '../values';
import { criterionOf } from './criteria';
import type { Entry } from './definition';
import { finite, whole } from './definition';
import { Total } from './total';

type Args = readonly (Value | undefined)[];

interface Condition {
  readonly range: Grid;
  readonly holds: (cell: Scalar) => boolean;
}

function conditionsOf(args: Args): Condition[] | ErrorValue {
  const conditions: Condition[] = [];
  for (let index = 0; index < args.length; index += 2) {
    const range = args[index];
    if (isError(range)) return range;
    if (!isGrid(range) || args[index + 1] === undefined) throw new NotCalculated('criteria');
    conditions.push({ range, holds: remembered(criterionOf(args[index + 1] as Scalar)) });
  }
  const [first] = conditions;
  return first && conditions.every(({ range }) => range.rows === first.range.rows && range.columns === first.range.columns) ? conditions : error('#VALUE!');
}

/** Columns of a ledger hold few different texts. */
function remembered(holds: Condition['holds']): Condition['holds'] {
  const known = new Map<string, boolean>();
  return (cell) => {
    if (typeof cell !== 'string') return holds(cell);
    const before = known.get(cell);
    if (before !== undefined) return before;
    const answer = holds(cell);
    if (known.size < 10_000) known.set(cell, answer);
    return answer;
  };
}

/** Visits the places where every condition holds, as far as any of the ranges is filled. */
function eachMatch(conditions: readonly Condition[], others: readonly Grid[], visit: (row: number, column: number) => void): void {
  const grids = [...conditions.map(({ range }) => range), ...others];
  const depth = Math.max(...grids.map((grid) => grid.depth));
  const width = Math.max(...grids.map((grid) => grid.width));
  for (let row = 0; row < depth; row += 1)
    for (let column = 0; column < width; column += 1) if (conditions.every(({ range, holds }) => holds(range.at(row, column)))) visit(row, column);
}

function countIfs(args: Args): Scalar {
  const conditions = conditionsOf(args);
  if (isError(conditions)) return conditions;
  let found = 0;
  const all = conditions as Condition[];
  eachMatch(all, [], () => (found += 1));
  const [first] = all;
  if (!first || !all.every(({ holds }) => holds(null))) return found;
  // Blank cells beyond what is filled count too.
  const filled = Math.max(...all.map(({ range }) => range.depth)) * Math.max(...all.map(({ range }) => range.width));
  return found + first.range.rows * first.range.columns - filled;
}

/** The numbers in `range` where the conditions hold. */
function matching(range: Value | undefined, args: Args, visit: (value: number) => void): ErrorValue | null {
  if (isError(range)) return range;
  if (!isGrid(range)) throw new NotCalculated('range');
  const conditions = conditionsOf(args);
  if (isError(conditions)) return conditions;
  const all = conditions as Condition[];
  if (range.rows !== all[0]?.range.rows || range.columns !== all[0].range.columns) return error('#VALUE!');
  let failure: ErrorValue | null = null;
  eachMatch(all, [range], (row, column) => {
    const cell = range.at(row, column);
    if (typeof cell === 'number') visit(cell);
    else if (isError(cell)) failure ??= cell;
  });
  return failure;
}

/** SUMIF's third argument names only where the sums begin; its size is that of the first. */
function sized([range, criterion, values]: Args): readonly [Value | undefined, Args] {
  if (values === undefined) return [range, [range, criterion]];
  if (!(range instanceof Reference) || !(values instanceof Reference)) throw new NotCalculated('range');
  return [values.part(0, 0, range.rows, range.columns), [range, criterion]];
}

function sumOf(range: Value | undefined, args: Args): Scalar {
  const total = new Total();
  return matching(range, args, (value) => total.add(value)) ?? finite(total.value);
}

function averageOf(range: Value | undefined, args: Args): Scalar {
  const total = new Total();
  return matching(range, args, (value) => total.add(value)) ?? (total.count === 0 ? error('#DIV/0!') : finite(total.value / total.count));
}

const extreme = (better: (a: number, b: number) => boolean) => ([range, ...rest]: Args): Scalar => {
  let best: number | null = null;
  const failure = matching(range, rest, (value) => {
    if (best === null || better(value, best)) best = value;
  });
  return failure ?? best ?? 0;
};

export const CONDITIONAL: readonly Entry[] = [
  whole('COUNTIF', 2, 2, 'av', countIfs),
  whole('COUNTIFS', 2, 254, 'av', countIfs, 2),
  whole('SUMIF', 2, 3, 'ava', (args) => sumOf(...sized(args))),
  whole('AVERAGEIF', 2, 3, 'ava', (args) => averageOf(...sized(args))),
  whole('SUMIFS', 3, 255, 'aav', ([range, ...rest]) => sumOf(range, rest), 2),
  whole('AVERAGEIFS', 3, 255, 'aav', ([range, ...rest]) => averageOf(range, rest), 2),
  whole('MAXIFS', 3, 255, 'aav', extreme((a, b) => a > b), 2),
  whole('MINIFS', 3, 255, 'aav', extreme((a, b) => a < b), 2),
];

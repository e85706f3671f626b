import { order } from '../compare';
import { NotCalculated } from '../not-calculated';
import type { Grid, Scalar, Value } from '../values';
import { Reference, blockOf, error, gridOf, isError, isGrid } from '../values';
import { flagAt, numberAt, whole } from './definition';
import type { Entry, Surroundings } from './definition';
import { patternOf } from './criteria';
import { Line } from './lookup-index';

type Args = readonly (Value | undefined)[];

const isKind = (a: Scalar, b: Scalar): boolean => typeof a === typeof b && a !== null && !isError(a);

/** A line of a grid; a grid of several rows and columns is none. */
function lineOf(value: Value | undefined): Line | null {
  const grid = gridOf(value ?? null);
  return grid.rows === 1 || grid.columns === 1 ? new Line(grid) : null;
}

function exact(line: Line, grid: Grid, column: number, wanted: Scalar, fromEnd: boolean, wildcards: boolean, surroundings: Surroundings): number {
  if (wildcards && typeof wanted === 'string' && /[*?~]/.test(wanted)) {
    const pattern = patternOf(wanted);
    for (let step = 0; step < line.filled; step += 1) {
      const at = fromEnd ? line.filled - 1 - step : step;
      const cell = line.at(at);
      if (typeof cell === 'string' && pattern.test(cell)) return at;
    }
    return -1;
  }
  return surroundings.indexOf(grid, column, line).find(wanted, fromEnd);
}

/** The last value not above the one looked for (-1), or the first not below it (1), of values in any order. */
function nearest(line: Line, wanted: Scalar, side: -1 | 1): number {
  let best = -1;
  for (let at = 0; at < line.filled; at += 1) {
    const cell = line.at(at);
    if (!isKind(cell, wanted) || Math.sign(order(cell, wanted)) * side < 0) continue;
    if (best < 0 || order(cell, line.at(best)) * side < 0) best = at;
  }
  return best;
}

/** As `nearest`, of values in their order: the last of equals. Values that are not in order are left to Excel, which then finds whatever its halving meets. */
function inOrder(line: Line, wanted: Scalar, descending: boolean): number {
  let found = -1;
  let before: Scalar = null;
  for (let at = 0; at < line.filled; at += 1) {
    const cell = line.at(at);
    if (!isKind(cell, wanted)) continue;
    if (before !== null && order(before, cell) * (descending ? -1 : 1) > 0) throw new NotCalculated('values out of order');
    before = cell;
    const side = order(cell, wanted);
    if (descending ? side >= 0 : side <= 0) found = descending && side === 0 && found >= 0 && order(line.at(found), wanted) === 0 ? found : at;
  }
  return found;
}

function match(args: Args, surroundings: Surroundings): Value {
  const [wanted = null, list] = args as readonly [Scalar, Value];
  if (isError(list)) return list;
  const line = lineOf(list);
  const kind = numberAt(args, 2, 1);
  if (isError(kind)) return kind;
  if (!line) return error('#N/A');
  const value = wanted ?? 0;
  const at = kind === 0 || args[2] === null ? exact(line, gridOf(list), 0, value, false, true, surroundings) : inOrder(line, value, kind < 0);
  return at < 0 ? error('#N/A') : at + 1;
}

/** The place XLOOKUP and XMATCH find; -1 where there is none. */
function place(args: Args, line: Line, list: Value, modeAt: number, surroundings: Surroundings): number {
  const mode = numberAt(args, modeAt, 0);
  const search = numberAt(args, modeAt + 1, 1);
  if (typeof mode !== 'number' || typeof search !== 'number' || ![0, -1, 1, 2].includes(mode) || ![1, -1].includes(search)) throw new NotCalculated('mode of search');
  const wanted = (args[0] ?? null) as Scalar;
  if (wanted === null) throw new NotCalculated('blank looked for');
  const found = exact(line, gridOf(list), 0, wanted, search === -1, mode === 2, surroundings);
  return found >= 0 || mode === 0 || mode === 2 ? found : nearest(line, wanted, mode as -1 | 1);
}

function xlookup(args: Args, surroundings: Surroundings): Value {
  const [, list = null, results = null, missing] = args;
  if (isError(list)) return list;
  if (isError(results)) return results;
  const line = lineOf(list);
  const grid = gridOf(results);
  if (!line || (line.vertical ? grid.rows : grid.columns) !== line.length) return error('#VALUE!');
  const at = place(args, line, list, 4, surroundings);
  if (at < 0) return missing === undefined || missing === null ? error('#N/A') : missing;
  return line.vertical ? part(grid, at, 0, 1, grid.columns) : part(grid, 0, at, grid.rows, 1);
}

function xmatch(args: Args, surroundings: Surroundings): Value {
  const [, list = null] = args;
  if (isError(list)) return list;
  const line = lineOf(list);
  if (!line) return error('#VALUE!');
  const at = place(args, line, list, 2, surroundings);
  return at < 0 ? error('#N/A') : at + 1;
}

/** Part of a grid; of cells they stay a reference, so that `A1:INDEX(…)` works. */
export function part(grid: Grid, row: number, column: number, rows: number, columns: number): Value {
  if (grid instanceof Reference) return grid.part(row, column, rows, columns);
  return rows === 1 && columns === 1 ? grid.at(row, column) : blockOf(rows, columns, (r, c) => grid.at(row + r, column + c));
}

function index(args: Args): Value {
  const [source = null] = args;
  if (isError(source)) return source;
  const grid = gridOf(source);
  const [first, second] = [numberAt(args, 1, 0), numberAt(args, 2, 0)];
  if (isError(first)) return first;
  if (isError(second)) return second;
  // In a single row the one number counts columns.
  const [row, column] = grid.rows === 1 && args.length === 2 ? [1, Math.trunc(first)] : [Math.trunc(first), Math.trunc(second)];
  if (args.length === 2 && grid.rows > 1 && grid.columns > 1) throw new NotCalculated('INDEX');
  if (row < 0 || column < 0) return error('#VALUE!');
  if (row > grid.rows || column > grid.columns) return error('#REF!');
  return part(grid, Math.max(0, row - 1), Math.max(0, column - 1), row === 0 ? grid.rows : 1, column === 0 ? grid.columns : 1);
}

const tableLookup = (vertical: boolean) => (args: Args, surroundings: Surroundings): Value => {
  const [wanted = null, table = null] = args as readonly [Scalar, Value];
  if (isError(table)) return table;
  const grid = gridOf(table);
  const which = numberAt(args, 2, 0);
  const near = flagAt(args, 3, true);
  if (isError(which)) return which;
  if (isError(near)) return near;
  const offset = Math.trunc(which) - 1;
  if (offset < 0) return error('#VALUE!');
  if (offset >= (vertical ? grid.columns : grid.rows)) return error('#REF!');
  const line = new Line(grid, vertical);
  const at = near ? inOrder(line, wanted ?? 0, false) : exact(line, grid, 0, wanted ?? 0, false, true, surroundings);
  return at < 0 ? error('#N/A') : vertical ? grid.at(at, offset) : grid.at(offset, at);
};

function lookup([wanted = null, list = null, results]: Args): Value {
  const line = lineOf(list);
  const target = results === undefined ? line : lineOf(results);
  if (!line || !target) throw new NotCalculated('LOOKUP');
  const at = inOrder(line, (wanted ?? 0) as Scalar, false);
  return at < 0 ? error('#N/A') : at < target.length ? target.at(at) : error('#N/A');
}

const place1 = (of: (reference: Reference) => number, own: (surroundings: Surroundings) => number) => ([reference]: Args, surroundings: Surroundings): Value => {
  if (reference === undefined) return own(surroundings) + 1;
  if (!(reference instanceof Reference) || reference.rows * reference.columns > 1) throw new NotCalculated('ROW of a range');
  return of(reference) + 1;
};

const size = (of: (grid: Grid) => number) => ([value]: Args): Value => (isError(value) ? value : of(isGrid(value) ? value : gridOf(value ?? null)));

export const LOOKUP: readonly Entry[] = [
  whole('INDEX', 2, 3, 'ass', index),
  whole('MATCH', 2, 3, 'sas', match),
  whole('XLOOKUP', 3, 6, 'saaass', xlookup),
  whole('XMATCH', 2, 4, 'sass', xmatch),
  whole('VLOOKUP', 3, 4, 'sass', tableLookup(true)),
  whole('HLOOKUP', 3, 4, 'sass', tableLookup(false)),
  whole('LOOKUP', 2, 3, 'sxx', lookup),
  whole('ROW', 0, 1, 'a', place1(({ area }) => area.row, ({ place: { row } }) => row)),
  whole('COLUMN', 0, 1, 'a', place1(({ area }) => area.column, ({ place: { column } }) => column)),
  whole('ROWS', 1, 1, 'a', size((grid) => grid.rows)),
  whole('COLUMNS', 1, 1, 'a', size((grid) => grid.columns)),
];

import { isSame, order } from '../compare';
import { toBoolean } from '../coerce';
import { NotCalculated } from '../not-calculated';
import type { Grid, Scalar, Value } from '../values';
import { Block, blockOf, error, gridOf, isError } from '../values';
import type { Entry } from './definition';
import { flagAt, numberAt, whole } from './definition';
import { part } from './lookup';

type Args = readonly (Value | undefined)[];

const rowOf = (grid: Grid, row: number): Scalar[] => Array.from({ length: grid.columns }, (_, column) => grid.at(row, column));

const rowsOf = (grid: Grid): Scalar[][] => Array.from({ length: grid.depth }, (_, row) => rowOf(grid, row));

const transposed = (grid: Grid): Block => blockOf(grid.columns, grid.rows, (row, column) => grid.at(column, row));

/** A whole result; one without cells is an error. */
const filled = (rows: readonly (readonly Scalar[])[]): Value => (rows.length === 0 || rows[0]?.length === 0 ? error('#CALC!') : new Block(rows.map((row) => row.map((cell) => cell ?? 0))));

function filter([source = null, include = null, otherwise]: Args): Value {
  if (isError(source)) return source;
  const [grid, mask] = [gridOf(source), gridOf(include)];
  const byRow = mask.columns === 1 && mask.rows === grid.rows;
  if (!byRow && !(mask.rows === 1 && mask.columns === grid.columns)) return error('#VALUE!');
  const kept: number[] = [];
  const length = byRow ? grid.rows : grid.columns;
  for (let at = 0; at < length; at += 1) {
    const decided = toBoolean(byRow ? mask.at(at, 0) : mask.at(0, at));
    if (isError(decided)) return decided;
    if (decided) kept.push(at);
  }
  if (kept.length === 0) return otherwise ?? error('#CALC!');
  return filled(byRow ? kept.map((row) => rowOf(grid, row)) : rowsOf(grid).map((row) => kept.map((column) => row[column] ?? null)));
}

function unique(args: Args): Value {
  const [source = null] = args;
  if (isError(source)) return source;
  const [byColumn, once] = [flagAt(args, 1, false), flagAt(args, 2, false)];
  if (byColumn !== false || once !== false) throw new NotCalculated('UNIQUE');
  const groups = new Map<string, Scalar[][]>();
  const found: Scalar[][] = [];
  for (const row of rowsOf(gridOf(source))) {
    if (row.some(isError)) throw new NotCalculated('UNIQUE');
    const key = row.map((cell) => `${typeof cell}:${typeof cell === 'number' ? cell.toPrecision(15) : String(cell ?? 0).toLowerCase().normalize('NFKC')}`).join('\0');
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    if (group.some((known) => known.every((cell, column) => isSame(cell, row[column] ?? null)))) continue;
    group.push(row);
    found.push(row);
  }
  return filled(found);
}

function sort(args: Args): Value {
  const [source = null] = args;
  if (isError(source)) return source;
  const [column, direction, byColumn] = [numberAt(args, 1, 1), numberAt(args, 2, 1), flagAt(args, 3, false)];
  const grid = gridOf(source);
  if (typeof column !== 'number' || column < 1 || column > grid.columns || (direction !== 1 && direction !== -1) || byColumn !== false) throw new NotCalculated('SORT');
  const rows = rowsOf(grid);
  const keyOf = (row: readonly Scalar[]): Scalar => row[column - 1] ?? null;
  if (rows.some((row) => keyOf(row) === null || isError(keyOf(row)))) throw new NotCalculated('SORT');
  return filled(rows.sort((a, b) => direction * order(keyOf(a), keyOf(b))));
}

/** Beside or below one another; what is shorter is filled with #N/A. */
const stack = (below: boolean) => (args: Args): Value => {
  const grids = args.map((arg) => (below ? gridOf(arg ?? null) : transposed(gridOf(arg ?? null))));
  const width = Math.max(...grids.map((grid) => grid.columns));
  const rows = grids.flatMap((grid) => Array.from({ length: grid.rows }, (_, row) => Array.from({ length: width }, (_unused, column): Scalar => (column < grid.columns ? (grid.at(row, column) ?? 0) : error('#N/A')))));
  return below ? new Block(rows) : transposed(new Block(rows));
};

const cut = (take: boolean) => (args: Args): Value => {
  const grid = gridOf(args[0] ?? null);
  const ends = (length: number, index: number): readonly [number, number] | null => {
    const given = numberAt(args, index, take ? length : 0);
    if (typeof given !== 'number') return null;
    const count = Math.min(length, Math.abs(Math.trunc(given)));
    const kept = take ? count : length - count;
    return [given < 0 === take ? length - kept : 0, kept];
  };
  const [rows, columns] = [ends(grid.rows, 1), ends(grid.columns, 2)];
  if (!rows || !columns) throw new NotCalculated(take ? 'TAKE' : 'DROP');
  if (rows[1] === 0 || columns[1] === 0) return error('#CALC!');
  return part(grid, rows[0], columns[0], rows[1], columns[1]);
};

function chooseColumns([source = null, ...which]: Args): Value {
  const grid = gridOf(source);
  const columns = which.map((number) => (typeof number === 'number' ? (number < 0 ? grid.columns + Math.trunc(number) : Math.trunc(number) - 1) : NaN));
  if (columns.some(Number.isNaN)) throw new NotCalculated('CHOOSECOLS');
  if (columns.some((column) => column < 0 || column >= grid.columns)) return error('#VALUE!');
  return filled(Array.from({ length: grid.rows }, (_, row) => columns.map((column) => grid.at(row, column))));
}

function sequence(args: Args): Value {
  const [rows, columns, start, step] = [numberAt(args, 0, 1), numberAt(args, 1, 1), numberAt(args, 2, 1), numberAt(args, 3, 1)];
  if (typeof rows !== 'number' || typeof columns !== 'number' || typeof start !== 'number' || typeof step !== 'number' || rows < 1 || columns < 1) throw new NotCalculated('SEQUENCE');
  return blockOf(Math.trunc(rows), Math.trunc(columns), (row, column) => start + step * (row * Math.trunc(columns) + column));
}

export const ARRAYS: readonly Entry[] = [
  whole('TRANSPOSE', 1, 1, 'x', ([source = null]) => (isError(source) ? source : filled(transposed(gridOf(source)).matrix))),
  whole('FILTER', 2, 3, 'xxa', filter),
  whole('UNIQUE', 1, 3, 'xss', unique),
  whole('SORT', 1, 4, 'xsss', sort),
  whole('VSTACK', 1, 254, 'x', stack(true)),
  whole('HSTACK', 1, 254, 'x', stack(false)),
  whole('TAKE', 2, 3, 'xss', cut(true)),
  whole('DROP', 2, 3, 'xss', cut(false)),
  whole('CHOOSECOLS', 2, 254, 'xs', chooseColumns),
  whole('SEQUENCE', 1, 4, 's', sequence),
];

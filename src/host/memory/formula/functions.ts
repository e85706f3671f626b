import type { ErrorValue, Matrix, Reference, Scalar, Value } from './value';
import { broadcast, compare, error, isError, isMatrix, toBoolean, toNumber } from './value';

/** An argument not evaluated yet, so that IF and IFERROR evaluate only what they return. */
export interface Argument {
  /** Null where the argument was left out between two commas. */
  value(): Value | null;
  /** References read. */
  cells(): Scalar | Matrix;
}

type Function = (args: readonly Argument[]) => Value;

interface Definition {
  readonly least: number;
  readonly most: number;
  readonly run: Function;
}

const asMatrix = (value: Scalar | Matrix): Matrix => (isMatrix(value) ? value : [[value]]);

function number(argument: Argument | undefined, otherwise: number): number | ErrorValue {
  const value = argument?.cells() ?? null;
  if (value === null) return otherwise;
  return toNumber(isMatrix(value) ? (value[0]?.[0] ?? null) : value);
}

/** In ranges SUM counts numbers only; an argument written in the formula is converted. */
function sum(args: readonly Argument[]): Value {
  let total = 0;
  for (const argument of args) {
    const cells = argument.cells();
    for (const cell of asMatrix(cells).flat()) {
      if (isError(cell)) return cell;
      const value = typeof cell === 'number' ? cell : isMatrix(cells) ? 0 : toNumber(cell);
      if (isError(value)) return value;
      total += value;
    }
  }
  return total;
}

/** In ranges COUNT counts numbers only, and a number written in the formula. */
const count = (args: readonly Argument[]): Value => args.flatMap((argument) => asMatrix(argument.cells()).flat()).filter((cell) => typeof cell === 'number').length;

/** The sums and counts of SUBTOTAL; rows that are hidden count as well, whichever number asks. */
function subtotal([kind, ...ranges]: readonly Argument[]): Value {
  const wanted = number(kind, 0);
  if (isError(wanted)) return wanted;
  const cells = ranges.flatMap((argument) => asMatrix(argument.cells()).flat());
  if (wanted === 9 || wanted === 109) return sum(ranges);
  if (wanted === 3 || wanted === 103) return cells.filter((cell) => cell !== null).length;
  return error('#VALUE!');
}

/** Half away from zero, on the 15 digits Excel shows. */
function round(value: number, digits: number): number {
  const text = Math.abs(value).toPrecision(15);
  const shifted = Number(`${text.includes('e') ? String(Number(text)) : text}e${String(digits)}`.replace(/e([+-]?\d+)e([+-]?\d+)$/, (_, a: string, b: string) => `e${String(Number(a) + Number(b))}`));
  const rounded = Math.round(shifted);
  return Math.sign(value) * Number(`${String(rounded)}e${String(-digits)}`.replace(/e([+-]?\d+)e([+-]?\d+)$/, (_, a: string, b: string) => `e${String(Number(a) + Number(b))}`));
}

function numeric(operation: (...numbers: number[]) => number): Function {
  return (args) =>
    broadcast(
      args.map((argument) => argument.cells()),
      (...cells) => {
        const numbers = cells.map(toNumber);
        const failed = numbers.find(isError);
        return failed ?? operation(...(numbers as number[]));
      },
    );
}

function choose(args: readonly Argument[]): Value {
  const [condition, then, otherwise] = args;
  const test = condition?.cells() ?? null;
  if (!isMatrix(test)) {
    const decided = toBoolean(test);
    if (isError(decided)) return decided;
    const chosen = decided ? then : otherwise;
    return chosen ? (chosen.value() ?? 0) : decided;
  }
  const branches = [then?.cells() ?? 0, otherwise ? (otherwise.cells() ?? 0) : false];
  return broadcast([test, ...branches], (cell = null, yes = null, no = null) => {
    const decided = toBoolean(cell);
    return isError(decided) ? decided : decided ? yes : no;
  });
}

function ifError(args: readonly Argument[]): Value {
  const [first, second] = args;
  const value = first?.cells() ?? null;
  if (!isMatrix(value)) return isError(value) ? (second?.value() ?? '') : value;
  if (!value.flat().some(isError)) return value;
  return broadcast([value, second?.cells() ?? ''], (cell = null, instead = null) => (isError(cell) ? instead : cell));
}

/** INDEX of a reference is a reference; row or column 0 means all of them. */
function index(args: readonly Argument[]): Value {
  const source = args[0]?.value() ?? null;
  const row = number(args[1], 0);
  const column = number(args[2], 0);
  if (isError(row)) return row;
  if (isError(column)) return column;
  const area = source !== null && typeof source === 'object' && 'area' in source ? (source as Reference) : null;
  const matrix = area ? null : asMatrix(source as Scalar | Matrix);
  const rows = area ? area.area.rows : (matrix?.length ?? 0);
  const columns = area ? area.area.columns : (matrix?.[0]?.length ?? 0);
  // In a single row the second argument counts columns.
  const [r, c] = rows === 1 && args.length === 2 ? [1, row] : [Math.trunc(row), Math.trunc(column)];
  if (r < 0 || c < 0 || r > rows || c > columns) return error('#REF!');
  const top = r === 0 ? 0 : r - 1;
  const left = c === 0 ? 0 : c - 1;
  const height = r === 0 ? rows : 1;
  const width = c === 0 ? columns : 1;
  if (area) return { sheet: area.sheet, area: { row: area.area.row + top, column: area.area.column + left, rows: height, columns: width } };
  const part = (matrix ?? []).slice(top, top + height).map((cells) => cells.slice(left, left + width));
  return height === 1 && width === 1 ? (part[0]?.[0] ?? null) : part;
}

/** Exact match (0), or the next smaller (-1) or larger (1) item; wildcards and binary search are not computed. */
function xlookup(args: readonly Argument[]): Value {
  const [wanted, list, result, missing] = args;
  const items = asMatrix(list?.cells() ?? null);
  const results = asMatrix(result?.cells() ?? null);
  const mode = number(args[4], 0);
  const search = number(args[5], 1);
  if (isError(mode)) return mode;
  if (isError(search)) return search;
  if (![0, -1, 1].includes(mode) || ![1, -1].includes(search)) return error('#VALUE!');
  const byRow = items[0]?.length === 1;
  if (!byRow && items.length !== 1) return error('#VALUE!');
  const flat = items.flat();
  if (flat.length !== (byRow ? results.length : (results[0]?.length ?? 0))) return error('#VALUE!');
  const find = (value: Scalar): number => {
    const order = flat.map((_, i) => (search === 1 ? i : flat.length - 1 - i));
    const same = order.find((i) => sameKind(flat[i] ?? null, value) && compare(flat[i] ?? null, value) === 0);
    if (same !== undefined || mode === 0) return same ?? -1;
    const candidates = order.filter((i) => sameKind(flat[i] ?? null, value) && Math.sign(compare(flat[i] ?? null, value)) === mode);
    return candidates.sort((a, b) => mode * compare(flat[a] ?? null, flat[b] ?? null))[0] ?? -1;
  };
  const take = (at: number): Value => (byRow ? [results[at] ?? []] : results.map((row) => [row[at] ?? null]));
  const value = wanted?.cells() ?? null;
  if (isMatrix(value)) {
    const fallback = missing?.cells() ?? error('#N/A');
    return broadcast([value], (cell = null) => {
      if (isError(cell)) return cell;
      const at = find(cell);
      if (at < 0) return isMatrix(fallback) ? (fallback[0]?.[0] ?? null) : fallback;
      return (byRow ? results[at]?.[0] : results[0]?.[at]) ?? null;
    });
  }
  if (isError(value)) return value;
  const at = find(value);
  return at < 0 ? (missing?.value() ?? error('#N/A')) : take(at);
}

function sameKind(a: Scalar, b: Scalar): boolean {
  return typeof a === typeof b || a === null || b === null;
}

/** The functions the memory model computes; any other name is #NAME?. */
export const FUNCTIONS: ReadonlyMap<string, Definition> = new Map<string, Definition>([
  ['SUM', { least: 1, most: 255, run: sum }],
  ['COUNT', { least: 1, most: 255, run: count }],
  ['SUBTOTAL', { least: 2, most: 255, run: subtotal }],
  ['ABS', { least: 1, most: 1, run: numeric((x = 0) => Math.abs(x)) }],
  ['ROUND', { least: 2, most: 2, run: numeric((x = 0, digits = 0) => round(x, Math.trunc(digits))) }],
  ['IF', { least: 2, most: 3, run: choose }],
  ['IFERROR', { least: 2, most: 2, run: ifError }],
  ['INDEX', { least: 2, most: 3, run: index }],
  ['XLOOKUP', { least: 3, most: 6, run: xlookup }],
]);

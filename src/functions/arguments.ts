import type { Cell, Matrix } from '../accounting/cells';
import { Fault } from '../accounting/fault';
import { locate } from './argument-fault';
import type { Parameter } from './parameter';
import type { Argument, RunCell, RunResult } from './spec';

const isMatrix = (argument: Argument): argument is Matrix => Array.isArray(argument);

/** One row of the columns of a call. */
export interface Row {
  /** 1-based. */
  readonly number: number;
  /** The cell of that argument in this row; null where the argument was omitted. */
  readonly cell: (key: string) => Cell;
  /** Reads the cell; a fault names the argument and the row. */
  readonly read: <Result>(key: string, reader: (cell: Cell) => Result) => Result;
}

/** Arguments that may be columns, brought to one length: a single cell serves every row. */
export interface Columns {
  readonly length: number;
  /** True where every argument is one cell, so that the result is a scalar. */
  readonly single: boolean;
  readonly row: (index: number) => Row;
}

/** The arguments of one call, by the parameter's key. */
export class Arguments {
  private readonly byKey = new Map<string, { readonly parameter: Parameter; readonly argument: Argument }>();

  constructor(parameters: readonly Parameter[], given: readonly Argument[]) {
    const last = parameters.at(-1);
    if (given.length > parameters.length && last) {
      throw new Fault('arguments-surplus', { given: given.length, most: parameters.length });
    }
    parameters.forEach((parameter, index) => {
      if (index >= given.length && !parameter.optional) {
        locate(parameter, null, () => {
          throw new Fault('argument-missing', { example: parameter.example });
        });
      }
      this.byKey.set(parameter.key, { parameter, argument: given[index] ?? null });
    });
  }

  /** The argument as a range, one cell as 1 × 1; null where it was omitted. */
  range(key: string): Matrix | null {
    const { argument } = this.of(key);
    if (argument === null) return null;
    if (!isMatrix(argument)) return [[argument]];
    return (argument[0]?.length ?? 0) === 0 ? null : argument;
  }

  /** The one cell of an argument; null where it was omitted. Throws where it is a larger range. */
  cell(key: string): Cell {
    const range = this.range(key);
    if (range === null) return null;
    const columns = range[0]?.length ?? 0;
    if (range.length !== 1 || columns !== 1) {
      this.locate(key, () => {
        throw new Fault('one-cell-expected', { rows: range.length, columns });
      });
    }
    return range[0]?.[0] ?? null;
  }

  /** Reads the one cell of an argument; a fault names the argument. */
  read<Result>(key: string, reader: (cell: Cell) => Result): Result {
    const cell = this.cell(key);
    return this.locate(key, () => reader(cell));
  }

  /** Runs something about an argument, so that its fault names it. */
  locate<Result>(key: string, action: () => Result): Result {
    return locate(this.of(key).parameter, null, action);
  }

  /** Aligns arguments that may be columns. Throws where one has several columns or another length. */
  columns(keys: readonly string[]): Columns {
    const ranges = new Map(keys.map((key) => [key, this.column(key)]));
    const lengths = [...ranges.values()].map((column) => column.length).filter((length) => length > 1);
    const length = lengths[0] ?? 1;
    for (const [key, column] of ranges) {
      if (column.length <= 1 || column.length === length) continue;
      this.locate(key, () => {
        throw new Fault('lengths-differ', { rows: column.length, expected: length });
      });
    }
    return { length, single: length === 1, row: (index) => this.row(ranges, index, length) };
  }

  private row(columns: ReadonlyMap<string, readonly Cell[]>, index: number, length: number): Row {
    const cell = (key: string): Cell => {
      const column = columns.get(key);
      return (column && column.length > 1 ? column[index] : column?.[0]) ?? null;
    };
    const place = length > 1 ? index + 1 : null;
    return { number: index + 1, cell, read: (key, reader) => locate(this.of(key).parameter, (columns.get(key)?.length ?? 0) > 1 ? place : null, () => reader(cell(key))) };
  }

  private column(key: string): readonly Cell[] {
    const range = this.range(key);
    if (range === null) return [];
    const columns = range[0]?.length ?? 0;
    if (columns > 1) {
      this.locate(key, () => {
        throw new Fault('column-expected', { rows: range.length, columns });
      });
    }
    return range.map((row) => row[0] ?? null);
  }

  private of(key: string) {
    const entry = this.byKey.get(key);
    if (!entry) throw new TypeError(`The function has no parameter "${key}".`);
    return entry;
  }
}

/**
 * One result a row. A scalar where every column is one cell, and then a fault fails the call; otherwise a
 * column, in which a row's fault stands in its own cell.
 */
export function spill(columns: Columns, evaluate: (row: Row) => RunCell): RunResult {
  if (columns.single) return evaluate(columns.row(0));
  return Array.from({ length: columns.length }, (_, index) => {
    try {
      return [evaluate(columns.row(index))];
    } catch (error) {
      if (error instanceof Fault) return [error];
      throw error;
    }
  });
}

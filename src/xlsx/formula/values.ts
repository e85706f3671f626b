import type { Scalar } from '../../host/memory/formula/value';
import { error, isError } from '../../host/memory/formula/value';
import type { Area } from '../../host/model';
import type { Cells } from '../parts/cells';
import { NotCalculated } from './not-calculated';

export type { ErrorValue, Scalar } from '../../host/memory/formula/value';
export { error, isError };

/** Cells in rows and columns. */
export abstract class Grid {
  abstract readonly rows: number;
  abstract readonly columns: number;
  abstract at(row: number, column: number): Scalar;

  /** Rows that may hold anything: whole columns are read only as far as their sheet is filled. */
  get depth(): number {
    return this.rows;
  }

  get width(): number {
    return this.columns;
  }

  each(visit: (value: Scalar, row: number, column: number) => void): void {
    const { depth, width } = this;
    for (let row = 0; row < depth; row += 1) for (let column = 0; column < width; column += 1) visit(this.at(row, column), row, column);
  }
}

/** Cells of a sheet. */
export class Reference extends Grid {
  constructor(
    readonly sheet: number,
    readonly area: Area,
    private readonly cells: Cells,
  ) {
    super();
  }

  get rows(): number {
    return this.area.rows;
  }

  get columns(): number {
    return this.area.columns;
  }

  override get depth(): number {
    return Math.max(0, Math.min(this.area.rows, this.cells.rows - this.area.row));
  }

  override get width(): number {
    return Math.max(0, Math.min(this.area.columns, this.cells.columns - this.area.column));
  }

  at(row: number, column: number): Scalar {
    return this.cells.at(this.area.row + row, this.area.column + column);
  }

  part(row: number, column: number, rows: number, columns: number): Reference {
    return new Reference(this.sheet, { row: this.area.row + row, column: this.area.column + column, rows, columns }, this.cells);
  }
}

/** A result in rows and columns. */
export class Block extends Grid {
  constructor(readonly matrix: readonly (readonly Scalar[])[]) {
    super();
  }

  get rows(): number {
    return this.matrix.length;
  }

  get columns(): number {
    return this.matrix[0]?.length ?? 0;
  }

  at(row: number, column: number): Scalar {
    return this.matrix[row]?.[column] ?? null;
  }
}

export type Value = Scalar | Grid;

export const isGrid = (value: Value | undefined): value is Grid => value instanceof Grid;

const MOST_CELLS = 20_000_000;

/** A block of results, one a cell. @throws NotCalculated where it would be larger than any result we make */
export function blockOf(rows: number, columns: number, cellAt: (row: number, column: number) => Scalar): Block {
  if (rows * columns > MOST_CELLS) throw new NotCalculated('large array');
  return new Block(Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_unused, column) => cellAt(row, column))));
}

/** A value as a grid; a scalar is one cell. */
export const gridOf = (value: Value): Grid => (isGrid(value) ? value : new Block([[value]]));

/** The one cell of a value; of a grid the first. */
export const firstOf = (value: Value): Scalar => (isGrid(value) ? value.at(0, 0) : value);

/** Applies an operation cell by cell; single rows and columns are repeated, what does not fit is #N/A. */
export function broadcast(operands: readonly (Value | undefined)[], operation: (...cells: (Scalar | undefined)[]) => Scalar): Value {
  const grids = operands.filter(isGrid);
  if (grids.length === 0) return operation(...(operands as (Scalar | undefined)[]));
  const pick = (operand: Value | undefined, row: number, column: number): Scalar | undefined => {
    if (!isGrid(operand)) return operand;
    const r = operand.rows === 1 ? 0 : row;
    const c = operand.columns === 1 ? 0 : column;
    return r >= operand.rows || c >= operand.columns ? error('#N/A') : operand.at(r, c);
  };
  const rows = Math.max(...grids.map((grid) => grid.rows));
  const columns = Math.max(...grids.map((grid) => grid.columns));
  return blockOf(rows, columns, (row, column) => operation(...operands.map((operand) => pick(operand, row, column))));
}

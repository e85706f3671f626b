import type { Scalar } from '../../host/memory/formula/value';

/** Cells row by row; what lies beyond a row's end, and rows that are missing, are blank. */
export type Lines = readonly (readonly Scalar[] | undefined)[];

/** The values of a sheet. */
export class Cells {
  private readonly rowsOfCells: Scalar[][] = [];
  /** How far the sheet is filled. */
  rows = 0;
  columns = 0;

  /** Null for a blank cell. */
  at(row: number, column: number): Scalar {
    return this.rowsOfCells[row]?.[column] ?? null;
  }

  /** A row from its first column, as wide as is asked. */
  row(row: number, columns: number): readonly Scalar[] {
    const line = this.lines[row] ?? [];
    return Array.from({ length: columns }, (_, column) => line[column] ?? null);
  }

  set(row: number, column: number, value: Scalar): void {
    const line = (this.rowsOfCells[row] ??= []);
    // Holes would make the row a dictionary, which is slow.
    while (line.length < column) line.push(null);
    line[column] = value;
    if (row >= this.rows) this.rows = row + 1;
    if (column >= this.columns) this.columns = column + 1;
  }

  /** All of them, as plain data that can be sent to another thread. */
  get lines(): Lines {
    return this.rowsOfCells;
  }
}

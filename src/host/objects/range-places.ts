import { MAX_COLUMNS, MAX_ROWS } from '../address';
import { invalidArgument } from '../wire/errors';
import { RangeLayout } from './range-layout';

function asInteger(value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw invalidArgument();
  return value;
}

/** A number of rows or columns, 1 where none is given. */
function asCount(value: unknown): number {
  const count = value === undefined || value === null ? 1 : asInteger(value);
  if (count === 0) throw invalidArgument();
  return count;
}

/** The ranges one finds from a range: its cells, rows and columns, and what lies around it. */
export abstract class RangePlaces extends RangeLayout {
  /** A range of this sheet relative to this one's upper left cell. */
  protected at(row: number, column: number, rows: number, columns: number): RangeLayout {
    return this.on({ row: this.area.row + row, column: this.area.column + column, rows, columns });
  }

  GetCell(row: unknown, column: unknown): RangeLayout {
    return this.at(asInteger(row), asInteger(column), 1, 1);
  }

  GetRow(row: unknown): RangeLayout {
    return this.at(asInteger(row), 0, 1, this.area.columns);
  }

  GetColumn(column: unknown): RangeLayout {
    return this.at(0, asInteger(column), this.area.rows, 1);
  }

  GetLastCell(): RangeLayout {
    return this.at(this.area.rows - 1, this.area.columns - 1, 1, 1);
  }

  GetLastRow(): RangeLayout {
    return this.GetRow(this.area.rows - 1);
  }

  GetLastColumn(): RangeLayout {
    return this.GetColumn(this.area.columns - 1);
  }

  /** Rows above the range, a negative number of them below; the others likewise. */
  GetRowsAbove(count: unknown): RangeLayout {
    const rows = asCount(count);
    return rows < 0 ? this.GetRowsBelow(-rows) : this.at(-rows, 0, rows, this.area.columns);
  }

  GetRowsBelow(count: unknown): RangeLayout {
    const rows = asCount(count);
    return rows < 0 ? this.GetRowsAbove(-rows) : this.at(this.area.rows, 0, rows, this.area.columns);
  }

  GetColumnsBefore(count: unknown): RangeLayout {
    const columns = asCount(count);
    return columns < 0 ? this.GetColumnsAfter(-columns) : this.at(0, -columns, this.area.rows, columns);
  }

  GetColumnsAfter(count: unknown): RangeLayout {
    const columns = asCount(count);
    return columns < 0 ? this.GetColumnsBefore(-columns) : this.at(0, this.area.columns, this.area.rows, columns);
  }

  GetOffsetRange(rows: unknown, columns: unknown): RangeLayout {
    return this.at(asInteger(rows), asInteger(columns), this.area.rows, this.area.columns);
  }

  GetResizedRange(rows: unknown, columns: unknown): RangeLayout {
    return this.at(0, 0, this.area.rows + asInteger(rows), this.area.columns + asInteger(columns));
  }

  GetAbsoluteResizedRange(rows: unknown, columns: unknown): RangeLayout {
    return this.at(0, 0, asInteger(rows), asInteger(columns));
  }

  GetEntireRow(): RangeLayout {
    return this.on({ row: this.area.row, rows: this.area.rows, column: 0, columns: MAX_COLUMNS });
  }

  GetEntireColumn(): RangeLayout {
    return this.on({ row: 0, rows: MAX_ROWS, column: this.area.column, columns: this.area.columns });
  }
}

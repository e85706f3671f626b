import type { Area, CellValue, Grid } from '../model';
import { invalidArgument, wrongDimensions } from '../wire/errors';

function isRows(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/**
 * Shapes what the add-in assigned to a range: a two-dimensional array of the range's size, or one value for every
 * cell ("set the same value for the whole range").
 */
export function shape(area: Area, value: unknown): Grid<unknown> {
  if (!isRows(value)) {
    const row = Array<unknown>(area.columns).fill(value);
    return Array<readonly unknown[]>(area.rows).fill(row);
  }
  if (value.length !== area.rows) throw wrongDimensions();
  return value.map((row) => {
    if (!isRows(row) || row.length !== area.columns) throw wrongDimensions();
    return row;
  });
}

/** A value a cell can hold; null leaves the cell alone. */
export function asCell(value: unknown): CellValue | null {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value === undefined) return null;
  throw invalidArgument();
}

export function asCells(area: Area, value: unknown): Grid<CellValue | null> {
  return shape(area, value).map((row) => row.map(asCell));
}

const ERROR = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!)$/;

/** Excel.RangeValueType of a cell's value. */
export function valueType(value: CellValue): 'Empty' | 'Double' | 'Boolean' | 'Error' | 'String' {
  if (value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return ERROR.test(value) ? 'Error' : 'String';
}

/** The part of an area that holds content; null where it is blank. */
export function hug(area: Area, cells: Grid<CellValue>): Area | null {
  let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
  cells.forEach((row, r) => {
    row.forEach((value, c) => {
      if (value === '') return;
      top = Math.min(top, r);
      bottom = Math.max(bottom, r);
      left = Math.min(left, c);
      right = Math.max(right, c);
    });
  });
  return bottom < 0 ? null : { row: area.row + top, rows: bottom - top + 1, column: area.column + left, columns: right - left + 1 };
}

import type { Cell } from '../accounting/cells';
import { isBlank } from '../accounting/cells';
import type { Area } from './area';

/** The cells of one area of a sheet, as read at one moment. */
export interface SheetCells {
  readonly sheet: string;
  readonly area: Area;
  readonly cells: readonly (readonly Cell[])[];
}

/** Office.js gives an error as the text of its code. */
const ERROR = /^#(?:[A-Z_/0]+[!?]|N\/A|[A-Z]+!)$/;

/** A value as Office.js gives it, as the core reads it. */
export const cellOfValue = (value: unknown): Cell => {
  if (typeof value === 'string') return ERROR.test(value) ? { error: value } : value;
  return typeof value === 'number' || typeof value === 'boolean' ? value : null;
};

export const cellsOfValues = (values: readonly (readonly unknown[])[]): Cell[][] => values.map((row) => row.map(cellOfValue));

/** The cells of a smaller area; null where it lies outside. */
export const cropped = ({ area, cells }: SheetCells, to: Area): Cell[][] =>
  Array.from({ length: to.rows }, (_, row) => Array.from({ length: to.columns }, (_unused, column) => cells[to.row + row - area.row]?.[to.column + column - area.column] ?? null));

export const isBlankRow = (row: readonly Cell[]): boolean => row.every((cell) => isBlank(cell));

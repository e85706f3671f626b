/** A rectangle of cells; rows and columns count from 0, as in Office.js. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The last column of a sheet, XFD, and the last row, counted from 0. */
export const LAST_COLUMN = 16_383;
export const LAST_ROW = 1_048_575;

export const endRow = ({ row, rows }: Area): number => row + rows - 1;
export const endColumn = ({ column, columns }: Area): number => column + columns - 1;

export const intersects = (a: Area, b: Area): boolean => a.row <= endRow(b) && b.row <= endRow(a) && a.column <= endColumn(b) && b.column <= endColumn(a);

/** The letters of a column: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** Where a `$` stands before a column or a row. */
export interface Fixed {
  readonly column?: boolean;
  readonly row?: boolean;
}

/** One cell as a reference, for example `$A4`. */
export const cellAddress = (row: number, column: number, fixed: Fixed = {}): string => `${fixed.column ? '$' : ''}${columnLetters(column)}${fixed.row ? '$' : ''}${row + 1}`;

/** `A3:L412`; a single cell without the colon. */
export function areaAddress(area: Area, fixed: Fixed = {}): string {
  const first = cellAddress(area.row, area.column, fixed);
  return area.rows === 1 && area.columns === 1 ? first : `${first}:${cellAddress(endRow(area), endColumn(area), fixed)}`;
}

/**
 * A sheet's name as it stands in a formula. Quoted throughout, because that is always right, while the names
 * that need no quotes follow rules that differ between languages of Excel.
 */
export const quotedSheet = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`;

const CELL_REFERENCE = /^=(?:'((?:[^']|'')+)'|([^'!()+\-*/&^,;<>="]+))!\$?([A-Z]{1,3})\$?(\d{1,7})$/i;

/** The one cell a defined name stands for, as in `='结对协议'!$B$12`; null for anything else. */
export function cellOfReference(formula: string): { readonly sheet: string; readonly row: number; readonly column: number } | null {
  const match = CELL_REFERENCE.exec(formula.trim());
  if (!match) return null;
  const [, quoted, plain = '', letters = '', digits = ''] = match;
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const row = Number(digits) - 1;
  if (row < 0 || row > LAST_ROW || column > LAST_COLUMN) return null;
  return { sheet: quoted === undefined ? plain : quoted.replaceAll("''", "'"), row, column };
}

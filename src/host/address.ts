import type { Area } from './model';

/** Excel's grid since 2007. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** 0 → A, 25 → Z, 26 → AA. */
export function columnName(index: number): string {
  let name = '';
  for (let n = index + 1; n > 0; n = Math.floor((n - 1) / 26)) name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
}

/** A → 0; null beyond the grid. */
export function columnIndex(name: string): number | null {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index >= 1 && index <= MAX_COLUMNS ? index - 1 : null;
}

function between(row: number, column: number, lastRow: number, lastColumn: number): Area {
  const top = Math.min(row, lastRow);
  const left = Math.min(column, lastColumn);
  return { row: top, column: left, rows: Math.abs(lastRow - row) + 1, columns: Math.abs(lastColumn - column) + 1 };
}

const CELLS = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/;
const COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** Reads `A1`, `$A$1:B2`, `A:C`, `1:3` (no sheet); null where it is none of these or lies beyond the grid. */
export function parseArea(text: string): Area | null {
  const cells = CELLS.exec(text);
  if (cells) {
    const column = columnIndex(cells[1] ?? '');
    const row = Number(cells[2]) - 1;
    const lastColumn = cells[3] === undefined ? column : columnIndex(cells[3]);
    const lastRow = cells[4] === undefined ? row : Number(cells[4]) - 1;
    if (column === null || lastColumn === null || row < 0 || lastRow < 0 || row >= MAX_ROWS || lastRow >= MAX_ROWS) return null;
    return between(row, column, lastRow, lastColumn);
  }
  const columns = COLUMNS.exec(text);
  if (columns) {
    const first = columnIndex(columns[1] ?? '');
    const last = columnIndex(columns[2] ?? '');
    return first === null || last === null ? null : between(0, first, MAX_ROWS - 1, last);
  }
  const rows = ROWS.exec(text);
  if (!rows) return null;
  const first = Number(rows[1]) - 1;
  const last = Number(rows[2]) - 1;
  return first < 0 || last < 0 || first >= MAX_ROWS || last >= MAX_ROWS ? null : between(first, 0, last, MAX_COLUMNS - 1);
}

export function isEntireColumn(area: Area): boolean {
  return area.rows === MAX_ROWS;
}

export function isEntireRow(area: Area): boolean {
  return area.columns === MAX_COLUMNS;
}

/** Too large to give its cells one by one: Excel answers null for the values of such a range. */
export function isUnbounded(area: Area): boolean {
  return isEntireColumn(area) || isEntireRow(area);
}

/** `A1`, `A1:B2`, `A:C` or `1:3`; with `$` where absolute. */
export function formatArea(area: Area, absolute = false): string {
  const mark = absolute ? '$' : '';
  const left = mark + columnName(area.column);
  const right = mark + columnName(area.column + area.columns - 1);
  const top = mark + String(area.row + 1);
  const bottom = mark + String(area.row + area.rows);
  if (isEntireColumn(area)) return `${left}:${right}`;
  if (isEntireRow(area)) return `${top}:${bottom}`;
  return area.rows === 1 && area.columns === 1 ? left + top : `${left}${top}:${right}${bottom}`;
}

/** A sheet's name as Excel writes it before "!": in quotes unless it is a plain word that no reference can be taken for. */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && parseArea(name) === null && !/^[Rr]?\d*[Cc]?\d*$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Divides `'Sheet 1'!A1` into sheet and rest; the sheet is null where none is named. */
export function splitSheet(text: string): { readonly sheet: string | null; readonly rest: string } {
  if (text.startsWith("'")) {
    for (let end = text.indexOf("'", 1); end > 0; end = text.indexOf("'", end + 1)) {
      if (text[end + 1] === "'") end++;
      else if (text[end + 1] === '!') return { sheet: text.slice(1, end).replaceAll("''", "'"), rest: text.slice(end + 2) };
      else break;
    }
    return { sheet: null, rest: text };
  }
  const mark = text.indexOf('!');
  return mark > 0 ? { sheet: text.slice(0, mark), rest: text.slice(mark + 1) } : { sheet: null, rest: text };
}

export function intersect(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export function contains(outer: Area, inner: Area): boolean {
  return inner.row >= outer.row && inner.column >= outer.column && inner.row + inner.rows <= outer.row + outer.rows && inner.column + inner.columns <= outer.column + outer.columns;
}

/** The smallest area that holds both. */
export function bounding(a: Area, b: Area): Area {
  return between(Math.min(a.row, b.row), Math.min(a.column, b.column), Math.max(a.row + a.rows, b.row + b.rows) - 1, Math.max(a.column + a.columns, b.column + b.columns) - 1);
}

export function sameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

export function cell(row: number, column: number): Area {
  return { row, column, rows: 1, columns: 1 };
}

export function onGrid(area: Area): boolean {
  return area.row >= 0 && area.column >= 0 && area.rows >= 1 && area.columns >= 1 && area.row + area.rows <= MAX_ROWS && area.column + area.columns <= MAX_COLUMNS;
}

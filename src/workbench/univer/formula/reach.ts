import { columnIndex, MAX_ROWS } from '../../../host/address';
import type { Area } from '../../../host/model';

const REFERENCE = /\$?([A-Za-z]{1,3})\$?(\d{1,7})(?![\p{L}\p{N}_(])/gu;

/** The lowest row and rightmost column a formula names, or null. Names that look like cells only make the sheet larger. */
export function reachOf(formula: string): Area | null {
  let rows = 0;
  let columns = 0;
  for (const [, letters = '', digits = ''] of formula.matchAll(REFERENCE)) {
    const column = columnIndex(letters);
    const row = Number(digits);
    if (column === null || row < 1 || row > MAX_ROWS) continue;
    rows = Math.max(rows, row);
    columns = Math.max(columns, column + 1);
  }
  return rows === 0 ? null : { row: 0, column: 0, rows, columns };
}

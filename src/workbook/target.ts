import type { Area } from './area';
import { LAST_COLUMN, cellAddress, endColumn, endRow, intersects } from './area';
import { WorkbookFailure } from './failure';
import type { Ledger, Surroundings } from './ledger';

/** Where columns are to be written, from the header row to the ledger's last row. */
export interface Target {
  readonly area: Area;
  /** Cells in the way, as a person reads them, at most a handful; nothing is ever overwritten. */
  readonly filled: readonly string[];
  /** The next columns that are free, where the wanted ones are not; null in a table, whose new columns must adjoin it. */
  readonly free: Area | null;
}

const SHOWN = 5;

/**
 * Columns beside the ledger, or from `column` on.
 * @throws WorkbookFailure target-outside-sheet
 */
export function planTarget(ledger: Ledger, count: number, around: Surroundings, column: number | null = null): Target {
  const first = ledger.table !== null || column === null ? endColumn(ledger.area) + 1 : column;
  const area = columnsFrom(ledger, first, count);
  const filled = filledCells(ledger, area, around);
  if (filled.length === 0 || ledger.table !== null) return { area, filled, free: null };
  let free = columnsFrom(ledger, first + 1, count);
  while (filledCells(ledger, free, around).length > 0) free = columnsFrom(ledger, free.column + 1, count);
  return { area, filled, free };
}

function columnsFrom(ledger: Ledger, column: number, columns: number): Area {
  if (column + columns - 1 > LAST_COLUMN) throw new WorkbookFailure('target-outside-sheet', {});
  return { row: ledger.headerRow, column, rows: endRow(ledger.area) - ledger.headerRow + 1, columns };
}

/** The first few cells that are not blank; formulas that show nothing count too. */
function filledCells(ledger: Ledger, area: Area, { right, tables }: Surroundings): readonly string[] {
  const inTable = tables.find((table) => intersects(table, area));
  if (inTable) return [cellAddress(Math.max(inTable.row, area.row), Math.max(inTable.column, area.column))];
  const firstColumn = endColumn(ledger.area) + 1;
  const filled: string[] = [];
  for (let row = area.row; row <= endRow(area); row++) {
    for (let column = area.column; column <= endColumn(area); column++) {
      const cell = right[row - ledger.area.row]?.[column - firstColumn];
      if (cell === undefined || cell === '' || cell === null) continue;
      filled.push(cellAddress(row, column));
      if (filled.length === SHOWN) return filled;
    }
  }
  return filled;
}

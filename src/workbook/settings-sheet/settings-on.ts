import type { Cell } from '../../accounting/cells';
import { isBlank } from '../../accounting/cells';
import { moneyUnitOf } from '../../accounting/ledger/unit-of-measure';
import type { MoneyUnit } from '../../accounting/quantity/unit';
import type { SheetCells } from '../sheet-cells';
import { isBlankRow } from '../sheet-cells';
import { PLACES, SETTING_NAMES, WORDS, says } from './layout';
import type { ColumnCorrection, SettingKey, Settings } from './settings';
import { MOST_DECIMALS, NO_SETTINGS } from './settings';

/** What the cells of the sheet say. A value that means nothing is none; nothing here can fail. */
export function settingsOn(sheet: SheetCells): Settings {
  const at = cellAt(sheet);
  const rows = Array.from({ length: sheet.area.row + sheet.area.rows }, (_, row) => row);
  if (!says(at(PLACES.head, 0), WORDS.item) || !says(at(PLACES.head, 1), WORDS.value)) return { ...NO_SETTINGS, sheet: sheet.cells.every(isBlankRow) ? 'read' : 'foreign' };
  const valueOf = (key: SettingKey): Cell => {
    const row = rows.find((one) => one > PLACES.head && says(at(one, 0), SETTING_NAMES[key]));
    return row === undefined ? null : at(row, 1);
  };
  const textOrNull = (cell: Cell): string | null => (isBlank(cell) || typeof cell === 'object' ? null : String(cell).trim());
  return {
    sheet: 'read',
    agreement: textOrNull(valueOf('agreement')),
    decimals: decimalsIn(valueOf('decimals')),
    unit: unitIn(valueOf('unit')),
    exercises: textOrNull(valueOf('exercises')),
    corrections: rows.flatMap((row) => correctionAt(sheet, row)),
  };
}

const cellAt =
  ({ area, cells }: SheetCells) =>
  (row: number, column: number): Cell =>
    cells[row - area.row]?.[column - area.column] ?? null;

/** Rows are read from one that says 原表头: below it the titles, where they say something, and the names. */
function correctionAt(sheet: SheetCells, row: number): readonly ColumnCorrection[] {
  const at = cellAt(sheet);
  if (!says(at(row, 1), WORDS.original)) return [];
  const last = says(at(row + 1, 1), WORDS.titles) ? row + 2 : row + 1;
  if (!says(at(last, 1), WORDS.readAs)) return [];
  const width = Math.max(...[row, last].map((one) => lastFilled(sheet, one))) - PLACES.names + 1;
  if (width < 1) return [];
  const line = (one: number): Cell[] => Array.from({ length: width }, (_, index) => at(one, PLACES.names + index));
  const headers = Array.from({ length: last - row }, (_, index) => line(row + 1 + index));
  return [{ sheet: String(at(row, 0) ?? ''), original: line(row).map(textOf), headers, area: { row: row + 1, column: PLACES.names, rows: headers.length, columns: width } }];
}

const textOf = (cell: Cell): string => (cell === null || typeof cell === 'object' ? '' : String(cell));

/** The last column of a row that is not blank. */
function lastFilled({ area, cells }: SheetCells, row: number): number {
  const line = cells[row - area.row] ?? [];
  return area.column + line.findLastIndex((cell) => !isBlank(cell));
}

function decimalsIn(cell: Cell): number | null {
  const number = isBlank(cell) || typeof cell === 'object' ? NaN : Number(cell);
  return Number.isInteger(number) && number >= 0 && number <= MOST_DECIMALS ? number : null;
}

const unitIn = (cell: Cell): MoneyUnit | null => (typeof cell === 'string' ? moneyUnitOf(cell) : null);

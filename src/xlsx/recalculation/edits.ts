import { cell as cellArea, formatArea } from '../../host/address';
import type { CellEdit } from '../parts/sheet-writer';
import type { Book } from './book';
import type { Item } from './item';
import type { Area } from '../../host/model';

/** What recalculation changed, by sheet. */
export function editsOf(book: Book, items: readonly Item[]): Map<number, Map<number, Map<number, CellEdit>>> {
  const edits = new Edits(book);
  for (const item of items) {
    if (!item.changed || item.left !== null) continue;
    const { cell, area } = item;
    for (const old of placesIn(cell.area)) edits.add(cell.sheet, old.row, old.column);
    for (const filled of placesIn(area)) edits.add(cell.sheet, filled.row, filled.column);
    const resized = cell.area.rows !== area.rows || cell.area.columns !== area.columns;
    if (resized) edits.add(cell.sheet, cell.row, cell.column, { area: formatArea(area) });
  }
  return edits.bySheet;
}

export function* placesIn(area: Area): Generator<Area> {
  for (let row = area.row; row < area.row + area.rows; row += 1) for (let column = area.column; column < area.column + area.columns; column += 1) yield cellArea(row, column);
}

/** Collects edits; the values are what the book's cells hold. */
export class Edits {
  constructor(
    private readonly book: Book,
    readonly bySheet = new Map<number, Map<number, Map<number, CellEdit>>>(),
  ) {}

  add(sheet: number, row: number, column: number, formula?: CellEdit['formula']): void {
    const rows = this.bySheet.get(sheet) ?? new Map<number, Map<number, CellEdit>>();
    this.bySheet.set(sheet, rows);
    const cells = rows.get(row) ?? new Map<number, CellEdit>();
    rows.set(row, cells);
    const value = this.book.sheets[sheet]?.cells.at(row, column) ?? null;
    cells.set(column, formula === undefined ? { ...cells.get(column), value } : { value, formula });
  }
}

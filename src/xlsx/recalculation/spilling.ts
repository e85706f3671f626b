import { intersect, onGrid } from '../../host/address';
import type { Area } from '../../host/model';
import { storedError } from '../formula/stored-error';
import type { Scalar, Value } from '../formula/values';
import { error, firstOf, isError, isGrid } from '../formula/values';
import type { Book } from './book';
import type { FormulaIndex } from './formula-index';
import type { Item } from './item';

/** A cell that shows nothing of a result shows 0, as in Excel. */
const shown = (cell: Scalar): Scalar => cell ?? 0;

/** Where the file's areas end and results begin: what a formula wrote before may be written over. */
export class Spilling {
  constructor(
    private readonly book: Book,
    private readonly index: () => FormulaIndex,
  ) {}

  /** Puts a result into its cells. The area it fills is the item's from now on; true where that is another than before. */
  fill(item: Item, result: Value): boolean {
    const { kind } = item.cell;
    if (kind === 'plain') {
      this.put(item, item.cell.row, item.cell.column, shown(firstOf(result)));
      return false;
    }
    if (kind === 'array') {
      this.fillFixed(item, result);
      return false;
    }
    const wanted: Area = { row: item.cell.row, column: item.cell.column, rows: isGrid(result) ? result.rows : 1, columns: isGrid(result) ? result.columns : 1 };
    const blocked = !this.isFree(item, wanted);
    const area = blocked ? { ...wanted, rows: 1, columns: 1 } : wanted;
    const before = item.area;
    this.clear(item, area);
    item.area = area;
    if (blocked) this.put(item, area.row, area.column, error('#SPILL!'));
    else this.each(area, (r, c) => this.put(item, area.row + r, area.column + c, shown(isGrid(result) ? result.at(r, c) : result)));
    return before.rows !== area.rows || before.columns !== area.columns;
  }

  /** Over a fixed area a single row or column is repeated; what the result does not reach is #N/A. */
  private fillFixed(item: Item, result: Value): void {
    const { area } = item;
    this.each(area, (row, column) => {
      if (!isGrid(result)) return this.put(item, area.row + row, area.column + column, shown(result));
      const [r, c] = [result.rows === 1 ? 0 : row, result.columns === 1 ? 0 : column];
      this.put(item, area.row + row, area.column + column, r < result.rows && c < result.columns ? shown(result.at(r, c)) : error('#N/A'));
    });
  }

  private each({ rows, columns }: Area, visit: (row: number, column: number) => void): void {
    for (let row = 0; row < rows; row += 1) for (let column = 0; column < columns; column += 1) visit(row, column);
  }

  private put(item: Item, row: number, column: number, value: Scalar): void {
    const cells = this.book.sheets[item.cell.sheet]?.cells;
    const before = cells?.at(row, column) ?? null;
    const isNew = row === item.cell.row && column === item.cell.column && item.cell.stored === undefined;
    if (!isNew && isSameStored(before, value)) return;
    item.changed = true;
    cells?.set(row, column, value);
  }

  private clear(item: Item, kept: Area): void {
    const cells = this.book.sheets[item.cell.sheet]?.cells;
    const { area } = item;
    this.each(area, (r, c) => {
      const [row, column] = [area.row + r, area.column + c];
      if (intersect(kept, { row, column, rows: 1, columns: 1 }) || this.index().at(item.cell.sheet, row, column) !== item) return;
      item.changed = true;
      cells?.set(row, column, null);
    });
  }

  private isFree(item: Item, area: Area): boolean {
    const { sheet } = item.cell;
    if (area.rows * area.columns === 1) return true;
    if (!onGrid(area)) return false;
    const { merges = [], cells } = this.book.sheets[sheet] ?? {};
    if (merges.some((merge) => intersect(merge, area))) return false;
    if (this.book.tables.some((table) => table.sheet === sheet && intersect(table.area, area))) return false;
    if (this.index().some(sheet, area, false, (other) => other !== item)) return false;
    for (let row = area.row; row < area.row + area.rows; row += 1)
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        if (intersect(item.area, { row, column, rows: 1, columns: 1 })) continue;
        if ((cells?.at(row, column) ?? null) !== null) return false;
      }
    return true;
  }
}

export function isSameStored(a: Scalar, b: Scalar): boolean {
  if (isError(a) || isError(b)) return isError(a) && isError(b) && storedError(a.error) === storedError(b.error);
  return a === b;
}

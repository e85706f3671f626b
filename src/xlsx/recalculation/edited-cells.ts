import type { Area } from '../../host/model';

/** Cells that were changed by hand: what reads them is out of date. */
export class EditedCells {
  /** Rows by sheet and column. */
  private readonly sheets = new Map<number, Map<number, number[]>>();
  private sorted = true;

  /** @param everything names or tables were changed, so that any formula may mean something else */
  constructor(private readonly everything = false) {}

  get isEmpty(): boolean {
    return !this.everything && this.sheets.size === 0;
  }

  add(sheet: number, row: number, column: number): void {
    const columns = this.sheets.get(sheet) ?? new Map<number, number[]>();
    this.sheets.set(sheet, columns);
    const rows = columns.get(column) ?? [];
    columns.set(column, rows);
    rows.push(row);
    this.sorted = false;
  }

  /** Whether any of them lies in the area. */
  some(sheet: number, { row, column, rows, columns }: Area): boolean {
    if (this.everything) return true;
    const edited = this.sheets.get(sheet);
    if (!edited) return false;
    this.sort();
    for (const [at, found] of edited) if (at >= column && at < column + columns && hasBetween(found, row, row + rows)) return true;
    return false;
  }

  private sort(): void {
    if (this.sorted) return;
    this.sorted = true;
    for (const columns of this.sheets.values()) for (const rows of columns.values()) rows.sort((a, b) => a - b);
  }
}

/** Whether a sorted list has a number from `first` to below `end`. */
function hasBetween(rows: readonly number[], first: number, end: number): boolean {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) < first) low = middle + 1;
    else high = middle;
  }
  return low < rows.length && (rows[low] ?? 0) < end;
}

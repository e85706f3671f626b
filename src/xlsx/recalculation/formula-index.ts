import { intersect } from '../../host/address';
import type { Area } from '../../host/model';
import type { Item } from './item';

/** One text for one area. */
export const keyOf = (sheet: number, { row, column, rows, columns }: Area): string => `${String(sheet)}!${String(row)},${String(column)},${String(rows)},${String(columns)}`;

/** Spilled results up to this size are kept cell by cell; the few larger ones are looked through. */
const SMALL = 64;

interface Column {
  readonly items: Map<number, Item>;
  /** In their order. */
  rows: readonly number[];
  /** Entries whose formula has not been calculated. */
  waiting: number;
}

/** Which formula fills a cell. */
export class FormulaIndex {
  private readonly sheets = new Map<number, Map<number, Column>>();
  private readonly large = new Map<number, Item[]>();
  /** What items of several cells filled when they were put here: their results may since have another size. */
  private readonly areas = new Map<Item, Area>();

  constructor(items: readonly Item[]) {
    for (const item of items) {
      const { sheet, row, column } = item.cell;
      this.put(sheet, row, column, item);
      const { area } = item;
      if (area.rows * area.columns === 1) continue;
      this.areas.set(item, area);
      if (area.rows * area.columns > SMALL) this.large.set(sheet, [...(this.large.get(sheet) ?? []), item]);
      else for (let r = area.row; r < area.row + area.rows; r += 1) for (let c = area.column; c < area.column + area.columns; c += 1) if (r !== row || c !== column) this.put(sheet, r, c, item);
    }
    for (const columns of this.sheets.values()) for (const column of columns.values()) column.rows = [...column.items.keys()].sort((a, b) => a - b);
  }

  private put(sheet: number, row: number, column: number, item: Item): void {
    const columns = this.sheets.get(sheet) ?? new Map<number, Column>();
    this.sheets.set(sheet, columns);
    const entry = columns.get(column) ?? { items: new Map<number, Item>(), rows: [], waiting: 0 };
    columns.set(column, entry);
    // A formula's own cell is its own, whatever another claims to spill into it.
    const before = entry.items.get(row);
    if (before && (before.cell.row === row && before.cell.column === column)) return;
    if (!before) entry.waiting += 1;
    entry.items.set(row, item);
  }

  /** The formula that fills this cell. */
  at(sheet: number, row: number, column: number): Item | undefined {
    return this.sheets.get(sheet)?.get(column)?.items.get(row) ?? this.large.get(sheet)?.find(({ area }) => intersect(area, { row, column, rows: 1, columns: 1 }));
  }

  /** Visits formulas that fill cells of the area; true from the visit ends it. With `waiting`, columns that are calculated are passed over. */
  some(sheet: number, area: Area, waiting: boolean, visit: (item: Item) => boolean): boolean {
    const columns = this.sheets.get(sheet);
    if (area.rows * area.columns === 1) {
      const item = this.at(sheet, area.row, area.column);
      return item !== undefined && visit(item);
    }
    if (columns) {
      const wide = area.columns > columns.size;
      const within = wide ? [...columns.keys()].filter((column) => column >= area.column && column < area.column + area.columns) : Array.from({ length: area.columns }, (_, index) => area.column + index);
      for (const column of within) {
        const entry = columns.get(column);
        if (entry && !(waiting && entry.waiting === 0) && someIn(entry, area, visit)) return true;
      }
    }
    return this.large.get(sheet)?.some((item) => intersect(item.area, area) !== null && visit(item)) ?? false;
  }

  /** To be told once of every formula that has been calculated. */
  calculated(item: Item): void {
    const { cell } = item;
    const area = this.areas.get(item);
    const columns = this.sheets.get(cell.sheet);
    const settle = (row: number, column: number): void => {
      const entry = columns?.get(column);
      if (entry?.items.get(row) === item) entry.waiting -= 1;
    };
    settle(cell.row, cell.column);
    if (!area || area.rows * area.columns > SMALL) return;
    for (let r = area.row; r < area.row + area.rows; r += 1) for (let c = area.column; c < area.column + area.columns; c += 1) if (r !== cell.row || c !== cell.column) settle(r, c);
  }
}

function someIn({ rows, items }: Column, area: Area, visit: (item: Item) => boolean): boolean {
  if (area.rows === 1) {
    const item = items.get(area.row);
    return item !== undefined && visit(item);
  }
  for (let at = firstFrom(rows, area.row); at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    if (row >= area.row + area.rows) return false;
    const item = items.get(row);
    if (item && visit(item)) return true;
  }
  return false;
}

/** The first place in a rising list that is not below the value. */
function firstFrom(list: readonly number[], value: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

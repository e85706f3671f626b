import { MAX_COLUMNS, isEntireColumn } from '../address';
import type { Area, CellFormat, CellValue, SheetInfo } from '../model';
import type { History } from './history';
import { SheetLayout } from './sheet-layout';

/** What was entered in a cell: a literal or a formula's text. */
export interface Content {
  readonly literal: CellValue;
  readonly formula: string | null;
}

export const GENERAL: CellFormat = {
  numberFormat: 'General',
  fill: null,
  fontColor: null,
  fontName: null,
  fontSize: null,
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  wrapText: false,
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  borderTop: null,
  borderBottom: null,
  borderLeft: null,
  borderRight: null,
  locked: true,
};

/** Excel's standard column, in points. */
export const STANDARD_WIDTH = 48;

/** A cell's place as one number. */
export function keyOf(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}

export function placeOf(key: number): { readonly row: number; readonly column: number } {
  return { row: Math.floor(key / MAX_COLUMNS), column: key % MAX_COLUMNS };
}

/** Calls `visit` for the cells of an area that the map knows, whichever way is shorter. */
export function forEachKnown<T>(cells: ReadonlyMap<number, T>, area: Area, visit: (row: number, column: number, cell: T) => void): void {
  if (area.rows * area.columns <= cells.size) {
    for (let row = area.row; row < area.row + area.rows; row++)
      for (let column = area.column; column < area.column + area.columns; column++) {
        const found = cells.get(keyOf(row, column));
        if (found !== undefined) visit(row, column, found);
      }
    return;
  }
  for (const [key, found] of [...cells]) {
    const { row, column } = placeOf(key);
    if (row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns) visit(row, column, found);
  }
}

/** One sheet's contents and formats. Every change goes through here and tells the history how to take it back. */
export class Sheet {
  readonly contents = new Map<number, Content>();
  private readonly formats = new Map<number, Partial<CellFormat>>();
  private readonly columnFormats = new Map<number, Partial<CellFormat>>();
  private readonly widths = new Map<number, number>();
  name: string;
  visibility: SheetInfo['visibility'] = 'Visible';
  readonly layout: SheetLayout;

  constructor(
    readonly id: string,
    name: string,
    private readonly history: History,
  ) {
    this.name = name;
    this.layout = new SheetLayout(history);
  }

  get info(): SheetInfo {
    return { id: this.id, name: this.name, visibility: this.visibility };
  }

  private put<K, V>(map: Map<K, V>, key: K, value: V | undefined): void {
    const before = map.get(key);
    this.history.record(() => (before === undefined ? map.delete(key) : map.set(key, before)));
    if (value === undefined) map.delete(key);
    else map.set(key, value);
  }

  set(row: number, column: number, content: Content | undefined): void {
    this.put(this.contents, keyOf(row, column), content);
  }

  format(row: number, column: number): CellFormat {
    return { ...GENERAL, ...this.columnFormats.get(column), ...this.formats.get(keyOf(row, column)) };
  }

  setFormat(area: Area, format: Partial<CellFormat>): void {
    if (isEntireColumn(area)) {
      for (let column = area.column; column < area.column + area.columns; column++) this.put(this.columnFormats, column, { ...this.columnFormats.get(column), ...format });
      forEachKnown(this.formats, area, (row, column, known) => this.put(this.formats, keyOf(row, column), { ...known, ...format }));
      return;
    }
    for (let row = area.row; row < area.row + area.rows; row++)
      for (let column = area.column; column < area.column + area.columns; column++) {
        const key = keyOf(row, column);
        this.put(this.formats, key, { ...this.formats.get(key), ...format });
      }
  }

  clearFormats(area: Area): void {
    if (isEntireColumn(area)) for (let column = area.column; column < area.column + area.columns; column++) this.put(this.columnFormats, column, undefined);
    forEachKnown(this.formats, area, (row, column) => this.put(this.formats, keyOf(row, column), undefined));
  }

  width(column: number): number {
    return this.widths.get(column) ?? STANDARD_WIDTH;
  }

  lastSetLine(axis: 'row' | 'column'): number {
    return Math.max(this.layout.lastSet(axis), ...(axis === 'column' ? this.widths.keys() : []));
  }

  setWidth(column: number, points: number): void {
    this.put(this.widths, column, points);
  }

  /** The keys of cells that hold something or, with formats, look different. */
  *usedKeys(withFormats: boolean): Iterable<number> {
    yield* this.contents.keys();
    if (withFormats) yield* this.formats.keys();
  }
}

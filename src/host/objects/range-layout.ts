import { cell, intersect, isEntireColumn, isEntireRow, isUnbounded } from '../address';
import type { Area } from '../model';
import { HostError, invalidArgument } from '../wire/errors';
import { WireObject } from '../wire/wire-object';
import type { HostContext } from './context';

/** True, false, or null where the items differ, as Excel answers. */
function common(count: number, has: (index: number) => boolean): boolean | null {
  const first = has(0);
  for (let index = 1; index < count; index++) if (has(index) !== first) return null;
  return first;
}

function asHidden(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
}

/** More rows than this are not asked one by one: of a whole column Excel tells what holds for its first rows. */
const MOST_ASKED = 10_000;

/** What a range says of the rows, columns and merged cells it covers. */
export abstract class RangeLayout extends WireObject {
  constructor(
    readonly context: HostContext,
    readonly sheet: string,
    readonly area: Area,
  ) {
    super();
  }

  get RowHidden(): boolean | null {
    return common(Math.min(this.area.rows, MOST_ASKED), (index) => this.context.model.isRowHidden(this.sheet, this.area.row + index));
  }

  set RowHidden(value: unknown) {
    this.context.model.setRowsHidden(this.sheet, this.area.row, this.area.rows, asHidden(value));
  }

  get ColumnHidden(): boolean | null {
    return common(this.area.columns, (index) => this.context.model.isColumnHidden(this.sheet, this.area.column + index));
  }

  set ColumnHidden(value: unknown) {
    this.context.model.setColumnsHidden(this.sheet, this.area.column, this.area.columns, asHidden(value));
  }

  /** "True if all cells in the range are hidden": by their rows or by their columns. */
  get Hidden(): boolean | null {
    const [rows, columns] = [this.RowHidden, this.ColumnHidden];
    if (rows === true || columns === true) return true;
    return rows === null || columns === null ? null : false;
  }

  /** @param across true merges each row of the range by itself */
  Merge(across: unknown): void {
    const { model } = this.context;
    if (isUnbounded(this.area)) throw invalidArgument();
    if (model.tables().some((table) => table.sheet === this.sheet && intersect(table.area, this.area))) throw new HostError('InvalidOperation', 'Cells of a table cannot be merged.');
    if (across !== true) {
      model.merge(this.sheet, this.area);
      return;
    }
    for (let row = 0; row < this.area.rows; row++) model.merge(this.sheet, { ...this.area, row: this.area.row + row, rows: 1 });
  }

  Unmerge(): void {
    this.context.model.unmerge(this.sheet, this.area);
  }

  protected abstract on(area: Area): RangeLayout;

  /** Makes room: `Down` or `Right`. "Returns a new Range object at the now blank space." */
  Insert(shift: unknown): RangeLayout {
    if (shift !== 'Down' && shift !== 'Right') throw invalidArgument();
    // Whole rows can only go down, whole columns only to the right, whatever was asked.
    this.context.model.shiftCells(this.sheet, this.area, isEntireRow(this.area) ? 'Down' : isEntireColumn(this.area) ? 'Right' : shift);
    return this.on(this.area);
  }

  /** Takes the cells away; the others come `Up` or `Left`. */
  Delete(shift: unknown): void {
    if (shift !== 'Up' && shift !== 'Left') throw invalidArgument();
    this.context.model.shiftCells(this.sheet, this.area, isEntireRow(this.area) ? 'Up' : isEntireColumn(this.area) ? 'Left' : shift);
  }

  /** Into a merged area only its first cell can be written; what is meant for the others is dropped, as Excel does. */
  protected writable<T>(cells: readonly (readonly (T | null)[])[]): readonly (readonly (T | null)[])[] {
    const merged = this.context.model.mergedAreas(this.sheet, this.area);
    if (merged.length === 0) return cells;
    const covered = (row: number, column: number): boolean =>
      merged.some((area) => intersect(area, cell(row, column)) && (area.row !== row || area.column !== column));
    return cells.map((row, r) => row.map((value, c) => (covered(this.area.row + r, this.area.column + c) ? null : value)));
  }
}

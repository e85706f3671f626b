import { dataRows } from '../shift/calculated-column';
import { invalidArgument, itemNotFound } from '../wire/errors';
import { CountedCollection } from '../wire/wire-object';
import { sameName } from './context';
import { asCells } from './grid';
import { uniqueHeaders } from './header-names';
import type { Table } from './table';
import { TableColumn } from './table-column';

/** Excel.TableColumnCollection. */
export class TableColumnCollection extends CountedCollection {
  readonly kind = 'TableColumnCollection';

  constructor(private readonly table: Table) {
    super();
  }

  override items(): readonly TableColumn[] {
    return this.table.info.columns.map((_, index) => new TableColumn(this.table, index));
  }

  /** @param key a column's id (a number) or its name */
  GetItemOrNullObject(key: unknown): TableColumn | null {
    const { columns } = this.table.info;
    const index = typeof key === 'number' ? key - 1 : columns.findIndex((name) => sameName(name, String(key)));
    return columns[index] === undefined ? null : new TableColumn(this.table, index);
  }

  GetItem(key: unknown): TableColumn {
    const column = this.GetItemOrNullObject(key);
    if (!column) throw itemNotFound();
    return column;
  }

  /**
   * @param index where it goes; null or -1 for the end
   * @param values one value for every body cell, or a column of cells with the header first
   */
  Add(index: unknown, values: unknown, name: unknown): TableColumn {
    const { area, sheet, columns, id, totals } = this.table.info;
    const { model } = this.table.context;
    if (index !== null && index !== undefined && !Number.isInteger(index)) throw invalidArgument();
    const at = index === null || index === undefined || index === -1 ? columns.length : Number(index);
    if (at < 0 || at > columns.length) throw invalidArgument();
    const added = { row: area.row, rows: area.rows, column: area.column + at, columns: 1 };
    const rows = dataRows(this.table.info);
    const cells = values === undefined || values === null ? null : Array.isArray(values) ? asCells({ ...added, rows: rows + 1 }, values) : asCells({ ...added, rows }, values);
    const given = typeof name === 'string' ? name : cells?.length === rows + 1 ? String(cells[0]?.[0] ?? '') : '';
    const header = uniqueHeaders([...columns, given]).at(-1) ?? given;
    const body = cells?.length === rows + 1 ? cells.slice(1) : cells;
    const filled = model.formulas(sheet, added).some((row) => row[0] !== '');
    if (at < columns.length || filled) model.shiftCells(sheet, added, 'Right');
    model.placeTable(id, { area: { ...area, columns: area.columns + 1 }, columns: [...columns.slice(0, at), header, ...columns.slice(at)], totals });
    model.enter(sheet, { ...added, rows: 1 }, [[`'${header}`]]);
    if (body) model.enter(sheet, { ...added, row: area.row + 1, rows }, body);
    return new TableColumn(this.table, at);
  }
}

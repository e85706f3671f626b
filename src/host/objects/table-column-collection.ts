import { HostError, invalidArgument, itemNotFound } from '../wire/errors';
import { CountedCollection } from '../wire/wire-object';
import { sameName } from './context';
import { asCells } from './grid';
import { freeColumnName } from './header-names';
import type { Table } from './table';
import { TableColumn } from './table-column';

/** Excel.TableColumnCollection. A column is added after the last; one in between would have to shift cells. */
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
    const { area, sheet, columns, id } = this.table.info;
    const { model } = this.table.context;
    if (index !== null && index !== undefined && !Number.isInteger(index)) throw invalidArgument();
    const at = index === null || index === undefined || index === -1 ? columns.length : Number(index);
    if (at < 0 || at > columns.length) throw invalidArgument();
    const beside = { row: area.row, rows: area.rows, column: area.column + area.columns, columns: 1 };
    const blank = model.formulas(sheet, beside).every((row) => row[0] === '');
    if (at < columns.length || !blank) throw new HostError('UnsupportedOperation', 'Adding a table column where cells would have to shift is not emulated.');
    const cells = values === undefined || values === null ? null : Array.isArray(values) ? asCells(beside, values) : asCells({ ...beside, rows: area.rows - 1 }, values);
    const header = typeof name === 'string' ? name : cells?.length === area.rows ? String(cells[0]?.[0] ?? '') : '';
    const body = cells?.length === area.rows ? cells.slice(1) : cells;
    model.resizeTable(id, { ...area, columns: area.columns + 1 });
    model.enter(sheet, { ...beside, rows: 1 }, [[header === '' ? freeColumnName(columns) : header]]);
    if (body) model.enter(sheet, { ...beside, row: area.row + 1, rows: area.rows - 1 }, body);
    return new TableColumn(this.table, columns.length);
  }
}

import type { CellValue } from '../model';
import { HostError, invalidArgument, itemNotFound } from '../wire/errors';
import { CountedCollection, WireObject } from '../wire/wire-object';
import { asCells } from './grid';
import type { Range } from './range';
import type { Table } from './table';

/** Excel.TableRow: a row of a table's body, counted from 0. */
export class TableRow extends WireObject {
  readonly kind = 'TableRow';

  constructor(
    private readonly table: Table,
    private readonly index: number,
  ) {
    super();
  }

  get Index(): number {
    return this.index;
  }

  get Values(): CellValue[][] | null {
    return this.GetRange().Values;
  }

  set Values(value: unknown) {
    this.GetRange().Values = value;
  }

  GetRange(): Range {
    if (this.index >= this.table.info.area.rows - 1) throw itemNotFound();
    return this.table.part(this.index + 1, 1);
  }
}

/** Excel.TableRowCollection. Rows are added below the last; elsewhere cells would have to shift. */
export class TableRowCollection extends CountedCollection {
  readonly kind = 'TableRowCollection';

  constructor(private readonly table: Table) {
    super();
  }

  override items(): readonly TableRow[] {
    return Array.from({ length: this.table.info.area.rows - 1 }, (_, index) => new TableRow(this.table, index));
  }

  Add(index: unknown, values: unknown): TableRow {
    const { area, sheet, id } = this.table.info;
    const { model } = this.table.context;
    const rows = area.rows - 1;
    const list = Array.isArray(values) ? (Array.isArray(values[0]) ? values : [values]) : [Array<CellValue>(area.columns).fill((values ?? '') as CellValue)];
    if (index !== null && index !== undefined && !Number.isInteger(index)) throw invalidArgument();
    const at = index === null || index === undefined || index === -1 ? rows : Number(index);
    if (at < 0 || at > rows) throw invalidArgument();
    const below = { ...area, row: area.row + area.rows, rows: list.length };
    const cells = asCells(below, list);
    const blank = model.formulas(sheet, below).every((row) => row.every((value) => value === ''));
    if (at < rows || !blank) throw new HostError('UnsupportedOperation', 'Adding a table row where cells would have to shift is not emulated.');
    model.resizeTable(id, { ...area, rows: area.rows + list.length });
    model.enter(sheet, below, cells);
    return new TableRow(this.table, rows);
  }
}

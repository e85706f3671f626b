import type { CellValue } from '../model';
import { HostError, invalidArgument, itemNotFound } from '../wire/errors';
import { WireObject } from '../wire/wire-object';
import { sameName } from './context';
import type { Range } from './range';
import type { Table } from './table';

/** Excel.TableColumn. */
export class TableColumn extends WireObject {
  readonly kind = 'TableColumn';

  constructor(
    private readonly table: Table,
    private readonly index: number,
  ) {
    super();
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.Id };
  }

  get Id(): number {
    return this.index + 1;
  }

  get Index(): number {
    return this.index;
  }

  get Name(): string {
    const name = this.table.info.columns[this.index];
    if (name === undefined) throw itemNotFound();
    return name;
  }

  set Name(value: unknown) {
    if (typeof value !== 'string' || value === '') throw invalidArgument();
    const { columns } = this.table.info;
    if (columns.some((name, index) => index !== this.index && sameName(name, value))) throw invalidArgument();
    this.GetHeaderRowRange().Values = [[value]];
  }

  /** Header included. */
  get Values(): CellValue[][] | null {
    return this.GetRange().Values;
  }

  set Values(value: unknown) {
    this.GetRange().Values = value;
  }

  private part(row: number, rows: number): Range {
    if (this.index >= this.table.info.columns.length) throw itemNotFound();
    return this.table.part(row, rows, this.index, 1);
  }

  GetRange(): Range {
    return this.part(0, this.table.info.area.rows);
  }

  GetHeaderRowRange(): Range {
    return this.part(0, 1);
  }

  GetDataBodyRange(): Range {
    return this.part(1, this.table.info.area.rows - 1);
  }

  /** The last column goes with its content; one before it would have to shift cells. */
  Delete(): void {
    const { area, columns, sheet, id } = this.table.info;
    if (this.index >= columns.length) throw itemNotFound();
    if (columns.length === 1) throw invalidArgument();
    if (this.index < columns.length - 1) throw new HostError('UnsupportedOperation', 'Deleting a table column where cells would have to shift is not emulated.');
    const { model } = this.table.context;
    const gone = this.GetRange().area;
    model.resizeTable(id, { ...area, columns: area.columns - 1 });
    model.clear(sheet, gone, 'All');
  }
}

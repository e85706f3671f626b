import type { CellValue } from '../model';
import { dataRows } from '../shift/calculated-column';
import { invalidArgument, itemNotFound } from '../wire/errors';
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
    return this.part(1, dataRows(this.table.info));
  }

  GetTotalRowRange(): Range {
    const { area, totals } = this.table.info;
    if (!totals) throw itemNotFound();
    return this.part(area.rows - 1, 1);
  }

  /** What stands to the right comes up to the table. */
  Delete(): void {
    const { columns } = this.table.info;
    if (this.index >= columns.length) throw itemNotFound();
    if (columns.length === 1) throw invalidArgument();
    this.GetRange().Delete('Left');
  }
}

import type { Area, CellValue } from '../model';
import { continueColumns, dataRows } from '../shift/calculated-column';
import { invalidArgument, itemNotFound } from '../wire/errors';
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
    if (this.index >= dataRows(this.table.info)) throw itemNotFound();
    return this.table.part(this.index + 1, 1);
  }

  /** A table keeps a row: the last one is only emptied. */
  Delete(): void {
    const row = this.GetRange();
    if (dataRows(this.table.info) === 1) row.Clear('Contents');
    else row.Delete('Up');
  }
}

/** Excel.TableRowCollection. */
export class TableRowCollection extends CountedCollection {
  readonly kind = 'TableRowCollection';

  constructor(private readonly table: Table) {
    super();
  }

  override items(): readonly TableRow[] {
    return Array.from({ length: dataRows(this.table.info) }, (_, index) => new TableRow(this.table, index));
  }

  /**
   * @param index the row before which they go; null or -1 for below the last
   * @param values rows of cells, one row, or one value for every cell; a null leaves a calculated column its formula
   */
  Add(index: unknown, values: unknown): TableRow {
    const { info } = this.table;
    const rows = dataRows(info);
    const list = Array.isArray(values) ? (Array.isArray(values[0]) ? values : [values]) : [Array<CellValue | null>(info.area.columns).fill((values ?? null) as CellValue | null)];
    if (index !== null && index !== undefined && !Number.isInteger(index)) throw invalidArgument();
    const at = index === null || index === undefined || index === -1 ? rows : Number(index);
    if (at < 0 || at > rows) throw invalidArgument();
    // The blank row of a table that has no data yet is there to be filled.
    const first = this.isBlank && at === rows ? 0 : at;
    const added = { ...info.area, row: info.area.row + 1 + first, rows: list.length };
    const cells = asCells(added, list);
    const missing = { ...added, row: added.row + (at - first), rows: added.rows - (at - first) };
    if (missing.rows > 0) this.makeRoom(missing, at < rows || info.totals);
    this.table.context.model.enter(info.sheet, added, cells);
    return new TableRow(this.table, first);
  }

  private get isBlank(): boolean {
    const { info, context } = this.table;
    return dataRows(info) === 1 && context.model.formulas(info.sheet, { ...info.area, row: info.area.row + 1, rows: 1 }).every((row) => row.every((value) => value === ''));
  }

  private makeRoom(added: Area, inside: boolean): void {
    if (inside) this.table.context.model.shiftCells(this.table.info.sheet, added, 'Down');
    else this.append(added);
  }

  /** Rows below the last; what stands there makes room. */
  private append(added: Area): void {
    const { model } = this.table.context;
    const { area, columns, id, sheet } = this.table.info;
    const filled = model.formulas(sheet, added).some((row) => row.some((value) => value !== ''));
    if (filled) model.shiftCells(sheet, added, 'Down');
    model.placeTable(id, { area: { ...area, rows: area.rows + added.rows }, columns, totals: false });
    continueColumns(model, this.table.info, { from: added.row, count: added.rows });
  }
}

import { contains, isUnbounded } from '../address';
import type { TableInfo } from '../model';
import { changeExtras, extrasOf } from '../extras/model';
import type { TableLook } from '../extras/model';
import { dataRows } from '../shift/calculated-column';
import { HostError, invalidArgument, itemNotFound } from '../wire/errors';
import type { Lens } from '../wire/state-properties';
import { asBoolean, asText, declareProperties } from '../wire/state-properties';
import { WireObject } from '../wire/wire-object';
import type { HostContext } from './context';
import { nameOfScope, sameName, tableInfo, tableNamed } from './context';
import { isLegalName } from './name-legality';
import { Range } from './range';
import { resolveReference } from './reference';
import { TableColumnCollection } from './table-column-collection';
import { TableRowCollection } from './table-row-collection';
import { hideTotals, showTotals } from './table-totals';
import { Worksheet } from './worksheet';

const STANDARD: TableLook = { style: 'TableStyleMedium2', highlightFirstColumn: false, highlightLastColumn: false, showBandedColumns: false, showBandedRows: true, showFilterButton: true };

/** Excel.Table. A table without its header row is not emulated: `showHeaders` is true and cannot be set. */
export class Table extends WireObject {
  readonly kind = 'Table';

  constructor(
    readonly context: HostContext,
    private readonly id: string,
  ) {
    super();
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.id };
  }

  get info(): TableInfo {
    return tableInfo(this.context.model, this.id);
  }

  get Id(): string {
    return this.info.id;
  }

  get Name(): string {
    return this.info.name;
  }

  set Name(value: unknown) {
    const { model } = this.context;
    if (typeof value !== 'string' || !isLegalName(value)) throw invalidArgument();
    if (sameName(value, this.info.name) && value === this.info.name) return;
    const other = tableNamed(model, value);
    if ((other && other.id !== this.id) || nameOfScope(model, value, null)) throw invalidArgument();
    model.renameTable(this.id, value);
  }

  get ShowHeaders(): boolean {
    return this.info.area.rows > 0;
  }

  get ShowTotals(): boolean {
    return this.info.totals;
  }

  set ShowTotals(value: unknown) {
    const show = asBoolean(value);
    const { model, locale } = this.context;
    if (show === this.info.totals) return;
    if (show) showTotals(model, this.info, locale);
    else hideTotals(model, this.info);
  }

  /** How the table is painted. */
  get state(): Lens<TableLook> {
    const { model } = this.context;
    const { sheet } = this.info;
    const get = (): TableLook => extrasOf(model, sheet).tables[this.id] ?? STANDARD;
    return { get, set: (change) => changeExtras(model, sheet, { tables: { ...extrasOf(model, sheet).tables, [this.id]: { ...get(), ...change } } }) };
  }

  get Worksheet(): Worksheet {
    return new Worksheet(this.context, this.info.sheet);
  }

  get Columns(): TableColumnCollection {
    return new TableColumnCollection(this);
  }

  get Rows(): TableRowCollection {
    return new TableRowCollection(this);
  }

  /** Rows counted from the header; columns from the table's first. */
  part(row: number, rows: number, column = 0, columns = this.info.area.columns): Range {
    const { area, sheet } = this.info;
    return new Range(this.context, sheet, { row: area.row + row, rows, column: area.column + column, columns });
  }

  GetRange(): Range {
    return this.part(0, this.info.area.rows);
  }

  GetHeaderRowRange(): Range {
    return this.part(0, 1);
  }

  GetDataBodyRange(): Range {
    return this.part(1, dataRows(this.info));
  }

  GetTotalRowRange(): Range {
    const { area, totals } = this.info;
    if (!totals) throw itemNotFound();
    return this.part(area.rows - 1, 1);
  }

  /** "The new range must overlap with the original table range and the headers (or the top of the table) must be in the same row." */
  Resize(range: unknown): void {
    const { model } = this.context;
    const { area, sheet, totals } = this.info;
    const place = range instanceof Range ? range : typeof range === 'string' ? resolveReference(model, range, sheet) : null;
    if (!place || place.sheet !== sheet || isUnbounded(place.area) || place.area.row !== area.row || place.area.rows < 2) throw invalidArgument();
    const overlaps = place.area.column < area.column + area.columns && area.column < place.area.column + place.area.columns;
    if (!overlaps) throw invalidArgument();
    if (totals) throw new HostError('UnsupportedOperation', 'Resizing a table that shows its totals is not emulated.');
    if (contains(place.area, area) && contains(area, place.area)) return;
    model.resizeTable(this.id, place.area);
  }

  ConvertToRange(): Range {
    const range = this.GetRange();
    this.context.model.convertTableToRange(this.id);
    return range;
  }

  Delete(): void {
    this.context.model.deleteTable(this.info.id);
  }

  _RegisterDataChangedEvent(): void {
    this.context.listen('TableChanged', this.info.id, true);
  }

  _UnregisterDataChangedEvent(): void {
    this.context.listen('TableChanged', this.id, false);
  }
}

declareProperties<TableLook>(Table, {
  Style: ['style', asText],
  HighlightFirstColumn: ['highlightFirstColumn', asBoolean],
  HighlightLastColumn: ['highlightLastColumn', asBoolean],
  ShowBandedColumns: ['showBandedColumns', asBoolean],
  ShowBandedRows: ['showBandedRows', asBoolean],
  ShowFilterButton: ['showFilterButton', asBoolean],
});

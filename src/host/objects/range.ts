import { alikeAreas } from './alike-areas';
import { bounding, cell, formatArea, intersect, isEntireColumn, isEntireRow, isUnbounded, onGrid, quoteSheet } from '../address';
import type { Area, CellValue } from '../model';
import { HostError, invalidArgument, itemNotFound, wrongDimensions } from '../wire/errors';
import { cellProperties, lineProperties, setCellProperties, setLineProperties } from './cell-properties';
import type { PropertyTree } from './cell-properties';
import type { HostContext } from './context';
import { sheetInfo } from './context';
import { DataValidation } from './data-validation';
import { asCells, hug, shape, valueType } from './grid';
import { RangeAreas } from './range-areas';
import { RangeFormat } from './range-format';
import { RangePlaces } from './range-places';
import { resolveReference } from './reference';
import { currentRegion } from './region';
import { TableScopedCollection } from './table-scoped-collection';
import { Worksheet } from './worksheet';

/** Excel.Range: a rectangle of cells of one sheet. */
export class Range extends RangePlaces {
  readonly kind = 'Range';

  constructor(context: HostContext, sheet: string, area: Area) {
    super(context, sheet, area);
    if (!onGrid(area)) throw invalidArgument();
  }

  protected override on(area: Area): Range {
    return new Range(this.context, this.sheet, area);
  }

  /** Another range given as an object or as an address. */
  private other(range: unknown): Range {
    if (range instanceof Range) return range;
    const place = typeof range === 'string' ? resolveReference(this.context.model, range, this.sheet) : null;
    if (!place) throw invalidArgument();
    return new Range(this.context, place.sheet, place.area);
  }

  /** Cells cannot be written one by one to whole columns or rows: "the input request is too large". */
  private bounded(): Area {
    if (isUnbounded(this.area)) throw invalidArgument();
    return this.area;
  }

  /** Of whole columns and rows Excel gives null instead of cells. */
  private cells<T>(read: (sheet: string, area: Area) => T): T | null {
    return isUnbounded(this.area) ? null : read(this.sheet, this.area);
  }

  get Address(): string {
    return `${quoteSheet(sheetInfo(this.context.model, this.sheet).name)}!${formatArea(this.area)}`;
  }

  get RowIndex(): number {
    return this.area.row;
  }

  get ColumnIndex(): number {
    return this.area.column;
  }

  get RowCount(): number {
    return this.area.rows;
  }

  get ColumnCount(): number {
    return this.area.columns;
  }

  /** -1 where there are more than 2³¹ − 1 cells. */
  get CellCount(): number {
    const cells = this.area.rows * this.area.columns;
    return cells > 2 ** 31 - 1 ? -1 : cells;
  }

  get IsEntireColumn(): boolean {
    return isEntireColumn(this.area);
  }

  get IsEntireRow(): boolean {
    return isEntireRow(this.area);
  }

  get Values(): CellValue[][] | null {
    return this.cells((sheet, area) => this.context.model.values(sheet, area));
  }

  set Values(value: unknown) {
    const area = this.bounded();
    this.context.model.enter(this.sheet, area, this.writable(asCells(area, value)));
  }

  get Formulas(): CellValue[][] | null {
    return this.cells((sheet, area) => this.context.model.formulas(sheet, area));
  }

  set Formulas(value: unknown) {
    this.Values = value;
  }

  get Text(): string[][] | null {
    return this.cells((sheet, area) => this.context.model.text(sheet, area));
  }

  get ValueTypes(): string[][] | null {
    return this.Values?.map((row) => row.map(valueType)) ?? null;
  }

  get NumberFormat(): string[][] | null {
    const { row, column } = this.area;
    return this.cells((sheet, area) =>
      Array.from({ length: area.rows }, (_, r) => Array.from({ length: area.columns }, (_unused, c) => this.context.model.format(sheet, row + r, column + c).numberFormat)),
    );
  }

  set NumberFormat(value: unknown) {
    const { model } = this.context;
    const rows = shape(this.bounded(), value);
    if (rows.some((row) => row.some((format) => format !== null && typeof format !== 'string'))) throw invalidArgument();
    for (const { value: numberFormat, ...area } of alikeAreas(rows)) {
      if (typeof numberFormat === 'string') model.setFormat(this.sheet, { ...area, row: this.area.row + area.row, column: this.area.column + area.column }, { numberFormat });
    }
  }

  /** True if every cell belongs to a spill, false if none does, null if some do. */
  get HasSpill(): boolean | null {
    const { model } = this.context;
    const area = isUnbounded(this.area) ? intersect(this.area, model.usedArea(this.sheet, true) ?? { row: 0, column: 0, rows: 1, columns: 1 }) : this.area;
    let spilled = 0;
    let cells = 0;
    for (let r = 0; r < (area?.rows ?? 0); r++)
      for (let c = 0; c < (area?.columns ?? 0); c++) {
        cells++;
        const row = (area?.row ?? 0) + r;
        const column = (area?.column ?? 0) + c;
        if (model.spillOf(this.sheet, row, column) ?? model.spillParent(this.sheet, row, column)) spilled++;
      }
    return spilled === 0 ? false : spilled === cells && !isUnbounded(this.area) ? true : null;
  }

  get Worksheet(): Worksheet {
    return new Worksheet(this.context, this.sheet);
  }

  get Format(): RangeFormat {
    return new RangeFormat(this.context.model, this.sheet, this.area);
  }

  get DataValidation(): DataValidation {
    return new DataValidation(this.context, this.sheet, this.area);
  }

  GetCellProperties(options: unknown): PropertyTree[][] {
    return cellProperties(this.context.model, this.sheet, this.bounded(), options);
  }

  SetCellProperties(data: unknown): void {
    setCellProperties(this.context.model, this.sheet, this.bounded(), data);
  }

  GetRowProperties(options: unknown): PropertyTree[] {
    return lineProperties(this.context.model, this.sheet, this.bounded(), options, 'row');
  }

  GetColumnProperties(options: unknown): PropertyTree[] {
    return lineProperties(this.context.model, this.sheet, this.bounded(), options, 'column');
  }

  SetRowProperties(data: unknown): void {
    setLineProperties(this.context.model, this.sheet, this.bounded(), data, 'row');
  }

  SetColumnProperties(data: unknown): void {
    setLineProperties(this.context.model, this.sheet, this.bounded(), data, 'column');
  }

  GetBoundingRect(range: unknown): Range {
    const other = this.other(range);
    if (other.sheet !== this.sheet) throw invalidArgument();
    return this.on(bounding(this.area, other.area));
  }

  GetIntersectionOrNullObject(range: unknown): Range | null {
    const other = this.other(range);
    const common = other.sheet === this.sheet ? intersect(this.area, other.area) : null;
    return common && this.on(common);
  }

  GetIntersection(range: unknown): Range {
    return present(this.GetIntersectionOrNullObject(range));
  }

  GetUsedRangeOrNullObject(valuesOnly: unknown): Range | null {
    const used = this.context.model.usedArea(this.sheet, valuesOnly === true);
    const common = used && intersect(this.area, used);
    if (!common) return null;
    const { model } = this.context;
    return this.on(valuesOnly === true ? (hug(common, model.formulas(this.sheet, common)) ?? common) : common);
  }

  /** On a blank range Excel answers the range's first cell. */
  GetUsedRange(valuesOnly: unknown): Range {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.on(cell(this.area.row, this.area.column));
  }

  GetSurroundingRegion(): Range {
    const { model } = this.context;
    const used = model.usedArea(this.sheet, true);
    const cells = used ? model.formulas(this.sheet, used) : [];
    const start = isUnbounded(this.area) && used ? (intersect(this.area, used) ?? this.area) : this.area;
    return this.on(currentRegion(start, used, (row, column) => (cells[row - (used?.row ?? 0)]?.[column - (used?.column ?? 0)] ?? '') === ''));
  }

  GetSpillingToRangeOrNullObject(): Range | null {
    const area = this.context.model.spillOf(this.sheet, this.area.row, this.area.column);
    return area && this.on(area);
  }

  GetSpillingToRange(): Range {
    return present(this.GetSpillingToRangeOrNullObject());
  }

  GetSpillParentOrNullObject(): Range | null {
    const parent = this.context.model.spillParent(this.sheet, this.area.row, this.area.column);
    return parent && this.on({ ...parent, rows: 1, columns: 1 });
  }

  GetSpillParent(): Range {
    return present(this.GetSpillParentOrNullObject());
  }

  GetMergedAreasOrNullObject(): RangeAreas | null {
    const merged = this.context.model.mergedAreas(this.sheet, this.area);
    return merged.length === 0 ? null : new RangeAreas(this.context, this.sheet, merged);
  }

  GetTables(fullyContained: unknown): TableScopedCollection {
    return new TableScopedCollection(this.context, this.sheet, this.area, fullyContained === true);
  }

  Clear(applyTo: unknown): void {
    const what = applyTo ?? 'All';
    if (what !== 'All' && what !== 'Contents' && what !== 'Formats') throw new HostError('ApiNotFound', `Range.clear(${String(what)}) is not emulated.`, 501);
    this.context.model.clear(this.sheet, this.area, what);
  }

  Select(): void {
    this.context.model.activateSheet(this.sheet);
    this.context.model.select(this.sheet, this.area);
  }

  /** The library asks for this before it cuts a large write into several actions. */
  _ValidateArraySize(rows: unknown, columns: unknown): void {
    if (rows !== this.area.rows || columns !== this.area.columns) throw wrongDimensions();
  }
}

function present(range: Range | null): Range {
  if (!range) throw itemNotFound();
  return range;
}

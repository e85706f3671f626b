import { intersect, isUnbounded } from '../address';
import type { Area, CellFormat, WorkbookModel } from '../model';
import { invalidArgument } from '../wire/errors';
import { WireObject } from '../wire/wire-object';

/** Excel's limit, in points. */
const HIGHEST_ROW = 409.5;

const COLOUR = /^#[0-9A-Fa-f]{6}$/;

const ALIGNMENTS = new Set(['General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed']);

function asColour(value: unknown): string {
  if (typeof value !== 'string' || !COLOUR.test(value)) throw invalidArgument();
  return value.toUpperCase();
}

function asBoolean(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
}

/** One property of the formats of all cells of an area: the common value, or null where they differ, as Excel answers. */
class AreaFormat {
  constructor(
    private readonly model: WorkbookModel,
    private readonly sheet: string,
    private readonly area: Area,
  ) {}

  read<K extends keyof CellFormat>(property: K): CellFormat[K] | 'mixed' {
    const used = isUnbounded(this.area) ? intersect(this.area, this.model.usedArea(this.sheet, false) ?? this.area) : this.area;
    const { row, column, rows, columns } = used && !isUnbounded(used) ? used : { ...this.area, rows: 1, columns: 1 };
    const first = this.model.format(this.sheet, row, column)[property];
    for (let r = row; r < row + rows; r++) for (let c = column; c < column + columns; c++) if (this.model.format(this.sheet, r, c)[property] !== first) return 'mixed';
    return first;
  }

  /** As Office.js gives it: null where the cells differ. */
  common<K extends keyof CellFormat>(property: K): CellFormat[K] | null {
    const value = this.read(property);
    return value === 'mixed' ? null : (value as CellFormat[K]);
  }

  write(format: Partial<CellFormat>): void {
    this.model.setFormat(this.sheet, this.area, format);
  }
}

export class RangeFill extends WireObject {
  readonly kind = 'RangeFill';

  constructor(private readonly format: AreaFormat) {
    super();
  }

  /** "#FFFFFF" where there is no fill, "" where the cells differ. */
  get Color(): string {
    const colour = this.format.read('fill');
    return colour === 'mixed' ? '' : (colour ?? '#FFFFFF');
  }

  set Color(value: unknown) {
    this.format.write({ fill: asColour(value) });
  }

  Clear(): void {
    this.format.write({ fill: null });
  }
}

export class RangeFont extends WireObject {
  readonly kind = 'RangeFont';

  constructor(private readonly format: AreaFormat) {
    super();
  }

  get Bold(): boolean | null {
    return this.format.common('bold');
  }

  set Bold(value: unknown) {
    this.format.write({ bold: asBoolean(value) });
  }

  get Italic(): boolean | null {
    return this.format.common('italic');
  }

  set Italic(value: unknown) {
    this.format.write({ italic: asBoolean(value) });
  }

  /** "#000000" where none was set, "" where the cells differ. */
  get Color(): string {
    const colour = this.format.read('fontColor');
    return colour === 'mixed' ? '' : (colour ?? '#000000');
  }

  set Color(value: unknown) {
    this.format.write({ fontColor: asColour(value) });
  }
}

/** Excel.FormatProtection; hiding formulas is not emulated. */
export class FormatProtection extends WireObject {
  readonly kind = 'FormatProtection';

  constructor(private readonly format: AreaFormat) {
    super();
  }

  get Locked(): boolean | null {
    return this.format.common('locked');
  }

  set Locked(value: unknown) {
    this.format.write({ locked: asBoolean(value) });
  }
}

export class RangeFormat extends WireObject {
  readonly kind = 'RangeFormat';
  private readonly format: AreaFormat;

  constructor(
    private readonly model: WorkbookModel,
    private readonly sheet: string,
    private readonly area: Area,
  ) {
    super();
    this.format = new AreaFormat(model, sheet, area);
  }

  get Fill(): RangeFill {
    return new RangeFill(this.format);
  }

  get Font(): RangeFont {
    return new RangeFont(this.format);
  }

  get Protection(): FormatProtection {
    return new FormatProtection(this.format);
  }

  get WrapText(): boolean | null {
    return this.format.common('wrapText');
  }

  set WrapText(value: unknown) {
    this.format.write({ wrapText: asBoolean(value) });
  }

  get HorizontalAlignment(): string | null {
    return this.format.common('horizontalAlignment');
  }

  set HorizontalAlignment(value: unknown) {
    if (typeof value !== 'string' || !ALIGNMENTS.has(value)) throw invalidArgument();
    this.format.write({ horizontalAlignment: value });
  }

  /** In points; null where the columns differ. */
  get ColumnWidth(): number | null {
    const first = this.model.columnWidth(this.sheet, this.area.column);
    for (let c = 1; c < this.area.columns; c++) if (this.model.columnWidth(this.sheet, this.area.column + c) !== first) return null;
    return first;
  }

  set ColumnWidth(value: unknown) {
    if (typeof value !== 'number' || !(value >= 0)) throw invalidArgument();
    this.model.setColumnWidth(this.sheet, this.area.column, this.area.columns, value);
  }

  /** In points; null where the rows differ. */
  get RowHeight(): number | null {
    const first = this.model.rowHeight(this.sheet, this.area.row);
    if (isUnbounded(this.area)) return first;
    for (let r = 1; r < this.area.rows; r++) if (this.model.rowHeight(this.sheet, this.area.row + r) !== first) return null;
    return first;
  }

  set RowHeight(value: unknown) {
    if (typeof value !== 'number' || !(value >= 0 && value <= HIGHEST_ROW)) throw invalidArgument();
    this.model.setRowHeight(this.sheet, this.area.row, this.area.rows, value);
  }

  AutofitColumns(): void {
    this.model.autofitColumns(this.sheet, this.area.column, this.area.columns);
  }
}

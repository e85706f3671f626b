import { isUnbounded } from '../address';
import type { Area, WorkbookModel } from '../model';
import { invalidArgument } from '../wire/errors';
import { asBoolean, asColour } from '../wire/state-properties';
import { WireObject } from '../wire/wire-object';
import { AreaFormat } from './area-format';
import { RangeBorderCollection } from './range-border';
import { RangeFont } from './range-font';

/** Excel's row of one line in its standard font, in points. */
const STANDARD_HEIGHT = 15;

/** Excel's limit, in points. */
const HIGHEST_ROW = 409.5;

const VERTICAL = new Set(['Top', 'Center', 'Bottom']);

const ALIGNMENTS = new Set(['General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed']);

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
    this.format.write({ fill: asColour(value) as string });
  }

  Clear(): void {
    this.format.write({ fill: null });
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
    this.format.write({ locked: asBoolean(value) as boolean });
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
    this.format.write({ wrapText: asBoolean(value) as boolean });
  }

  get HorizontalAlignment(): string | null {
    return this.format.common('horizontalAlignment');
  }

  set HorizontalAlignment(value: unknown) {
    if (typeof value !== 'string' || !ALIGNMENTS.has(value)) throw invalidArgument();
    this.format.write({ horizontalAlignment: value });
  }

  get VerticalAlignment(): string | null {
    return this.format.common('verticalAlignment');
  }

  set VerticalAlignment(value: unknown) {
    if (typeof value !== 'string' || !VERTICAL.has(value)) throw invalidArgument();
    this.format.write({ verticalAlignment: value });
  }

  get Borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.format);
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

  /** Back to the height of one line; the height of wrapped lines is not measured. */
  AutofitRows(): void {
    const used = this.model.usedArea(this.sheet, false);
    const rows = isUnbounded(this.area) && used ? Math.min(this.area.rows, used.row + used.rows - this.area.row) : this.area.rows;
    if (rows > 0) this.model.setRowHeight(this.sheet, this.area.row, rows, STANDARD_HEIGHT);
  }
}

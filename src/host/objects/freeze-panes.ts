import { MAX_COLUMNS, MAX_ROWS } from '../address';
import { invalidArgument, itemNotFound } from '../wire/errors';
import { WireObject } from '../wire/wire-object';
import type { HostContext } from './context';
import { Range } from './range';
import { asRange } from './reference-range';

function asCount(value: unknown): number {
  const count = value ?? 1;
  if (typeof count !== 'number' || !Number.isInteger(count) || count < 0) throw invalidArgument();
  return count;
}

/** Excel.WorksheetFreezePanes. */
export class WorksheetFreezePanes extends WireObject {
  readonly kind = 'WorksheetFreezePanes';

  constructor(
    private readonly context: HostContext,
    private readonly sheet: string,
  ) {
    super();
  }

  FreezeRows(count: unknown): void {
    this.context.model.freeze(this.sheet, { rows: asCount(count), columns: 0 });
  }

  FreezeColumns(count: unknown): void {
    this.context.model.freeze(this.sheet, { rows: 0, columns: asCount(count) });
  }

  /** Freezes the range, which begins in the sheet's first cell. */
  FreezeAt(range: unknown): void {
    const { area } = asRange(this.context, range, this.sheet);
    if (area.row !== 0 || area.column !== 0) throw invalidArgument();
    this.context.model.freeze(this.sheet, { rows: area.rows === MAX_ROWS ? 0 : area.rows, columns: area.columns === MAX_COLUMNS ? 0 : area.columns });
  }

  Unfreeze(): void {
    this.context.model.freeze(this.sheet, { rows: 0, columns: 0 });
  }

  GetLocationOrNullObject(): Range | null {
    const { rows, columns } = this.context.model.frozen(this.sheet);
    if (rows === 0 && columns === 0) return null;
    return new Range(this.context, this.sheet, { row: 0, column: 0, rows: rows === 0 ? MAX_ROWS : rows, columns: columns === 0 ? MAX_COLUMNS : columns });
  }

  GetLocation(): Range {
    const location = this.GetLocationOrNullObject();
    if (!location) throw itemNotFound();
    return location;
  }
}

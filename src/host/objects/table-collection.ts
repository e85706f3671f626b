import { isUnbounded } from '../address';
import { invalidArgument, itemNotFound } from '../wire/errors';
import { CountedCollection } from '../wire/wire-object';
import type { HostContext } from './context';
import { WHOLE_WORKBOOK, tableNamed } from './context';
import { Range } from './range';
import { resolveReference } from './reference';
import { Table } from './table';

/** Excel.TableCollection: the workbook's tables or, with a sheet's id, that sheet's. */
export class TableCollection extends CountedCollection {
  readonly kind = 'TableCollection';

  constructor(
    private readonly context: HostContext,
    private readonly sheet: string | null,
  ) {
    super();
  }

  override items(): readonly Table[] {
    return this.context.model
      .tables()
      .filter((table) => this.sheet === null || table.sheet === this.sheet)
      .map((table) => new Table(this.context, table.id));
  }

  GetItemOrNullObject(key: unknown): Table | null {
    const found = tableNamed(this.context.model, String(key));
    return found && (this.sheet === null || found.sheet === this.sheet) ? new Table(this.context, found.id) : null;
  }

  GetItem(key: unknown): Table {
    const table = this.GetItemOrNullObject(key);
    if (!table) throw itemNotFound();
    return table;
  }

  /** @param address a range, or an address; without its sheet it is the active sheet's */
  Add(address: unknown, hasHeaders: unknown): Table {
    const { model } = this.context;
    const place = address instanceof Range ? address : typeof address === 'string' ? resolveReference(model, address, this.sheet ?? model.activeSheet()) : null;
    if (!place || isUnbounded(place.area) || (this.sheet !== null && place.sheet !== this.sheet)) throw invalidArgument();
    return new Table(this.context, model.addTable(place.sheet, place.area, hasHeaders === true).id);
  }

  _RegisterDataChangedEvent(): void {
    this.context.listen('TableChanged', this.sheet ?? WHOLE_WORKBOOK, true);
  }

  _UnregisterDataChangedEvent(): void {
    this.context.listen('TableChanged', this.sheet ?? WHOLE_WORKBOOK, false);
  }
}

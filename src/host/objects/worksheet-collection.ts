import { itemAlreadyExists, itemNotFound } from '../wire/errors';
import { WireCollection } from '../wire/wire-object';
import type { HostContext } from './context';
import { WHOLE_WORKBOOK, sheetNamed } from './context';
import { checkSheetName } from './sheet-name';
import { Worksheet } from './worksheet';

/** Excel.WorksheetCollection. */
export class WorksheetCollection extends WireCollection {
  readonly kind = 'WorksheetCollection';

  constructor(private readonly context: HostContext) {
    super();
  }

  override items(): readonly Worksheet[] {
    return this.context.model.sheets().map((sheet) => new Worksheet(this.context, sheet.id));
  }

  override GetCount(visibleOnly?: unknown): number {
    return this.context.model.sheets().filter((sheet) => visibleOnly !== true || sheet.visibility === 'Visible').length;
  }

  GetItemOrNullObject(key: unknown): Worksheet | null {
    const found = sheetNamed(this.context.model, String(key));
    return found ? new Worksheet(this.context, found.id) : null;
  }

  GetItem(key: unknown): Worksheet {
    const sheet = this.GetItemOrNullObject(key);
    if (!sheet) throw itemNotFound();
    return sheet;
  }

  GetActiveWorksheet(): Worksheet {
    return new Worksheet(this.context, this.context.model.activeSheet());
  }

  private pick(visibleOnly: unknown, index: number): Worksheet {
    const sheets = this.context.model.sheets().filter((sheet) => visibleOnly !== true || sheet.visibility === 'Visible');
    const found = sheets.at(index);
    if (!found) throw itemNotFound();
    return new Worksheet(this.context, found.id);
  }

  GetFirst(visibleOnly: unknown): Worksheet {
    return this.pick(visibleOnly, 0);
  }

  GetLast(visibleOnly: unknown): Worksheet {
    return this.pick(visibleOnly, -1);
  }

  Add(name: unknown): Worksheet {
    if (name === undefined || name === null) return new Worksheet(this.context, this.context.model.addSheet().id);
    const checked = checkSheetName(name);
    if (sheetNamed(this.context.model, checked)) throw itemAlreadyExists();
    return new Worksheet(this.context, this.context.model.addSheet(checked).id);
  }

  _RegisterDataChangedEvent(): void {
    this.context.listen('DataChanged', WHOLE_WORKBOOK, true);
  }

  _UnregisterDataChangedEvent(): void {
    this.context.listen('DataChanged', WHOLE_WORKBOOK, false);
  }

  _RegisterSelectionChangedEvent(): void {
    this.context.listen('SelectionChanged', WHOLE_WORKBOOK, true);
  }

  _UnregisterSelectionChangedEvent(): void {
    this.context.listen('SelectionChanged', WHOLE_WORKBOOK, false);
  }

  _RegisterActivatedEvent(): void {
    this.context.listen('Activated', WHOLE_WORKBOOK, true);
  }

  _UnregisterActivatedEvent(): void {
    this.context.listen('Activated', WHOLE_WORKBOOK, false);
  }

  _RegisterDeactivatedEvent(): void {
    this.context.listen('Deactivated', WHOLE_WORKBOOK, true);
  }

  _UnregisterDeactivatedEvent(): void {
    this.context.listen('Deactivated', WHOLE_WORKBOOK, false);
  }

  _RegisterCalculatedEvent(): void {
    this.context.listen('Calculated', WHOLE_WORKBOOK, true);
  }

  _UnregisterCalculatedEvent(): void {
    this.context.listen('Calculated', WHOLE_WORKBOOK, false);
  }

  _RegisterAddedEvent(): void {
    this.context.listen('Added', WHOLE_WORKBOOK, true);
  }

  _UnregisterAddedEvent(): void {
    this.context.listen('Added', WHOLE_WORKBOOK, false);
  }

  _RegisterDeletedEvent(): void {
    this.context.listen('Deleted', WHOLE_WORKBOOK, true);
  }

  _UnregisterDeletedEvent(): void {
    this.context.listen('Deleted', WHOLE_WORKBOOK, false);
  }
}

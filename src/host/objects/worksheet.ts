import { copySheet } from '../copy-sheet';
import { MAX_COLUMNS, MAX_ROWS, cell, formatArea } from '../address';
import type { SheetInfo } from '../model';
import type { SheetView } from '../extras/model';
import { changeExtras, extrasOf } from '../extras/model';
import { HostError, invalidArgument, itemAlreadyExists, itemNotFound } from '../wire/errors';
import type { Lens } from '../wire/state-properties';
import { asBoolean, asColour, declareProperties } from '../wire/state-properties';
import { WireObject } from '../wire/wire-object';
import { ChartCollection } from './chart-collection';
import { CommentCollection } from './comment';
import type { HostContext } from './context';
import { sheetInfo, sheetNamed } from './context';
import { WorksheetFreezePanes } from './freeze-panes';
import { NamedItemCollection } from './named-item-collection';
import { PageLayout } from './page-layout';
import { Range } from './range';
import { resolveReference } from './reference';
import { checkSheetName } from './sheet-name';
import { TableCollection } from './table-collection';
import { WorksheetProtection } from './worksheet-protection';

const VISIBILITIES = new Set<unknown>(['Visible', 'Hidden', 'VeryHidden']);

/** Excel.Worksheet. */
export class Worksheet extends WireObject {
  readonly kind = 'Worksheet';

  constructor(
    private readonly context: HostContext,
    readonly id: string,
  ) {
    super();
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.id };
  }

  private get info(): SheetInfo {
    return sheetInfo(this.context.model, this.id);
  }

  get Id(): string {
    return this.info.id;
  }

  get Name(): string {
    return this.info.name;
  }

  set Name(value: unknown) {
    const name = checkSheetName(value);
    const other = sheetNamed(this.context.model, name);
    if (other && other.id !== this.id) throw itemAlreadyExists();
    this.context.model.renameSheet(this.info.id, name);
  }

  get Position(): number {
    return this.context.model.sheets().findIndex((sheet) => sheet.id === this.info.id);
  }

  set Position(value: unknown) {
    const { model } = this.context;
    if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value >= model.sheets().length) throw invalidArgument();
    model.moveSheet(this.info.id, value);
  }

  get Visibility(): string {
    return this.info.visibility;
  }

  set Visibility(value: unknown) {
    if (!VISIBILITIES.has(value)) throw invalidArgument();
    const visibility = value as SheetInfo['visibility'];
    if (visibility !== 'Visible') this.refuseIfLastVisible();
    this.context.model.setSheetVisibility(this.info.id, visibility);
  }

  /** "A workbook must contain at least one visible worksheet." */
  private refuseIfLastVisible(): void {
    const others = this.context.model.sheets().filter((sheet) => sheet.id !== this.info.id && sheet.visibility === 'Visible');
    if (others.length === 0) throw new HostError('InvalidOperation', 'A workbook must contain at least one visible worksheet.');
  }

  /** What the window shows of the sheet. */
  get state(): Lens<SheetView> {
    const { model } = this.context;
    const get = (): SheetView => extrasOf(model, this.info.id).view;
    return { get, set: (change) => changeExtras(model, this.id, { view: { ...get(), ...change } }) };
  }

  /** The library reads ShowGridlines and writes Gridlines. */
  set Gridlines(value: unknown) {
    this.state.set({ showGridlines: asBoolean(value) as boolean });
  }

  set Headings(value: unknown) {
    this.state.set({ showHeadings: asBoolean(value) as boolean });
  }

  get Tables(): TableCollection {
    return new TableCollection(this.context, this.info.id);
  }

  get Charts(): ChartCollection {
    return new ChartCollection(this.context, this.info.id);
  }

  get Comments(): CommentCollection {
    return new CommentCollection(this.context, this.info.id);
  }

  get FreezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.context, this.info.id);
  }

  get PageLayout(): PageLayout {
    return new PageLayout(this.context, this.info.id);
  }

  get Protection(): WorksheetProtection {
    return new WorksheetProtection(this.context, this.info.id);
  }

  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.context, this.info.id);
  }

  /** @param address an address, a name or a structured reference on this sheet; omitted, the whole sheet */
  GetRange(address: unknown): Range {
    if (address === undefined || address === null || address === '') return new Range(this.context, this.info.id, { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS });
    const place = typeof address === 'string' ? resolveReference(this.context.model, address, this.info.id) : null;
    if (!place || place.sheet !== this.info.id) throw invalidArgument();
    return new Range(this.context, place.sheet, place.area);
  }

  GetRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown): Range {
    if (![row, column, rows, columns].every((value) => Number.isInteger(value))) throw invalidArgument();
    return new Range(this.context, this.info.id, { row: Number(row), column: Number(column), rows: Number(rows), columns: Number(columns) });
  }

  GetCell(row: unknown, column: unknown): Range {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }

  GetUsedRangeOrNullObject(valuesOnly: unknown): Range | null {
    const used = this.context.model.usedArea(this.info.id, valuesOnly === true);
    return used && new Range(this.context, this.id, used);
  }

  /** On a blank sheet Excel answers its first cell. */
  GetUsedRange(valuesOnly: unknown): Range {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? new Range(this.context, this.id, cell(0, 0));
  }

  Activate(): void {
    if (this.info.visibility !== 'Visible') throw new HostError('InvalidOperation', 'A hidden worksheet cannot be activated.');
    this.context.model.activateSheet(this.id);
  }

  /** The sheet after this one, among all or only those that are shown. */
  GetNextOrNullObject(visibleOnly: unknown): Worksheet | null {
    return this.neighbour(1, visibleOnly === true);
  }

  GetNext(visibleOnly: unknown): Worksheet {
    return present(this.GetNextOrNullObject(visibleOnly));
  }

  GetPreviousOrNullObject(visibleOnly: unknown): Worksheet | null {
    return this.neighbour(-1, visibleOnly === true);
  }

  GetPrevious(visibleOnly: unknown): Worksheet {
    return present(this.GetPreviousOrNullObject(visibleOnly));
  }

  private neighbour(step: 1 | -1, visibleOnly: boolean): Worksheet | null {
    const sheets = this.context.model.sheets();
    const others = step === 1 ? sheets.slice(this.Position + 1) : sheets.slice(0, this.Position).reverse();
    const found = others.find(({ visibility }) => !visibleOnly || visibility === 'Visible');
    return found ? new Worksheet(this.context, found.id) : null;
  }

  /** "Copies a worksheet and places it at the specified position": at the end where nothing is said. */
  Copy(positionType: unknown, relativeTo: unknown): Worksheet {
    const { model } = this.context;
    const at = this.placeOfCopy(positionType ?? 'None', relativeTo);
    const copy = copySheet(model, this.info);
    if (at < model.sheets().length - 1) model.moveSheet(copy.id, at);
    return new Worksheet(this.context, copy.id);
  }

  /** The library finds the copy again by its id. */
  _GetAnotherWorksheetById(id: unknown): Worksheet {
    return new Worksheet(this.context, sheetInfo(this.context.model, String(id)).id);
  }

  private placeOfCopy(positionType: unknown, relativeTo: unknown): number {
    const sheets = this.context.model.sheets();
    if (positionType === 'Beginning') return 0;
    if (positionType === 'None' || positionType === 'End') return sheets.length;
    const other = relativeTo instanceof Worksheet ? sheets.findIndex(({ id }) => id === relativeTo.id) : -1;
    if (other < 0 || (positionType !== 'Before' && positionType !== 'After')) throw invalidArgument();
    return positionType === 'Before' ? other : other + 1;
  }

  Delete(): void {
    if (this.info.visibility === 'Visible') this.refuseIfLastVisible();
    this.context.model.deleteSheet(this.id);
  }

  Calculate(markAllDirty: unknown): void {
    this.context.model.calculate(markAllDirty === true);
  }

  _RegisterDataChangedEvent(): void {
    this.context.listen('DataChanged', this.info.id, true);
  }

  _UnregisterDataChangedEvent(): void {
    this.context.listen('DataChanged', this.id, false);
  }

  _RegisterSelectionChangedEvent(): void {
    this.context.listen('SelectionChanged', this.info.id, true);
  }

  _UnregisterSelectionChangedEvent(): void {
    this.context.listen('SelectionChanged', this.id, false);
  }

  _RegisterActivatedEvent(): void {
    this.context.listen('Activated', this.info.id, true);
  }

  _UnregisterActivatedEvent(): void {
    this.context.listen('Activated', this.id, false);
  }

  _RegisterDeactivatedEvent(): void {
    this.context.listen('Deactivated', this.info.id, true);
  }

  _UnregisterDeactivatedEvent(): void {
    this.context.listen('Deactivated', this.id, false);
  }

  _RegisterCalculatedEvent(): void {
    this.context.listen('Calculated', this.info.id, true);
  }

  _UnregisterCalculatedEvent(): void {
    this.context.listen('Calculated', this.id, false);
  }
}

function present(sheet: Worksheet | null): Worksheet {
  if (!sheet) throw itemNotFound();
  return sheet;
}

declareProperties<SheetView>(Worksheet, {
  TabColor: ['tabColor', (value) => (value === '' ? '' : asColour(value))],
  ShowGridlines: ['showGridlines'],
  ShowHeadings: ['showHeadings'],
});

/** `$A$1:B$2` of a range in a name's formula, with its sheet. */
export function absoluteReference(range: Range): string {
  const address = range.Address;
  return `=${address.slice(0, address.lastIndexOf('!'))}!${formatArea(range.area, true)}`;
}

import { cell, intersect } from '../address';
import type { Area, ModelEvent, NameInfo, SheetInfo, TableInfo, WorkbookModel } from '../model';
import { ModelError } from '../model';
import { sameName } from '../objects/context';
import { isSheetName } from '../objects/sheet-name';
import { dissolveTableIn, renameColumnIn, renameSheetIn, renameTableIn } from '../formula/rewrite';
import type { ShiftDirection } from '../shift/shift';
import { changeTypeOf } from '../shift/shift';
import { shiftCells } from '../shift/shift-cells';
import type { Content, Sheet } from './store';
import { keyOf, placeOf } from './store';
import { headerText } from './table-list';
import type { MemoryWorkbookOptions } from './workbook-cells';
import { WorkbookLayout } from './workbook-layout';

/** A whole workbook in memory: for tests, and for whatever wants Excel's behaviour without a screen. */
export class MemoryWorkbook extends WorkbookLayout implements WorkbookModel {
  readonly settings = new Map<string, unknown>();
  private active: string;
  private selected: { readonly sheet: string; readonly area: Area };

  constructor(options: MemoryWorkbookOptions = {}) {
    super(options);
    this.active = this.sheetList[0]?.id ?? '';
    this.selected = { sheet: this.active, area: cell(0, 0) };
  }

  /** Rewrites every formula, of cells and of names, that the change alters; cells know where they stand. */
  private rewrite(change: (formula: string, sheet: string | null, row: number, column: number) => string): void {
    for (const sheet of this.sheetList)
      for (const [key, content] of [...sheet.contents]) {
        const { row, column } = placeOf(key);
        const formula = content.formula === null ? null : change(content.formula, sheet.id, row, column);
        if (formula !== null && formula !== content.formula) this.put(sheet, row, column, { ...content, formula });
      }
    this.nameList.rewrite((formula) => change(formula, null, -1, -1));
  }

  activeSheet(): string {
    return this.active;
  }

  activateSheet(id: string): void {
    if (this.find(id).id === this.active) return;
    this.active = id;
    this.selected = { sheet: id, area: cell(0, 0) };
    this.emit({ kind: 'activated', sheet: id });
  }

  private setSheets(list: readonly Sheet[]): void {
    const before = this.sheetList;
    this.history.record(() => (this.sheetList = before));
    this.sheetList = list;
  }

  addSheet(name?: string): SheetInfo {
    let free = name ?? '';
    for (let n = this.sheetList.length + 1; free === '' || (name === undefined && this.named(free)); n++) free = `Sheet${String(n)}`;
    this.checkSheetName(free);
    const sheet = this.newSheet(free);
    this.step(() => this.setSheets([...this.sheetList, sheet]));
    this.calculation.rebind(true);
    this.emit({ kind: 'sheet-added', sheet: sheet.id });
    return sheet.info;
  }

  private named(name: string): Sheet | undefined {
    return this.sheetList.find((sheet) => sameName(sheet.name, name));
  }

  private checkSheetName(name: string, except?: string): void {
    if (!isSheetName(name)) throw new ModelError('InvalidArgument', `${name} is not a legal name for a sheet.`);
    const other = this.named(name);
    if (other && other.id !== except) throw new ModelError('ItemAlreadyExists', `The sheet ${name} already exists.`);
  }

  deleteSheet(id: string): void {
    const sheet = this.find(id);
    const rest = this.sheetList.filter((item) => item !== sheet);
    const next = rest.find((item) => item.visibility === 'Visible');
    if (!next) throw new ModelError('UnsupportedOperation', 'A workbook must contain at least one visible worksheet.');
    this.step(() => {
      for (const key of sheet.contents.keys()) this.calculation.set(id, placeOf(key).row, placeOf(key).column, null);
      this.tableList.removeOf(id);
      this.nameList.removeOf(id);
      this.setSheets(rest);
    });
    if (this.active === id) this.activateSheet(next.id);
    this.calculation.rebind(true);
    this.emit({ kind: 'sheet-deleted', sheet: id });
  }

  moveSheet(id: string, position: number): void {
    const sheet = this.find(id);
    const rest = this.sheetList.filter((item) => item !== sheet);
    this.step(() => this.setSheets([...rest.slice(0, position), sheet, ...rest.slice(position)]));
  }

  renameSheet(id: string, name: string): void {
    const sheet = this.find(id);
    this.checkSheetName(name, id);
    const before = sheet.name;
    this.step(() => {
      this.history.record(() => (sheet.name = before));
      sheet.name = name;
      this.rewrite((formula) => renameSheetIn(formula, before, name));
    });
    this.calculation.rebind(true);
  }

  setSheetVisibility(id: string, visibility: SheetInfo['visibility']): void {
    const sheet = this.find(id);
    const next = this.sheetList.find((item) => item !== sheet && item.visibility === 'Visible');
    if (visibility !== 'Visible' && !next) throw new ModelError('UnsupportedOperation', 'A workbook must contain at least one visible worksheet.');
    this.step(() => {
      const before = sheet.visibility;
      this.history.record(() => (sheet.visibility = before));
      sheet.visibility = visibility;
    });
    if (visibility !== 'Visible' && this.active === id && next) this.activateSheet(next.id);
  }

  selection(): { readonly sheet: string; readonly area: Area } {
    return this.selected;
  }

  select(sheet: string, area: Area): void {
    this.activateSheet(sheet);
    this.selected = { sheet, area };
    this.emit({ kind: 'selected', sheet, area });
  }

  private get takenNames(): string[] {
    return this.nameList.all.filter((item) => item.scope === null).map((item) => item.name);
  }

  private headers(sheet: string, { row, column, columns }: Area): string[] {
    return (this.text(sheet, { row, column, rows: 1, columns })[0] ?? []).map(headerText);
  }

  /** Header cells hold their columns' names as text. */
  private writeHeaders(table: TableInfo): void {
    const sheet = this.find(table.sheet);
    table.columns.forEach((name, index) => {
      const column = table.area.column + index;
      const content = sheet.contents.get(keyOf(table.area.row, column));
      if (content?.literal !== name || content.formula !== null) this.put(sheet, table.area.row, column, { literal: name, formula: null });
    });
  }

  addTable(sheet: string, area: Area, hasHeaders: boolean, name?: string): TableInfo {
    const table = this.step(() => {
      const wanted = { ...area, rows: hasHeaders ? Math.max(2, area.rows) : area.rows + 1 };
      const headers = hasHeaders ? this.headers(sheet, area) : Array<string>(area.columns).fill('');
      const added = this.tableList.add(sheet, wanted, headers, this.takenNames, name);
      if (!hasHeaders) this.shiftDown(this.find(sheet), area);
      this.writeHeaders(added);
      return added;
    });
    this.changed(sheet, table.area);
    this.calculation.rebind();
    return table;
  }

  /** A table without headers gets a row of its own for them; the cells below must leave room. */
  private shiftDown(sheet: Sheet, area: Area): void {
    const below = { ...area, row: area.row + area.rows, rows: 1 };
    if (this.formulas(sheet.id, below).some((row) => row.some((value) => value !== ''))) throw new ModelError('InsertDeleteConflict', 'The cells below the new table are not blank.');
    for (let row = area.row + area.rows; row > area.row; row--)
      for (let column = area.column; column < area.column + area.columns; column++) this.put(sheet, row, column, sheet.contents.get(keyOf(row - 1, column)));
  }

  renameTable(id: string, name: string): void {
    const before = this.tableList.find(id).name;
    this.step(() => {
      this.tableList.rename(id, name, this.takenNames);
      this.rewrite((formula) => renameTableIn(formula, before, name));
    });
    this.calculation.rebind();
  }

  resizeTable(id: string, area: Area): void {
    const { sheet } = this.tableList.find(id);
    this.step(() => this.writeHeaders(this.tableList.resize(id, area, this.headers(sheet, area))));
    this.calculation.changed([{ sheet, area }]);
    this.calculation.rebind();
  }

  deleteTable(id: string): void {
    const { sheet, area } = this.tableList.find(id);
    this.step(() => {
      this.tableList.remove(id);
      this.clear(sheet, area, 'All');
    });
    this.calculation.rebind();
  }

  convertTableToRange(id: string): void {
    const table = this.tableList.find(id);
    this.step(() => {
      this.rewrite((formula, sheet, row, column) => {
        const inside = sheet === table.sheet && intersect(table.area, cell(Math.max(0, row), Math.max(0, column))) !== null;
        return dissolveTableIn(formula, table, this.find(table.sheet).name, inside ? row : null);
      });
      this.tableList.remove(id);
    });
    this.calculation.rebind();
  }

  placeTable(id: string, place: Pick<TableInfo, 'area' | 'columns' | 'totals'>): void {
    const { sheet, area } = this.tableList.find(id);
    this.step(() => this.tableList.place(id, place));
    this.calculation.changed([{ sheet, area }, { sheet, area: place.area }]);
    this.calculation.rebind();
  }

  shiftCells(sheet: string, area: Area, direction: ShiftDirection): void {
    this.step(() => this.quietly(() => shiftCells(this, sheet, area, direction)));
    this.emit({ kind: 'changed', sheet, area, by: this.steps > 0 ? 'add-in' : 'user', change: changeTypeOf(area, direction) });
  }

  protected override followHeaders(sheet: string, area: Area): void {
    // While cells shift, their tables go with them.
    if (this.quiet > 0) return;
    for (const table of this.tableList.all) {
      const header = { ...table.area, rows: 1 };
      if (table.sheet !== sheet || !intersect(header, area)) continue;
      this.calculation.changed([{ sheet, area: header }]);
      const renamed = this.tableList.setColumns(table.id, this.headers(sheet, table.area));
      this.writeHeaders(renamed);
      table.columns.forEach((from, index) => {
        const to = renamed.columns[index];
        if (to === undefined || to === from) return;
        this.rewrite((formula, home, row, column) => renameColumnIn(formula, table.name, from, to, home === sheet && row >= 0 && intersect(table.area, cell(row, column)) !== null));
      });
      this.calculation.rebind();
    }
  }

  addName(name: string, formula: string, scope: string | null, comment: string): NameInfo {
    const tables = this.tableList.all.map((table) => table.name);
    const added = this.step(() => this.nameList.add({ name, formula, scope, comment }, scope === null ? tables : []));
    this.calculation.rebind();
    return added;
  }

  deleteName(name: string, scope: string | null): void {
    this.step(() => this.nameList.remove(name, scope));
    this.calculation.rebind();
  }

  async asOneStep<T>(work: () => Promise<T>): Promise<T> {
    this.history.begin();
    this.steps++;
    try {
      return await work();
    } finally {
      this.steps--;
      this.history.end();
    }
  }

  undo(): Promise<void> {
    const before = new Map(this.sheetList.map((sheet) => [sheet.id, new Map(sheet.contents)]));
    if (this.history.undo()) this.restored(before);
    return Promise.resolve();
  }

  /** After an undo: the formulas that are back take their places, and what differs is told. */
  private restored(before: ReadonlyMap<string, ReadonlyMap<number, Content>>): void {
    for (const [id, contents] of before) if (!this.sheetList.some((sheet) => sheet.id === id)) for (const key of contents.keys()) this.calculation.set(id, placeOf(key).row, placeOf(key).column, null);
    const differing: { readonly sheet: string; readonly area: Area }[] = [];
    for (const sheet of this.sheetList) {
      const old = before.get(sheet.id) ?? new Map<number, Content>();
      for (const key of new Set([...old.keys(), ...sheet.contents.keys()])) {
        if (old.get(key) === sheet.contents.get(key)) continue;
        const { row, column } = placeOf(key);
        this.calculation.set(sheet.id, row, column, sheet.contents.get(key)?.formula ?? null);
        differing.push({ sheet: sheet.id, area: cell(row, column) });
      }
    }
    if (!this.sheetList.some((sheet) => sheet.id === this.active)) this.activateSheet(this.sheetList[0]?.id ?? '');
    this.calculation.rebind(true);
    this.calculation.changed(differing);
    for (const { sheet, area } of differing) this.emit({ kind: 'changed', sheet, area, by: 'user' });
  }

  subscribe(listener: (event: ModelEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}

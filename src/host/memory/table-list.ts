import { intersect, isUnbounded, onGrid } from '../address';
import type { Area, CellValue, TableInfo } from '../model';
import { ModelError } from '../model';
import { sameName } from '../objects/context';
import { uniqueHeaders } from '../objects/header-names';
import { isLegalName } from '../objects/name-legality';
import type { History } from './history';

const refused = (message: string): ModelError => new ModelError('InvalidArgument', message);

/** The workbook's tables: where they are and what their columns are called. Cells are the workbook's business. */
export class TableList {
  private list: readonly TableInfo[] = [];
  private last = 0;

  constructor(private readonly history: History) {}

  get all(): readonly TableInfo[] {
    return this.list;
  }

  private replace(list: readonly TableInfo[]): void {
    const before = this.list;
    this.history.record(() => (this.list = before));
    this.list = list;
  }

  find(id: string): TableInfo {
    const found = this.list.find((table) => table.id === id);
    if (!found) throw new ModelError('ItemNotFound', "The requested resource doesn't exist.");
    return found;
  }

  /** Refuses an area that leaves the grid or touches another table. */
  private checkArea(sheet: string, area: Area, except?: string): void {
    if (!onGrid(area) || isUnbounded(area)) throw refused('A table needs a bounded range.');
    if (this.list.some((table) => table.id !== except && table.sheet === sheet && intersect(table.area, area))) throw refused('A table cannot overlap another table.');
  }

  private checkName(name: string, taken: readonly string[], except?: string): void {
    if (!isLegalName(name)) throw refused(`${name} is not a legal name for a table.`);
    if (taken.some((other) => sameName(other, name)) || this.list.some((table) => table.id !== except && sameName(table.name, name))) throw refused(`The name ${name} is taken.`);
  }

  /** @param taken the workbook's defined names, which share one space with tables */
  add(sheet: string, area: Area, headers: readonly string[], taken: readonly string[], name?: string): TableInfo {
    this.checkArea(sheet, area);
    let free = name ?? '';
    if (name === undefined) for (let n = 1; free === '' || this.list.some((table) => sameName(table.name, free)) || taken.some((other) => sameName(other, free)); n++) free = `Table${String(n)}`;
    this.checkName(free, taken);
    const table: TableInfo = { id: `{table-${String(++this.last)}}`, name: free, sheet, area, columns: uniqueHeaders(headers), totals: false };
    this.replace([...this.list, table]);
    return table;
  }

  rename(id: string, name: string, taken: readonly string[]): void {
    this.checkName(name, taken, id);
    this.put({ ...this.find(id), name });
  }

  resize(id: string, area: Area, headers: readonly string[]): TableInfo {
    const table = this.find(id);
    this.checkArea(table.sheet, area, id);
    const resized = { ...table, area, columns: uniqueHeaders(headers) };
    this.put(resized);
    return resized;
  }

  setColumns(id: string, headers: readonly string[]): TableInfo {
    const table = { ...this.find(id), columns: uniqueHeaders(headers) };
    this.put(table);
    return table;
  }

  place(id: string, place: Pick<TableInfo, 'area' | 'columns' | 'totals'>): void {
    this.put({ ...this.find(id), ...place });
  }

  private put(changed: TableInfo): void {
    this.replace(this.list.map((table) => (table.id === changed.id ? changed : table)));
  }

  remove(id: string): void {
    this.find(id);
    this.replace(this.list.filter((table) => table.id !== id));
  }

  removeOf(sheet: string): void {
    this.replace(this.list.filter((table) => table.sheet !== sheet));
  }
}

/** A header cell's value as a column's name. */
export function headerText(value: CellValue): string {
  return typeof value === 'string' ? value : typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : String(value);
}

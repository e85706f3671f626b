import type { WorkbookFiles } from '../document-file';
import type { NameInfo, SheetInfo, TableInfo, WorkbookModel } from '../model';
import { itemNotFound } from '../wire/errors';

/** What an event handler was attached to: a worksheet's or table's id, or the whole workbook. */
export const WHOLE_WORKBOOK = 'Workbook';

/** What every object of a connection shares. */
export interface HostContext {
  readonly model: WorkbookModel;
  readonly files: WorkbookFiles | undefined;
  /** Excel's own language, for the words it writes itself. */
  readonly locale: string;
  /** Notes that the add-in listens (or no longer does) to a kind of event on a target. */
  listen(event: string, target: string, on: boolean): void;
  /** The custom-functions runtime of the frame says that it listens. */
  functionsReady(): void;
  readonly releaseReference: (id: string) => void;
}

/** Names in Excel are compared without regard to case. */
export function sameName(a: string, b: string): boolean {
  return a.toLocaleLowerCase('en-US') === b.toLocaleLowerCase('en-US');
}

export function sheetInfo(model: WorkbookModel, id: string): SheetInfo {
  const found = model.sheets().find((sheet) => sheet.id === id);
  if (!found) throw itemNotFound();
  return found;
}

export function sheetNamed(model: WorkbookModel, name: string): SheetInfo | undefined {
  return model.sheets().find((sheet) => sheet.id === name) ?? model.sheets().find((sheet) => sameName(sheet.name, name));
}

export function tableNamed(model: WorkbookModel, name: string): TableInfo | undefined {
  return model.tables().find((table) => table.id === name) ?? model.tables().find((table) => sameName(table.name, name));
}

export function tableInfo(model: WorkbookModel, id: string): TableInfo {
  const found = model.tables().find((table) => table.id === id);
  if (!found) throw itemNotFound();
  return found;
}

/** A name of the given scope (a sheet's id, or null for the workbook's own). */
export function nameOfScope(model: WorkbookModel, name: string, scope: string | null): NameInfo | undefined {
  return model.names().find((item) => item.scope === scope && sameName(item.name, name));
}

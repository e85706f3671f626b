import type { Area, WorkbookModel } from '../../host/model';
import { uniqueHeaders } from '../../host/objects/header-names';

/**
 * The names of a table's columns by its header cells: what they show, since a date or a number becomes the text it
 * shows. A blank one counts as blank, whatever Univer shows there (the column's old name).
 */
export function headersOf(cells: Pick<WorkbookModel, 'values' | 'text'>, sheet: string, table: Area): string[] {
  const header: Area = { ...table, rows: 1 };
  const values = cells.values(sheet, header)[0] ?? [];
  const texts = cells.text(sheet, header)[0] ?? [];
  return uniqueHeaders(texts.map((text, index) => (values[index] === '' ? '' : text)));
}

/** Header cells are texts, none blank and no two alike; Excel writes them so. */
export function writeHeaders(cells: Pick<WorkbookModel, 'values' | 'enter'>, sheet: string, table: Area, names: readonly string[]): void {
  const header: Area = { ...table, rows: 1 };
  const found = cells.values(sheet, header)[0] ?? [];
  if (names.some((name, index) => name !== found[index])) cells.enter(sheet, header, [names.map((name, index) => (name === found[index] ? null : `'${name}`))]);
}

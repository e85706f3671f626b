import type { Area } from '../area';
import { AREA_PROPERTIES, areaOf, reading } from '../run';

/** A table of the workbook, with its headers. */
export interface KnownTable {
  readonly name: string;
  readonly sheetId: string;
  /** Header row included. */
  readonly area: Area;
  readonly headers: readonly string[];
}

/** What a formula can call by name. */
export interface Vocabulary {
  /** Visible defined names, and tables. */
  readonly names: readonly string[];
  readonly tables: readonly KnownTable[];
}

/** @throws WorkbookFailure with outcome `unread` */
export function readVocabulary(): Promise<Vocabulary> {
  return reading(async (context) => {
    const { names, tables } = context.workbook;
    names.load('items/name,items/visible');
    tables.load('items/name,items/showHeaders,items/worksheet/id');
    await context.sync();
    const shown = tables.items.filter(({ showHeaders }) => showHeaders);
    const read = shown.map((table) => {
      const range = table.getRange();
      range.load(AREA_PROPERTIES);
      const header = table.getHeaderRowRange();
      header.load('values');
      return { table, range, header };
    });
    if (read.length > 0) await context.sync();
    return {
      names: [...names.items.flatMap(({ name, visible }) => (visible ? [name] : [])), ...tables.items.map(({ name }) => name)],
      tables: read.map(({ table, range, header }) => ({ name: table.name, sheetId: table.worksheet.id, area: areaOf(range), headers: (header.values[0] ?? []).map(String) })),
    };
  });
}

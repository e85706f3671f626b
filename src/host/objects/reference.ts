import { parseArea, splitSheet } from '../address';
import type { Area, WorkbookModel } from '../model';
import { nameOfScope, sheetNamed, tableNamed } from './context';
import { areaOfStructured, parseStructuredReference } from './structured-reference';

export interface Place {
  readonly sheet: string;
  readonly area: Area;
}

/** A chain of names longer than this is taken for a circle. */
const MAX_DEPTH = 20;

/**
 * Finds what a reference points to: an address, with or without its sheet, a defined name of the sheet or of the
 * workbook, a table or a structured reference. Null where it points to no range.
 */
export function resolveReference(model: WorkbookModel, text: string, sheet: string, depth = 0): Place | null {
  if (depth > MAX_DEPTH) return null;
  const { sheet: named, rest } = splitSheet(text.trim().replace(/^=/, ''));
  const home = named === null ? sheet : sheetNamed(model, named)?.id;
  if (home === undefined) return null;
  const area = parseArea(rest);
  if (area) return { sheet: home, area };
  const name = nameOfScope(model, rest, home) ?? nameOfScope(model, rest, null);
  if (name) return resolveReference(model, name.formula, name.scope ?? home, depth + 1);
  const structured = parseStructuredReference(rest);
  const table = structured && tableNamed(model, structured.table);
  if (!structured || !table || table.id === structured.table) return null;
  const found = areaOfStructured(structured, table, null);
  return typeof found === 'string' ? null : { sheet: table.sheet, area: found };
}

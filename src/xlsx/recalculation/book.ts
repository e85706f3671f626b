import { FormulaReader } from '../formula/formula-reader';
import { Scope } from '../formula/scope';
import type { WorkbookPackage } from '../package/workbook-package';
import { Cells } from '../parts/cells';
import { dynamicArrayMarks } from '../parts/dynamic-arrays';
import { readSharedStrings } from '../parts/shared-strings';
import type { SheetContent } from '../parts/sheet-reader';
import { readSheet } from '../parts/sheet-reader';
import type { Table } from '../parts/tables';
import { readTables } from '../parts/tables';
import type { WorkbookPart } from '../parts/workbook-part';
import { readWorkbookPart } from '../parts/workbook-part';

/** A workbook as far as calculation needs it. */
export interface Book {
  readonly part: WorkbookPart;
  /** In the order of the sheets; empty for a chart sheet. */
  readonly sheets: readonly SheetContent[];
  readonly tables: readonly Table[];
  readonly scope: Scope;
}

const NO_CELLS = (): SheetContent => ({ cells: new Cells(), formulas: [], merges: [], hiddenRows: new Set() });

/** @throws PackageFault */
export function readBook(file: WorkbookPackage): Book {
  const part = readWorkbookPart(file);
  const formulas = new FormulaReader();
  const strings = part.sharedStrings === null ? [] : readSharedStrings(file.text(part.sharedStrings), part.sharedStrings);
  const dynamic = part.metadata === null ? new Set<string>() : dynamicArrayMarks(file.text(part.metadata), part.metadata);
  const sheets = part.sheets.map((entry, sheet) => (entry ? readSheet(file.text(entry.path), entry.path, { sheet, strings, dynamic, dates1904: part.dates1904, formulas }) : NO_CELLS()));
  const tables = part.sheets.flatMap((entry, sheet) => (entry ? readTables(file, entry.path, sheet) : []));
  const scope = new Scope({ sheets: part.sheets, cells: sheets.map(({ cells }) => cells), names: part.names, tables }, formulas);
  return { part, sheets, tables, scope };
}

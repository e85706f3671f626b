import { AGREEMENT_SHEET } from '../agreement-book';
import type { NamedCell } from '../agreement-book';
import type { SheetTable } from '../agreement-list';
import type { Area } from '../area';
import { lowerCase } from '../free-name';
import { AREA_PROPERTIES, areaOf } from '../run';
import type { SheetCells } from '../sheet-cells';
import { cellsOfValues } from '../sheet-cells';
import { namedCell, tableAreas } from '../table-areas';

/** The sheet 结对协议 as it stands before a change. */
export interface SheetState {
  /** Null: there is no such sheet yet. */
  readonly sheetId: string | null;
  readonly cells: SheetCells;
  /** As `cells.cells`: formulas, constants as they stand. */
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly string[])[];
  /** Widths of the first columns in points, where the sheet is blank and will get others; else none. */
  readonly widths: readonly number[];
  readonly tables: readonly SheetTable[];
  /** Names that stand for one cell of any sheet. */
  readonly names: readonly NamedCell[];
  /** Every name and table of the workbook, in lower case. */
  readonly taken: ReadonlySet<string>;
}

/** Columns of a sheet made by PairShare, at most. */
const FRESH_COLUMNS = 30;

const NOTHING: Area = { row: 0, column: 0, rows: 0, columns: 0 };

/** Loads the sheet within a batch of the caller. */
export async function loadSheetState(context: Excel.RequestContext): Promise<SheetState> {
  const { workbook } = context;
  const sheet = workbook.worksheets.getItemOrNullObject(AGREEMENT_SHEET);
  sheet.load('id');
  // Formats count too: what only looks blank must not be taken for untouched.
  const used = sheet.getUsedRangeOrNullObject(false);
  used.load(`values,formulas,numberFormat,${AREA_PROPERTIES}`);
  const { names, tables } = workbook;
  names.load('items/name,items/formula,items/visible');
  tables.load('items/id,items/name,items/worksheet/name');
  await context.sync();
  const own = sheet.isNullObject ? [] : tables.items.filter(({ worksheet }) => worksheet.name === AGREEMENT_SHEET);
  const areas = await tableAreas(context, own);
  const blank = sheet.isNullObject || used.isNullObject;
  const columns = !sheet.isNullObject && blank ? Array.from({ length: FRESH_COLUMNS }, (_, column) => sheet.getCell(0, column).format) : [];
  for (const format of columns) format.load('columnWidth');
  if (columns.length > 0) await context.sync();
  return {
    sheetId: sheet.isNullObject ? null : sheet.id,
    cells: { sheet: AGREEMENT_SHEET, area: blank ? NOTHING : areaOf(used), cells: blank ? [] : cellsOfValues(used.values) },
    formulas: blank ? [] : used.formulas,
    numberFormats: blank ? [] : (used.numberFormat as string[][]),
    widths: columns.map(({ columnWidth }) => columnWidth),
    tables: areas,
    names: names.items.flatMap(namedCell),
    taken: lowerCase([...names.items, ...tables.items].map(({ name }) => name)),
  };
}

/** What stands in a cell of the sheet; blank outside its used range. */
export function formulaAt({ cells: { area }, formulas }: SheetState, row: number, column: number): unknown {
  return formulas[row - area.row]?.[column - area.column] ?? '';
}

import { WorkbookFailure } from './failure';
import { freeName, lowerCase } from './free-name';
import { spilledCells } from './freeze/spilled-cells';
import { readPieces } from './pieces';
import { CHARACTER_WIDTH } from './character-width';
import { AREA_PROPERTIES, areaOf, failureOf } from './run';
import { askStructure } from './structure';
import { deleteNewSheets, putBack } from './wholly';

/** A sheet as data. A text that begins with `=` is a formula. */
export interface SheetContent {
  readonly name: string;
  /** From A1; rows may be shorter than the widest one. */
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
  /** In characters, from column A. */
  readonly columnWidths: readonly number[];
  readonly numberFormats: readonly { readonly area: string; readonly format: string }[];
  readonly bold: readonly string[];
  readonly fills?: readonly { readonly area: string; readonly color: string }[];
  readonly tables: readonly { readonly name: string; readonly area: string; readonly style?: string }[];
  readonly frozenRows?: number;
}

export interface InsertedSheet {
  readonly sheetId: string;
  readonly sheet: string;
  /** What was written, from A1, by which undo sees whether someone has edited it. */
  readonly formulas: readonly (readonly unknown[])[];
}

/**
 * Adds a sheet and shows it. Where its name is taken it gets a number, and so do its tables.
 * @throws WorkbookFailure; then there is no such sheet
 */
export async function insertSheet(content: SheetContent): Promise<InsertedSheet> {
  let known: ReadonlySet<string> | null = null;
  try {
    return await Excel.run(async (context) => {
      const { worksheets, tables, names } = context.workbook;
      worksheets.load('items/id,items/name');
      tables.load('items/name');
      names.load('items/name');
      const checkStructure = askStructure(context);
      await context.sync();
      checkStructure();
      known = new Set(worksheets.items.map(({ id }) => id));
      const sheet = worksheets.add(freeName(content.name, lowerCase(worksheets.items.map(({ name }) => name)), numberedSheet));
      const taken = lowerCase([...tables.items, ...names.items].map(({ name }) => name));
      fill(sheet, content, (name) => freeName(name, taken));
      sheet.activate();
      sheet.load('id,name');
      const own = sheet.getRangeByIndexes(0, 0, content.rows.length, widthOf(content));
      own.load('formulas');
      await context.sync();
      return { sheetId: sheet.id, sheet: sheet.name, formulas: own.formulas as unknown[][] };
    });
  } catch (error) {
    const failure = failureOf(error, 'unchanged', content.name);
    const before = known;
    throw before === null ? failure : await putBack(failure, content.name, (context) => deleteNewSheets(context, before, content.name));
  }
}

/** A name that ends in a number of its own gets the copy's in parentheses, as Excel's copies do. */
const numberedSheet = (name: string, number: number): string => (/\d$/.test(name) ? `${name} (${number})` : `${name}${number}`);

const widthOf = ({ rows }: Pick<SheetContent, 'rows'>): number => Math.max(...rows.map((row) => row.length));

function fill(sheet: Excel.Worksheet, { rows, columnWidths, numberFormats, bold, fills, tables, frozenRows }: SheetContent, tableName: (name: string) => string): void {
  const columns = widthOf({ rows });
  // Formats first: a text such as 2024Q1 or 5:5 must not be taken for a date.
  for (const { area, format } of numberFormats) sheet.getRange(area).numberFormat = format as unknown as string[][];
  sheet.getRangeByIndexes(0, 0, rows.length, columns).formulas = rows.map((row) => Array.from({ length: columns }, (_, column) => row[column] ?? '')) as string[][];
  for (const { name, area, style } of tables) {
    const table = sheet.tables.add(area, true);
    table.name = tableName(name);
    if (style !== undefined) table.style = style;
  }
  for (const [column, width] of columnWidths.entries()) sheet.getCell(0, column).format.columnWidth = width * CHARACTER_WIDTH;
  for (const area of bold) sheet.getRange(area).format.font.bold = true;
  for (const { area, color } of fills ?? []) sheet.getRange(area).format.fill.color = color;
  if (frozenRows !== undefined) sheet.freezePanes.freezeRows(frozenRows);
}

/**
 * Takes an inserted sheet away, if nothing on it was edited.
 * @throws WorkbookFailure sheet-edited, place-gone
 */
export async function removeInserted({ sheetId, sheet: name, formulas }: InsertedSheet): Promise<void> {
  try {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
      sheet.load('id');
      await context.sync();
      if (sheet.isNullObject) throw new WorkbookFailure('place-gone', { address: name });
      await checkUnedited(context, sheet, name, formulas);
      sheet.delete();
      await context.sync();
    });
  } catch (error) {
    throw failureOf(error, 'not-undone', name).withOutcome('not-undone');
  }
}

/** What was written must stand, and beside it only what its formulas spill. @throws WorkbookFailure sheet-edited */
export async function checkUnedited(context: Excel.RequestContext, sheet: Excel.Worksheet, name: string, written: InsertedSheet['formulas']): Promise<void> {
  const used = sheet.getUsedRange(true);
  used.load(AREA_PROPERTIES);
  await context.sync();
  const area = areaOf(used);
  const now = await readPieces(context, sheet, { row: 0, column: 0, rows: area.row + area.rows, columns: area.column + area.columns }, 'formulas', (row) => row);
  const at = (cells: InsertedSheet['formulas'], row: number, column: number): unknown => cells[row]?.[column] ?? '';
  const edited = new WorkbookFailure('sheet-edited', { sheet: name });
  if (written.some((row, r) => row.some((cell, c) => cell !== '' && at(now, r, c) !== cell))) throw edited;
  const others = now.flatMap((row, r) => row.flatMap((cell, c) => (cell !== '' && at(written, r, c) === '' ? [{ r, c }] : [])));
  if (others.length === 0) return;
  const anchors = written.flatMap((row, r) => row.flatMap((cell, c) => (String(cell).startsWith('=') ? [{ row: r, column: c, rows: 1, columns: 1 }] : [])));
  const spilled = await spilledCells(context, sheet, { row: 0, column: 0, rows: 1, columns: 1 }, anchors);
  if (others.some(({ r, c }) => !spilled(r, c))) throw edited;
}

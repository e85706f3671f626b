import type { Area } from './area';
import { areaAddress, cellAddress, endColumn } from './area';
import type { Before, HeaderFormat } from './before';
import { isUntouched, readBefore, restore, setHeaderFormat } from './before';
import { MOST_COMMENTS, addComments, commentsLeft, deleteComments } from './comments';
import { WorkbookFailure } from './failure';
import { isAttribrow } from './applied';
import { readPieces, writtenPiecesOf } from './pieces';
import type { Entry, Plan } from './plan';
import { PART_FORMATS, partOfHeader } from './part';
import { headerOf, planEntries, targetAddress } from './plan';
import { failureOf, rangeOf } from './run';

/** What was written, and what undo needs. */
export interface Written {
  readonly sheet: string;
  readonly before: Before;
  /** The table's area after writing, or null. */
  readonly tableArea: Area | null;
  /** Header formats after writing. */
  readonly headers: readonly HeaderFormat[];
  /** The cells as Excel gave them back: it may write a formula otherwise than it was given. */
  readonly formulas: readonly (readonly unknown[])[];
  /** How many formulas. */
  readonly count: number;
  /** The comments that were added, by id. */
  readonly comments: readonly string[];
}

export interface WriteOptions {
  /** Called after each piece with the rows written so far, and all. */
  readonly onProgress?: (rows: number, all: number) => void;
  readonly signal?: AbortSignal;
  /** Annotations on the cells of the first written column, at most MOST_COMMENTS. */
  readonly comments?: readonly { readonly row: number; readonly text: string }[];
}

/** Rows whose values tell whether Excel knows the functions. */
const LOOKED_AT = 500;

/** The width of a column of values, whose header says when and by what, over several lines. */
const VALUES_WIDTH = 132;

/** Points a character of a header takes at Excel's usual size, and what stands around it. */
const HEADER_CHARACTER = 12;
const HEADER_MARGIN = 12;

/**
 * Writes the planned columns. If anything fails, or on `signal`, everything is put back as it was.
 * @throws WorkbookFailure whose outcome says what has become of the workbook
 */
export async function writeColumns(plan: Plan, { onProgress, signal, comments = [] }: WriteOptions = {}): Promise<Written> {
  const { ledger, target } = plan;
  const address = targetAddress(plan);
  let before: Before | null = null;
  let headers: readonly HeaderFormat[] = [];
  let known: ReadonlySet<string> | null = null;
  try {
    return await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(ledger.sheetId);
      const style = loadHeaderStyle(sheet, plan);
      const headerCells = rangeOf(sheet, ledger.headers);
      headerCells.load('values');
      if (comments.length > 0) sheet.comments.load('items/id');
      const now = await readBefore(context, sheet, ledger.sheetId, target.area, ledger.table?.id ?? null);
      const stands = await readPieces(context, sheet, target.area, 'formulas', (row) => row);
      checkStill(plan, stands, headerCells.values, now);
      before = { ...now, contents: plan.over === null ? null : stands };
      headers = style(before);
      known = comments.length > 0 ? new Set(sheet.comments.items.map(({ id }) => id)) : null;
      if (signal?.aborted) throw new WorkbookFailure('cancelled', {});
      const table = ledger.table === null ? null : sheet.tables.getItem(ledger.table.id);
      const grown = plan.over === null ? target.area.columns : 0;
      const tableArea = before.table === null ? null : { ...before.table.area, columns: before.table.area.columns + grown };
      if (table !== null && tableArea !== null && grown > 0) table.resize(rangeOf(sheet, tableArea));
      writeHeaderFormats(sheet, plan, before, headers);
      for (const piece of writtenPiecesOf(target.area)) {
        if (signal?.aborted) throw new WorkbookFailure('cancelled', {});
        const first = piece.row - target.area.row;
        writeNumberFormats(sheet, plan, first, piece.rows);
        // null leaves a cell alone, which the type of the library does not know.
        rangeOf(sheet, piece).formulas = planEntries(plan, first, piece.rows) as string[][];
        await context.sync();
        onProgress?.(first + piece.rows - 1, target.area.rows - 1);
      }
      const formulas = await readPieces(context, sheet, target.area, 'formulas', (row) => row);
      checkKept(plan, formulas);
      if (plan.values === null) checkKnown(await readPieces(context, sheet, { ...target.area, rows: Math.min(target.area.rows, LOOKED_AT) }, 'values', (row) => row));
      const added = await addComments(context, sheet, comments.slice(0, MOST_COMMENTS).map(({ row, text }) => ({ row, column: target.area.column, text })));
      return { sheet: ledger.sheet, before, tableArea, headers, formulas, count: plan.count, comments: added };
    });
  } catch (error) {
    const failure = failureOf(error, 'unchanged', ledger.sheet, address);
    throw before === null ? failure : await rolledBack(failure, before, headers, address, known);
  }
}

/** The header looks like the ledger's last one, the figures like its values. */
function loadHeaderStyle(sheet: Excel.Worksheet, { ledger, target, values, over }: Plan): (before: Before) => readonly HeaderFormat[] {
  const { format } = sheet.getCell(ledger.headerRow, endColumn(ledger.area));
  format.load('wrapText,horizontalAlignment,fill/color,font/color,font/bold');
  return ({ headers }) => {
    // Inside a table its style dresses the header; columns that are there already keep theirs.
    const plain = ledger.table !== null || over !== null ? headers : Array.from({ length: target.area.columns }, () => ({ fill: format.fill.color, fontColor: format.font.color, bold: format.font.bold, wrapText: format.wrapText, horizontalAlignment: format.horizontalAlignment }));
    return values === null ? plain : plain.map((header) => ({ ...header, wrapText: true }));
  };
}

/** What the preview showed must still stand, and the target must still be blank. */
function checkStill({ ledger, target, over }: Plan, formulas: readonly (readonly unknown[])[], headers: readonly (readonly unknown[])[], { table }: Before): void {
  const filled: string[] = [];
  for (const [row, cells] of formulas.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (isFree(cell, row, over) || filled.length === 5) continue;
      filled.push(cellAddress(target.area.row + row, target.area.column + column));
    }
  }
  if (filled.length > 0) throw new WorkbookFailure('target-not-blank', { address: areaAddress(target.area), cells: filled.join(' ') });
  const moved = table !== null && areaAddress(table.area) !== areaAddress(ledger.area);
  const lastHeaders = headers.at(-1) ?? [];
  const renamed = ledger.names.some((name, column) => String(lastHeaders[column] ?? '') !== name);
  if (moved || renamed) throw new WorkbookFailure('ledger-changed', { address: areaAddress(ledger.area) });
}

/** Blank; or, where columns are written anew, what PairShare has written: its header, and below it its formulas or, under a label, values. */
function isFree(cell: unknown, row: number, over: Plan['over']): boolean {
  if (cell === '') return true;
  if (over === null) return false;
  return row === 0 ? partOfHeader(cell) !== null : over.label === null ? isAttribrow(cell) : row < over.area.rows && !String(cell).startsWith('=');
}

function writeHeaderFormats(sheet: Excel.Worksheet, plan: Plan, before: Before, headers: readonly HeaderFormat[]): void {
  const { ledger, target, parts, values } = plan;
  for (const [column, part] of parts.entries()) {
    const { format } = sheet.getCell(target.area.row, target.area.column + column);
    const now = before.headers[column];
    const wanted = headers[column];
    if (now && wanted) setHeaderFormat(format, now, wanted);
    const text = headerOf(plan, part);
    const width = values === null ? text.length * (ledger.language === 'zh' ? HEADER_CHARACTER : HEADER_CHARACTER / 2) + HEADER_MARGIN : VALUES_WIDTH;
    format.columnWidth = Math.max(before.widths[column] ?? 0, width);
  }
}

/** Of the rows of a piece below the header, before their cells are written. */
function writeNumberFormats(sheet: Excel.Worksheet, { ledger, target, parts }: Plan, first: number, count: number): void {
  const [from, rows] = first === 0 ? [1, count - 1] : [first, count];
  if (rows < 1) return;
  for (const [column, part] of parts.entries()) {
    // One value for all cells, which the type of the library does not know.
    rangeOf(sheet, { row: target.area.row + from, column: target.area.column + column, rows, columns: 1 }).numberFormat = (PART_FORMATS[part] ?? ledger.valueFormat) as unknown as string[][];
  }
}

/** Excel may refuse a formula without an error, or keep it as text. */
function checkKept(plan: Plan, formulas: readonly (readonly unknown[])[]): void {
  const { area } = plan.target;
  for (const [row, entries] of planEntries(plan, 0, area.rows).entries()) {
    for (const [column, entry] of entries.entries()) {
      const kept = formulas[row]?.[column] ?? '';
      if (!stands(entry, kept)) throw new WorkbookFailure('formula-not-kept', { address: cellAddress(area.row + row, area.column + column), formula: String(kept) });
    }
  }
}

function stands(entry: Entry, kept: unknown): boolean {
  if (entry === null) return true;
  if (typeof entry === 'number') return Number(kept) === entry;
  return entry.startsWith('=') ? /^=.*ATTRIBROW\(/is.test(String(kept)) : kept === entry;
}

/** Where the functions are not registered Excel says so at once; what they give comes later. */
function checkKnown(values: readonly (readonly unknown[])[]): void {
  const [, ...rows] = values;
  const shown = rows.flat().filter((value) => value !== '');
  if (shown.length > 0 && shown.every((value) => value === '#NAME?')) throw new WorkbookFailure('functions-unknown', {});
}

async function rolledBack(failure: WorkbookFailure, before: Before, headers: readonly HeaderFormat[], address: string, known: ReadonlySet<string> | null): Promise<WorkbookFailure> {
  const outcome = failure.code === 'cancelled' ? 'cancelled' : 'restored';
  try {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(before.sheetId);
      if (known !== null) await deleteComments(context, await commentsLeft(context, sheet, before.target, known));
      await restore(context, sheet, before, headers);
      await context.sync();
    });
    return failure.withOutcome(outcome);
  } catch {
    return (await isUntouched(before)) ? failure.withOutcome('unchanged') : failure.withOutcome('not-restored', address);
  }
}

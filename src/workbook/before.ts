import type { Area } from './area';
import { clearPieces, readPieces, writePieces } from './pieces';
import { AREA_PROPERTIES, areaOf, rangeOf } from './run';

/** What of a header cell is changed by writing, as it was. */
export interface HeaderFormat {
  readonly fill: string;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly wrapText: boolean;
  readonly horizontalAlignment: string;
}

/** All that writing changes, as it was. */
export interface Before {
  readonly sheetId: string;
  readonly target: Area;
  /** Null: the cells were blank, which was checked. */
  readonly contents: readonly (readonly unknown[])[] | null;
  /** The table and the area it had; null for a plain range. */
  readonly table: { readonly id: string; readonly area: Area } | null;
  /** Nothing of the target had ever been used or formatted: then clearing it all is exact, and leaves Excel's used range as it was. */
  readonly pristine: boolean;
  readonly numberFormats: readonly (readonly string[])[];
  /** Of each column; null where it cannot be told. */
  readonly headers: readonly HeaderFormat[];
  readonly widths: readonly number[];
}

/** Excel gives white where a cell has no fill, and black where its font has the automatic colour. */
const NO_FILL = '#FFFFFF';

/** Reads what writing will change. */
export async function readBefore(context: Excel.RequestContext, sheet: Excel.Worksheet, sheetId: string, target: Area, tableId: string | null): Promise<Before> {
  const used = rangeOf(sheet, target).getIntersectionOrNullObject(sheet.getUsedRange(false));
  used.load('address');
  const headers = Array.from({ length: target.columns }, (_, column) => {
    const { format } = sheet.getCell(target.row, target.column + column);
    format.load('columnWidth,wrapText,horizontalAlignment,fill/color,font/color,font/bold');
    return format;
  });
  const table = tableId === null ? null : sheet.tables.getItem(tableId).getRange();
  table?.load(AREA_PROPERTIES);
  await context.sync();
  const pristine = used.isNullObject;
  return {
    sheetId,
    target,
    contents: null,
    table: tableId === null || table === null ? null : { id: tableId, area: areaOf(table) },
    pristine,
    // What was never formatted has nothing to go back to.
    numberFormats: pristine ? [] : await readPieces(context, sheet, target, 'numberFormat', (row) => row.map(String)),
    headers: headers.map((format) => ({
      fill: format.fill.color,
      fontColor: format.font.color,
      bold: format.font.bold,
      wrapText: format.wrapText,
      horizontalAlignment: format.horizontalAlignment,
    })),
    widths: headers.map((format) => format.columnWidth),
  };
}

/** Writes the header format of one cell; what is equal already is left alone, so that nothing is set that was not. */
export function setHeaderFormat(format: Excel.RangeFormat, now: HeaderFormat, wanted: HeaderFormat): void {
  if (now.fill !== wanted.fill) {
    if (wanted.fill === NO_FILL) format.fill.clear();
    else format.fill.color = wanted.fill;
  }
  if (now.fontColor !== wanted.fontColor) format.font.color = wanted.fontColor;
  if (now.bold !== wanted.bold) format.font.bold = wanted.bold;
  if (now.wrapText !== wanted.wrapText) format.wrapText = wanted.wrapText;
  if (now.horizontalAlignment !== wanted.horizontalAlignment) format.horizontalAlignment = wanted.horizontalAlignment as Excel.HorizontalAlignment;
}

/**
 * Puts everything back as it was, whatever part of the writing has happened; the caller syncs. The table
 * shrinks first: a header cell cannot be emptied while it belongs to a table.
 */
export async function restore(context: Excel.RequestContext, sheet: Excel.Worksheet, before: Before, written: readonly HeaderFormat[]): Promise<void> {
  const { table, target, contents, pristine, numberFormats, headers, widths } = before;
  if (table !== null) sheet.tables.getItem(table.id).resize(rangeOf(sheet, table.area));
  if (contents === null) await clearPieces(context, sheet, target, pristine ? 'All' : 'Contents');
  if (!pristine) await writePieces(context, sheet, target, 'numberFormat', numberFormats);
  if (contents !== null) await writePieces(context, sheet, target, 'formulas', contents);
  for (const [column, header] of headers.entries()) {
    const { format } = sheet.getCell(target.row, target.column + column);
    if (!pristine) setHeaderFormat(format, written[column] ?? header, header);
    const width = widths[column];
    if (width !== undefined) format.columnWidth = width;
  }
}

/** Whether nothing of the writing is there: contents, formats, widths and table as they were. */
export async function isUntouched(before: Before): Promise<boolean> {
  try {
    return await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(before.sheetId);
      const now = await readBefore(context, sheet, before.sheetId, before.target, before.table?.id ?? null);
      const cells = await readPieces(context, sheet, before.target, 'formulas', (row) => row);
      const same = before.contents === null ? cells.every((row) => row.every((cell) => cell === '')) : JSON.stringify(cells) === JSON.stringify(before.contents);
      return same && JSON.stringify({ ...now, contents: before.contents }) === JSON.stringify(before);
    });
  } catch {
    return false;
  }
}

import type { Applied } from './applied';
import { isAttribrow } from './applied';
import { areaAddress, cellAddress, endColumn } from './area';
import { commentsLeft, deleteComments } from './comments';
import { WorkbookFailure } from './failure';
import { clearPieces, readPieces } from './pieces';
import { AREA_PROPERTIES, areaOf, rangeOf } from './run';
import { wholly } from './wholly';

const SHOWN = 5;

/**
 * Removes written columns: their headers and formulas, and from a table its columns. Nothing is removed where a cell
 * holds something else by now.
 * @throws WorkbookFailure changed-since, place-gone, columns-inside-table: then nothing is changed
 */
export function removeApplied(applied: Applied): Promise<void> {
  const place = areaAddress(applied.area);
  return wholly({ sheet: applied.sheet, place, outcome: 'unchanged', check: (context) => checkStands(context, applied, place), act: (context) => remove(context, applied) });
}

/** The table first: a header cell cannot be emptied while it belongs to one. */
async function remove(context: Excel.RequestContext, { sheetId, area, table }: Applied): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  if (table !== null) sheet.tables.getItem(table.id).resize(rangeOf(sheet, { ...table.area, columns: table.area.columns - area.columns }));
  // In a table its columns reach to its end.
  await clearPieces(context, sheet, table === null ? area : { ...area, row: table.area.row, rows: table.area.rows }, 'All');
  await context.sync();
  // What was said of the figures goes with them.
  await deleteComments(context, await commentsLeft(context, sheet, area, new Set()));
}

async function checkStands(context: Excel.RequestContext, { sheetId, area, table, count, label }: Applied, address: string): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
  sheet.load('id');
  await context.sync();
  if (sheet.isNullObject) throw new WorkbookFailure('place-gone', { address });
  const item = table === null ? null : sheet.tables.getItemOrNullObject(table.id);
  const tableRange = item?.getRange() ?? null;
  tableRange?.load(AREA_PROPERTIES);
  await context.sync();
  if (table !== null && tableRange !== null) {
    if (areaAddress(areaOf(tableRange)) !== areaAddress(table.area)) throw new WorkbookFailure('place-gone', { address });
    if (endColumn(table.area) !== endColumn(area) || table.area.columns <= area.columns) throw new WorkbookFailure('columns-inside-table', { address, table: table.name });
  }
  const cells = (await readPieces(context, sheet, area, 'formulas', (row) => row)).slice(1).flatMap((row, at) => row.map((cell, column) => ({ cell, address: cellAddress(area.row + 1 + at, area.column + column) })));
  const strange = cells.filter(({ cell }) => cell !== '' && (label === null ? !isAttribrow(cell) : String(cell).startsWith('=')));
  if (strange.length > 0) throw new WorkbookFailure('changed-since', { cells: `${strange.slice(0, SHOWN).map((one) => one.address).join(' ')}${strange.length > SHOWN ? ' …' : ''}`, count: strange.length });
  if (cells.filter(({ cell }) => cell !== '').length !== count) throw new WorkbookFailure('place-gone', { address });
}

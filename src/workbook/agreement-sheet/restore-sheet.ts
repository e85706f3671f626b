import { AGREEMENT_SHEET } from '../agreement-book';
import type { Area } from '../area';
import { rangeOf } from '../run';
import type { CellEntry, CellRun } from './cell-entry';
import { runsOf, widthRuns } from './cell-entry';
import type { SheetPlan } from './sheet-plan';
import type { SheetState } from './sheet-state';
import { formulaAt, loadSheetState } from './sheet-state';

interface Begun {
  readonly state: SheetState;
  readonly plan: SheetPlan;
}

/**
 * Puts the sheet of agreements back as it was, whatever part of a writing has happened. What may not be there is
 * looked for first; the rest goes back in one batch.
 */
export async function restoreSheet(context: Excel.RequestContext, { state, plan }: Begun): Promise<void> {
  const { workbook } = context;
  const names = plan.names.map(({ name }) => workbook.names.getItemOrNullObject(name));
  const { tables } = workbook;
  tables.load('items/id,items/worksheet/name');
  const sheet = workbook.worksheets.getItemOrNullObject(AGREEMENT_SHEET);
  for (const item of [...names, sheet]) item.load('name');
  await context.sync();
  for (const name of names) if (!name.isNullObject) name.delete();
  if (sheet.isNullObject) return context.sync();
  if (plan.create) {
    sheet.delete();
    return context.sync();
  }
  // A new table may still have the name that Excel gave it.
  const known = new Set(state.tables.map(({ id }) => id));
  if (plan.added.length > 0) for (const table of tables.items) if (table.worksheet.name === AGREEMENT_SHEET && !known.has(table.id)) table.convertToRange();
  for (const { table } of plan.resized) sheet.tables.getItem(table.id).resize(rangeOf(sheet, table.area));
  const inside = ({ row, column }: CellEntry) => isWithin(state.cells.area, row, column);
  for (const run of runsOf(plan.entries, (a, b) => inside(a) === inside(b))) restoreRun(sheet, state, run);
  for (const { area } of plan.added) rangeOf(sheet, area).clear(Excel.ClearApplyTo.all);
  if (plan.looks !== null) for (const { area, width } of widthRuns(state.widths.map((width, column) => ({ column, width })))) rangeOf(sheet, area).format.columnWidth = width;
  if (plan.looks !== null) for (const area of plan.looks.bold) rangeOf(sheet, area).clear(Excel.ClearApplyTo.all);
  return context.sync();
}

function restoreRun(sheet: Excel.Worksheet, state: SheetState, { area, entries: [first, ...rest] }: CellRun): void {
  const range = rangeOf(sheet, area);
  const { area: used } = state.cells;
  if (first === undefined || !isWithin(used, area.row, area.column)) {
    range.clear(Excel.ClearApplyTo.all);
    return;
  }
  const cells = [first, ...rest].map(({ row, column }) => ({ content: formulaAt(state, row, column), format: state.numberFormats[row - used.row]?.[column - used.column] ?? 'General' }));
  // A text such as 5:5 stays one only if its cell is formatted as text when it is written.
  const isText = (content: unknown): boolean => typeof content === 'string' && content !== '' && !content.startsWith('=');
  range.numberFormat = [cells.map(({ content, format }) => (isText(content) ? '@' : format))];
  range.formulas = [cells.map(({ content }) => content as string)];
  if (cells.some(({ content, format }) => isText(content) && format !== '@')) range.numberFormat = [cells.map(({ format }) => format)];
}

const isWithin = (area: Area, row: number, column: number): boolean => row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;

/** Whether nothing of a writing is there. */
export async function isAsBefore({ state }: Begun): Promise<boolean> {
  try {
    const now = await Excel.run((context) => loadSheetState(context));
    return JSON.stringify(comparable(now)) === JSON.stringify(comparable(state));
  } catch {
    return false;
  }
}

const comparable = ({ sheetId, formulas, numberFormats, tables, taken, cells }: SheetState): unknown => ({ sheetId, formulas, numberFormats, tables, taken: [...taken].sort(), area: cells.area });

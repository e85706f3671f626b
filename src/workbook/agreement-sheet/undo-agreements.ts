import { AGREEMENT_SHEET } from '../agreement-book';
import { cellAddress } from '../area';
import { WorkbookFailure } from '../failure';
import { AREA_PROPERTIES, areaOf } from '../run';
import { wholly } from '../wholly';
import { isAsBefore, restoreSheet } from './restore-sheet';
import type { WrittenAgreements } from './write-agreements';
import { entriesAddress } from './write-agreements';

const SHOWN = 5;

/**
 * Takes back what was written to the sheet of agreements, exactly, if its cells still hold it.
 * @throws WorkbookFailure changed-since, place-gone: then nothing is changed
 */
export function undoAgreements(written: WrittenAgreements): Promise<void> {
  const place = `${AGREEMENT_SHEET}!${entriesAddress(written)}`;
  return wholly({
    sheet: AGREEMENT_SHEET,
    place,
    outcome: 'not-undone',
    check: (context) => checkStands(context, written, place),
    act: (context) => restoreSheet(context, written),
    isDone: () => isAsBefore(written),
  });
}

async function checkStands(context: Excel.RequestContext, { sheetId, plan, after, state }: WrittenAgreements, address: string): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
  sheet.load('id');
  await context.sync();
  if (sheet.isNullObject) throw new WorkbookFailure('place-gone', { address });
  const used = sheet.getUsedRange(true);
  used.load(`formulas,${AREA_PROPERTIES}`);
  const names = plan.names.map(({ name }) => context.workbook.names.getItemOrNullObject(name));
  for (const name of names) name.load('name');
  await context.sync();
  if (names.some((name) => name.isNullObject)) throw new WorkbookFailure('place-gone', { address });
  const now = areaOf(used);
  const at = (formulas: readonly (readonly unknown[])[], area: typeof now, row: number, column: number) => formulas[row - area.row]?.[column - area.column] ?? '';
  // A sheet that was blank goes as a whole, so that all of it must be as it was left.
  const places = state.cells.cells.length > 0 ? plan.entries : everyCell(after.area, now);
  const changed = places.filter(({ row, column }) => at(used.formulas, now, row, column) !== at(after.formulas, after.area, row, column));
  if (changed.length === 0) return;
  const cells = changed.slice(0, SHOWN).map(({ row, column }) => cellAddress(row, column)).join(' ');
  throw new WorkbookFailure('changed-since', { cells: `${cells}${changed.length > SHOWN ? ' …' : ''}`, count: changed.length });
}

function everyCell(...areas: readonly { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number }[]) {
  const rows = Math.max(...areas.map(({ row, rows: count }) => row + count));
  const columns = Math.max(...areas.map(({ column, columns: count }) => column + count));
  return Array.from({ length: rows * columns }, (_, index) => ({ row: Math.floor(index / columns), column: index % columns }));
}

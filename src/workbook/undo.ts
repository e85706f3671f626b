import { areaAddress, cellAddress } from './area';
import { isUntouched, restore } from './before';
import { deleteComments } from './comments';
import { WorkbookFailure } from './failure';
import { readPieces } from './pieces';
import { AREA_PROPERTIES, areaOf } from './run';
import { wholly } from './wholly';
import type { Written } from './write';

const SHOWN = 5;

/**
 * Takes back what was written, exactly, if the cells still hold it.
 * @throws WorkbookFailure changed-since, place-gone: then nothing is changed
 */
export function undoColumns(written: Written): Promise<void> {
  const { before, headers, comments } = written;
  const address = areaAddress(before.target);
  return wholly({
    sheet: written.sheet,
    place: address,
    outcome: 'not-undone',
    check: async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(before.sheetId);
      sheet.load('id');
      await context.sync();
      if (sheet.isNullObject) throw new WorkbookFailure('place-gone', { address });
      await checkPlace(context, sheet, written, address);
    },
    act: async (context) => {
      await deleteComments(context, comments);
      await restore(context, context.workbook.worksheets.getItem(before.sheetId), before, headers);
      await context.sync();
    },
    isDone: () => isUntouched(before),
  });
}

async function checkPlace(context: Excel.RequestContext, sheet: Excel.Worksheet, { before, tableArea, formulas }: Written, address: string): Promise<void> {
  const table = before.table === null ? null : sheet.tables.getItemOrNullObject(before.table.id);
  const tableRange = table?.getRange() ?? null;
  tableRange?.load(AREA_PROPERTIES);
  await context.sync();
  if (table !== null && tableRange !== null && tableArea !== null) {
    if (table.isNullObject || areaAddress(areaOf(tableRange)) !== areaAddress(tableArea)) throw new WorkbookFailure('place-gone', { address });
  }
  const now = await readPieces(context, sheet, before.target, 'formulas', (row) => row);
  const changed: string[] = [];
  let count = 0;
  for (const [row, cells] of formulas.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (now[row]?.[column] === cell) continue;
      count += 1;
      if (changed.length < SHOWN) changed.push(cellAddress(before.target.row + row, before.target.column + column));
    }
  }
  if (count > 0) throw new WorkbookFailure('changed-since', { cells: `${changed.join(' ')}${count > SHOWN ? ' …' : ''}`, count });
}

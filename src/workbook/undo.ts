import { areaAddress, cellAddress } from './area';
import { isUntouched, restore } from './before';
import { deleteComments } from './comments';
import { WorkbookFailure } from './failure';
import { AREA_PROPERTIES, areaOf, failureOf, rangeOf } from './run';
import type { Written } from './write';

const SHOWN = 5;

/**
 * Takes back what was written, exactly, if the cells still hold it.
 * @throws WorkbookFailure changed-since, place-gone: then nothing is changed
 */
export async function undoColumns(written: Written): Promise<void> {
  const { before, headers, sheet: name } = written;
  const address = areaAddress(before.target);
  let checked = false;
  try {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(before.sheetId);
      sheet.load('id');
      await context.sync();
      if (sheet.isNullObject) throw new WorkbookFailure('place-gone', { address });
      await checkPlace(context, sheet, written, address);
      checked = true;
      await deleteComments(context, written.comments);
      restore(sheet, before, headers);
      await context.sync();
    });
  } catch (error) {
    const failure = failureOf(error, 'not-undone', name, address);
    // Half of it is worse than none: once more, and only then look what stands.
    if (checked && (await restored(written))) return;
    throw !checked || (await stands(written, address)) ? failure.withOutcome('not-undone') : failure.withOutcome('not-restored', address);
  }
}

async function restored({ before, headers, comments }: Written): Promise<boolean> {
  try {
    await Excel.run(async (context) => {
      await deleteComments(context, comments);
      restore(context.workbook.worksheets.getItem(before.sheetId), before, headers);
      await context.sync();
    });
    return true;
  } catch {
    return isUntouched(before);
  }
}

/** Whether all that was written is still there. */
async function stands(written: Written, address: string): Promise<boolean> {
  try {
    await Excel.run((context) => checkPlace(context, context.workbook.worksheets.getItem(written.before.sheetId), written, address));
    return true;
  } catch {
    return false;
  }
}

async function checkPlace(context: Excel.RequestContext, sheet: Excel.Worksheet, { before, tableArea, formulas }: Written, address: string): Promise<void> {
  const range = rangeOf(sheet, before.target);
  range.load('formulas');
  const table = before.table === null ? null : sheet.tables.getItemOrNullObject(before.table.id);
  const tableRange = table?.getRange() ?? null;
  tableRange?.load(AREA_PROPERTIES);
  await context.sync();
  if (table !== null && tableRange !== null && tableArea !== null) {
    if (table.isNullObject || areaAddress(areaOf(tableRange)) !== areaAddress(tableArea)) throw new WorkbookFailure('place-gone', { address });
  }
  const changed: string[] = [];
  let count = 0;
  for (const [row, cells] of formulas.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (range.formulas[row]?.[column] === cell) continue;
      count += 1;
      if (changed.length < SHOWN) changed.push(cellAddress(before.target.row + row, before.target.column + column));
    }
  }
  if (count > 0) throw new WorkbookFailure('changed-since', { cells: `${changed.join(' ')}${count > SHOWN ? ' …' : ''}`, count });
}

import { cellAddress } from '../area';
import { WorkbookFailure } from '../failure';
import { wholly } from '../wholly';
import type { WrittenSettled } from './write-settled';
import { clearRow } from './write-settled';

/**
 * Takes a settled finding back, exactly, if its row still holds it: with the sheet, where that was made for it and
 * nothing else stands there by now.
 * @throws WorkbookFailure changed-since, place-gone: then nothing is changed
 */
export function undoSettled(written: WrittenSettled): Promise<void> {
  const { sheet, sheetId, place } = written;
  let whole = false;
  return wholly({
    sheet,
    place,
    outcome: 'not-undone',
    check: async (context) => {
      whole = await checkStands(context, written);
    },
    act: async (context) => {
      if (!whole) return clearRow(context, written);
      const made = context.workbook.worksheets.getItemOrNullObject(sheetId);
      made.load('id');
      await context.sync();
      if (!made.isNullObject) made.delete();
      await context.sync();
    },
    isDone: () => isGone(written),
  });
}

/** Whether all of the sheet is as it was made. */
async function checkStands(context: Excel.RequestContext, { sheetId, place, cells, contents, made }: WrittenSettled): Promise<boolean> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
  sheet.load('id');
  await context.sync();
  if (sheet.isNullObject) throw new WorkbookFailure('place-gone', { address: place });
  const now = cells.map(({ row, column }) => sheet.getCell(row, column).load('formulas'));
  const used = sheet.getUsedRange(true);
  used.load('formulas');
  await context.sync();
  const changed = cells.filter((_, index) => now[index]?.formulas[0]?.[0] !== contents[index]);
  if (changed.length > 0) throw new WorkbookFailure('changed-since', { cells: changed.map(({ row, column }) => cellAddress(row, column)).join(' '), count: changed.length });
  return made !== null && JSON.stringify(used.formulas) === JSON.stringify(made);
}

async function isGone({ sheetId, cells }: WrittenSettled): Promise<boolean> {
  try {
    return await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
      sheet.load('id');
      await context.sync();
      if (sheet.isNullObject) return true;
      const now = cells.map(({ row, column }) => sheet.getCell(row, column).load('formulas,numberFormat'));
      await context.sync();
      return cells.every(({ numberFormat }, index) => now[index]?.formulas[0]?.[0] === '' && now[index].numberFormat[0]?.[0] === numberFormat);
    });
  } catch {
    return false;
  }
}

import { cellAddress } from '../area';
import { WorkbookFailure } from '../failure';
import { rangeOf } from '../run';
import { wholly } from '../wholly';
import type { WrittenSettled } from './write-settled';
import { clearRow, loadContents, runsOf } from './write-settled';

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
  const now = loadContents(sheet, cells);
  const used = sheet.getUsedRange(true);
  used.load('formulas');
  await context.sync();
  const held = now();
  const changed = cells.filter((_, index) => held[index] !== contents[index]);
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
      const now = runsOf(cells).map(({ area, cells: run }) => ({ run, range: rangeOf(sheet, area).load('formulas,numberFormat') }));
      await context.sync();
      return now.every(({ run, range }) => run.every(({ numberFormat }, index) => range.formulas[0]?.[index] === '' && range.numberFormat[0]?.[index] === numberFormat));
    });
  } catch {
    return false;
  }
}

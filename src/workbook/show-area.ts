import type { Area } from './area';
import { rangeOf, reading } from './run';

/** Selects cells of a sheet, and brings it to the front. */
export function showArea(sheetId: string, area: Area): Promise<void> {
  return reading(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.activate();
    rangeOf(sheet, area).select();
    await context.sync();
  });
}

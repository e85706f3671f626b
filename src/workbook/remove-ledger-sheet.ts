import type { AppliedSheet } from './applied';
import { WorkbookFailure } from './failure';
import { checkUnedited } from './insert-sheet';
import { FORMULA_ROW, isLedgerSheetLabel } from './ledger-sheet';
import { readPieces } from './pieces';
import { AREA_PROPERTIES, areaOf } from './run';
import { wholly } from './wholly';

/**
 * Deletes a sheet with ATTRIBUTE over a ledger, if it holds nothing but what PairShare has written there.
 * @throws WorkbookFailure sheet-edited, place-gone: then nothing is changed
 */
export function removeLedgerSheet({ sheetId, sheet: name }: AppliedSheet): Promise<void> {
  return wholly({
    sheet: name,
    place: name,
    outcome: 'unchanged',
    check: async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load(AREA_PROPERTIES);
      await context.sync();
      if (sheet.isNullObject || used.isNullObject) throw new WorkbookFailure('place-gone', { address: name });
      const { column, columns } = areaOf(used);
      const written = await readPieces(context, sheet, { row: 0, column: 0, rows: FORMULA_ROW + 1, columns: column + columns }, 'formulas', (row) => row);
      // Its lines hold one text each, and below them formulas.
      const lines = written.slice(0, FORMULA_ROW).every((row) => row.slice(1).every((cell) => cell === ''));
      if (!lines || !isLedgerSheetLabel(written[1]?.[0])) throw new WorkbookFailure('sheet-edited', { sheet: name });
      const own = written.map((row) => row.map((cell, at) => (at === 0 || String(cell).startsWith('=') ? cell : '')));
      await checkUnedited(context, sheet, name, own);
    },
    act: async (context) => {
      context.workbook.worksheets.getItem(sheetId).delete();
      await context.sync();
    },
  });
}

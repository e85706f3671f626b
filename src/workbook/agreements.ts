import type { AgreementBook, CellPlace } from './agreement-book';
import { AGREEMENT_SHEET, NO_SHEET, readAgreementBook } from './agreement-book';
import { AREA_PROPERTIES, areaOf, reading } from './run';
import { cellsOfValues } from './sheet-cells';
import { namedCell, tableAreas } from './table-areas';

/** Reads the agreements of the workbook from the sheet 结对协议. */
export function readAgreements(): Promise<AgreementBook> {
  return reading(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(AGREEMENT_SHEET);
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load(`values,${AREA_PROPERTIES}`);
    const names = context.workbook.names;
    names.load('items/name,items/formula,items/visible');
    await context.sync();
    if (sheet.isNullObject) return NO_SHEET;
    sheet.tables.load('items/id,items/name');
    await context.sync();
    const tables = await tableAreas(context, sheet.tables.items);
    if (used.isNullObject) return { ...NO_SHEET, sheet: 'blank' };
    return readAgreementBook({ sheet: AGREEMENT_SHEET, area: areaOf(used), cells: cellsOfValues(used.values) }, names.items.flatMap(namedCell), tables);
  });
}

/** Selects a cell of the sheet 结对协议. */
export function showAgreementCell({ row, column }: CellPlace): Promise<void> {
  return reading(async (context) => {
    const sheet = context.workbook.worksheets.getItem(AGREEMENT_SHEET);
    sheet.activate();
    sheet.getCell(row, column).select();
    await context.sync();
  });
}

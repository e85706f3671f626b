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

/** Several changes at once are read once. */
const SETTLE_MILLISECONDS = 150;

/**
 * Calls back after anything has happened that may change the agreements: an edit or a calculation of their
 * sheet, sheets added or deleted, a return to a sheet (a rename has no event before ExcelApi 1.17).
 * @returns a function that stops watching
 */
export async function watchAgreements(onChange: () => void): Promise<() => void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(onChange, SETTLE_MILLISECONDS);
  };
  const handlers = await reading(async (context) => {
    const { worksheets } = context.workbook;
    const ofAgreements = async ({ worksheetId }: { readonly worksheetId: string }) => {
      if (await isAgreementSheet(worksheetId)) changed();
    };
    const always = async () => changed();
    const added = [worksheets.onChanged.add(ofAgreements), worksheets.onCalculated.add(ofAgreements), worksheets.onAdded.add(always), worksheets.onDeleted.add(always), worksheets.onActivated.add(always)];
    await context.sync();
    return added;
  });
  return () => {
    clearTimeout(timer);
    // A handler is removed in the context that added it; if that fails the pane is closing anyway.
    for (const handler of handlers) void Excel.run(handler.context, async (context) => (handler.remove(), context.sync())).catch(() => undefined);
  };
}

function isAgreementSheet(id: string): Promise<boolean> {
  return reading(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(AGREEMENT_SHEET);
    sheet.load('id');
    await context.sync();
    return !sheet.isNullObject && sheet.id === id;
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

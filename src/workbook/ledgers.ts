import type { Area } from './area';
import { endColumn, intersects } from './area';
import { WorkbookFailure } from './failure';
import type { Ledger, Surroundings } from './ledger';
import { findLedgerArea } from './ledger-area';
import { readingLedger, recognisesLedger } from './ledger-reading';
import { readPieces } from './pieces';
import { AREA_PROPERTIES, areaOf, failureOf, rangeOf, reading } from './run';
import { loadSettings } from './settings-sheet/read-settings';
import type { SheetCells } from './sheet-cells';
import { runSlices } from './slices';
import { cellOfValue, cropped } from './sheet-cells';
import { tableAreas } from './table-areas';

/** A cell to look for a ledger around. */
export interface Spot {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

export interface FoundLedger {
  readonly ledger: Ledger;
  readonly around: Surroundings;
}

/**
 * The ledger around a cell, or around the selection: the table it stands in, else the range with a header.
 * @throws WorkbookFailure with outcome `unread`
 */
export async function readLedger(spot: Spot | null): Promise<FoundLedger> {
  return reading(async (context) => {
    const { sheetId, row, column } = spot ?? (await selectedSpot(context));
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.load('name');
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load(AREA_PROPERTIES);
    sheet.tables.load('items/id,items/name,items/showHeaders');
    await context.sync();
    if (used.isNullObject) throw new WorkbookFailure('ledger-not-found', { sheet: sheet.name }, 'unread');
    const tables = await tableAreas(context, sheet.tables.items);
    const { corrections } = await loadSettings(context);
    const headless = new Set(sheet.tables.items.filter(({ showHeaders }) => !showHeaders).map(({ id }) => id));
    const cells: SheetCells = { sheet: sheet.name, area: areaOf(used), cells: await readPieces(context, sheet, areaOf(used), 'values', (row) => row.map(cellOfValue)) };
    const at: Area = { row, column, rows: 1, columns: 1 };
    const table = tables.find(({ area }) => intersects(area, at)) ?? null;
    if (table !== null && headless.has(table.id)) throw new WorkbookFailure('table-without-header', { table: table.name }, 'unread');
    const area = table?.area ?? findLedgerArea(cells, at, recognisesLedger);
    if (area === null) throw new WorkbookFailure('ledger-not-found', { sheet: sheet.name }, 'unread');
    const read = await runSlices(readingLedger({ sheet: sheet.name, area, cells: cropped(cells, area) }, { sheetId, table: table && { id: table.id, name: table.name }, corrections }));
    const format = sheet.getCell(read.records[0]?.row ?? area.row, read.valueColumn);
    format.load('numberFormat');
    const right = rightOf(sheet, area, endColumn(cells.area));
    right?.load('formulas');
    await context.sync();
    const ledger: Ledger = { ...read, valueFormat: String(format.numberFormat[0]?.[0] ?? 'General') };
    return { ledger, around: { right: right?.formulas ?? [], tables: tables.filter((other) => other !== table).map((other) => other.area) } };
  });
}

/** The selected cell. @throws WorkbookFailure with outcome `unread` */
export const readSpot = (): Promise<Spot> => reading(selectedSpot);

async function selectedSpot(context: Excel.RequestContext): Promise<Spot> {
  const cell = context.workbook.getActiveCell();
  cell.load('rowIndex,columnIndex,worksheet/id');
  try {
    await context.sync();
  } catch (error) {
    throw failureOf(error, 'unread');
  }
  return { sheetId: cell.worksheet.id, row: cell.rowIndex, column: cell.columnIndex };
}

/** The cells right of the ledger as far as the sheet is used; null where nothing is. */
function rightOf(sheet: Excel.Worksheet, area: Area, lastUsed: number): Excel.Range | null {
  const column = endColumn(area) + 1;
  return column > lastUsed ? null : rangeOf(sheet, { ...area, column, columns: lastUsed - column + 1 });
}

/** Calls back when a cell of the sheet has been changed by someone else than this add-in. */
export async function watchLedger(sheetId: string, onChange: () => void): Promise<() => void> {
  const handler = await reading(async (context) => {
    const added = context.workbook.worksheets.getItem(sheetId).onChanged.add(async ({ triggerSource }) => {
      if (triggerSource !== 'ThisLocalAddin') onChange();
    });
    await context.sync();
    return added;
  });
  return () => void Excel.run(handler.context, async (context) => (handler.remove(), context.sync())).catch(() => undefined);
}

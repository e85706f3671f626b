import type { Area } from './area';
import { endRow, intersects } from './area';
import { WorkbookFailure } from './failure';
import type { LedgerEntry } from './ledger-entry';
import { MOST_COLUMNS, OWN_SHEETS, TOP_ROWS, ledgerEntry, ledgerPlaces, mayHoldLedger } from './ledger-entry';
import type { Spot } from './ledgers';
import { readPieces } from './pieces';
import { AREA_PROPERTIES, areaOf, rangeOf, reading } from './run';
import type { SheetCells } from './sheet-cells';
import { cellOfValue, cellsOfValues, cropped } from './sheet-cells';
import { pause } from './slices';
import { tableAreas } from './table-areas';

export type { LedgerEntry };

export interface ListOptions {
  /** Called with the sheets read so far, and all. */
  readonly onProgress?: (sheets: number, all: number) => void;
  readonly signal?: AbortSignal;
}

interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly used: Area;
  readonly top: SheetCells;
}

/**
 * The ledgers of the visible sheets, tables and plain ranges, in the order of the sheets.
 * @throws WorkbookFailure with outcome `unread`
 */
export function listLedgers({ onProgress, signal }: ListOptions = {}): Promise<readonly LedgerEntry[]> {
  return reading(async (context) => {
    const { worksheets, tables } = context.workbook;
    worksheets.load('items/id,items/name,items/visibility');
    tables.load('items/id,items/name,items/showHeaders,items/worksheet/id');
    await context.sync();
    const areas = await tableAreas(context, tables.items);
    const candidates = await readTops(context, worksheets.items);
    const found: LedgerEntry[] = [];
    for (const [index, candidate] of candidates.entries()) {
      if (signal?.aborted) throw new WorkbookFailure('cancelled', {}, 'unread');
      onProgress?.(index, candidates.length);
      const own = areas.filter((_, at) => tables.items[at]?.worksheet.id === candidate.id);
      const headless = own.filter(({ id }) => tables.items.some((table) => table.id === id && !table.showHeaders));
      if (!mayHoldLedger(candidate.used.rows, candidate.top, own)) continue;
      const cells = await readOn(context, candidate);
      await pause();
      const { id: sheetId } = candidate;
      for (const place of ledgerPlaces(cells, own, headless)) {
        // Each step takes a good part of a tenth of a second where there are 50,000 rows.
        await pause();
        const inside = cropped(cells, place.area);
        await pause();
        const entry = ledgerEntry({ sheetId, sheet: candidate.name, table: place.table }, place.area, inside);
        if (entry !== null) found.push(entry);
        await pause();
      }
    }
    return found;
  });
}

async function readTops(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<readonly Candidate[]> {
  const shown = sheets.filter(({ name, visibility }) => visibility === 'Visible' && !OWN_SHEETS.has(name));
  const used = shown.map((sheet) => sheet.getUsedRangeOrNullObject(true));
  for (const range of used) range.load(AREA_PROPERTIES);
  await context.sync();
  const filled = shown.flatMap((sheet, index) => {
    const range = used[index];
    if (range === undefined || range.isNullObject) return [];
    const area = areaOf(range);
    const narrow = { ...area, columns: Math.min(area.columns, MOST_COLUMNS) };
    const top = { ...narrow, rows: Math.min(narrow.rows, TOP_ROWS) };
    const cells = rangeOf(sheet, top);
    cells.load('values');
    return [{ sheet, used: narrow, top, cells }];
  });
  await context.sync();
  return filled.map(({ sheet: { id, name }, used: area, top, cells }) => ({ id, name, used: area, top: { sheet: name, area: top, cells: cellsOfValues(cells.values) } }));
}

/** The whole sheet, in as many requests as its size takes. */
async function readOn(context: Excel.RequestContext, { id, name, used, top }: Candidate): Promise<SheetCells> {
  const sheet = context.workbook.worksheets.getItem(id);
  const { rows } = top.area;
  const rest = await readPieces(context, sheet, { ...used, row: used.row + rows, rows: used.rows - rows }, 'values', (row) => row.map(cellOfValue));
  return { sheet: name, area: used, cells: [...top.cells, ...rest] };
}

/** The ledger a cell stands in, or the nearest above it in its sheet; null where the sheet has none. */
export function ledgerAt(entries: readonly LedgerEntry[], { sheetId, row, column }: Spot): LedgerEntry | null {
  const here = entries.filter((entry) => entry.sheetId === sheetId);
  const at: Area = { row, column, rows: 1, columns: 1 };
  const above = here.filter(({ area }) => endRow(area) < row).sort((a, b) => endRow(b.area) - endRow(a.area));
  return here.find(({ area }) => intersects(area, at)) ?? above[0] ?? here[0] ?? null;
}

import type { Matrix } from '../accounting/cells';
import type { District } from '../accounting/district/district';
import { Fault } from '../accounting/fault';
import type { Language } from '../accounting/language';
import { readLedger } from '../accounting/ledger/ledger';
import type { Period } from '../accounting/period/period';
import { NO_HUNDREDTHS } from '../accounting/quantity/hundredths';
import { AGREEMENT_SHEET } from './agreement-book';
import type { Area } from './area';
import { cellAddress, endRow, intersects } from './area';
import { WorkbookFailure } from './failure';
import { findLedgerAreas } from './ledger-area';
import { isNote, recognisesLedger } from './ledger-reading';
import type { Spot } from './ledgers';
import { readPieces } from './pieces';
import { AREA_PROPERTIES, areaOf, rangeOf, reading } from './run';
import { SETTLED_SHEETS } from './settled/settled-sheet';
import type { SheetCells } from './sheet-cells';
import { cellOfValue, cellsOfValues, cropped } from './sheet-cells';
import { pause } from './slices';
import type { TableArea } from './table-areas';
import { tableAreas } from './table-areas';

/** A ledger of the workbook, with what one tells it by. */
export interface LedgerEntry {
  /** Its table, or its sheet and first cell: the same while rows come and go. */
  readonly key: string;
  readonly sheetId: string;
  readonly sheet: string;
  /** The table it is, or null for a plain range. */
  readonly table: { readonly id: string; readonly name: string } | null;
  /** All of it, header and title rows included. */
  readonly area: Area;
  /** The cells of `area`, as the functions read them. */
  readonly cells: Matrix;
  readonly records: number;
  /** Different ones, in time order. */
  readonly periods: readonly Period[];
  readonly indicators: readonly string[];
  /** The hosts 飞入地/属地. */
  readonly districts: readonly District[];
  /** What stands under 填报单位. */
  readonly reporters: readonly string[];
  readonly unit: string | null;
  readonly language: Language;
}

export interface ListOptions {
  /** Called with the sheets read so far, and all. */
  readonly onProgress?: (sheets: number, all: number) => void;
  readonly signal?: AbortSignal;
}

/** Sheets that PairShare keeps for itself. */
const OWN_SHEETS: ReadonlySet<string> = new Set([AGREEMENT_SHEET, '结对设置', ...SETTLED_SHEETS]);

/** What a report made by PairShare says above its tables. */
const REPORT_LABEL = /不得对外发布|not for publication/i;

/** Rows in which a sheet must show a ledger to be read further, and the size up to which it is read anyway. */
const TOP_ROWS = 60;
const SMALL_SHEET = 2_000;

/** A ledger is not wider. */
const MOST_COLUMNS = 256;

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
      if (!mayHoldLedger(candidate, own)) continue;
      const cells = await readOn(context, candidate);
      await pause();
      const { id: sheetId } = candidate;
      for (const place of placesOf(cells, own, headless)) {
        // Each step takes a good part of a tenth of a second where there are 50,000 rows.
        await pause();
        const inside = cropped(cells, place.area);
        await pause();
        const entry = entryOf({ sheetId, sheet: candidate.name, table: place.table }, place.area, inside);
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

const mayHoldLedger = ({ used, top }: Candidate, tables: readonly TableArea[]): boolean => used.rows <= SMALL_SHEET || tables.length > 0 || findLedgerAreas(top, recognisesLedger).length > 0;

/** The whole sheet, in as many requests as its size takes. */
async function readOn(context: Excel.RequestContext, { id, name, used, top }: Candidate): Promise<SheetCells> {
  const sheet = context.workbook.worksheets.getItem(id);
  const { rows } = top.area;
  const rest = await readPieces(context, sheet, { ...used, row: used.row + rows, rows: used.rows - rows }, 'values', (row) => row.map(cellOfValue));
  return { sheet: name, area: used, cells: [...top.cells, ...rest] };
}

interface Found {
  readonly table: LedgerEntry['table'];
  readonly area: Area;
}

/** The tables, then the ranges that stand beside and between them. */
function placesOf(sheet: SheetCells, tables: readonly TableArea[], headless: readonly TableArea[]): readonly Found[] {
  const outside = tables.length === 0 ? sheet : withoutTables(sheet, tables);
  const ranges = findLedgerAreas(outside, recognisesLedger).map((area): Found => ({ table: null, area }));
  const whole = tables.filter((table) => !headless.includes(table)).map(({ id, name, area }): Found => ({ table: { id, name }, area }));
  return [...whole, ...ranges].sort((a, b) => a.area.row - b.area.row || a.area.column - b.area.column);
}

function withoutTables({ sheet, area, cells }: SheetCells, tables: readonly TableArea[]): SheetCells {
  const rest = cells.map((row, index) => {
    const line: Area = { ...area, row: area.row + index, rows: 1 };
    const across = tables.filter((table) => intersects(table.area, line));
    if (across.length === 0) return row;
    return row.map((cell, column) => (across.some((table) => intersects(table.area, { ...line, column: area.column + column, columns: 1 })) ? null : cell));
  });
  return { sheet, area, cells: rest };
}

/** Null for what has a header like a ledger's but no figures or no units, and for reports. */
function entryOf(place: Pick<LedgerEntry, 'sheetId' | 'sheet' | 'table'>, area: Area, cells: Matrix): LedgerEntry | null {
  try {
    const { header, columns, unit } = readLedger(cells);
    const titles = cells.slice(0, header.rows[0]).flat();
    if (titles.some((cell) => typeof cell === 'string' && REPORT_LABEL.test(cell))) return null;
    const { coded, count, rows, figures, cumulatives } = columns;
    if (count === 0) return null;
    const isFigure = (record: number) => [figures, cumulatives].some((amounts) => (amounts?.[record] ?? NO_HUNDREDTHS) !== NO_HUNDREDTHS);
    let records = 0;
    for (let record = 0; record < count; record += 1) if (isFigure(record) || !isNote(header, cells[rows[record] as number] ?? [])) records += 1;
    const seen = <Value>(values: readonly (Value | undefined)[] | undefined): readonly Value[] => (values ?? []).flatMap((value) => (value === undefined ? [] : [value]));
    const periods = coded.period ? seen(coded.period.values) : seen([header.title.period ?? undefined]);
    return {
      key: place.table === null ? `${place.sheetId} ${cellAddress(area.row, area.column)}` : `${place.sheetId} ${place.table.id}`,
      ...place, area, cells, records,
      periods: [...periods].sort((a, b) => a.last - b.last || a.first - b.first),
      indicators: coded.indicator ? seen(coded.indicator.values) : seen([header.title.indicator ?? undefined]),
      districts: seen(coded.host?.values),
      reporters: seen(coded.reporter?.values),
      unit,
      language: header.language,
    };
  } catch (error) {
    if (error instanceof Fault) return null;
    throw error;
  }
}

/** The ledger a cell stands in, or the nearest above it in its sheet; null where the sheet has none. */
export function ledgerAt(entries: readonly LedgerEntry[], { sheetId, row, column }: Spot): LedgerEntry | null {
  const here = entries.filter((entry) => entry.sheetId === sheetId);
  const at: Area = { row, column, rows: 1, columns: 1 };
  const above = here.filter(({ area }) => endRow(area) < row).sort((a, b) => endRow(b.area) - endRow(a.area));
  return here.find(({ area }) => intersects(area, at)) ?? above[0] ?? here[0] ?? null;
}

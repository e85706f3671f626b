import type { Matrix } from '../accounting/cells';
import type { District } from '../accounting/district/district';
import { Fault } from '../accounting/fault';
import type { Language } from '../accounting/language';
import { readLedger } from '../accounting/ledger/ledger';
import type { Period } from '../accounting/period/period';
import { NO_HUNDREDTHS } from '../accounting/quantity/hundredths';
import { AGREEMENT_SHEET } from './agreement-book';
import type { SheetTable } from './agreement-list';
import type { Area } from './area';
import { cellAddress, intersects } from './area';
import { findLedgerAreas } from './ledger-area';
import { isNote, recognisesLedger } from './ledger-reading';
import { SETTINGS_SHEET } from './settings-sheet/settings';
import { SETTLED_SHEETS } from './settled/settled-sheet';
import type { SheetCells } from './sheet-cells';

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

/** Sheets that PairShare keeps for itself. */
export const OWN_SHEETS: ReadonlySet<string> = new Set([AGREEMENT_SHEET, SETTINGS_SHEET, ...SETTLED_SHEETS]);

/** What a report made by PairShare says above its tables. */
const REPORT_LABEL = /不得对外发布|not for publication/i;

/** Rows in which a sheet must show a ledger to be read further, and the size up to which it is read anyway. */
export const TOP_ROWS = 60;
const SMALL_SHEET = 2_000;

/** A ledger is not wider. */
export const MOST_COLUMNS = 256;

/** @param top its first rows */
export const mayHoldLedger = (rows: number, top: SheetCells, tables: readonly SheetTable[]): boolean => rows <= SMALL_SHEET || tables.length > 0 || findLedgerAreas(top, recognisesLedger).length > 0;

/** Where a ledger may stand. */
export interface LedgerPlace {
  readonly table: LedgerEntry['table'];
  readonly area: Area;
}

/** The tables of a sheet, then the ranges that stand beside and between them. */
export function ledgerPlaces(sheet: SheetCells, tables: readonly SheetTable[], headless: readonly SheetTable[]): readonly LedgerPlace[] {
  const outside = tables.length === 0 ? sheet : withoutTables(sheet, tables);
  const ranges = findLedgerAreas(outside, recognisesLedger).map((area): LedgerPlace => ({ table: null, area }));
  const whole = tables.filter((table) => !headless.includes(table)).map(({ id, name, area }): LedgerPlace => ({ table: { id, name }, area }));
  return [...whole, ...ranges].sort((a, b) => a.area.row - b.area.row || a.area.column - b.area.column);
}

function withoutTables({ sheet, area, cells }: SheetCells, tables: readonly SheetTable[]): SheetCells {
  const rest = cells.map((row, index) => {
    const line: Area = { ...area, row: area.row + index, rows: 1 };
    const across = tables.filter((table) => intersects(table.area, line));
    if (across.length === 0) return row;
    return row.map((cell, column) => (across.some((table) => intersects(table.area, { ...line, column: area.column + column, columns: 1 })) ? null : cell));
  });
  return { sheet, area, cells: rest };
}

/** Null for what has a header like a ledger's but no figures or no units, and for reports. */
export function ledgerEntry(place: Pick<LedgerEntry, 'sheetId' | 'sheet' | 'table'>, area: Area, cells: Matrix): LedgerEntry | null {
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

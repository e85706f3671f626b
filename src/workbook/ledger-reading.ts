import type { Cell } from '../accounting/cells';
import { isBlank } from '../accounting/cells';
import { Fault } from '../accounting/fault';
import type { Language } from '../accounting/language';
import type { LedgerField } from '../accounting/ledger/fields';
import { LEDGER_FIELDS } from '../accounting/ledger/fields';
import type { LedgerHeader } from '../accounting/ledger/header';
import { readLedgerHeader } from '../accounting/ledger/header';
import { RowReader } from '../accounting/ledger/row-reader';
import { printPeriod } from '../accounting/period/print-period';
import type { Slices } from '../accounting/slices';
import { SLICE, whole } from '../accounting/slices';
import type { Area } from './area';
import { areaAddress } from './area';
import { WorkbookFailure } from './failure';
import type { Part } from './formula';
import type { Ledger, LedgerColumn, LedgerRecord, RecognisedColumn } from './ledger';
import { PARTS, partOfHeader } from './part';
import { isSameHeader } from './settings-sheet/plan-change';
import type { ColumnCorrection } from './settings-sheet/settings';
import type { SheetCells } from './sheet-cells';
import { cropped } from './sheet-cells';

/** Whether a range holds a ledger's header row. */
export function recognisesLedger(cells: readonly (readonly Cell[])[]): boolean {
  try {
    readLedgerHeader(cells);
    return true;
  } catch (error) {
    if (error instanceof Fault) return false;
    throw error;
  }
}

/** What is known of a ledger's place before its cells are read. */
export interface LedgerPlace {
  readonly sheetId: string;
  readonly table: Ledger['table'];
  /** What people set right on the sheet 结对设置. */
  readonly corrections?: readonly ColumnCorrection[];
}

/**
 * Reads the cells of one ledger as the formulas will read them.
 * @throws WorkbookFailure ledger-not-found, ledger-without-value, ledger-without-records
 */
export const readLedgerCells = (ledger: SheetCells, place: LedgerPlace): Omit<Ledger, 'valueFormat'> => whole(readingLedger(ledger, place));

/** The same in slices: tens of thousands of records take longer than a frame. */
export function* readingLedger(ledger: SheetCells, { sheetId, table, corrections = [] }: LedgerPlace): Slices<Omit<Ledger, 'valueFormat'>> {
  const { sheet, area, cells } = ledger;
  const written = headerOf(sheet, cells);
  const own = ownColumns(area, cells, written);
  const correction = matching(sheet, own, corrections);
  const lastHeader = written.firstDataRow - 1;
  const headers = correction === null ? headersArea(area, written) : correctedArea(area, written, correction);
  const headerCells = correction === null ? cropped(ledger, headers) : correction.headers;
  const header = headerOf(sheet, headerCells);
  const value = header.columns.get('figure') ?? header.columns.get('cumulative');
  if (value === undefined) throw new WorkbookFailure('ledger-without-value', { address: areaAddress(area) }, 'unread');
  const { records, totalRows } = yield* readRecords(ledger, headers, header, written.firstDataRow);
  const [first] = records;
  if (!first) throw new WorkbookFailure('ledger-without-records', { address: areaAddress(area) }, 'unread');
  return {
    sheet,
    sheetId,
    table,
    area,
    headers,
    headerRow: area.row + lastHeader,
    headerCells,
    header,
    columns: recognisedColumns(own, headers, header, written),
    own,
    correction,
    names: cropped(ledger, { ...headers, row: area.row + lastHeader, rows: 1 }).flat().map((cell) => (cell === null || typeof cell === 'object' ? '' : String(cell))),
    valueColumn: headers.column + value,
    records,
    totalRows,
    unit: unitOf(header, value, records),
    language: written.language,
    existing: existingColumns(area, cells[lastHeader] ?? []),
  };
}

function headerOf(sheet: string, cells: readonly (readonly Cell[])[]): LedgerHeader {
  try {
    return readLedgerHeader(cells);
  } catch (error) {
    if (error instanceof Fault) throw new WorkbookFailure('ledger-not-found', { sheet }, 'unread');
    throw error;
  }
}

/** From the first recognised column to the last; title rows only where they say something for the rows below. */
function headersArea(area: Area, { rows, columns, title, firstDataRow }: LedgerHeader): Area {
  const taken = [...columns.values()];
  const first = Math.min(...taken);
  const telling = title.period !== null || title.unit !== null || title.indicator !== null;
  const top = telling ? 0 : (rows[0] ?? 0);
  return { row: area.row + top, rows: firstDataRow - top, column: area.column + first, columns: Math.max(...taken) - first + 1 };
}

/** How a person set the columns of a ledger right; null where nobody has. */
export const correctionFor = (sheet: string, area: Area, cells: SheetCells['cells'], corrections: readonly ColumnCorrection[]): ColumnCorrection | null => (corrections.length === 0 ? null : matching(sheet, ownColumns(area, cells, headerOf(sheet, cells)), corrections));

const matching = (sheet: string, own: readonly LedgerColumn[], corrections: readonly ColumnCorrection[]): ColumnCorrection | null =>
  corrections.findLast((one) => one.sheet === sheet && isSameHeader(one.original, own.map(({ header }) => header))) ?? null;

/** The lines of a correction cover every column of the ledger. */
const correctedArea = (area: Area, { rows, firstDataRow }: LedgerHeader, { area: { columns } }: ColumnCorrection): Area => {
  const top = rows[0] ?? 0;
  return { row: area.row + top, rows: firstDataRow - top, column: area.column, columns };
};

/** Header texts of a column over all header rows; the columns that PairShare has written at the end are not the ledger's. */
function ownColumns(area: Area, cells: SheetCells['cells'], { rows }: LedgerHeader): readonly LedgerColumn[] {
  const all = Array.from({ length: area.columns }, (_, index): LedgerColumn => {
    const texts = rows.map((row) => cells[row]?.[index]).filter((cell) => typeof cell === 'string' || typeof cell === 'number');
    return { column: area.column + index, header: texts.map((text) => String(text).replace(/\s+/g, ' ').trim()).filter((text) => text !== '').join(' ') };
  });
  const last = all.findLastIndex(({ header }) => header !== '' && partOfHeader(header) === null);
  return all.slice(0, last + 1);
}

function* readRecords(ledger: SheetCells, headers: Area, header: LedgerHeader, firstDataRow: number): Slices<{ readonly records: readonly LedgerRecord[]; readonly totalRows: number }> {
  const reader = new RowReader(header);
  const rows = cropped(ledger, { ...headers, row: ledger.area.row + firstDataRow, rows: ledger.area.rows - firstDataRow });
  const records: LedgerRecord[] = [];
  let totalRows = 0;
  for (const [index, cells] of rows.entries()) {
    if (index % SLICE === SLICE - 1) yield { done: index, all: rows.length };
    const row = reader.read(cells);
    if (row.kind === 'total') totalRows += 1;
    if (row.kind !== 'record' || isNote(header, cells)) continue;
    records.push({ row: ledger.area.row + firstDataRow + index, name: row.name ?? '', case: row.case ?? '', indicator: row.indicator ?? '', cells });
  }
  return { records, totalRows };
}

/** A line of text below a ledger, such as 填报人：…, fills one recognised column at most and has no figure. */
export function isNote({ columns }: LedgerHeader, cells: readonly Cell[]): boolean {
  const filled = (field: LedgerField) => !isBlank(cells[columns.get(field) ?? -1] ?? null);
  return !filled('figure') && !filled('cumulative') && [...columns.keys()].filter(filled).length <= 1;
}

function recognisedColumns(own: readonly LedgerColumn[], headers: Area, header: LedgerHeader, whole: LedgerHeader): readonly RecognisedColumn[] {
  const textAt = (column: number) => own.find((one) => one.column === column)?.header ?? '';
  return (Object.keys(LEDGER_FIELDS) as LedgerField[]).flatMap((field): readonly RecognisedColumn[] => {
    const index = header.columns.get(field);
    if (index !== undefined) {
      const column = headers.column + index;
      return [{ field, column, header: textAt(column), corrected: whole.columns.get(field) !== column - (own[0]?.column ?? 0) }];
    }
    const said = titleText(field, header.title, header.language);
    return said === null ? [] : [{ field, column: null, header: said, corrected: false }];
  });
}

function titleText(field: LedgerField, title: LedgerHeader['title'], language: Language): string | null {
  if (field === 'period') return title.period === null ? null : printPeriod(title.period, language);
  if (field === 'unit') return title.unit;
  return field === 'indicator' ? title.indicator : null;
}

/** The unit most records have; ties to the first. */
function unitOf({ units, title, columns }: LedgerHeader, value: number, records: readonly LedgerRecord[]): string | null {
  const column = columns.get('unit');
  if (column === undefined) return units.get(value) ?? title.unit;
  const counts = new Map<string, number>();
  for (const { cells } of records) {
    const unit = cells[column];
    if (typeof unit === 'string' && unit.trim() !== '') counts.set(unit.trim(), (counts.get(unit.trim()) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? title.unit;
}

function existingColumns(area: Area, header: readonly Cell[]): ReadonlyMap<Part, number> {
  const parts = header.map(partOfHeader);
  return new Map(PARTS.flatMap((part) => (parts.includes(part) ? [[part, area.column + parts.indexOf(part)] as const] : [])));
}

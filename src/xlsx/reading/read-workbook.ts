import type { Cell } from '../../accounting/cells';
import type { AgreementBook } from '../../workbook/agreement-book';
import { AGREEMENT_SHEET, NO_SHEET, readAgreementBook } from '../../workbook/agreement-book';
import { cellOfReference } from '../../workbook/area';
import type { LedgerEntry } from '../../workbook/ledger-entry';
import { MOST_COLUMNS, OWN_SHEETS, TOP_ROWS, ledgerEntry, ledgerPlaces, mayHoldLedger } from '../../workbook/ledger-entry';
import { correctedCells } from '../../workbook/settings-sheet/corrected-cells';
import type { ColumnCorrection } from '../../workbook/settings-sheet/settings';
import { SETTINGS_SHEET } from '../../workbook/settings-sheet/settings';
import { settingsOn } from '../../workbook/settings-sheet/settings-on';
import type { SheetCells } from '../../workbook/sheet-cells';
import { cropped } from '../../workbook/sheet-cells';
import type { Area } from '../../workbook/area';
import { WorkbookPackage } from '../package/workbook-package';
import type { Book } from '../recalculation/book';
import { readBook } from '../recalculation/book';

/** A cell of a workbook; row and column count from 0. */
export interface WorkbookCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What a workbook holds of ours, as the pane finds it. */
export interface ReadWorkbook {
  /** By which it is called. */
  readonly file: string;
  readonly agreements: AgreementBook;
  /** In the order of the sheets; their cells have the headers that a person has set right. */
  readonly ledgers: readonly LedgerEntry[];
  /** The first formula of each ledger that the file holds no value of: it reads as blank. */
  readonly uncalculated: readonly WorkbookCell[];
  /** Dates are days since 1904: the add-in takes them for days since 1900. */
  readonly dates1904: boolean;
}

/** Reads the ledgers of the visible sheets, and the agreements. @throws PackageFault */
export function readWorkbook(file: string, bytes: Uint8Array): ReadWorkbook {
  const book = readBook(new WorkbookPackage(bytes));
  const corrections = correctionsIn(book);
  const ledgers: LedgerEntry[] = [];
  const uncalculated: WorkbookCell[] = [];
  book.part.sheets.forEach((entry, index) => {
    if (entry === null || entry.hidden || OWN_SHEETS.has(entry.name)) return;
    for (const ledger of ledgersOn(book, index, entry.name, corrections)) {
      ledgers.push(ledger);
      const blank = book.sheets[index]?.formulas.find(({ stored, row, column }) => stored === undefined && isWithin(ledger.area, row, column));
      if (blank !== undefined) uncalculated.push({ sheet: entry.name, row: blank.row, column: blank.column });
    }
  });
  return { file, agreements: agreementsIn(book), ledgers, uncalculated, dates1904: book.part.dates1904 };
}

const isWithin = ({ row, column, rows, columns }: Area, r: number, c: number): boolean => r >= row && r < row + rows && c >= column && c < column + columns;

/** The cells of a sheet from A1. */
export function sheetCells({ part, sheets }: Book, index: number, most = Infinity): SheetCells {
  const cells = sheets[index]?.cells;
  const [rows, columns] = [cells?.rows ?? 0, Math.min(cells?.columns ?? 0, most)];
  return { sheet: part.sheets[index]?.name ?? '', area: { row: 0, column: 0, rows, columns }, cells: Array.from({ length: rows }, (_, row): readonly Cell[] => cells?.row(row, columns) ?? []) };
}

function sheetNamed(book: Book, name: string): SheetCells | null {
  const index = book.part.sheets.findIndex((sheet) => sheet?.name === name);
  return index < 0 ? null : sheetCells(book, index);
}

function correctionsIn(book: Book): readonly ColumnCorrection[] {
  const sheet = sheetNamed(book, SETTINGS_SHEET);
  return sheet === null ? [] : settingsOn(sheet).corrections;
}

function agreementsIn(book: Book): AgreementBook {
  const sheet = sheetNamed(book, AGREEMENT_SHEET);
  if (sheet === null) return NO_SHEET;
  const names = book.part.names.flatMap(({ name, scope, formula }) => {
    const cell = scope === null ? cellOfReference(`=${formula}`) : null;
    return cell === null ? [] : [{ name, ...cell }];
  });
  return readAgreementBook(sheet, names, tablesOn(book, AGREEMENT_SHEET).map(({ name, area }) => ({ id: name, name, area })));
}

const tablesOn = ({ part, tables }: Book, name: string): Book['tables'] => tables.filter(({ sheet }) => part.sheets[sheet]?.name === name);

function ledgersOn(book: Book, index: number, name: string, corrections: readonly ColumnCorrection[]): readonly LedgerEntry[] {
  const tables = tablesOn(book, name).map(({ name: table, area, headers }) => ({ id: table, name: table, area, headers }));
  const sheet = sheetCells(book, index, MOST_COLUMNS);
  const top: SheetCells = { ...sheet, area: { ...sheet.area, rows: Math.min(sheet.area.rows, TOP_ROWS) }, cells: sheet.cells.slice(0, TOP_ROWS) };
  if (sheet.area.rows === 0 || !mayHoldLedger(sheet.area.rows, top, tables)) return [];
  return ledgerPlaces(sheet, tables, tables.filter(({ headers }) => !headers)).flatMap(({ table, area }) => {
    const cells = correctedCells(name, area, cropped(sheet, area), corrections);
    return ledgerEntry({ sheetId: name, sheet: name, table }, area, cells) ?? [];
  });
}

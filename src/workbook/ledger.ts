import type { Cell } from '../accounting/cells';
import type { Language } from '../accounting/language';
import type { LedgerField } from '../accounting/ledger/fields';
import type { LedgerHeader } from '../accounting/ledger/header';
import type { Area } from './area';
import type { Part } from './formula';
import type { ColumnCorrection } from './settings-sheet/settings';

/** A column of the ledger and what it was taken for. */
export interface RecognisedColumn {
  readonly field: LedgerField;
  /** Column of the sheet, counted from 0; null where a title row says it for all rows. */
  readonly column: number | null;
  /** The header, or the title row's text. */
  readonly header: string;
  /** Set by a person, where PairShare had read the headers otherwise. */
  readonly corrected: boolean;
}

/** A column of the ledger as it stands, to choose from. */
export interface LedgerColumn {
  readonly column: number;
  /** Header rows joined; blank where there is none. */
  readonly header: string;
}

/** A row that holds a figure, or should; `cells` are those under `headers`. */
export interface LedgerRecord {
  /** Row of the sheet, counted from 0. */
  readonly row: number;
  readonly name: string;
  readonly case: string;
  readonly indicator: string;
  readonly cells: readonly Cell[];
}

/** A ledger as it stands in a sheet, read at one moment. */
export interface Ledger {
  readonly sheet: string;
  readonly sheetId: string;
  /** The table it is, or null for a plain range. */
  readonly table: { readonly id: string; readonly name: string } | null;
  /** All of it, header and title rows included. */
  readonly area: Area;
  /** What the headers argument of a formula covers, title rows included. */
  readonly headers: Area;
  /** The row in which the written columns get their headers. */
  readonly headerRow: number;
  readonly headerCells: readonly (readonly Cell[])[];
  /** How a formula will read the rows: from the cells of `headers` alone. */
  readonly header: LedgerHeader;
  readonly columns: readonly RecognisedColumn[];
  /** Its columns without those PairShare has written at its right. */
  readonly own: readonly LedgerColumn[];
  /** How a person set the columns right; formulas then take their headers from there. */
  readonly correction: ColumnCorrection | null;
  /** Texts of the (lower) header row over the columns of `headers`, for structured references. */
  readonly names: readonly string[];
  /** Column of the figures. */
  readonly valueColumn: number;
  /** Number format of the figures, which the written columns take over. */
  readonly valueFormat: string;
  readonly records: readonly LedgerRecord[];
  /** Rows of 合计, 小计, 其中 that are left out. */
  readonly totalRows: number;
  readonly unit: string | null;
  /** The language of its headers: written columns follow it. */
  readonly language: Language;
  /** Columns it already carries. */
  readonly existing: ReadonlyMap<Part, number>;
}

/** What stands at the right of the ledger. */
export interface Surroundings {
  /** Formulas of the cells right of the ledger, in its rows, as far as the sheet is used. */
  readonly right: readonly (readonly unknown[])[];
  /** Tables of the sheet other than the ledger; their blank cells are taken too. */
  readonly tables: readonly Area[];
}

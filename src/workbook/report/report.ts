import type { Language } from '../../accounting/language';

/**
 * A report sheet as data: what both sides sign. Whoever fills it knows the figures, not where they will stand;
 * where one cell reads another it says so by table, row and column (ReportFormula).
 */
export interface Report {
  /** Of everything on the sheet. */
  readonly language: Language;
  /** The sheet's name; numbered where it is taken. */
  readonly sheet: string;
  /**
   * What the report is of, in one line, for example `产值 2024年 金彭2023`. It stands on the sheet, and a report of the
   * same is made again in place; a report of anything else is another sheet.
   */
  readonly subject: string;
  readonly title: string;
  /** Period, indicator, unit of measure, ledger, date made, versions, in the order they are read. */
  readonly context: readonly ContextLine[];
  /** When the figures were calculated, where they stand as numbers; null where formulas keep them up to date. */
  readonly calculatedOn: string | null;
  /** Formulas that spill, from which the tables look their figures up. */
  readonly calculations: readonly Calculation[];
  readonly sections: readonly Section[];
}

export interface ContextLine {
  readonly label: string;
  readonly value: string;
}

/** A formula that spills at the right of the printed page, with nothing below it. */
export interface Calculation {
  /** By which the cells of tables name it. */
  readonly id: string;
  readonly heading: string;
  /** As Excel writes it, for example `=PAIR.RECONCILE(台账[#All],结对条款[#All],"产值","2024年")`. */
  readonly formula: string;
  /** How many columns it fills, and about how many rows. */
  readonly columns: number;
  readonly rows: number;
}

export interface Section {
  readonly heading: string;
  readonly note?: string;
  readonly body: ReportTable | ReportTexts | ReportChart | ReportSignatures;
}

export interface ReportTable {
  readonly kind: 'table';
  /** By which charts name it. */
  readonly id: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

export interface TableColumn {
  readonly header: string;
  /** Excel's number format, for example `#,##0.00`; null for a column of texts. */
  readonly format: string | null;
  /** In characters, at least. */
  readonly width?: number;
}

/** Totals and proofs stand below the records they are of. */
export interface TableRow {
  readonly cells: readonly ReportCell[];
  readonly role?: 'total' | 'proof';
  /** By which the formulas of the same table name it. */
  readonly key?: string;
}

/** Null is blank. A text stays a text, whatever it begins with. */
export type ReportCell = string | number | null | ReportFormula;

/** Pieces of a formula, the first of which begins with `=`, and references between them. */
export interface ReportFormula {
  readonly formula: readonly (string | Reference)[];
  /** What it comes to, for a file that nothing has calculated yet. */
  readonly value?: string;
}

export type Reference =
  /** A cell of the same table: of the row of that key, or of the formula's own. Columns count from 0. */
  | { readonly column: number; readonly row?: string }
  /** The cells of a column from one row to another. */
  | { readonly column: number; readonly from: string; readonly to: string }
  /** A column of a calculation, with room for it to grow. */
  | { readonly calculation: string; readonly column: number };

/** Paragraphs over the whole width, each below its label: findings still open, agreements in full. */
export interface ReportTexts {
  readonly kind: 'texts';
  readonly items: readonly { readonly label?: string; readonly text: string }[];
}

/** A chart of the records of a table, without its totals. */
export interface ReportChart {
  readonly kind: 'chart';
  /** Clustered columns, or bars read from above. */
  readonly type: 'columns' | 'bars';
  /** The table's id. */
  readonly table: string;
  readonly title: string;
  /** The table's column that names the records. */
  readonly categories: number;
  readonly series: readonly { readonly name: string; readonly column: number }[];
}

/** One line for a name and a date each, filled in by hand and kept when the report is made again. */
export interface ReportSignatures {
  readonly kind: 'signatures';
  /** For example 甲方（金牛区）. */
  readonly parties: readonly string[];
}

import type { Bilingual } from '../accounting/language';

/** What stands in a cell. A text that begins with "=" is a formula exactly as a user sees it in Excel. */
export type SampleCell = string | number | boolean | null;

export interface SampleTable {
  readonly name: string;
  /** Header row included, for example `A4:L200`. */
  readonly area: string;
  readonly style?: string;
}

export interface SampleSheet {
  readonly name: string;
  /** From A1; rows may be shorter than the widest one. */
  readonly rows: readonly (readonly SampleCell[])[];
  /** In characters, as Excel counts them, from column A. */
  readonly columnWidths: readonly number[];
  readonly numberFormats: readonly { readonly area: string; readonly format: string }[];
  readonly bold: readonly string[];
  readonly fills?: readonly { readonly area: string; readonly color: string }[];
  readonly wraps?: readonly string[];
  readonly tables: readonly SampleTable[];
  readonly merges?: readonly string[];
  /** Rows that stay in view when the sheet is scrolled. */
  readonly frozenRows?: number;
}

/** A workbook as data: the workbench opens it, scripts/samples.mjs writes it as .xlsx. */
export interface SampleWorkbook {
  readonly id: string;
  readonly title: Bilingual;
  readonly sheets: readonly SampleSheet[];
  /** Defined names of the workbook. */
  readonly names: readonly { readonly name: string; readonly formula: string }[];
  readonly activeSheet: string;
  /** On the active sheet, for example `J8`. */
  readonly selection: string;
}

import type { Bilingual } from '../accounting/language';

/** What stands in a cell. A text that begins with "=" is a formula exactly as a user sees it in Excel. */
export type SampleCell = string | number | boolean | null;

export interface SampleTable {
  readonly name: string;
  /** Header row included, for example `A4:L200`. */
  readonly area: string;
  readonly style?: string;
}

/** How a sheet is printed: on A4, as wide as one page. */
export interface SamplePage {
  readonly orientation: 'portrait' | 'landscape';
  /** All that is printed, for example `A1:H30`. */
  readonly area: string;
}

/** A cell that leads to another sheet of the workbook. */
export interface SampleLink {
  readonly cell: string;
  readonly sheet: string;
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
  /** Cells in the size of a title. */
  readonly titles?: readonly string[];
  readonly links?: readonly SampleLink[];
  /** Excel's own set-up where it is left out. */
  readonly page?: SamplePage;
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

import type { ReportCell, TableColumn } from './report';

/** How a row of the sheet looks; `looks.ts` says what each is. */
export type Look = 'title' | 'label' | 'made-by' | 'context' | 'heading' | 'note' | 'header' | 'body' | 'total' | 'proof' | 'text-label' | 'text' | 'chart' | 'signature' | 'blank';

/** One row of the sheet before its place is known. */
export interface Line {
  readonly look: Look;
  /** In points. */
  readonly height: number;
  /** From column A. */
  readonly cells: readonly ReportCell[];
  /** Stays on one page with the next line. */
  readonly keep: boolean;
  /** Where it belongs to a table: which, its columns, and the row's key. */
  readonly table?: { readonly id: string; readonly columns: readonly TableColumn[]; readonly key: string | null };
  /** Where a chart lies over it: the section's number. */
  readonly chart?: number;
}

/** One line of Excel's standard size, and what a row of wrapped lines adds. */
export const LINE_HEIGHT = 15;
export const ROW_MARGIN = 3;

/** Excel's limit. */
export const HIGHEST_ROW = 409;

export const line = (look: Look, height: number, cells: readonly ReportCell[], keep = false): Line => ({ look, height, cells, keep });

export const blankLine = (height: number): Line => line('blank', height, []);

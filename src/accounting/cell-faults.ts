/** Failures of what a caller hands over: missing, in the wrong shape, or an error already. */
export interface CellFaults {
  /** A function of that name is not in the catalogue. */
  readonly 'function-unknown': { readonly name: string; readonly known: string };
  /** More arguments than the function has. */
  readonly 'arguments-surplus': { readonly given: number; readonly most: number };
  /** A required argument was left out or is blank. */
  readonly 'argument-missing': { readonly example: string };
  /** A range where one cell was expected. */
  readonly 'one-cell-expected': { readonly rows: number; readonly columns: number };
  /** A range of several columns where one column was expected. */
  readonly 'column-expected': { readonly rows: number; readonly columns: number };
  /** Columns of different lengths in one call. */
  readonly 'lengths-differ': { readonly rows: number; readonly expected: number };
  /** The cell holds an Excel error. */
  readonly 'cell-is-error': { readonly error: string };
}

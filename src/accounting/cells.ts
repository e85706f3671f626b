/** What one cell of a sheet hands to a calculation. A blank is null or the empty text; an error keeps its code. */
export type Cell = string | number | boolean | null | CellError;

/** An Excel error inside a range, for example `{ error: '#N/A' }`. */
export interface CellError {
  readonly error: string;
}

/** A range: rows of cells, all equally long. */
export type Matrix = readonly (readonly Cell[])[];

/** What a function may leave in a cell. */
export type ResultCell = string | number | boolean;

/** A spilled result: rows of cells, all equally long, blank cells as "". */
export type ResultMatrix = ResultCell[][];

export const isCellError = (cell: Cell): cell is CellError => typeof cell === 'object' && cell !== null;

/** Nothing, the empty text, or only blanks. Never the number 0. */
export const isBlank = (cell: Cell | undefined): boolean => cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');

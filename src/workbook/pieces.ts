import type { Area } from './area';
import { rangeOf } from './run';

/** Cells handled in one request: well under the 5 MB of Excel on the web, and short enough that no frame waits for them. */
const CELLS = 12_000;

/** An area from top to bottom, in pieces of whole rows. */
export function piecesOf(area: Area, cells = CELLS): readonly Area[] {
  const height = Math.max(1, Math.floor(cells / Math.max(1, area.columns)));
  const pieces: Area[] = [];
  for (let first = 0; first < area.rows; first += height) pieces.push({ ...area, row: area.row + first, rows: Math.min(height, area.rows - first) });
  return pieces;
}

/** Reads values or formulas of any number of rows; one sync a piece. */
export async function readPieces<Read>(context: Excel.RequestContext, sheet: Excel.Worksheet, area: Area, what: 'values' | 'formulas' | 'numberFormat', map: (row: readonly unknown[]) => Read): Promise<Read[]> {
  const rows: Read[] = [];
  for (const piece of piecesOf(area)) {
    const range = rangeOf(sheet, piece);
    range.load(what);
    await context.sync();
    for (const row of range[what] as readonly unknown[][]) rows.push(map(row));
  }
  return rows;
}

/** Writes cells of any number of rows; the caller syncs the last piece. null leaves a cell alone. */
export async function writePieces(context: Excel.RequestContext, sheet: Excel.Worksheet, area: Area, what: 'formulas' | 'numberFormat', rows: readonly (readonly unknown[])[]): Promise<void> {
  const pieces = piecesOf(area);
  for (const [index, piece] of pieces.entries()) {
    const from = piece.row - area.row;
    rangeOf(sheet, piece)[what] = rows.slice(from, from + piece.rows) as string[][];
    if (index < pieces.length - 1) await context.sync();
  }
}

/** Clears cells of any number of rows; the caller syncs the last piece. */
export async function clearPieces(context: Excel.RequestContext, sheet: Excel.Worksheet, area: Area, what: 'All' | 'Contents'): Promise<void> {
  const pieces = piecesOf(area);
  for (const [index, piece] of pieces.entries()) {
    rangeOf(sheet, piece).clear(what);
    if (index < pieces.length - 1) await context.sync();
  }
}

import type { Area } from './area';
import { rangeOf } from './run';

/** Cells read in one request: well under the 5 MB of Excel on the web, and short enough that no frame waits for them. */
const READ = 12_000;

/** Cells written or cleared in one request: what changes is calculated and drawn too, which takes several times as long as reading. */
const WRITTEN = 2_000;

const heightOf = ({ columns }: Area, cells: number): number => Math.max(1, Math.floor(cells / Math.max(1, columns)));

/** An area from top to bottom, in pieces of whole rows, as large as one request reads. */
export function piecesOf(area: Area, cells = READ): readonly Area[] {
  const height = heightOf(area, cells);
  const pieces: Area[] = [];
  for (let first = 0; first < area.rows; first += height) pieces.push({ ...area, row: area.row + first, rows: Math.min(height, area.rows - first) });
  return pieces;
}

/** An area from top to bottom, in pieces of whole rows, as large as one request writes or clears. */
export const writtenPiecesOf = (area: Area): readonly Area[] => piecesOf(area, WRITTEN);

/** Reads values or formulas of any number of rows; one sync a piece. */
export async function readPieces<Read>(context: Excel.RequestContext, sheet: Excel.Worksheet, area: Area, what: 'values' | 'formulas' | 'numberFormat', map: (row: readonly unknown[]) => Read): Promise<Read[]> {
  const rows: Read[] = [];
  let height = heightOf(area, READ);
  while (rows.length < area.rows) {
    const range = rangeOf(sheet, { ...area, row: area.row + rows.length, rows: Math.min(height, area.rows - rows.length) });
    range.load(what);
    try {
      await context.sync();
    } catch (error) {
      // Long texts can make even a small piece too large.
      if (!isTooLarge(error) || height === 1) throw error;
      height = Math.ceil(height / 2);
      continue;
    }
    for (const row of range[what] as readonly unknown[][]) rows.push(map(row));
  }
  return rows;
}

const isTooLarge = (error: unknown): boolean => typeof error === 'object' && error !== null && 'code' in error && error.code === 'ResponsePayloadSizeLimitExceeded';

/** Writes cells of any number of rows; the caller syncs the last piece. null leaves a cell alone. */
export async function writePieces(context: Excel.RequestContext, sheet: Excel.Worksheet, area: Area, what: 'formulas' | 'numberFormat', rows: readonly (readonly unknown[])[]): Promise<void> {
  const pieces = writtenPiecesOf(area);
  for (const [index, piece] of pieces.entries()) {
    const from = piece.row - area.row;
    rangeOf(sheet, piece)[what] = rows.slice(from, from + piece.rows) as string[][];
    if (index < pieces.length - 1) await context.sync();
  }
}

/** Clears cells of any number of rows; the caller syncs the last piece. */
export async function clearPieces(context: Excel.RequestContext, sheet: Excel.Worksheet, area: Area, what: 'All' | 'Contents'): Promise<void> {
  const pieces = writtenPiecesOf(area);
  for (const [index, piece] of pieces.entries()) {
    rangeOf(sheet, piece).clear(what);
    if (index < pieces.length - 1) await context.sync();
  }
}

import type { Cell } from '../accounting/cells';
import { isBlank } from '../accounting/cells';
import type { Area } from './area';
import { endColumn, endRow } from './area';
import type { SheetCells } from './sheet-cells';
import { cropped, isBlankRow } from './sheet-cells';

/** Whether a range holds a ledger's header row within its first rows. */
export type Recognises = (cells: readonly (readonly Cell[])[]) => boolean;

/**
 * The ledger around a selection in a sheet without a table there: the columns up to the next blank one, and
 * the rows up to the header and the title rows above it, down to the last row before another header. Blank
 * rows inside are kept (SPEC §4). Null where no header is recognised.
 */
export function findLedgerArea(sheet: SheetCells, selection: Area, recognises: Recognises): Area | null {
  const band = bandAt(sheet, selection);
  if (band === null) return null;
  const blocks = blocksOf(band);
  const nearest = blockAt(blocks, selection);
  for (let first = nearest; first >= 0; first--) {
    const from = blocks[first];
    const to = blocks[Math.max(nearest, first)];
    if (!from || !to || !recognises(part(band, from, to))) continue;
    const start = withTitles(band, blocks, first);
    const end = withFollowers(band, blocks, Math.max(nearest, first), recognises);
    return { ...band.area, row: start.row, rows: endRow(end) - start.row + 1 };
  }
  return null;
}

/** Every ledger of a sheet, beside and below one another, each as findLedgerArea gives it. */
export function findLedgerAreas(sheet: SheetCells, recognises: Recognises): readonly Area[] {
  return bandsOf(sheet).flatMap((area) => {
    const band: SheetCells = { sheet: sheet.sheet, area, cells: cropped(sheet, area) };
    const blocks = blocksOf(band);
    const found: Area[] = [];
    for (const [first, block] of blocks.entries()) {
      if (block.row <= endRow(found.at(-1) ?? { row: -1, rows: 1, column: 0, columns: 0 }) || !recognises(top(band, block))) continue;
      const start = withTitles(band, blocks, first);
      const end = withFollowers(band, blocks, first, recognises);
      const before = found.at(-1);
      // Titles between two ledgers are the lower one's.
      if (before && endRow(before) >= start.row) found[found.length - 1] = { ...before, rows: start.row - before.row };
      found.push({ ...area, row: start.row, rows: endRow(end) - start.row + 1 });
    }
    return found.map((each) => withoutBlankEdges(band, each));
  });
}

/** A narrower ledger below a wider one ends where its own columns do. */
function withoutBlankEdges({ area: band, cells }: SheetCells, area: Area): Area {
  const rows = cells.slice(area.row - band.row, area.row - band.row + area.rows);
  const isFilled = (column: number): boolean => rows.some((row) => !isBlank(row[column] ?? null));
  let first = 0;
  let last = band.columns - 1;
  while (first < last && !isFilled(first)) first += 1;
  while (last > first && !isFilled(last)) last -= 1;
  return { ...area, column: band.column + first, columns: last - first + 1 };
}

/** Rows in which a header is recognised; what stands further down need not be looked at. */
const HEADER_WITHIN = 21;

const top = (sheet: SheetCells, block: Area): Cell[][] => cropped(sheet, { ...block, rows: Math.min(block.rows, HEADER_WITHIN) });

/** Neighbouring columns with content. */
function bandsOf(sheet: SheetCells): readonly Area[] {
  const bands: Area[] = [];
  for (let column = 0; column < sheet.area.columns; column++) {
    if (sheet.cells.every((row) => isBlank(row[column] ?? null))) continue;
    const absolute = sheet.area.column + column;
    const last = bands.at(-1);
    if (last && endColumn(last) + 1 === absolute) bands[bands.length - 1] = { ...last, columns: last.columns + 1 };
    else bands.push({ ...sheet.area, column: absolute, columns: 1 });
  }
  return bands;
}

/** The neighbouring columns with content that the selection stands in, or next to. */
function bandAt(sheet: SheetCells, selection: Area): SheetCells | null {
  const bands = bandsOf(sheet);
  const distance = (band: Area) => Math.max(band.column - selection.column, selection.column - endColumn(band), 0);
  const [nearest] = [...bands].sort((a, b) => distance(a) - distance(b));
  // One blank column away is still "beside the ledger"; farther off there may be anything.
  if (!nearest || (bands.length > 1 && distance(nearest) > 1)) return null;
  return { sheet: sheet.sheet, area: nearest, cells: cropped(sheet, nearest) };
}

/** Rows without a blank one among them. */
function blocksOf({ area, cells }: SheetCells): readonly Area[] {
  const blocks: Area[] = [];
  for (const [index, row] of cells.entries()) {
    if (isBlankRow(row)) continue;
    const absolute = area.row + index;
    const last = blocks.at(-1);
    if (last && endRow(last) + 1 === absolute) blocks[blocks.length - 1] = { ...last, rows: last.rows + 1 };
    else blocks.push({ ...area, row: absolute, rows: 1 });
  }
  return blocks;
}

/** The block of the selection's first row; between blocks the one above, above all the first. */
function blockAt(blocks: readonly Area[], selection: Area): number {
  const above = blocks.filter(({ row }) => row <= selection.row).length;
  return blocks.length === 0 ? -1 : Math.max(above - 1, 0);
}

const part = (sheet: SheetCells, from: Area, to: Area): Cell[][] => cropped(sheet, { ...sheet.area, row: from.row, rows: endRow(to) - from.row + 1 });

/** Title rows stand apart: blocks above in which every row has at most two filled cells. */
function withTitles(sheet: SheetCells, blocks: readonly Area[], first: number): Area {
  let start = first;
  while (start > 0) {
    const above = blocks[start - 1];
    if (!above || !cropped(sheet, above).every((row) => row.filter((cell) => !isBlank(cell)).length <= 2)) break;
    start -= 1;
  }
  return blocks[start] ?? sheet.area;
}

/** Blocks below belong to the ledger until one begins with a header of its own. */
function withFollowers(sheet: SheetCells, blocks: readonly Area[], last: number, recognises: Recognises): Area {
  let end = last;
  for (let next = last + 1; next < blocks.length; next++) {
    const block = blocks[next];
    if (!block || recognises(top(sheet, block))) break;
    end = next;
  }
  return blocks[end] ?? sheet.area;
}

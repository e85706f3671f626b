import type { Matrix } from '../../accounting/cells';
import type { Area } from '../area';
import { readPieces } from '../pieces';
import { AREA_PROPERTIES, areaOf } from '../run';
import { cellOfValue, cellsOfValues } from '../sheet-cells';

/** A range that is read in one go, whatever it holds. */
const AT_ONCE = 20_000;

/** What a range holds; null where it is too large to be read here. */
export interface ReadRange {
  readonly area: Area;
  readonly sheet: string;
  readonly sheetId: string;
  readonly address: string;
  readonly cells: Matrix | null;
}

/**
 * Reads a range as a function is given it. Of a large one only what its sheet uses is read, with blank cells above
 * and left of it, so that its rows keep their numbers.
 * @param most cells in use that are read at most
 */
export async function readRange(context: Excel.RequestContext, range: Excel.Range, most: number): Promise<ReadRange> {
  range.load(`address,cellCount,worksheet/name,worksheet/id,${AREA_PROPERTIES}`);
  const used = range.getIntersectionOrNullObject(range.worksheet.getUsedRange(true));
  used.load(AREA_PROPERTIES);
  await context.sync();
  const area = areaOf(range);
  const found = { area, sheet: range.worksheet.name, sheetId: range.worksheet.id, address: range.address.slice(range.address.lastIndexOf('!') + 1) };
  // Excel counts the cells of a whole sheet as −1.
  if (range.cellCount >= 0 && range.cellCount <= AT_ONCE) {
    range.load('values');
    await context.sync();
    return { ...found, cells: cellsOfValues(range.values) };
  }
  if (used.isNullObject) return { ...found, cells: [] };
  const inUse = areaOf(used);
  if (inUse.rows * inUse.columns > most) return { ...found, cells: null };
  const cells = await readPieces(context, range.worksheet, inUse, 'values', (row) => row.map(cellOfValue));
  const left = Array.from({ length: inUse.column - area.column }, () => null);
  const above = Array.from({ length: inUse.row - area.row }, () => []);
  return { ...found, cells: left.length === 0 && above.length === 0 ? cells : [...above, ...cells.map((row) => [...left, ...row])] };
}

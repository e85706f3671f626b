import type { Area } from '../area';
import { AREA_PROPERTIES, areaOf, rangeOf } from '../run';

/** Cells asked for in one request. */
const CHUNK = 500;

/**
 * The cells that dynamic arrays fill beside their own, by row and column of the used range. Blocks are asked as a
 * whole first: a column of scalar formulas has thousands of cells that spill nothing.
 * @param blocks cells with formulas, relative to `used`
 */
export async function spilledCells(context: Excel.RequestContext, sheet: Excel.Worksheet, used: Area, blocks: readonly Area[]): Promise<(row: number, column: number) => boolean> {
  const ranges = blocks.map((block) => rangeOf(sheet, { ...block, row: block.row + used.row, column: block.column + used.column }));
  for (const range of ranges) range.load('hasSpill');
  if (ranges.length > 0) await context.sync();
  // null: some of them do.
  const cells = ranges.flatMap((range, index) => {
    const block = blocks[index];
    return block === undefined || (range.hasSpill as boolean | null) === false ? [] : Array.from({ length: block.rows * block.columns }, (_, at) => ({ row: Math.floor(at / block.columns), column: at % block.columns, range }));
  });
  const areas: Area[] = [];
  for (let first = 0; first < cells.length; first += CHUNK) {
    const asked = cells.slice(first, first + CHUNK).map(({ row, column, range }) => range.getCell(row, column).getSpillingToRangeOrNullObject());
    for (const range of asked) range.load(AREA_PROPERTIES);
    await context.sync();
    areas.push(...asked.filter((range) => !range.isNullObject).map(areaOf));
  }
  return (row, column) => areas.some((one) => row + used.row >= one.row && row + used.row < one.row + one.rows && column + used.column >= one.column && column + used.column < one.column + one.columns);
}

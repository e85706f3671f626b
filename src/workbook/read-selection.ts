import type { Matrix } from '../accounting/cells';
import type { Area } from './area';
import { areaAddress } from './area';
import { WorkbookFailure } from './failure';
import { AREA_PROPERTIES, areaOf, reading } from './run';
import { cellsOfValues } from './sheet-cells';

/** A range that a person has selected, and what it holds. */
export interface SelectedRange {
  readonly sheetId: string;
  readonly sheet: string;
  readonly area: Area;
  readonly cells: Matrix;
}

/** A list of districts is never larger. */
const MOST_CELLS = 5_000;

/** @throws WorkbookFailure selection-in-parts, selection-too-large; with outcome `unread` */
export function readSelectedRange(): Promise<SelectedRange> {
  return reading(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load(`cellCount,${AREA_PROPERTIES}`);
    range.worksheet.load('id,name');
    await context.sync();
    const area = areaOf(range);
    if (range.cellCount > MOST_CELLS || range.cellCount < 0) throw new WorkbookFailure('selection-too-large', { address: areaAddress(area) }, 'unread');
    range.load('values');
    await context.sync();
    return { sheetId: range.worksheet.id, sheet: range.worksheet.name, area, cells: cellsOfValues(range.values) };
  });
}

import type { WorkbookModel } from '../../host/model';
import { spillRanges, toArea, type Grid, type UniverRange } from './grid';

export type Spills = Pick<WorkbookModel, 'spillOf' | 'spillParent'>;

const isLarger = (range: UniverRange): boolean => range.endRow > range.startRow || range.endColumn > range.startColumn;

export function createSpills(grid: Grid): Spills {
  /** A blocked spill keeps the range it wanted; Excel calls that no spill. */
  const isBlocked = (sheet: string, row: number, column: number): boolean => grid.sheet(sheet).getCellRaw(row, column)?.v === '#SPILL!';
  return {
    spillOf(sheet, row, column) {
      const range = spillRanges(grid, sheet)[row]?.[column];
      return range && isLarger(range) && !isBlocked(sheet, row, column) ? toArea(range) : null;
    },
    spillParent(sheet, row, column) {
      for (const [parentRow, columns] of Object.entries(spillRanges(grid, sheet))) {
        for (const [parentColumn, range] of Object.entries(columns)) {
          const inside = row >= range.startRow && row <= range.endRow && column >= range.startColumn && column <= range.endColumn;
          const parent = { row: Number(parentRow), column: Number(parentColumn) };
          if (inside && isLarger(range) && !isBlocked(sheet, parent.row, parent.column)) return parent;
        }
      }
      return null;
    },
  };
}

import { bounding, cell as cellArea } from '../../host/address';
import type { Area, WorkbookModel } from '../../host/model';
import { spillRanges, type Grid } from './grid';

/** Spilled cells count as content, as in Excel; a formula that answers "" does too. */
export function createUsedArea(grid: Grid): Pick<WorkbookModel, 'usedArea'> {
  return {
    usedArea(sheet, valuesOnly) {
      let used: Area | null = null;
      const include = (row: number, column: number): void => {
        const area = cellArea(row, column);
        used = used ? bounding(used, area) : area;
      };
      grid.sheet(sheet).getCellMatrix().forValue((row, column, cell) => {
        const filled = Boolean(cell?.f || cell?.si) || (cell?.v !== undefined && cell.v !== null && cell.v !== '');
        if (filled || (!valuesOnly && cell?.s !== undefined && cell.s !== null)) include(row, column);
      });
      for (const row of Object.values(spillRanges(grid, sheet))) {
        for (const range of Object.values(row)) {
          include(range.startRow, range.startColumn);
          include(range.endRow, range.endColumn);
        }
      }
      return used;
    },
  };
}

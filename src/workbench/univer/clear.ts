import type { ICellData } from '@univerjs/core';
import { SetRangeValuesCommand } from '@univerjs/preset-sheets-core';
import type { Area, WorkbookModel } from '../../host/model';
import { toRange, type Grid } from './grid';
import { within } from './sheet-size';

const CONTENT = { v: null, f: null, si: null, p: null, t: null } as unknown as ICellData;

/** What lies beyond the grid is clear already, so a whole column costs no more than what exists of it. */
export function createClear(grid: Grid): Pick<WorkbookModel, 'clear'> {
  return {
    clear(sheet, area: Area, what) {
      const inside = within(grid, sheet, area);
      if (inside.rows < 1 || inside.columns < 1) return;
      const value = what === 'Contents' ? CONTENT : what === 'Formats' ? { s: null } : { ...CONTENT, s: null };
      grid.asProgram(() => grid.execute(SetRangeValuesCommand.id, { subUnitId: sheet, range: toRange(inside), value }));
    },
  };
}

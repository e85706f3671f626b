import { SetColHiddenMutation, SetColVisibleMutation, SetWorksheetColWidthMutation, SetWorksheetColWidthMutationFactory } from '@univerjs/preset-sheets-core';
import type { WorkbookModel } from '../../host/model';
import { UNIT, toRange, type Grid } from './grid';
import { mutate } from './mutate';
import { growTo } from './sheet-size';
import { PIXELS_PER_POINT, STANDARD_SIZE } from './standard-size';

export type Columns = Pick<WorkbookModel, 'columnWidth' | 'setColumnWidth' | 'autofitColumns'>;

const PADDING = 14;
const NARROWEST = 30;
const WIDEST = 420;
const MEASURED_ROWS = 500;

/** East Asian characters are as wide as the font is high, the others about half of it. */
export const textWidth = (text: string, fontSize = 14): number => [...text].reduce((sum, character) => sum + (/[⺀-￯]/u.test(character) ? fontSize : fontSize * 0.56), 0);

export function createColumns(grid: Grid, text: WorkbookModel['text']): Columns {
  const set = (sheet: string, column: number, columns: number, pixels: number): void => {
    const area = { row: 0, column, rows: 1, columns };
    growTo(grid, sheet, area);
    const params = { unitId: UNIT, subUnitId: sheet, ranges: [toRange(area)], colWidth: Math.round(pixels) };
    // Univer leaves the width of a hidden column alone.
    const hidden = { subUnitId: sheet, ranges: Array.from({ length: columns }, (_, index) => column + index).filter((index) => !grid.sheet(sheet).getColVisible(index)).map((index) => toRange({ row: 0, rows: 1, column: index, columns: 1 })) };
    const showing = { id: SetColVisibleMutation.id, params: hidden };
    const hiding = { id: SetColHiddenMutation.id, params: hidden };
    if (hidden.ranges.length > 0) mutate(grid, showing, hiding);
    mutate(grid, { id: SetWorksheetColWidthMutation.id, params }, { id: SetWorksheetColWidthMutation.id, params: SetWorksheetColWidthMutationFactory(params, grid.sheet(sheet)) });
    if (hidden.ranges.length > 0) mutate(grid, hiding, showing);
  };
  return {
    columnWidth: (sheet, column) => (grid.sheet(sheet).getColumnManager().getColumn(column)?.w ?? STANDARD_SIZE.defaultColumnWidth) / PIXELS_PER_POINT,
    setColumnWidth: (sheet, column, columns, points) => set(sheet, column, columns, points * PIXELS_PER_POINT),
    autofitColumns(sheet, column, columns) {
      const rows = Math.min(grid.sheet(sheet).getLastRowWithContent() + 1, MEASURED_ROWS);
      for (let at = column; at < column + columns; at++) {
        const widest = Math.max(0, ...text(sheet, { row: 0, column: at, rows, columns: 1 }).map(([shown = '']) => textWidth(shown)));
        if (widest > 0) set(sheet, at, 1, Math.min(WIDEST, Math.max(NARROWEST, widest + PADDING)));
      }
    },
  };
}

import { SetWorksheetColWidthMutation } from '@univerjs/preset-sheets-core';
import type { WorkbookModel } from '../../host/model';
import { toRange, type Grid } from './grid';
import { STANDARD_SIZE, growTo } from './sheet-size';

export type Columns = Pick<WorkbookModel, 'columnWidth' | 'setColumnWidth' | 'autofitColumns'>;

/** Office.js counts column widths in points, Univer in CSS pixels. */
const PIXELS_PER_POINT = 96 / 72;
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
    grid.execute(SetWorksheetColWidthMutation.id, { subUnitId: sheet, ranges: [toRange(area)], colWidth: Math.round(pixels) });
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

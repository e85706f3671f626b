/** Excel's sheets are boundless, Univer's are not, and a reference beyond one is #NAME?. So sheets grow when something reaches out. */
import { SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from '@univerjs/preset-sheets-core';
import { MAX_COLUMNS, MAX_ROWS } from '../../host/address';
import type { Area } from '../../host/model';
import type { Grid } from './grid';

const ROW_MARGIN = 100;
const COLUMN_MARGIN = 10;

/** Makes room for the area; part of no undo step, because a larger sheet looks the same. */
export function growTo(grid: Grid, sheet: string, area: Area): void {
  const worksheet = grid.sheet(sheet);
  const rows = Math.min(area.row + area.rows, MAX_ROWS);
  const columns = Math.min(area.column + area.columns, MAX_COLUMNS);
  if (rows > worksheet.getRowCount()) grid.execute(SetWorksheetRowCountMutation.id, { subUnitId: sheet, rowCount: Math.min(rows + ROW_MARGIN, MAX_ROWS) });
  if (columns > worksheet.getColumnCount()) grid.execute(SetWorksheetColumnCountMutation.id, { subUnitId: sheet, columnCount: Math.min(columns + COLUMN_MARGIN, MAX_COLUMNS) });
}

/** The part of the area that exists in the grid; what lies beyond is blank. */
export function within(grid: Grid, sheet: string, area: Area): Area {
  const worksheet = grid.sheet(sheet);
  return { ...area, rows: Math.max(0, Math.min(area.rows, worksheet.getRowCount() - area.row)), columns: Math.max(0, Math.min(area.columns, worksheet.getColumnCount() - area.column)) };
}

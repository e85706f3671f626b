import { SheetsSelectionsService, SetSelectionsOperation } from '@univerjs/preset-sheets-core';
import type { Area, WorkbookModel } from '../../host/model';
import { toArea, toRange, type Grid } from './grid';
import { growTo } from './sheet-size';

export type Selection = Pick<WorkbookModel, 'selection' | 'select'>;

/** Columns kept in view left of a cell that is scrolled to, so that its row can be told. */
const CONTEXT_COLUMNS = 4;

/** As Excel does, only where the cell is out of view. Univer's own operation for it acts on keyboard moves alone. */
function scrollTo(grid: Grid, { row, column }: Area): void {
  const view = grid.api.getActiveWorkbook()?.getActiveSheet();
  const visible = view?.getVisibleRange();
  if (!view || !visible) return;
  const rowSeen = row < visible.startRow ? row < (view.getFrozenRows() || 0) : row < visible.endRow;
  const columnSeen = column >= visible.startColumn && column < visible.endColumn;
  if (!rowSeen || !columnSeen) view.scrollToCell(rowSeen ? visible.startRow : row, columnSeen ? visible.startColumn : Math.max(0, column - CONTEXT_COLUMNS));
}

export function createSelection(grid: Grid, activateSheet: WorkbookModel['activateSheet']): Selection {
  return {
    selection() {
      const sheet = grid.workbook().getActiveSheet();
      const last = grid.injector.get(SheetsSelectionsService).getCurrentLastSelection();
      if (!last) return { sheet: sheet.getSheetId(), area: { row: 0, column: 0, rows: 1, columns: 1 } };
      const { startRow, endRow, startColumn, endColumn } = last.range;
      // A whole row or column selected by its header has no bounds of its own.
      const number = (value: number, otherwise: number): number => (Number.isFinite(value) ? value : otherwise);
      return {
        sheet: sheet.getSheetId(),
        area: toArea({ startRow: number(startRow, 0), startColumn: number(startColumn, 0), endRow: number(endRow, sheet.getRowCount() - 1), endColumn: number(endColumn, sheet.getColumnCount() - 1) }),
      };
    },
    select(sheet, area) {
      growTo(grid, sheet, area);
      if (grid.workbook().getActiveSheet().getSheetId() !== sheet) activateSheet(sheet);
      const range = toRange(area);
      const primary = { startRow: area.row, endRow: area.row, startColumn: area.column, endColumn: area.column, actualRow: area.row, actualColumn: area.column, isMerged: false, isMergedMainCell: false };
      grid.execute(SetSelectionsOperation.id, { subUnitId: sheet, selections: [{ range, primary, style: null }] });
      scrollTo(grid, area);
    },
  };
}

import { SheetsSelectionsService, SetSelectionsOperation, ScrollToCellOperation } from '@univerjs/preset-sheets-core';
import type { WorkbookModel } from '../../host/model';
import { toArea, toRange, type Grid } from './grid';
import { growTo } from './sheet-size';

export type Selection = Pick<WorkbookModel, 'selection' | 'select'>;

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
      grid.commands.syncExecuteCommand(ScrollToCellOperation.id, { range });
    },
  };
}

/** Merged cells, hidden rows and columns, heights and frozen panes over Univer, which counts in CSS pixels. */
import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation, SetColHiddenMutation, SetColVisibleMutation, SetFrozenMutation, SetRowHiddenMutation, SetRowVisibleMutation, SetWorksheetRowHeightMutation, SetWorksheetRowHeightMutationFactory } from '@univerjs/preset-sheets-core';
import { intersect } from '../../host/address';
import type { LayoutModel } from '../../host/layout-model';
import type { Area, WorkbookModel } from '../../host/model';
import { UNIT, toArea, toRange, type Grid } from './grid';
import { mutate } from './mutate';
import { growTo, within } from './sheet-size';
import { PIXELS_PER_POINT, STANDARD_SIZE } from './standard-size';

export function createLayout(grid: Grid, cells: Pick<WorkbookModel, 'formulas' | 'enter' | 'clear'>): LayoutModel {
  const mergedAreas = (sheet: string, area: Area): readonly Area[] => (grid.sheet(sheet).getConfig().mergeData as readonly Parameters<typeof toArea>[0][]).map(toArea).filter((merged) => intersect(merged, area));
  const ranges = (sheet: string, areas: readonly Area[]): object => ({ subUnitId: sheet, ranges: areas.map(toRange) });

  const unmerge = (sheet: string, area: Area): void => {
    const merged = mergedAreas(sheet, area);
    if (merged.length === 0) return;
    mutate(grid, { id: RemoveWorksheetMergeMutation.id, params: ranges(sheet, merged) }, { id: AddWorksheetMergeMutation.id, params: ranges(sheet, merged) });
  };

  /** Shows or hides the lines that are not so already, in one undo. */
  const setHidden = (sheet: string, area: Area, hidden: boolean, isHidden: (index: number) => boolean, axis: 'row' | 'column'): void => {
    const inside = within(grid, sheet, area);
    const [from, count] = axis === 'row' ? [inside.row, inside.rows] : [inside.column, inside.columns];
    const differing = Array.from({ length: Math.max(0, count) }, (_, index) => from + index).filter((index) => isHidden(index) !== hidden);
    if (differing.length === 0) return;
    const lines = differing.map((index): Area => (axis === 'row' ? { ...inside, row: index, rows: 1 } : { ...inside, column: index, columns: 1 }));
    const [hide, show] = axis === 'row' ? [SetRowHiddenMutation.id, SetRowVisibleMutation.id] : [SetColHiddenMutation.id, SetColVisibleMutation.id];
    mutate(grid, { id: hidden ? hide : show, params: ranges(sheet, lines) }, { id: hidden ? show : hide, params: ranges(sheet, lines) });
  };

  const isRowHidden = (sheet: string, row: number): boolean => !grid.sheet(sheet).getRowVisible(row);
  const isColumnHidden = (sheet: string, column: number): boolean => !grid.sheet(sheet).getColVisible(column);
  const frozen: LayoutModel['frozen'] = (sheet) => {
    const { xSplit = 0, ySplit = 0 } = grid.sheet(sheet).getFreeze();
    return { rows: ySplit, columns: xSplit };
  };
  const freezing = (sheet: string, { rows, columns }: ReturnType<LayoutModel['frozen']>): { id: string; params: object } => ({
    id: SetFrozenMutation.id,
    params: { subUnitId: sheet, ySplit: rows, xSplit: columns, startRow: rows === 0 ? -1 : rows, startColumn: columns === 0 ? -1 : columns },
  });

  return {
    mergedAreas,
    unmerge,
    merge(sheet, area) {
      growTo(grid, sheet, area);
      unmerge(sheet, area);
      const first = { ...area, rows: 1, columns: 1 };
      const [[content = ''] = []] = cells.formulas(sheet, first);
      cells.clear(sheet, area, 'Contents');
      if (content !== '') cells.enter(sheet, first, [[content]]);
      mutate(grid, { id: AddWorksheetMergeMutation.id, params: ranges(sheet, [area]) }, { id: RemoveWorksheetMergeMutation.id, params: ranges(sheet, [area]) });
    },
    isRowHidden,
    setRowsHidden: (sheet, row, rows, hidden) => setHidden(sheet, { row, rows, column: 0, columns: 1 }, hidden, (index) => isRowHidden(sheet, index), 'row'),
    isColumnHidden,
    setColumnsHidden: (sheet, column, columns, hidden) => setHidden(sheet, { row: 0, rows: 1, column, columns }, hidden, (index) => isColumnHidden(sheet, index), 'column'),
    rowHeight: (sheet, row) => (grid.sheet(sheet).getRowManager().getRow(row)?.h ?? STANDARD_SIZE.defaultRowHeight) / PIXELS_PER_POINT,
    setRowHeight(sheet, row, rows, points) {
      growTo(grid, sheet, { row, rows, column: 0, columns: 1 });
      const params = { unitId: UNIT, subUnitId: sheet, ranges: [toRange({ row, rows, column: 0, columns: 1 })], rowHeight: Math.round(points * PIXELS_PER_POINT) };
      mutate(grid, { id: SetWorksheetRowHeightMutation.id, params }, { id: SetWorksheetRowHeightMutation.id, params: SetWorksheetRowHeightMutationFactory(params, grid.sheet(sheet)) });
    },
    lastSetLine(sheet, axis) {
      const { rowData, columnData } = grid.sheet(sheet).getConfig();
      const lines = axis === 'row' ? rowData : columnData;
      return Math.max(-1, ...Object.keys(lines).map(Number).filter((line) => lines[line] && Object.keys(lines[line]).some((key) => key !== 'ah' && key !== 's')));
    },
    frozen,
    freeze: (sheet, next) => mutate(grid, freezing(sheet, next), freezing(sheet, frozen(sheet))),
  };
}

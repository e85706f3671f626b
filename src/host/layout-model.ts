import type { Area } from './model';

/** Rows and columns frozen at the top and the left; 0 for none. */
export interface Frozen {
  readonly rows: number;
  readonly columns: number;
}

/** Which cells are joined, which rows and columns are shown, and how high they are. Lengths are points. */
export interface LayoutModel {
  /** The merged areas that share a cell with this one. */
  mergedAreas(sheet: string, area: Area): readonly Area[];
  /** Joins the cells; only the first keeps its content. Areas merged before that touch it are dissolved. */
  merge(sheet: string, area: Area): void;
  /** Dissolves every merged area that shares a cell with this one. */
  unmerge(sheet: string, area: Area): void;
  isRowHidden(sheet: string, row: number): boolean;
  setRowsHidden(sheet: string, row: number, rows: number, hidden: boolean): void;
  isColumnHidden(sheet: string, column: number): boolean;
  setColumnsHidden(sheet: string, column: number, columns: number, hidden: boolean): void;
  rowHeight(sheet: string, row: number): number;
  setRowHeight(sheet: string, row: number, rows: number, points: number): void;
  /** The last row or column that was ever given a size or hidden; -1 for none. */
  lastSetLine(sheet: string, axis: 'row' | 'column'): number;
  frozen(sheet: string): Frozen;
  freeze(sheet: string, frozen: Frozen): void;
}

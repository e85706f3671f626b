import { cell } from '../address';
import type { Frozen, LayoutModel } from '../layout-model';
import type { Area } from '../model';
import { WorkbookCells } from './workbook-cells';

/** Merged cells, hidden rows and columns, heights and frozen panes of a workbook in memory. */
export abstract class WorkbookLayout extends WorkbookCells implements LayoutModel {
  mergedAreas(sheet: string, area: Area): readonly Area[] {
    return this.find(sheet).layout.mergedIn(area);
  }

  merge(sheet: string, area: Area): void {
    this.step(() => {
      this.find(sheet).layout.merge(area);
      const [first] = this.formulas(sheet, cell(area.row, area.column))[0] ?? [];
      this.clear(sheet, area, 'Contents');
      if (first !== undefined && first !== '') this.enter(sheet, cell(area.row, area.column), [[first]]);
    });
  }

  unmerge(sheet: string, area: Area): void {
    this.step(() => this.find(sheet).layout.unmerge(area));
  }

  isRowHidden(sheet: string, row: number): boolean {
    return this.find(sheet).layout.isHidden('row', row);
  }

  setRowsHidden(sheet: string, row: number, rows: number, hidden: boolean): void {
    this.step(() => this.find(sheet).layout.setHidden('row', row, rows, hidden));
  }

  isColumnHidden(sheet: string, column: number): boolean {
    return this.find(sheet).layout.isHidden('column', column);
  }

  setColumnsHidden(sheet: string, column: number, columns: number, hidden: boolean): void {
    this.step(() => this.find(sheet).layout.setHidden('column', column, columns, hidden));
  }

  rowHeight(sheet: string, row: number): number {
    return this.find(sheet).layout.height(row);
  }

  setRowHeight(sheet: string, row: number, rows: number, points: number): void {
    this.step(() => {
      for (let r = row; r < row + rows; r++) this.find(sheet).layout.setHeight(r, points);
    });
  }

  lastSetLine(sheet: string, axis: 'row' | 'column'): number {
    return this.find(sheet).lastSetLine(axis);
  }

  frozen(sheet: string): Frozen {
    return this.find(sheet).layout.frozen;
  }

  freeze(sheet: string, frozen: Frozen): void {
    this.step(() => (this.find(sheet).layout.frozen = frozen));
  }
}

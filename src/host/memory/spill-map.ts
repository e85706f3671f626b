import { intersect, onGrid } from '../address';
import type { Area } from '../model';
import type { Contents } from './calculation';
import type { FormulaCell } from './formula-cell';
import type { Matrix } from './formula/value';
import { keyOf } from './store';

/** A cell of a workbook as one text. */
export function nameOf(sheet: string, row: number, column: number): string {
  return `${sheet} ${String(keyOf(row, column))}`;
}

/** Who fills which spilled cell. */
export class SpillMap {
  private readonly sources = new Map<string, FormulaCell>();

  constructor(private readonly contents: Contents) {}

  sourceOf(sheet: string, row: number, column: number): FormulaCell | undefined {
    return this.sources.get(nameOf(sheet, row, column));
  }

  /** False where a table, a filled cell, another spill or the end of the sheet is in the way. */
  isFree(formula: FormulaCell, area: Area): boolean {
    const { sheet } = formula;
    if (!onGrid(area)) return false;
    if (this.contents.book.tables().some((table) => table.sheet === sheet && intersect(table.area, area))) return false;
    for (let row = area.row; row < area.row + area.rows; row++)
      for (let column = area.column; column < area.column + area.columns; column++) {
        if (row === formula.row && column === formula.column) continue;
        if (this.contents.isFilled(sheet, row, column) || this.sources.has(nameOf(sheet, row, column))) return false;
      }
    return true;
  }

  fill(formula: FormulaCell, matrix: Matrix, area: Area): void {
    formula.spilled = matrix;
    for (let row = area.row; row < area.row + area.rows; row++)
      for (let column = area.column; column < area.column + area.columns; column++)
        if (row !== formula.row || column !== formula.column) this.sources.set(nameOf(formula.sheet, row, column), formula);
  }

  clear(formula: FormulaCell): void {
    const { spilled, wanted } = formula;
    formula.spilled = null;
    if (!spilled || !wanted) return;
    for (let row = wanted.row; row < wanted.row + wanted.rows; row++) for (let column = wanted.column; column < wanted.column + wanted.columns; column++) this.sources.delete(nameOf(formula.sheet, row, column));
  }
}

import { copiedTo } from '../formula/references';
import type { TableInfo, WorkbookModel } from '../model';
import { isFormula } from '../retyped';
import type { Span } from './shift';

/** How many rows of data a table has, between its header and its totals. */
export const dataRows = ({ area, totals }: Pick<TableInfo, 'area' | 'totals'>): number => area.rows - 1 - (totals ? 1 : 0);

/** The formula of a calculated column: every row of data outside `except` holds the same, copied along; else null. */
function calculatedFormula(model: WorkbookModel, table: TableInfo, column: number, except: Span): { readonly text: string; readonly row: number } | null {
  const { sheet, area } = table;
  const contents = model.formulas(sheet, { row: area.row + 1, rows: dataRows(table), column, columns: 1 });
  let first: { readonly text: string; readonly row: number } | null = null;
  for (const [index, [content = '']] of contents.entries()) {
    const row = area.row + 1 + index;
    if (row >= except.from && row < except.from + except.count) continue;
    if (!isFormula(content, model.format(sheet, row, column))) return null;
    first ??= { text: content, row };
    if (content !== copiedTo(first.text, row - first.row, 0)) return null;
  }
  return first;
}

/** Continues calculated columns into rows that are new in the table. */
export function continueColumns(model: WorkbookModel, table: TableInfo, added: Span): void {
  for (let column = table.area.column; column < table.area.column + table.area.columns; column++) {
    const formula = calculatedFormula(model, table, column, added);
    if (formula === null) continue;
    const cells = Array.from({ length: added.count }, (_, index) => [copiedTo(formula.text, added.from + index - formula.row, 0)]);
    model.enter(table.sheet, { row: added.from, rows: added.count, column, columns: 1 }, cells);
  }
}

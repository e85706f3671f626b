import type { CellValue, TableInfo, WorkbookModel } from '../model';
import { dataRows } from '../shift/calculated-column';

/** The word Excel writes below a table's first column. */
const label = (locale: string): string => (locale.startsWith('zh') ? '汇总' : 'Total');

/** In a structured reference `'` escapes what has a meaning there. */
const reference = (table: string, column: string): string => `${table}[${column.replace(/[[\]#'@]/g, "'$&")}]`;

/**
 * Shows the totals row: the word for it below the first column, and below the last a sum of its numbers (109) or a
 * count of its texts (103), as Excel writes them. Cells below the table make room.
 */
export function showTotals(model: WorkbookModel, table: TableInfo, locale: string): void {
  const { area, sheet, columns, id, name } = table;
  const below = { ...area, row: area.row + area.rows, rows: 1 };
  if (model.formulas(sheet, below).some((row) => row.some((value) => value !== ''))) model.shiftCells(sheet, below, 'Down');
  model.placeTable(id, { area: { ...area, rows: area.rows + 1 }, columns, totals: true });
  const last = columns.at(-1) ?? '';
  const values = model.values(sheet, { row: area.row + 1, rows: dataRows(table), column: area.column + area.columns - 1, columns: 1 }).flat();
  const sum = `=SUBTOTAL(${values.some((value) => typeof value === 'number') ? '109' : '103'},${reference(name, last)})`;
  const cells: CellValue[] = columns.map((_, index) => (index === columns.length - 1 && columns.length > 1 ? sum : index === 0 ? label(locale) : ''));
  model.enter(sheet, below, [cells]);
}

/** Takes the totals row away; what stands below comes up. */
export function hideTotals(model: WorkbookModel, { area, sheet, columns, id }: TableInfo): void {
  const totals = { ...area, row: area.row + area.rows - 1, rows: 1 };
  model.placeTable(id, { area: { ...area, rows: area.rows - 1 }, columns, totals: false });
  model.shiftCells(sheet, totals, 'Up');
}

import type { Area } from './area';
import type { Outcome } from './failure';
import { WorkbookFailure } from './failure';

/** Excel's own error as one of ours. `sheet` and `address` say where the action was at work. */
export function failureOf(error: unknown, outcome: Outcome, sheet = '', address = ''): WorkbookFailure {
  if (error instanceof WorkbookFailure) return error;
  const code = codeOf(error);
  if (code === 'InvalidOperationInCellEditMode' || code === 'HostIsBusy') return new WorkbookFailure('excel-busy', {}, outcome);
  if (code === 'AccessDenied' && sheet !== '') return new WorkbookFailure('sheet-protected', { sheet, address }, outcome);
  if (code === 'InvalidSelection') return new WorkbookFailure('selection-in-parts', {}, outcome);
  return new WorkbookFailure('excel-refused', { code: code || 'Error', message: messageOf(error) }, outcome);
}

const codeOf = (error: unknown): string => (typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '');

/** Without the full stop, which the sentence around it brings. */
const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error)).replace(/[.。]\s*$/, '');

/** Runs a batch against Excel that only reads. */
export async function reading<Result>(batch: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  try {
    return await Excel.run(batch);
  } catch (error) {
    throw failureOf(error, 'unread');
  }
}

export const rangeOf = (sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range => sheet.getRangeByIndexes(row, column, rows, columns);

/** The properties that make up an Area. */
export const AREA_PROPERTIES = 'rowIndex,columnIndex,rowCount,columnCount';

export const areaOf = (range: Excel.Range): Area => ({ row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount });

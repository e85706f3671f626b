import type { WorkbookModel } from '../model';
import type { Shift } from './shift';
import { linesOf } from './shift';

/** Heights or widths, and what is hidden, of whole lines; new ones are as large as the line before them, and shown. */
export function shiftLines(model: WorkbookModel, sheet: string, shift: Shift): void {
  const { axis, at, count, inserts } = shift;
  const end = Math.max(at, model.lastSetLine(sheet, axis) + 1);
  const rows = axis === 'row';
  const read = (line: number) => ({ size: rows ? model.rowHeight(sheet, line) : model.columnWidth(sheet, line), hidden: rows ? model.isRowHidden(sheet, line) : model.isColumnHidden(sheet, line) });
  const resize = (line: number, points: number): void => (rows ? model.setRowHeight(sheet, line, 1, points) : model.setColumnWidth(sheet, line, 1, points));
  const hide = (line: number, hidden: boolean): void => (rows ? model.setRowsHidden(sheet, line, 1, hidden) : model.setColumnsHidden(sheet, line, 1, hidden));
  const before = Array.from({ length: end - at }, (_, index) => read(at + index));
  const standard = read(linesOf(axis) - 1);
  const last = Math.min(end + (inserts ? count : 0), linesOf(axis));
  const inherited = { size: at > 0 ? read(at - 1).size : standard.size, hidden: false };
  for (let line = at; line < last; line++) {
    const wanted = inserts && line < at + count ? inherited : (before[line - at + (inserts ? -count : count)] ?? standard);
    const now = read(line);
    if (now.size !== wanted.size) resize(line, wanted.size);
    if (now.hidden !== wanted.hidden) hide(line, wanted.hidden);
  }
  freeze(model, sheet, shift);
}

/** Lines that come or go among the frozen ones change how many are frozen. */
function freeze(model: WorkbookModel, sheet: string, shift: Shift): void {
  const frozen = model.frozen(sheet);
  const held = shift.axis === 'row' ? frozen.rows : frozen.columns;
  if (shift.at >= held) return;
  const next = shift.inserts ? held + shift.count : Math.max(shift.at, held - shift.count);
  model.freeze(sheet, shift.axis === 'row' ? { ...frozen, rows: next } : { ...frozen, columns: next });
}

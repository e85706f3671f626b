import type { Area, TableInfo, WorkbookModel } from '../model';
import { ModelError } from '../model';
import { intersect } from '../address';
import type { Shift } from './shift';
import { across, along, areaOf, covers, linesOf, meets, zoneOf } from './shift';

const conflict = (message: string): ModelError => new ModelError('InsertDeleteConflict', message);

/** True where a table loses every one of its lines. */
export const isGone = ({ area }: TableInfo, { axis, inserts, at, count, across: cross }: Shift): boolean =>
  !inserts && covers({ from: at, count }, along(area, axis)) && covers(cross, across(area, axis));

function checkTable({ name, area, totals }: TableInfo, shift: Shift): void {
  const { axis, inserts, at, count } = shift;
  if (!covers(shift.across, across(area, axis))) throw conflict(`This would shift only some of the cells of the table ${name}.`);
  if (axis === 'column' || inserts) return;
  const removed = { from: at, count };
  const body = { from: area.row + 1, count: area.rows - 1 - (totals ? 1 : 0) };
  if (meets(removed, { from: area.row, count: 1 })) throw conflict(`The header of the table ${name} cannot be deleted.`);
  if (covers(removed, body)) throw conflict(`The table ${name} must keep a row of data.`);
}

/** Refuses what Excel refuses: torn tables and merged cells, and content pushed off the sheet. */
export function checkShift(model: WorkbookModel, sheet: string, shift: Shift): void {
  const zone = zoneOf(shift);
  const { axis, inserts, count } = shift;
  for (const table of model.tables()) if (table.sheet === sheet && intersect(table.area, zone) && !isGone(table, shift)) checkTable(table, shift);
  for (const merged of model.mergedAreas(sheet, zone)) {
    if (!covers(shift.across, across(merged, axis))) throw conflict('This would shift only some of the cells of a merged area.');
  }
  const used = model.usedArea(sheet, false);
  if (!inserts || !used) return;
  const lines = along(used, axis);
  const lost = linesOf(axis) - count;
  if (lines.from + lines.count <= lost) return;
  const pushed = intersect(used, areaOf(axis, { from: lost, count }, shift.across));
  if (pushed && holdsContent(model, sheet, pushed)) throw new ModelError('NonBlankCellOffSheet', 'Cells that are not blank would be pushed off the sheet.');
}

const holdsContent = (model: WorkbookModel, sheet: string, area: Area): boolean => model.formulas(sheet, area).some((row) => row.some((value) => value !== ''));

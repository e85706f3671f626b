import { cell, intersect } from '../address';
import { followCells } from '../formula/references';
import type { Lost } from '../formula/rewrite';
import { loseColumnsIn } from '../formula/rewrite';
import type { Area, TableInfo, WorkbookModel } from '../model';
import { sameName } from '../objects/context';
import { isGone } from './refusal';
import type { Shift } from './shift';
import { shiftArea } from './shift';

/** A formula as it reads after the shift; the place is where it stood before, null for a name's. */
export type FollowFormula = (formula: string, place: { readonly sheet: string; readonly row: number; readonly column: number } | null) => string;

/** What a table loses by the shift; null for nothing. */
function lostOf(table: TableInfo, shift: Shift): Lost | null {
  if (isGone(table, shift)) return { table: table.name, columns: null };
  if (shift.axis === 'row' || shift.inserts) return null;
  const columns = table.columns.filter((_, index) => table.area.column + index >= shift.at && table.area.column + index < shift.at + shift.count);
  return columns.length > 0 ? { table: table.name, columns } : null;
}

/** Made before anything moves: it remembers what stands where. */
export function followFormula(model: WorkbookModel, sheet: string, shift: Shift): FollowFormula {
  const name = model.sheets().find(({ id }) => id === sheet)?.name ?? '';
  const losses: (readonly [Lost, Area])[] = [];
  for (const table of model.tables()) {
    const lost = table.sheet === sheet ? lostOf(table, shift) : null;
    if (lost) losses.push([lost, table.area]);
  }
  return (formula, place) => {
    let result = followCells(formula, (of, area) => ((of === null ? place?.sheet === sheet : sameName(of, name)) ? shiftArea(area, shift) : area));
    for (const [lost, area] of losses) result = loseColumnsIn(result, lost, place?.sheet === sheet && intersect(area, cell(place.row, place.column)) !== null);
    return result;
  };
}

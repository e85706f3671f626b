import type { Area } from '../area';
import { cellAddress } from '../area';
import { AREA_PROPERTIES, areaOf, rangeOf } from '../run';
import { FORMULA_ROW } from './calculation-area';
import type { ReportAreas } from './report-areas';
import { extentOf, isWithin } from './report-areas';

/** What stands in an area of a report; results of its calculations are not kept, they change by themselves. */
export interface KeptCells {
  readonly area: Area;
  readonly formulas: readonly (readonly unknown[])[];
}

export async function loadKept(context: Excel.RequestContext, sheet: Excel.Worksheet, areas: ReportAreas): Promise<readonly KeptCells[]> {
  const ranges = areas.map((area) => rangeOf(sheet, area).load('formulas'));
  await context.sync();
  const [, , calculation] = areas;
  return areas.map((area, index) => ({
    area,
    formulas: ((ranges[index]?.formulas ?? []) as unknown[][]).map((row, at) => row.map((cell) => (area === calculation && at >= FORMULA_ROW && !String(cell).startsWith('=') ? '' : cell))),
  }));
}

/**
 * A sheet's cells from A1, without what formulas of the kept cells have spilled.
 * @param where as far as these areas reach; null for all that is used
 */
export async function loadPresent(context: Excel.RequestContext, sheet: Excel.Worksheet, kept: readonly KeptCells[], where: readonly Area[] | null): Promise<readonly (readonly unknown[])[]> {
  const range = where === null ? sheet.getRange('A1').getBoundingRect(sheet.getUsedRange(true)) : rangeOf(sheet, extentOf([...where, ...kept.map(({ area }) => area)]));
  range.load('formulas');
  const calculation = kept.at(-1);
  const anchors = (calculation?.formulas ?? []).flatMap((row, at) => row.flatMap((cell, column) => (calculation !== undefined && String(cell).startsWith('=') ? [{ row: calculation.area.row + at, column: calculation.area.column + column }] : [])));
  const spills = anchors.map(({ row, column }) => sheet.getCell(row, column).getSpillingToRangeOrNullObject().load(AREA_PROPERTIES));
  await context.sync();
  const spilled = spills.filter((spill) => !spill.isNullObject).map(areaOf);
  const isAnchor = (row: number, column: number): boolean => anchors.some((anchor) => anchor.row === row && anchor.column === column);
  return (range.formulas as unknown[][]).map((row, at) => row.map((cell, column) => (isWithin(spilled, at, column) && !isAnchor(at, column) ? '' : cell)));
}

/** Addresses of the kept cells that hold something else now. */
export function changedCells(present: readonly (readonly unknown[])[], kept: readonly KeptCells[]): readonly string[] {
  return kept.flatMap(({ area, formulas }) =>
    formulas.flatMap((row, at) => row.flatMap((cell, column) => ((present[area.row + at]?.[area.column + column] ?? '') === cell ? [] : [cellAddress(area.row + at, area.column + column)]))),
  );
}

/** Addresses of filled cells in `where` (anywhere, if null) that are not among the kept ones. */
export function addedCells(present: readonly (readonly unknown[])[], kept: readonly KeptCells[], where: readonly Area[] | null): readonly string[] {
  const own = kept.map(({ area }) => area);
  return present.flatMap((row, at) =>
    row.flatMap((cell, column) => (cell !== '' && !isWithin(own, at, column) && (where === null || isWithin(where, at, column)) ? [cellAddress(at, column)] : [])),
  );
}

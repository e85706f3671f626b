import type { Area } from '../area';
import { endColumn, endRow, intersects } from '../area';
import type { ReportLayout } from './layout';
import type { ReportRecord } from './record';

/** The cells of a sheet that belong to its report: page, marks, calculation area. */
export type ReportAreas = readonly [page: Area, marks: Area, calculation: Area];

const areasOf = (page: Area, marksColumn: number, calculation: Area): ReportAreas => [page, { row: 0, column: marksColumn, rows: page.rows, columns: 1 }, calculation];

export const areasOfLayout = ({ lines, columns, calculation }: ReportLayout): ReportAreas => areasOf({ row: 0, column: 0, rows: lines.length, columns }, calculation.marksColumn, calculation.area);

export const areasOfRecord = ({ page, calculation }: ReportRecord): ReportAreas => areasOf(page, page.columns + 1, calculation);

/** From A1 to the end of all of them. */
export const extentOf = (areas: readonly Area[]): Area => ({ row: 0, column: 0, rows: Math.max(...areas.map(endRow)) + 1, columns: Math.max(...areas.map(endColumn)) + 1 });

export const isWithin = (areas: readonly Area[], row: number, column: number): boolean => areas.some((area) => intersects(area, { row, column, rows: 1, columns: 1 }));

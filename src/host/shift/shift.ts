import { MAX_COLUMNS, MAX_ROWS } from '../address';
import type { Area, ChangeType } from '../model';

export type Axis = 'row' | 'column';

/** Cells pushed down or right to make room, or pulled up or left over cells that are taken away. */
export type ShiftDirection = 'Down' | 'Right' | 'Up' | 'Left';

/** One insertion or deletion, seen along the axis in which cells move. */
export interface Shift {
  readonly axis: Axis;
  readonly inserts: boolean;
  /** The first line inserted or deleted. */
  readonly at: number;
  readonly count: number;
  /** The lines across the axis that move: columns where rows shift, rows where columns do. */
  readonly across: Span;
}

export interface Span {
  readonly from: number;
  readonly count: number;
}

export function shiftOf({ row, column, rows, columns }: Area, direction: ShiftDirection): Shift {
  const inserts = direction === 'Down' || direction === 'Right';
  return direction === 'Down' || direction === 'Up'
    ? { axis: 'row', inserts, at: row, count: rows, across: { from: column, count: columns } }
    : { axis: 'column', inserts, at: column, count: columns, across: { from: row, count: rows } };
}

export const along = (area: Area, axis: Axis): Span => (axis === 'row' ? { from: area.row, count: area.rows } : { from: area.column, count: area.columns });

export const across = (area: Area, axis: Axis): Span => along(area, axis === 'row' ? 'column' : 'row');

export const areaOf = (axis: Axis, lines: Span, cross: Span): Area =>
  axis === 'row' ? { row: lines.from, rows: lines.count, column: cross.from, columns: cross.count } : { row: cross.from, rows: cross.count, column: lines.from, columns: lines.count };

export const linesOf = (axis: Axis): number => (axis === 'row' ? MAX_ROWS : MAX_COLUMNS);

/** True where whole rows or columns move. */
export const isWhole = ({ axis, across: { count } }: Shift): boolean => count === linesOf(axis === 'row' ? 'column' : 'row');

export const covers = (outer: Span, inner: Span): boolean => inner.from >= outer.from && inner.from + inner.count <= outer.from + outer.count;

export const meets = (a: Span, b: Span): boolean => a.from < b.from + b.count && b.from < a.from + a.count;

/** Everything from the first line that changes to the edge of the sheet, as wide as the shift. */
export const zoneOf = ({ axis, at, across: cross }: Shift): Area => areaOf(axis, { from: at, count: linesOf(axis) - at }, cross);

/** The lines that were these, null where none is left. What spans the whole sheet stays whole. */
function shiftSpan({ from, count }: Span, shift: Shift): Span | null {
  const lines = linesOf(shift.axis);
  if (count === lines) return { from, count };
  const move = (line: number): number => (line < shift.at ? line : shift.inserts ? line + shift.count : Math.max(shift.at, line - shift.count));
  const start = move(from);
  // The end is the last line where lines are inserted, so that an area just above the new ones does not grow.
  const end = shift.inserts ? move(from + count - 1) + 1 : move(from + count);
  const kept = Math.min(end, lines) - start;
  return kept > 0 ? { from: start, count: kept } : null;
}

/** Where a reference to these cells points afterwards; null where they are gone. An area that moves only in part stays. */
export function shiftArea(area: Area, shift: Shift): Area | null {
  if (!covers(shift.across, across(area, shift.axis))) return area;
  const moved = shiftSpan(along(area, shift.axis), shift);
  return moved && areaOf(shift.axis, moved, across(area, shift.axis));
}

/** Excel's word for it in the event. */
export function changeTypeOf(area: Area, direction: ShiftDirection): ChangeType {
  const shift = shiftOf(area, direction);
  const what = isWhole(shift) ? (shift.axis === 'row' ? 'Row' : 'Column') : 'Cell';
  return `${what}${shift.inserts ? 'Inserted' : 'Deleted'}`;
}

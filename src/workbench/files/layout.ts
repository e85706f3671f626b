import { BooleanNumber } from '@univerjs/core';
import type { Frozen } from '../../host/layout-model';
import type { Area } from '../../host/model';
import { toArea, type Grid, type UniverRange } from '../univer/grid';

/** A row or column that was given a size, or is hidden; pixels. */
export interface Line {
  readonly size: number | null;
  readonly hidden: boolean;
}

/** How a sheet is laid out, as the grid holds it. */
export interface SheetLayout {
  readonly rows: ReadonlyMap<number, Line>;
  readonly columns: ReadonlyMap<number, Line>;
  readonly merges: readonly Area[];
  readonly frozen: Frozen;
}

export const NO_LINE: Line = { size: null, hidden: false };

/** What a sheet of its own has before anyone touches it. */
export const BLANK_LAYOUT: SheetLayout = { rows: new Map(), columns: new Map(), merges: [], frozen: { rows: 0, columns: 0 } };

export function layoutOf(grid: Grid, sheet: string): SheetLayout {
  const { rowData, columnData, mergeData } = grid.sheet(sheet).getConfig();
  const { xSplit = 0, ySplit = 0 } = grid.sheet(sheet).getFreeze();
  const rows = new Map<number, Line>();
  const columns = new Map<number, Line>();
  const put = (lines: Map<number, Line>, at: string, size: number | undefined, hd: BooleanNumber | undefined): void => {
    if (size !== undefined || hd === BooleanNumber.TRUE) lines.set(Number(at), { size: size ?? null, hidden: hd === BooleanNumber.TRUE });
  };
  for (const [at, line] of Object.entries(rowData)) put(rows, at, line?.h, line?.hd);
  for (const [at, line] of Object.entries(columnData)) put(columns, at, line?.w, line?.hd);
  const merges = (mergeData as readonly UniverRange[]).map(toArea).sort((a, b) => a.row - b.row || a.column - b.column);
  return { rows, columns, merges, frozen: { rows: ySplit, columns: xSplit } };
}

/** The lines of which another size, or another visibility, holds now. */
export function changedLines(before: ReadonlyMap<number, Line>, now: ReadonlyMap<number, Line>): Map<number, Line> {
  const changed = new Map<number, Line>();
  for (const at of new Set([...before.keys(), ...now.keys()])) {
    const [a, b] = [before.get(at) ?? NO_LINE, now.get(at) ?? NO_LINE];
    if (a.size !== b.size || a.hidden !== b.hidden) changed.set(at, b);
  }
  return changed;
}

import type { Area } from '../area';

/** One cell to be written. */
export interface CellEntry {
  readonly row: number;
  readonly column: number;
  /** A formula with `=`, or a text that must stay one; blank empties the cell. */
  readonly text: string;
  /** Written as it stands: everything else is formatted as text first. */
  readonly formula: boolean;
}

export const textEntry = (row: number, column: number, text: string): CellEntry => ({ row, column, text, formula: false });

export const formulaEntry = (row: number, column: number, text: string): CellEntry => ({ row, column, text, formula: true });

/**
 * Whether Excel would make something else of a typed text: 5:5 becomes a time, 1-3 a date, =x a formula. A text that
 * begins with a Chinese character never is; the cells of all others are formatted as text before they are written.
 */
export const needsTextFormat = (text: string): boolean => text !== '' && !/^\p{Script=Han}/u.test(text);

/** Neighbouring cells of one row that are written at once. */
export interface CellRun {
  readonly area: Area;
  readonly entries: readonly CellEntry[];
}

/** Groups cells into runs, left to right; `alike` says which neighbours may be written together. */
export function runsOf(entries: readonly CellEntry[], alike: (a: CellEntry, b: CellEntry) => boolean): readonly CellRun[] {
  const runs: CellEntry[][] = [];
  for (const entry of [...entries].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && last.row === entry.row && last.column + 1 === entry.column && alike(last, entry)) run.push(entry);
    else runs.push([entry]);
  }
  return runs.flatMap((run) => (run[0] ? [{ area: { row: run[0].row, column: run[0].column, rows: 1, columns: run.length }, entries: run }] : []));
}

/** Neighbouring columns of the same width. */
export function widthRuns(widths: readonly { readonly column: number; readonly width: number }[]): readonly { readonly area: Area; readonly width: number }[] {
  const runs: { area: Area; width: number }[] = [];
  for (const { column, width } of widths) {
    const last = runs.at(-1);
    if (last && last.width === width && last.area.column + last.area.columns === column) last.area = { ...last.area, columns: last.area.columns + 1 };
    else runs.push({ area: { row: 0, column, rows: 1, columns: 1 }, width });
  }
  return runs;
}

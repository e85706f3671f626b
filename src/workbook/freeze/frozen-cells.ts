import type { Area } from '../area';

/** A formula that calls one of the add-in's functions, whichever way Excel writes them. */
const CALLS_PAIR = /(?:^|[^A-Z0-9_.])(?:_xldudf_)?PAIR[._][A-Z]+\(/i;

/** A formula that reads from another sheet: there PAIR formulas may stand that only the add-in can calculate. */
const READS_ELSEWHERE = /!/;

/** A text between quotes says nothing about what a formula calls. */
const withoutTexts = (formula: string): string => formula.replace(/"(?:[^"]|"")*"/g, '""');

/** Excel hands over a text such as `=PAIR.TAG(…)` in a cell formatted as text like a formula; but only a text is its own value. */
const isFormula = (formula: unknown, value: unknown): formula is string => typeof formula === 'string' && formula.startsWith('=') && value !== formula;

/** @param value of the cell */
export const callsPair = (formula: unknown, value: unknown): boolean => isFormula(formula, value) && CALLS_PAIR.test(withoutTexts(formula));

/** Whether a frozen sheet keeps the value in place of the formula. */
export const isReplaced = (formula: unknown, value: unknown): boolean => callsPair(formula, value) || (isFormula(formula, value) && READS_ELSEWHERE.test(withoutTexts(formula)));

type Cells = readonly (readonly unknown[])[];

/**
 * Rectangles that hold every cell to be replaced and no other: runs down a column, joined with those of the next
 * column where they cover the same rows, so that a written block of a ledger is one of them.
 */
export function replacedAreas(formulas: Cells, values: Cells, spilled: (row: number, column: number) => boolean): readonly Area[] {
  const areas: Area[] = [];
  let open: Area[] = [];
  const columns = Math.max(0, ...formulas.map((row) => row.length));
  for (let column = 0; column < columns; column += 1) {
    const runs = runsDown(formulas, values, column, spilled);
    open = runs.map((run) => {
      const before = open.find((area) => area.row === run.row && area.rows === run.rows && area.column + area.columns === column);
      if (before === undefined) {
        areas.push(run);
        return run;
      }
      const joined = { ...before, columns: before.columns + 1 };
      areas[areas.indexOf(before)] = joined;
      return joined;
    });
  }
  return areas;
}

function runsDown(formulas: Cells, values: Cells, column: number, spilled: (row: number, column: number) => boolean): readonly Area[] {
  const runs: Area[] = [];
  let start = -1;
  for (let row = 0; row <= formulas.length; row += 1) {
    const wanted = row < formulas.length && (isReplaced(formulas[row]?.[column], values[row]?.[column]) || spilled(row, column));
    if (wanted && start < 0) start = row;
    if (!wanted && start >= 0) {
      runs.push({ row: start, column, rows: row - start, columns: 1 });
      start = -1;
    }
  }
  return runs;
}

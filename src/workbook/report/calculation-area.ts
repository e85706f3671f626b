import type { Area } from '../area';
import type { Calculation } from './report';

/**
 * What stands at the right of the printed page, from left to right: a blank column, the marks by which a later making
 * sees what was edited, a blank column, and the calculations beside each other, each with nothing below it.
 */
export interface CalculationArea {
  readonly marksColumn: number;
  /** The cells that are grey: heading, record, the calculations' headings and their results as far as they are foreseen. */
  readonly area: Area;
  readonly calculations: readonly PlacedCalculation[];
}

export interface PlacedCalculation {
  readonly id: string;
  readonly heading: string;
  readonly formula: string;
  /** Where the formula stands, and all cells it may come to fill. */
  readonly area: Area;
}

/** From the top: what it is, the record, headings, formulas. */
export const RECORD_ROW = 1;
const HEADING_ROW = 2;
export const FORMULA_ROW = 3;

/** Formulas look results up in as many rows at least, and in three times those foreseen. */
const ROOM = 150;

export const CALCULATION_WIDTH = 13;
export const MARKS_WIDTH = 16;
export const GAP_WIDTH = 3;

/** @param columns of the printed page */
export function calculationArea(columns: number, calculations: readonly Calculation[]): CalculationArea {
  const first = columns + 3;
  let column = first;
  const placed = calculations.map(({ id, heading, formula, columns: wide, rows }): PlacedCalculation => {
    const area = { row: FORMULA_ROW, column, rows: Math.max(ROOM, rows * 3), columns: wide };
    column += wide + 1;
    return { id, heading, formula, area };
  });
  const rows = calculations.length === 0 ? RECORD_ROW + 1 : FORMULA_ROW + Math.max(...calculations.map((calculation) => calculation.rows));
  return { marksColumn: columns + 1, area: { row: 0, column: first, rows, columns: Math.max(1, column - first - 1) }, calculations: placed };
}

export const headingCell = ({ area }: PlacedCalculation): Area => ({ row: HEADING_ROW, column: area.column, rows: 1, columns: 1 });

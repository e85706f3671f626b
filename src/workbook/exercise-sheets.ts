import type { Cell } from '../accounting/cells';
import { cellAddress } from './area';
import { AREA_PROPERTIES, areaOf, reading } from './run';
import { cellOfValue } from './sheet-cells';

/** A sheet of the workbook that holds an exercise. */
export interface ExerciseSheet {
  readonly sheetId: string;
  readonly sheet: string;
  /** Which exercise of the course. */
  readonly number: number;
  /** The cell at the right of the label; null where someone has taken the label away. */
  readonly answer: AnswerCell | null;
}

export interface AnswerCell {
  readonly row: number;
  readonly column: number;
  /** `B12`. */
  readonly address: string;
  readonly cell: Cell;
}

/** How sheets of exercises are known; the words are the course's. */
export interface ExerciseMarks {
  /** The exercise that a cell A1 is the heading of, or null. */
  readonly numberOf: (heading: Cell) => number | null;
  readonly isAnswerLabel: (cell: Cell) => boolean;
}

/**
 * Finds the sheets of exercises, whatever they were renamed to, and what stands in their answers. Of several copies of
 * one exercise the active sheet comes first, then the last.
 * @throws WorkbookFailure with outcome `unread`
 */
export function readExerciseSheets({ numberOf, isAnswerLabel }: ExerciseMarks): Promise<readonly ExerciseSheet[]> {
  return reading(async (context) => {
    const { worksheets } = context.workbook;
    const active = worksheets.getActiveWorksheet();
    worksheets.load('items/id,items/name');
    active.load('id');
    await context.sync();
    const headings = worksheets.items.map((sheet) => ({ sheet, heading: sheet.getRange('A1') }));
    for (const { heading } of headings) heading.load('values');
    await context.sync();
    const found = headings.flatMap(({ sheet, heading }) => {
      const number = numberOf(cellOfValue((heading.values as unknown[][])[0]?.[0]));
      return number === null ? [] : [{ sheet, number, used: sheet.getUsedRange(true) }];
    });
    for (const { used } of found) used.load(`values,${AREA_PROPERTIES}`);
    if (found.length > 0) await context.sync();
    const sheets = found.map(({ sheet, number, used }) => ({ sheetId: sheet.id, sheet: sheet.name, number, answer: answerIn(used.values as unknown[][], areaOf(used), isAnswerLabel) }));
    return sheets.reverse().sort((a, b) => Number(b.sheetId === active.id) - Number(a.sheetId === active.id));
  });
}

function answerIn(values: readonly (readonly unknown[])[], { row, column }: { readonly row: number; readonly column: number }, isAnswerLabel: ExerciseMarks['isAnswerLabel']): AnswerCell | null {
  // The heading stands in A1, so that the used range begins there; below the ledger a label may stand in column A alone.
  const at = values.findIndex((cells, index) => index > 0 && isAnswerLabel(cellOfValue(cells[0])));
  if (at < 0) return null;
  return { row: row + at, column: column + 1, address: cellAddress(row + at, column + 1), cell: cellOfValue(values[at]?.[1]) };
}

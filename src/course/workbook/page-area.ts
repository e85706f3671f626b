import { columnLetters } from '../../samples/area';
import type { SampleCell, SampleSheet } from '../../samples/model';

/** Of a column that has no width of its own, in characters. */
const STANDARD_WIDTH = 8.43;

/** A Chinese character is as wide as two digits, and a little more. */
const WIDE = 2.1;

/** About how wide a cell's text is, in digits, as Excel counts the width of columns. A formula shows a number, which fits. */
export const widthOf = (cell: SampleCell | undefined): number =>
  typeof cell !== 'string' || cell.startsWith('=') ? 0 : Array.from(cell).reduce((width, character) => width + (/[⺀-￯]/u.test(character) ? WIDE : 1), 0);

/** `A1:H30`: the rows of a sheet and as many columns as its longest text runs over. Cut off at the last column with a cell, a print would lose sentences. */
export function pageArea({ rows, columnWidths }: Pick<SampleSheet, 'rows' | 'columnWidths'>): string {
  const widthAt = (column: number): number => columnWidths[column] ?? STANDARD_WIDTH;
  const columns = rows.flatMap((row) =>
    row.map((cell, column) => {
      // A text runs on over blank cells at its right.
      let last = column;
      for (let room = widthAt(column); room < widthOf(cell); room += widthAt(last)) last += 1;
      return last + 1;
    }),
  );
  return `A1:${columnLetters(Math.max(columnWidths.length, ...columns) - 1)}${String(rows.length)}`;
}

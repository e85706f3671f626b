import { MAX_COLUMNS, MAX_ROWS } from '../../host/address';

export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** Texts, quoted names and brackets, which hold no addresses; and addresses of cells. */
const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(?<![\p{L}\p{N}_.\\?$])(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})(?![\p{L}\p{N}_.\\?(![])/gu;

/** Whole columns and rows, the last of each, and names with quotes in them are rare: such formulas are read cell by cell. */
const WHOLE = /(?:^|[^\p{L}\p{N}_.$])(?:[A-Z]{1,3}:\$?[A-Z]{1,3}|\$[A-Z]{1,3}:[A-Z]{1,3}|\d+:\$?\d+|\$\d+:\d+)(?![\p{L}\p{N}_.(])|XFD|1048576|'[[\]#'@]/u;

/** One text for all cells whose formulas are copies of one another. */
export function relativeKey(text: string, { row, column }: CellPosition): string {
  if (WHOLE.test(text)) return `${String(row)},${String(column)} ${text}`;
  return text.replace(PARTS, (part, columnFixed: string | undefined, letters: string | undefined, rowFixed: string | undefined, digits: string | undefined) => {
    // Beyond the grid it is a name.
    if (letters === undefined || digits === undefined || columnOf(letters) > MAX_COLUMNS || Number(digits) > MAX_ROWS) return part;
    return `\u0001${columnFixed ? letters : String(columnOf(letters) - column)},${rowFixed ? `$${digits}` : String(Number(digits) - row)}\u0002`;
  });
}

function columnOf(letters: string): number {
  let index = 0;
  for (let at = 0; at < letters.length; at += 1) index = index * 26 + letters.charCodeAt(at) - 64;
  return index;
}

import { FILLED_COLUMNS } from './section-lines';

/**
 * What the sheet itself keeps of the last making: beside each row a short text made from its cells, visible, grey and
 * not printed. From these a later making sees which cells a person has edited, in any session and on any computer.
 * `k3x9f a1b2--07`: the row as a whole, then two characters a cell; `--` where all of them are blank.
 */
const BLANK = '--';
/** Cells to be filled in by hand. */
const FREE = '**';

const ROW_DIGITS = 5;
const CELL_DIGITS = 2;

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  // The last characters reach all digits only after they have been mixed.
  value = Math.imul(value ^ (value >>> 15), 0x85ebca6b);
  return (value ^ (value >>> 13)) >>> 0;
}

/** Excel writes the same function otherwise before the add-in is loaded, or where it is newer than Excel. */
const canonical = (content: unknown): unknown => (typeof content === 'string' && content.startsWith('=') ? content.replaceAll(/_xldudf_PAIR_/gi, 'PAIR.').replaceAll(/_xlfn\./gi, '') : content);

export const digest = (content: unknown, digits = ROW_DIGITS): string => (hash(JSON.stringify(content, (_, value: unknown) => canonical(value))) % 36 ** digits).toString(36).padStart(digits, '0');

const isFree = (signature: boolean, column: number): boolean => signature && FILLED_COLUMNS.includes(column);

/** @param cells as Excel gives their formulas */
export function markOf(cells: readonly unknown[], signature: boolean): string {
  if (!signature && cells.every((cell) => cell === '')) return BLANK;
  const kept = cells.map((cell, column) => (isFree(signature, column) ? FREE : cell));
  return `${digest(kept)} ${kept.map((cell) => (cell === FREE ? FREE : cell === '' ? BLANK : digest(cell, CELL_DIGITS))).join('')}`;
}

export const isSignatureMark = (mark: string): boolean => mark.includes(FREE);

/** The columns of a row that are no longer as they were marked; all of them where it cannot be told which. */
export function editedColumns(cells: readonly unknown[], mark: unknown): readonly number[] {
  const all = [...cells.keys()];
  if (mark === BLANK) return all.filter((column) => cells[column] !== '');
  if (typeof mark !== 'string' || mark.length !== ROW_DIGITS + 1 + cells.length * CELL_DIGITS) return all;
  const now = markOf(cells, isSignatureMark(mark));
  if (now === mark) return [];
  const differs = (column: number): boolean => {
    const from = ROW_DIGITS + 1 + column * CELL_DIGITS;
    return now.slice(from, from + CELL_DIGITS) !== mark.slice(from, from + CELL_DIGITS);
  };
  const columns = all.filter(differs);
  return columns.length > 0 ? columns : all;
}

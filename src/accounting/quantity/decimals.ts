import type { Cell } from '../cells';
import { isBlank, isCellError } from '../cells';
import { Fault } from '../fault';
import { errorInCell, excerpt } from './amount';
import { halfWidth } from './characters';

export const FEWEST_DECIMALS = -6;
export const MOST_DECIMALS = 12;

/**
 * Reads a number of decimals, −6 … 12; null where the cell is blank.
 * @throws Fault decimals-unreadable, cell-is-error
 */
export function readDecimals(cell: Cell | undefined): number | null {
  if (cell === undefined || isBlank(cell)) return null;
  if (cell !== null && isCellError(cell)) throw errorInCell(cell.error);
  const value = typeof cell === 'string' ? wholeNumber(cell) : cell;
  if (typeof value !== 'number' || !Number.isInteger(value) || value < FEWEST_DECIMALS || value > MOST_DECIMALS) {
    throw new Fault('decimals-unreadable', { text: excerpt(String(cell)) });
  }
  // −0 would print as "-0".
  return value + 0;
}

function wholeNumber(text: string): number | null {
  const trimmed = halfWidth(text).trim();
  return /^[+-]?\d{1,3}$/.test(trimmed) ? Number(trimmed) : null;
}

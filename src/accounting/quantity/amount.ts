import type { Cell } from '../cells';
import { isCellError } from '../cells';
import { Fault } from '../fault';
import { excerpt, halfWidth } from './characters';
import type { DecimalText } from './decimal-text';
import { decimalOfNumber, readDecimalText } from './decimal-text';
import type { MoneyUnit } from './unit';
import { trailingUnit } from './unit';

export { excerpt };

/** An amount read from a cell; missing is never 0 (SPEC §2). */
export type Amount =
  | { readonly kind: 'missing' }
  /** `unit` is the one written behind the number, or null. */
  | { readonly kind: 'amount'; readonly digits: DecimalText; readonly unit: MoneyUnit | null };

const MISSING: Amount = { kind: 'missing' };

const NO_FIGURE = /^(?:[-–—―]+|…+|\.{3,}|\/+)?$/;

/** What offices write for "no figure": blanks, dashes, ellipses, strokes. */
export const isNoFigure = (text: string): boolean => NO_FIGURE.test(halfWidth(text).trim());

/**
 * Reads a cell as an amount: a number by its 15 significant digits, a text where it is unmistakably a number.
 * @throws Fault amount-unreadable, too-many-digits, cell-is-error
 */
export function readAmount(cell: Cell | undefined): Amount {
  if (cell === null || cell === undefined) return MISSING;
  if (typeof cell === 'number' && Number.isFinite(cell)) return { kind: 'amount', digits: decimalOfNumber(cell), unit: null };
  if (typeof cell === 'string') return readAmountText(cell);
  if (isCellError(cell)) throw errorInCell(cell.error);
  throw new Fault('amount-unreadable', { text: String(cell).toUpperCase() });
}

/** An error keeps its kind where Excel lets a function answer with it. */
export const errorInCell = (error: string): Fault => new Fault('cell-is-error', { error }, error === '#N/A' ? '#N/A' : '#VALUE!');

function readAmountText(cell: string): Amount {
  const text = halfWidth(cell).trim();
  if (NO_FIGURE.test(text)) return MISSING;
  const unit = trailingUnit(text);
  const digits = readDecimalText(unit ? text.slice(0, -unit.length).trimEnd() : text);
  if (digits === null) throw new Fault('amount-unreadable', { text: excerpt(cell) });
  return { kind: 'amount', digits, unit };
}


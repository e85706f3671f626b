import type { Cell } from '../cells';
import { isBlank, isCellError } from '../cells';
import { Fault, recordOf } from '../fault';
import { errorInCell, isNoFigure } from '../quantity/amount';
import { decimalOfNumber } from '../quantity/decimal-text';
import type { FieldKey } from './fields';
import type { Place } from './place';

/** The cells or words of one clause by field, before they are read. */
export interface RawClause {
  readonly place: Place;
  readonly terms: ReadonlyMap<FieldKey, Cell>;
}

/** A term's cell; null where it is blank or only a dash or stroke, which sheets write for "does not apply". */
export function term({ terms, place }: RawClause, field: FieldKey): Cell {
  const cell = terms.get(field) ?? null;
  if (isCellError(cell)) throw new Fault('term-unreadable', { field, cause: recordOf(errorInCell(cell.error)), place });
  return isBlank(cell) || (typeof cell === 'string' && isNoFigure(cell)) ? null : cell;
}

/** A term's text; null where it is blank. */
export function termText(raw: RawClause, field: FieldKey): string | null {
  const cell = term(raw, field);
  if (cell === null) return null;
  return typeof cell === 'number' ? decimalOfNumber(cell) : String(cell).trim();
}

/** Reads a term with another part's reader, and adds place and field to its fault. */
export function readTerm<Result>({ place }: RawClause, field: FieldKey, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (error instanceof Fault && !('place' in error.details)) throw new Fault('term-unreadable', { field, cause: recordOf(error), place });
    throw error;
  }
}

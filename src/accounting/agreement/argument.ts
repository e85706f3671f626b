import { readShares } from '../apportion/shares';
import type { Cell, Matrix } from '../cells';
import { isBlank, isCellError } from '../cells';
import { Fault, recordOf } from '../fault';
import { errorInCell } from '../quantity/amount';
import type { Agreement } from './model';
import { isClausesTable, readClausesTable } from './table';
import { parseAgreement } from './text';

/**
 * Reads the agreement a function was given: a text, a ratio, or a clauses table of one agreement. Null: blank,
 * nothing is shared.
 * @throws Fault: agreements-several, cell-is-error, and whatever is wrong in the text or table
 */
export function readAgreementArgument(argument: Cell | Matrix): Agreement | null {
  if (!Array.isArray(argument)) return readCell(argument as Cell);
  const cells = argument as Matrix;
  if (cells.flat().every((cell) => isBlank(cell))) return null;
  const agreements = readAgreements(cells);
  const [only] = agreements;
  if (agreements.length > 1) throw new Fault('agreements-several', { known: namesOf(agreements) });
  return only ?? null;
}

/**
 * Reads the agreements a function was given: the clauses table, or a column (or row) of texts. Ids are unique.
 * @throws Fault: each names the row
 */
export function readAgreements(cells: Matrix): readonly Agreement[] {
  if (isClausesTable(cells)) return readClausesTable(cells);
  const columns = cells[0]?.length ?? 0;
  if (cells.length > 1 && columns > 1) throw new Fault('clauses-header-missing', {});
  const agreements: Agreement[] = [];
  const single = cells.length * columns === 1;
  for (const [index, cell] of cells.flat().entries()) {
    const agreement = single ? readCell(cell) : inRow(index + 1, () => readCell(cell));
    if (agreement === null) continue;
    if (agreement.id !== null && agreements.some(({ id }) => id === agreement.id)) throw new Fault('id-twice', { id: agreement.id, row: index + 1 });
    agreements.push(agreement);
  }
  return agreements;
}

/** The ids of agreements, for a message; one without an id shows as its number. */
export const namesOf = (agreements: readonly Agreement[]): readonly string[] => agreements.map(({ id }, index) => id ?? `#${index + 1}`);

function readCell(cell: Cell): Agreement | null {
  if (isBlank(cell)) return null;
  if (isCellError(cell)) throw errorInCell(cell.error);
  // A number is a share of the origin, or a ratio that Excel has turned into a time.
  return parseAgreement(typeof cell === 'number' ? readShares(cell).text : String(cell));
}

function inRow<Result>(row: number, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (error instanceof Fault) throw new Fault('agreement-in-row', { row, cause: recordOf(error) }, error.excel);
    throw error;
  }
}

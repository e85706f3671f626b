import { readAgreementArgument } from '../accounting/agreement/argument';
import { canonicalCase } from '../accounting/agreement/keywords';
import type { Agreement } from '../accounting/agreement/model';
import { isClausesTable } from '../accounting/agreement/table';
import type { Figure } from '../accounting/attribution/model';
import type { Cell } from '../accounting/cells';
import { isBlank, isCellError } from '../accounting/cells';
import { readDay } from '../accounting/period/read-day';
import { readPeriod } from '../accounting/period/read-period';
import { errorInCell, readAmount } from '../accounting/quantity/amount';
import type { DecimalText } from '../accounting/quantity/decimal-text';
import type { Arguments, Row } from './arguments';
import type { Parameter } from './parameter';

/** The amount of a cell; null where it is missing. Only what is read as an amount, never a unit, counts here. */
export function amountCell(cell: Cell): DecimalText | null {
  const amount = readAmount(cell);
  return amount.kind === 'missing' ? null : amount.digits;
}

export function wordCell(cell: Cell): string | null {
  if (isBlank(cell)) return null;
  if (isCellError(cell)) throw errorInCell(cell.error);
  return String(cell).trim();
}

const optional = <Result>(reader: (cell: Cell) => Result) => (cell: Cell): Result | null => (isBlank(cell) ? null : reader(cell));

/** The agreement of each row: one for all, or a column with one text a row. */
export interface RowAgreements {
  /** Parameters that run along the rows, the agreement among them where it is a column. */
  readonly keys: readonly string[];
  readonly of: (row: Row) => Agreement | null;
}

/**
 * A column of texts as long as another column is one agreement a row; everything else is one agreement, whose
 * fault fails the whole call.
 */
export function rowAgreements(args: Arguments, parameters: readonly Parameter[]): RowAgreements {
  const range = args.range('agreement');
  const others = parameters.map(({ key }) => key).filter((key) => key !== 'agreement');
  const along = range !== null && range.length > 1 && range[0]?.length === 1 && args.columns(others).length === range.length && !isClausesTable(range);
  if (!along) {
    const agreement = args.locate('agreement', () => (range === null ? null : readAgreementArgument(range.length === 1 && range[0]?.length === 1 ? (range[0][0] ?? null) : range)));
    return { keys: others, of: () => agreement };
  }
  const read = new Map<Cell, Agreement | null>();
  const of = (row: Row) =>
    row.read('agreement', (cell) => {
      const known = read.get(cell);
      if (known !== undefined) return known;
      const agreement = readAgreementArgument(cell);
      read.set(cell, agreement);
      return agreement;
    });
  return { keys: [...others, 'agreement'], of };
}

/** What decides which clause applies, read from one row. */
export function subjectOf(row: Row): Pick<Figure, 'case' | 'indicator' | 'period' | 'dates'> {
  const start = row.read('start', optional((cell) => readDay(cell)));
  return {
    case: row.read('case', (cell) => mapped(wordCell(cell), canonicalCase)),
    indicator: row.read('indicator', wordCell),
    period: row.read('period', optional(readPeriod)),
    dates: start === null ? {} : { start },
  };
}

const mapped = <From, To>(value: From | null, change: (value: From) => To): To | null => (value === null ? null : change(value));

/** One record as the functions take it; null where its value is missing. */
export function figureOf(row: Row): { readonly figure: Figure; readonly prior: DecimalText | null } | null {
  const value = row.read('value', amountCell);
  if (value === null) return null;
  return { figure: { ...subjectOf(row), value, base: row.read('base', amountCell), cap: null, unit: null }, prior: row.read('prior', amountCell) };
}

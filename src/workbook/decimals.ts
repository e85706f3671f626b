import { FIELDS } from '../accounting/agreement/fields';
import type { Agreement } from '../accounting/agreement/model';
import { parseAgreement } from '../accounting/agreement/text';
import { Fault } from '../accounting/fault';
import type { Language } from '../accounting/language';
import { decimalOfNumber, decimalsOf } from '../accounting/quantity/decimal-text';
import type { Ledger } from './ledger';

/** Money is written to at most six decimals (万元 to the fen); what has more came out of a formula. */
export const MOST_WRITTEN = 6;

/** How many records have figures with more decimals than money has. */
export function noisyRecords({ records, valueColumn, headers }: Ledger): number {
  const column = valueColumn - headers.column;
  return records.filter(({ cells }) => {
    const cell = cells[column];
    return typeof cell === 'number' && !Number.isInteger(cell) && decimalsOf(decimalOfNumber(cell)) > MOST_WRITTEN;
  }).length;
}

export const decimalsTerm = (language: Language, decimals: number): string => `${FIELDS.decimals[language]}=${String(decimals)}`;

/** Whether the term put before a text as it is written reaches all its clauses. */
export function takesDecimals(written: string, language: Language, decimals: number): boolean {
  try {
    return parseAgreement(`${decimalsTerm(language, decimals)} ${written}`).clauses.every((clause) => clause.decimals !== null);
  } catch (error) {
    if (error instanceof Fault) return false;
    throw error;
  }
}

/** The agreement with decimals for the clauses that name none; null leaves it as it is. */
export const withDecimals = (agreement: Agreement, decimals: number | null): Agreement =>
  decimals === null ? agreement : { ...agreement, clauses: agreement.clauses.map((clause) => ({ ...clause, decimals: clause.decimals ?? decimals })) };

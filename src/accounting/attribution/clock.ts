import type { Agreement, Clause } from '../agreement/model';
import { Fault } from '../fault';
import type { Day } from '../period/period';
import type { RecordDates } from './model';

/** The first day the agreement names, or null. */
const agreementStart = ({ clauses }: Agreement): Day | null => clauses.reduce<Day | null>((first, { from }) => (from !== null && (first === null || from < first) ? from : first), null);

/** The date a clause's years are counted from, or null where the record has none. */
export function findStart(clause: Clause, agreement: Agreement, dates: RecordDates): Day | null {
  if (clause.clock === 'agreement') return agreementStart(agreement);
  return (clause.clock === null ? dates.start : (dates[clause.clock] ?? dates.start)) ?? null;
}

/**
 * The date a clause's years are counted from: the agreement's 起 or the record's date of the clock's name,
 * else its 起始日.
 * @throws Fault missing-start
 */
export function startOf(clause: Clause, agreement: Agreement, dates: RecordDates): Day {
  const start = findStart(clause, agreement, dates);
  if (start === null) throw new Fault('missing-start', { clause: clause.number, clock: clause.clock });
  return start;
}

import type { Agreement, Clause } from '../agreement/model';
import { anniversary, yearOf } from '../period/calendar';
import type { Day } from '../period/period';

/** How long a clause holds: by its years 年次, by its dates, or not told; `years` null is without an end. */
export interface ClauseLength {
  readonly by: 'years' | 'dates' | 'nothing';
  /** Whole years; where dates make no whole number of them, those that have begun. */
  readonly years: number | null;
}

/** 年次 governs where a clause has it: its dates only say what period the agreement is for. */
export function lengthOf({ years, from, to }: Clause): ClauseLength {
  if (years !== null) return { by: 'years', years: years.last === null ? null : years.last - years.first + 1 };
  if (from === null) return { by: 'nothing', years: null };
  return { by: 'dates', years: to === null ? null : yearsBegun(from, to) };
}

function yearsBegun(from: Day, to: Day): number {
  const years = yearOf(to) - yearOf(from);
  return anniversary(from, years) <= to ? years + 1 : years;
}

/**
 * The agreement with one clause made so many years long; null is without an end. Later phases of the same case and
 * indicator keep their own length and begin so much earlier or later; where none of them can begin any more they go.
 */
export function withLength(agreement: Agreement, number: number, years: number | null): Agreement {
  const clause = agreement.clauses[number - 1];
  if (clause === undefined || lengthOf(clause).by === 'nothing' || lengthOf(clause).years === years) return agreement;
  const changed = lengthOf(clause).by === 'years' ? byYears(agreement.clauses, clause, years) : byDates(agreement.clauses, clause, years);
  return { ...agreement, clauses: changed.map((one, index) => ({ ...one, number: index + 1 })) };
}

/** Clauses that fit the same figures, one after another. */
export const isPhaseOf = (clause: Clause, other: Clause): boolean => other.cases.join() === clause.cases.join() && other.indicators.join() === clause.indicators.join();

function byYears(clauses: readonly Clause[], clause: Clause, length: number | null): readonly Clause[] {
  const { first, last } = clause.years ?? { first: 1, last: null };
  const next = length === null ? null : first + length - 1;
  return clauses.flatMap((other): readonly Clause[] => {
    if (other === clause) return [{ ...clause, years: { first, last: next } }];
    if (other.years === null || last === null || other.years.first <= last || !isPhaseOf(clause, other)) return [other];
    if (next === null) return [];
    const moved = next - last;
    return [{ ...other, years: { first: other.years.first + moved, last: other.years.last === null ? null : other.years.last + moved } }];
  });
}

function byDates(clauses: readonly Clause[], clause: Clause, length: number | null): readonly Clause[] {
  const { from, to } = clause;
  if (from === null) return clauses;
  const next = length === null ? null : anniversary(from, length) - 1;
  return clauses.flatMap((other): readonly Clause[] => {
    if (other === clause) return [{ ...clause, to: next }];
    if (other.from === null || to === null || other.from <= to || !isPhaseOf(clause, other)) return [other];
    return next === null ? [] : [movedBy(other, other.from, next - to)];
  });
}

/** A clause so many days later; one of whole years keeps their number. */
function movedBy(clause: Clause, from: Day, days: number): Clause {
  const { to } = clause;
  const begin = from + days;
  if (to === null) return { ...clause, from: begin };
  const years = yearsBegun(from, to);
  return { ...clause, from: begin, to: anniversary(from, years) - 1 === to ? anniversary(begin, years) - 1 : to + days };
}

/** The last day on which anything is agreed for what a clause speaks of; null without an end. */
export function lastDayOf({ clauses }: Agreement, clause: Clause): Day | null {
  const ends = clauses.filter((other) => isPhaseOf(clause, other)).map(({ to }) => to);
  return ends.includes(null) ? null : Math.max(...ends.map((day) => day ?? 0));
}

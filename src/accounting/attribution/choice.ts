import type { Agreement, Clause } from '../agreement/model';
import type { FaultRecord } from '../fault';
import { Fault } from '../fault';
import { anniversary, yearOfClock } from '../period/calendar';
import type { Day, Period } from '../period/period';
import { findStart, startOf } from './clock';
import { matchClauses } from './matching';
import type { Matching } from './matching';
import type { RecordDates } from './model';

/** The clause in force on a day, or why there is none. */
export type Choice = { readonly clause: Clause; readonly outside: null } | { readonly clause: null; readonly outside: FaultRecord };

/** A run of days with one choice; both days inclusive. */
export interface Stretch {
  readonly first: Day;
  readonly last: Day;
  readonly choice: Choice;
}

/** What a choice depends on. */
export interface Subject {
  readonly agreement: Agreement;
  readonly case: string | null;
  readonly indicator: string | null;
  readonly dates: RecordDates;
}

/**
 * The clause that holds for a period by its first day (次期).
 * @throws Fault no-clause, ambiguous-clause, missing-…
 */
export function chooseClause(subject: Subject, period: Period | null): Choice {
  const matching = matchClauses(subject.agreement, subject.case, subject.indicator);
  if (period === null) {
    if (matching.dated) throw new Fault('missing-period', { clause: matching.dated.number });
    return onDay(subject, matching, 0);
  }
  return onDay(subject, matching, period.first);
}

/** The choices over all days of a period, neighbours with the same clause joined (按日). */
export function stretchesOf(subject: Subject, period: Period): readonly Stretch[] {
  const matching = matchClauses(subject.agreement, subject.case, subject.indicator);
  const starts = changes(subject, matching).filter((day) => day > period.first && day <= period.last);
  const firsts = [period.first, ...new Set(starts)].sort((a, b) => a - b);
  const stretches: Stretch[] = [];
  firsts.forEach((first, index) => {
    const choice = onDay(subject, matching, first);
    const last = (firsts[index + 1] ?? period.last + 1) - 1;
    const previous = stretches.at(-1);
    if (previous && previous.choice.clause === choice.clause) stretches[stretches.length - 1] = { ...previous, last };
    else stretches.push({ first, last, choice });
  });
  return stretches;
}

function onDay(subject: Subject, matching: Matching, day: Day): Choice {
  for (const level of matching.levels) {
    const [first, second] = level.filter((clause) => inForce(clause, subject, day));
    if (first && second) throw new Fault('ambiguous-clause', { first: first.number, second: second.number });
    if (first) return { clause: first, outside: null };
  }
  return { clause: null, outside: outside(subject, matching.levels.flat(), day) };
}

function inForce(clause: Clause, { agreement, dates }: Subject, day: Day): boolean {
  const { from, to, years } = clause;
  if ((from !== null && day < from) || (to !== null && day > to)) return false;
  if (years === null) return true;
  const year = yearOfClock(startOf(clause, agreement, dates), day);
  return year >= years.first && (years.last === null || year <= years.last);
}

/** Days on which the choice may change. */
function changes({ agreement, dates }: Subject, matching: Matching): Day[] {
  return matching.levels.flat().flatMap((clause) => {
    const { from, to, years } = clause;
    const days = [from ?? [], to === null ? [] : to + 1].flat();
    if (years === null) return days;
    const start = startOf(clause, agreement, dates);
    return [...days, anniversary(start, years.first - 1), ...(years.last === null ? [] : [anniversary(start, years.last)])];
  });
}

/** Why no clause holds on a day: not begun, ended, or outside the years of its clock. */
function outside({ agreement, dates }: Subject, clauses: readonly Clause[], day: Day): FaultRecord {
  const held = clauses.find(({ from, to }) => (from === null || day >= from) && (to === null || day <= to));
  const start = held ? findStart(held, agreement, dates) : null;
  if (held && start !== null) return { code: 'outside-agreement', details: { why: 'years', year: yearOfClock(start, day), clause: held.number } };
  const next = clauses.flatMap(({ from }) => (from !== null && day < from ? [from] : []));
  if (next.length > 0) return { code: 'outside-agreement', details: { why: 'before', day: Math.min(...next) } };
  return { code: 'outside-agreement', details: { why: 'after', day: Math.max(...clauses.map(({ to }) => to ?? day)) } };
}

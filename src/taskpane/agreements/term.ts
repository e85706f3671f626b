import type { Agreement, Clause } from '../../accounting/agreement/model';
import { calendarDate } from '../../accounting/period/calendar';
import type { Day } from '../../accounting/period/period';

export type Status = 'in-force' | 'upcoming' | 'expired';

/** When an agreement holds, seen from one day: from its first clause to its last. */
export interface Term {
  readonly from: Day | null;
  readonly to: Day | null;
  readonly status: Status;
  /** What is left of it, or how long until it begins; null where that is not dated, or over. */
  readonly distance: { readonly years: number; readonly months: number; readonly days: number } | null;
}

export const inForce = ({ from, to }: Pick<Clause, 'from' | 'to'>, today: Day): boolean => (from === null || from <= today) && (to === null || today <= to);

export function termOf({ clauses }: Agreement, today: Day): Term {
  const from = bound(clauses.map((clause) => clause.from), (days) => Math.min(...days));
  const to = bound(clauses.map((clause) => clause.to), (days) => Math.max(...days));
  if (clauses.some((clause) => inForce(clause, today))) return { from, to, status: 'in-force', distance: to === null ? null : between(today, to + 1) };
  const next = clauses.map((clause) => clause.from).filter((day): day is Day => day !== null && day > today);
  if (next.length > 0) return { from, to, status: 'upcoming', distance: between(today, Math.min(...next)) };
  return { from, to, status: 'expired', distance: null };
}

/** The outermost day, or null where one of the clauses is open. */
const bound = (days: readonly (Day | null)[], outermost: (days: readonly Day[]) => Day): Day | null => {
  const dated = days.filter((day): day is Day => day !== null);
  return dated.length === days.length && dated.length > 0 ? outermost(dated) : null;
};

/** Whole years and months from one day to another, and all days. */
function between(first: Day, last: Day): NonNullable<Term['distance']> {
  const a = calendarDate(first);
  const b = calendarDate(last);
  const months = (b.year - a.year) * 12 + (b.month - a.month) - (b.date < a.date ? 1 : 0);
  return { years: Math.floor(months / 12), months: months % 12, days: last - first };
}

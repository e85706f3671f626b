import type { Agreement, Clause, Clock } from './agreement';
import type { Day } from './calendar';
import { read, yearOfClock } from './calendar';
import type { Rational } from './rational';
import { ONE, ZERO, plus, ratio } from './rational';

/** Which clause holds for a figure, and in what ratio (SPEC §3, "Which clause applies", "Periods and change"). */

/** The dates of a record: 起始日 and those of the clocks. */
export type Dates = Readonly<Partial<Record<Clock | '起始日', string>>>;

export interface Record_ {
  readonly case: string;
  readonly indicator: string;
  readonly dates: Dates;
}

export interface Span {
  readonly first: Day;
  readonly last: Day;
}

export interface Chosen {
  readonly clause: Clause;
  /** Its place in the agreement, from 1. */
  readonly number: number;
  /** One share a party, origin first; by day they may add up to less than 1, the rest being the host's. */
  readonly shares: readonly Rational[];
}

/** The day the years of a clause are counted from; an agreement begins with the first of its 起. */
export function startOf(clause: Clause, { clauses }: Agreement, dates: Dates): Day | null {
  const date = clause.clock === '协议' ? clauses.flatMap(({ from }) => from ?? []).sort()[0] : ((clause.clock && dates[clause.clock]) ?? dates.起始日);
  return date === undefined ? null : read(date);
}

/** Whether a clause is in force on a day. */
function forceOf(clause: Clause, agreement: Agreement, dates: Dates): (day: Day) => boolean {
  const [from, to] = [clause.from ? read(clause.from) : -Infinity, clause.to ? read(clause.to) : Infinity];
  const { years } = clause;
  if (!years) return (day) => day >= from && day <= to;
  const start = startOf(clause, agreement, dates);
  if (start === null) throw new Error('the oracle is given every date it needs');
  return (day) => {
    const year = yearOfClock(start, day);
    return day >= from && day <= to && year >= years[0] && year <= (years[1] ?? Infinity);
  };
}

/** Case and indicator > indicator > case > any. */
const closeness = (clause: Clause): number => (clause.indicator ? 2 : 0) + (clause.case ? 1 : 0);

function sharesOf({ shares, treatment }: Clause, parties: number): Rational[] {
  if (treatment === '双算' || treatment === '归飞出地') return [ONE, ...Array.from({ length: parties - 1 }, () => ZERO)];
  if (!shares) return Array.from({ length: parties }, () => ZERO);
  const total = shares.reduce((all, share) => all + share, 0);
  return shares.map((share) => ratio(share, total));
}

/** Null where no clause is in force; 'no-clause' where none names the case or the indicator; 'treatment-changes' inside a period shared by days. */
export function choose(agreement: Agreement, record: Record_, span: Span): Chosen | null | 'no-clause' | 'treatment-changes' {
  const fitting = agreement.clauses
    .map((clause, index) => ({ clause, number: index + 1 }))
    .filter(({ clause }) => (clause.case ?? record.case) === record.case && (clause.indicator ?? record.indicator) === record.indicator)
    .map((named) => ({ ...named, isInForce: forceOf(named.clause, agreement, record.dates) }))
    .sort((a, b) => closeness(b.clause) - closeness(a.clause));
  if (fitting.length === 0) return 'no-clause';
  const onDay = (day: Day) => fitting.find(({ isInForce }) => isInForce(day));

  if (!agreement.byDay) {
    const found = onDay(span.first);
    return found ? { clause: found.clause, number: found.number, shares: sharesOf(found.clause, agreement.parties.length) } : null;
  }
  const days = Array.from({ length: span.last - span.first + 1 }, (_, index) => onDay(span.first + index));
  const found = days.find((day) => day !== undefined);
  if (!found) return null;
  if (days.some((day) => day && day.clause.treatment !== found.clause.treatment)) return 'treatment-changes';
  const weights = new Map<Clause, number>();
  for (const day of days) if (day) weights.set(day.clause, (weights.get(day.clause) ?? 0) + 1);
  const shares = Array.from({ length: agreement.parties.length }, () => ZERO);
  for (const [clause, weight] of weights) {
    sharesOf(clause, shares.length).forEach((share, party) => (shares[party] = plus(shares[party] ?? ZERO, ratio(share.n * BigInt(weight), share.d * BigInt(days.length)))));
  }
  return { clause: found.clause, number: found.number, shares };
}

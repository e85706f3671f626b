import type { Agreement, Amount, Clause, Measure, Treatment } from './agreement';
import { yearOf } from './calendar';
import type { Chosen, Record_, Span } from './choice';
import { choose, startOf } from './choice';
import type { Rational } from './rational';
import { ZERO, decimal, floorOf, fromUnits, inUnits, larger, less, minus, plus, ratio, rounded, smaller, sum, times, truncated } from './rational';

/** What the figures of one unit, indicator and project come to under one agreement, one after the other in time (SPEC §3). */

export interface Figure extends Record_, Span {
  readonly value: Rational;
  /** Of what is credited, where the clause says nothing. */
  readonly decimals: number;
  /** The difference of two cumulative figures: the running exact share is rounded. */
  readonly running: boolean;
  readonly base: Rational | null;
  readonly cap: Rational | null;
  readonly measure: Measure;
}

export interface Result {
  readonly treatment: Treatment | null;
  readonly chosen: Chosen | null;
  /** The origin's share; null where the figure is not shared. */
  readonly share: Rational | null;
  readonly origin: Rational;
  readonly host: Rational;
  readonly others: readonly Rational[];
  readonly credited: Rational;
}

const YUAN: Readonly<Record<Measure, number>> = { 元: 0, 千元: 3, 万元: 4, 亿元: 8 };
/** The same amount in another unit of measure. */
export const inMeasure = (amount: Rational, from: Measure, to: Measure): Rational => times(amount, times(fromUnits(1n, -YUAN[from]), fromUnits(1n, YUAN[to])));

const TAGS: readonly (Treatment | null)[] = ['标注', '双算'];
export const isTag = (treatment: Treatment | null): boolean => TAGS.includes(treatment);

/** Parts that add up to a whole, each rounded to neighbours of its exact value by the largest remainders, the party listed first before others. */
function largestRemainder(parts: readonly Rational[], decimals: number): Rational[] {
  const total = sum(parts);
  const mirrored = total.n < 0n;
  const units = parts.map((part) => inUnits(mirrored ? minus(ZERO, part) : part, decimals));
  const whole = units.map(floorOf);
  const left = floorOf(plus(sum(units), ratio(1, 2))) - whole.reduce((all, part) => all + part, 0n);
  const order = units.map((part, party) => ({ party, rest: minus(part, ratio(floorOf(part))) })).sort((a, b) => (less(b.rest, a.rest) ? -1 : less(a.rest, b.rest) ? 1 : a.party - b.party));
  for (const { party } of order.slice(0, Number(left))) whole[party] = (whole[party] ?? 0n) + 1n;
  return whole.map((part) => fromUnits(mirrored ? -part : part, decimals));
}

/** A calendar year of a clause that has a base: the figures so far, and how much of them was shared. */
interface BaseYear {
  figures: Rational;
  shared: Rational;
}

export class OracleHistory {
  private credited: Rational;
  private total: Rational;
  private readonly baseYears = new Map<string, BaseYear>();
  private readonly originYears = new Map<number, Rational>();
  private readonly running = new Map<string, { readonly exact: readonly Rational[]; readonly rounded: readonly Rational[] }>();

  constructor(private readonly agreement: Agreement, prior: Rational = ZERO) {
    this.credited = prior;
    this.total = prior;
  }

  /**
   * 'bad' where no clause names the record or the treatment changes inside a period shared by days.
   * `settles`: the last figure of a year that ends on 31 December.
   */
  attribute(figure: Figure, settles: boolean): Result | 'bad' {
    const chosen = choose(this.agreement, figure, figure);
    if (typeof chosen === 'string') return 'bad';
    if (!chosen || chosen.clause.treatment === '不计' || this.belowThreshold(chosen.clause, figure)) return this.nothing(figure, chosen);

    const { clause } = chosen;
    const decimals = clause.decimals ?? figure.decimals;
    const [shared = ZERO, , ...others] = this.roundedParts(this.exactParts(chosen, figure, settles), chosen, figure, decimals);
    const year = yearOf(figure.first);
    const inYear = this.originYears.get(year) ?? ZERO;
    // The host makes up the floor and keeps what the cap cuts: neither touches the other parties.
    const lifted = clause.floor && settles ? larger(shared, minus(rounded(this.amount(clause.floor, figure), decimals), inYear)) : shared;
    const cap = this.capOf(clause, figure);
    const room = cap && truncated(larger(ZERO, minus(cap, this.credited)), decimals);
    const origin = room && less(ZERO, lifted) ? smaller(lifted, room) : lifted;

    this.credited = plus(this.credited, origin);
    this.originYears.set(year, plus(inYear, origin));
    const host = isTag(clause.treatment) ? figure.value : minus(figure.value, sum([origin, ...others]));
    return { treatment: clause.treatment, chosen, share: chosen.shares[0] ?? ZERO, origin, host, others, credited: this.credited };
  }

  private nothing(figure: Figure, chosen: Chosen | null): Result {
    return { treatment: chosen?.clause.treatment ?? null, chosen, share: null, origin: ZERO, host: figure.value, others: this.agreement.parties.slice(2).map(() => ZERO), credited: this.credited };
  }

  private amount = (amount: Amount, figure: Figure): Rational => inMeasure(decimal(amount.digits), amount.unit ?? figure.measure, figure.measure);

  private ungrownBase(clause: Clause, figure: Figure): Rational {
    const base = clause.base && clause.base.amount !== '记录' ? this.amount(clause.base.amount, figure) : figure.base;
    if (!base) throw new Error('the oracle is given every base it needs');
    return base;
  }

  private belowThreshold(clause: Clause, figure: Figure): boolean {
    return clause.threshold !== undefined && less(this.ungrownBase(clause, figure), this.amount(clause.threshold, figure));
  }

  private capOf({ cap, ...clause }: Clause, figure: Figure): Rational | null {
    if (!cap) return null;
    if (cap === '记录') return figure.cap;
    return 'times' in cap ? times(decimal(cap.times), this.ungrownBase(clause, figure)) : this.amount(cap, figure);
  }

  private baseOf(clause: Clause, figure: Figure): Rational {
    const growth = clause.base?.growth ?? 0;
    const start = startOf(clause, this.agreement, figure.dates);
    const years = growth === 0 || start === null ? 0 : yearOf(figure.first) - yearOf(start) + 1;
    const factor = ratio(100 + growth, 100);
    return times(this.ungrownBase(clause, figure), ratio(factor.n ** BigInt(years), factor.d ** BigInt(years)));
  }

  /** Exact parts, origin first, that add up to the figure; the cap and the rounding come later. */
  private exactParts({ clause, number, shares }: Chosen, figure: Figure, settles: boolean): Rational[] {
    const { value } = figure;
    const year = yearOf(figure.first);
    const recovered = clause.recover ? this.recoveredOf(value, this.amount(clause.recover, figure)) : ZERO;
    const rest = minus(value, recovered);
    const shared = clause.base ? this.sharedOf(clause, `${number} ${year}`, rest, figure, settles) : rest;
    const [first = ZERO, , ...others] = shares.map((share) => times(share, shared));
    const origin = plus(recovered, plus(first, clause.base?.to === '飞出地' ? minus(rest, shared) : ZERO));
    return [origin, minus(value, sum([origin, ...others])), ...others];
  }

  /** Recovered = min(total so far, amount), where the total is that of the figures under clauses that recover. */
  private recoveredOf(value: Rational, amount: Rational): Rational {
    const before = this.total;
    this.total = plus(before, value);
    return minus(smaller(this.total, amount), smaller(before, amount));
  }

  private sharedOf(clause: Clause, key: string, rest: Rational, figure: Figure, settles: boolean): Rational {
    const year = this.baseYears.get(key) ?? { figures: ZERO, shared: ZERO };
    const figures = plus(year.figures, rest);
    const over = minus(figures, this.baseOf(clause, figure));
    const shared = settles && clause.base?.shortfall === '分担' ? over : larger(ZERO, over);
    this.baseYears.set(key, { figures, shared });
    return minus(shared, year.shared);
  }

  /** Within a phase and a year the running exact parts of cumulative figures are rounded (§6.6). */
  private roundedParts(exact: readonly Rational[], { number }: Chosen, figure: Figure, decimals: number): Rational[] {
    if (!figure.running) return roundedVector(exact, decimals);
    const key = `${number} ${yearOf(figure.first)}`;
    const before = this.running.get(key) ?? { exact: exact.map(() => ZERO), rounded: exact.map(() => ZERO) };
    const sums = exact.map((part, party) => plus(part, before.exact[party] ?? ZERO));
    const after = roundedVector(sums, decimals);
    this.running.set(key, { exact: sums, rounded: after });
    return after.map((part, party) => minus(part, before.rounded[party] ?? ZERO));
  }
}

/** Two parties that have a part: the origin half up. More: largest remainder. */
function roundedVector(exact: readonly Rational[], decimals: number): Rational[] {
  if (exact.slice(2).some((part) => part.n !== 0n)) return largestRemainder(exact, decimals);
  const origin = rounded(exact[0] ?? ZERO, decimals);
  return [origin, minus(sum(exact), origin), ...exact.slice(2)];
}

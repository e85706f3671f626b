import type { Agreement, Clause } from '../agreement/model';
import { Fault } from '../fault';
import { yearOf, yearOfClock } from '../period/calendar';
import { excerpt } from '../quantity/characters';
import { findStart } from './clock';
import type { Fraction } from './fraction';
import { add, compare, fractionOf, larger, multiply, roundHalfUp, sign, smaller, subtract, sum, textOf, truncate, ZERO } from './fraction';
import type { Attribution, Figure, Span, Step } from './model';
import { isRate } from './rate';
import { roundParts } from './rounding';
import type { InForce, ShareVector } from './share-vector';
import { inForceOver, sharesOf } from './share-vector';
import { capOf, grownBase, inUnit, recoverOf, thresholdOf } from './terms';

/** What one clause has done in the current calendar year. */
interface ClauseYear {
  /** The year-to-date figure, after recovery, of the periods in which the clause is in force. */
  figure: Fraction;
  /** Exact parts (origin, host, others) of the cumulative figures so far, and what was credited of them. */
  running: readonly Fraction[];
  rounded: readonly Fraction[];
}

/** A credit rounded, and as exact as it was, which goes along for the explanation. */
interface Credit {
  readonly credit: Fraction;
  readonly exact: Fraction;
}

/** Looks at the clause about to be applied and may refuse it. */
export type Admission = (clause: Clause, figure: Figure) => void;

/**
 * The history of one unit under one agreement. Spans are handed over in time order; each is set against what
 * went before: the year's figure against the base, the credits against cap and floor, the total against the
 * recovery (SPEC §3 "Order of evaluation"). A single figure is a history of one span.
 */
export class History {
  /** Credited to the origin so far. */
  private credited: Fraction;
  /** Sum of the figures under clauses that recover. */
  private recovering: Fraction;
  private year: number | null = null;
  private creditedInYear = ZERO;
  private readonly clauseYears = new Map<Clause, ClauseYear>();

  constructor(
    private readonly agreement: Agreement,
    private readonly options: { readonly before?: Fraction; readonly admit?: Admission; readonly explain?: boolean } = {},
  ) {
    this.credited = options.before ?? ZERO;
    this.recovering = this.credited;
  }

  /**
   * Attributes the next span. `settles`: it is the last that ends on 31 December under its clause, so that
   * shortfall and floor are settled.
   * @throws Fault; the history is then as it was
   */
  attribute(span: Span, settles: boolean): Attribution {
    if (span.indicator !== null && isRate(span.indicator)) throw new Fault('not-additive', { indicator: excerpt(span.indicator) });
    const steps = new Steps(this.options.explain === true);
    const inForce = inForceOver({ agreement: this.agreement, case: span.case, indicator: span.indicator, dates: span.dates }, span.period);
    const { clause, outside } = inForce.choice;
    steps.add(() => ({ kind: 'clause', clause, outside, share: inForce.shares[0] ?? ZERO, year: clause && this.yearOfClause(clause, span), stretches: daysOf(inForce) }));
    if (clause === null) return this.nothing(null, span, outside, steps);
    if (clause.treatment === 'none') return this.nothing(clause, span, null, steps);
    const threshold = thresholdOf(clause, span);
    const met = threshold === null || compare(threshold.base, threshold.atLeast) >= 0;
    if (threshold) steps.add(() => ({ kind: 'threshold', ...threshold, met }));
    if (threshold && !met) return this.nothing(clause, span, { code: 'threshold-unmet', details: { clause: clause.number, base: textOf(threshold.base), atLeast: textOf(threshold.atLeast) } }, steps);
    this.options.admit?.(clause, span);
    return this.share(clause, inForce, span, settles, steps);
  }

  private share(clause: Clause, { shares }: InForce, span: Span, settles: boolean, steps: Steps): Attribution {
    const value = fractionOf(span.value);
    const decimals = clause.decimals ?? span.decimals;
    const share = shares[0] ?? ZERO;
    // Everything that can fail is read before the history changes.
    const cap = capOf(clause, span);
    const base = clause.base && grownBase(clause, span, this.agreement);
    const floor = clause.floor && inUnit(clause.floor, span.unit);
    const amount = recoverOf(clause, span.unit);

    this.beginYear(span.period && yearOf(span.period.last));
    const recoveredBefore = smaller(this.recovering, amount);
    const recovered = this.recover(clause, value, amount);
    if (clause.recover) steps.add(() => ({ kind: 'recover', amount, before: recoveredBefore, value, result: recovered }));
    const state = this.stateOf(clause, shares.length);
    const before = state.figure;
    const figure = add(before, subtract(value, recovered));
    state.figure = figure;
    const { below, above } = base ? againstBase(clause, before, figure, base.grown, settles) : { below: ZERO, above: subtract(value, recovered) };
    if (base) steps.add(() => ({ kind: 'base', ...base, before, figure, below, result: above }));
    const toOrigin = clause.base?.to === 'origin' ? add(recovered, below) : recovered;
    const exact = exactParts(shares, above, toOrigin, value);
    const [exactOrigin = ZERO] = exact;
    steps.add(() => ({ kind: 'share', above, share, own: toOrigin, result: exactOrigin }));
    const [uncut = ZERO, ...others] = span.running ? differenceOfRounded(state, exact, decimals) : roundParts(exact, decimals);

    const lifted = this.lift(uncut, exactOrigin, settles ? floor : null, decimals, steps);
    const left = this.cut(lifted, cap, decimals, steps);
    const origin = left.credit;
    steps.add(() => ({ kind: 'round', exact: left.exact, decimals, running: span.running, result: origin }));
    const remark = cap && compare(origin, lifted.credit) < 0 ? ({ code: 'cap-reached', details: { clause: clause.number, cap: textOf(cap), uncut: textOf(lifted.credit) } } as const) : null;
    this.credited = add(this.credited, origin);
    this.creditedInYear = add(this.creditedInYear, origin);
    return this.result(clause, share, value, [origin, ...others], decimals, remark, steps);
  }

  /** The floor 保底: the year's credit is raised to it when the year is settled. */
  private lift(credit: Fraction, exact: Fraction, floor: Fraction | null, decimals: number, steps: Steps): Credit {
    if (floor === null) return { credit, exact };
    const least = subtract(roundHalfUp(floor, decimals), this.creditedInYear);
    const lifted = { credit: larger(credit, least), exact: larger(exact, least) };
    steps.add(() => ({ kind: 'floor', floor, before: this.creditedInYear, exact, result: lifted.exact }));
    return lifted;
  }

  /** The cap 上限 cuts last, toward zero; negative results pass uncut and give room back. */
  private cut(lifted: Credit, cap: Fraction | null, decimals: number, steps: Steps): Credit {
    if (cap === null) return lifted;
    const room = truncate(larger(ZERO, subtract(cap, this.credited)), decimals);
    const within = (amount: Fraction) => (sign(amount) > 0 ? smaller(amount, room) : amount);
    const left = { credit: within(lifted.credit), exact: within(lifted.exact) };
    steps.add(() => ({ kind: 'cap', cap, before: this.credited, room, exact: lifted.exact, result: left.exact }));
    return left;
  }

  /** The year of the clock a figure lies in, for the explanation. */
  private yearOfClause(clause: Clause, { period, dates }: Figure): number | null {
    const start = clause.years && findStart(clause, this.agreement, dates);
    return start === null || period === null ? null : yearOfClock(start, period.first);
  }

  /** The whole figure stays with the host. */
  private nothing(clause: Clause | null, span: Span, remark: Attribution['remark'], steps: Steps): Attribution {
    const credits = Array.from({ length: 1 + (this.agreement.parties?.others.length ?? 0) }, () => ZERO);
    return this.result(clause, null, fractionOf(span.value), credits, clause?.decimals ?? span.decimals, remark, steps);
  }

  private result(clause: Clause | null, share: Fraction | null, value: Fraction, credits: readonly Fraction[], decimals: number, remark: Attribution['remark'], steps: Steps): Attribution {
    const [origin = ZERO, ...others] = credits;
    const tagged = clause?.treatment === 'memo' || clause?.treatment === 'double';
    const host = tagged ? value : subtract(value, sum(credits));
    steps.add(() => ({ kind: 'host', value, credited: credits, tagged, result: host }));
    return { clause, share, origin: textOf(origin), host: textOf(host), others: others.map(textOf), credited: textOf(this.credited), decimals, remark, steps: steps.taken };
  }

  private beginYear(year: number | null): void {
    if (year === this.year) return;
    this.year = year;
    this.creditedInYear = ZERO;
    this.clauseYears.clear();
  }

  private stateOf(clause: Clause, parties: number): ClauseYear {
    const known = this.clauseYears.get(clause);
    if (known) return known;
    const state: ClauseYear = { figure: ZERO, running: Array.from({ length: parties }, () => ZERO), rounded: [] };
    this.clauseYears.set(clause, state);
    return state;
  }

  /** Recovered = min(total so far, amount), so that until all is recovered refunds, too, are the origin's alone. */
  private recover(clause: Clause, value: Fraction, amount: Fraction): Fraction {
    if (clause.recover === null) return ZERO;
    const before = smaller(this.recovering, amount);
    this.recovering = add(this.recovering, value);
    return subtract(smaller(this.recovering, amount), before);
  }
}

/** Steps are made only where someone will read them. */
class Steps {
  readonly taken: Step[] = [];

  constructor(private readonly wanted: boolean) {}

  add(step: () => Step): void {
    if (this.wanted) this.taken.push(step());
  }
}

/** The days of each ratio that a weighted one is made of; none where it is not weighted. */
const daysOf = ({ stretches, shares }: InForce) =>
  stretches.length < 2 ? [] : stretches.map(({ first, last, choice }) => ({ days: last - first + 1, share: choice.clause ? (sharesOf(choice.clause, shares.length)[0] ?? ZERO) : ZERO }));

/**
 * What a span adds below and above the base of its year. Sharing begins when the base is used up; a
 * shortfall that is shared (分担) counts as a negative excess when the year is settled.
 */
function againstBase(clause: Clause, before: Fraction, after: Fraction, base: Fraction, settles: boolean): { readonly below: Fraction; readonly above: Fraction } {
  const below = subtract(smaller(after, base), smaller(before, base));
  const above = subtract(larger(subtract(after, base), ZERO), larger(subtract(before, base), ZERO));
  const shortfall = settles && clause.base?.shortfall === 'share' ? larger(ZERO, subtract(base, after)) : ZERO;
  return { below: add(below, shortfall), above: subtract(above, shortfall) };
}

/** Origin, host, others; the host has what the others leave of the figure. */
function exactParts(shares: ShareVector, above: Fraction, toOrigin: Fraction, value: Fraction): readonly Fraction[] {
  const parts = shares.map((share, party) => (party === 0 ? add(toOrigin, multiply(share, above)) : multiply(share, above)));
  parts[1] = subtract(value, sum(parts.filter((_, party) => party !== 1)));
  return parts;
}

/** The running exact share is rounded, and a period's credit is the difference of two rounded ones. */
function differenceOfRounded(state: ClauseYear, exact: readonly Fraction[], decimals: number): readonly Fraction[] {
  const before = state.rounded;
  state.running = exact.map((part, party) => add(state.running[party] ?? ZERO, part));
  state.rounded = roundParts(state.running, decimals);
  return state.rounded.map((part, party) => subtract(part, before[party] ?? ZERO));
}

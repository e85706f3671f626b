import type { Agreement, Clause } from '../agreement/model';
import { Fault } from '../fault';
import type { Period } from '../period/period';
import type { Choice, Stretch, Subject } from './choice';
import { chooseClause, stretchesOf } from './choice';
import type { Fraction } from './fraction';
import { add, fraction, multiply, ONE, ZERO } from './fraction';

/** The parts of one figure in the order of the shares: origin, host, others. They add up to 1. */
export type ShareVector = readonly Fraction[];

/** The clause whose terms hold for a period, and the shares in force in it. */
export interface InForce {
  readonly choice: Choice;
  readonly shares: ShareVector;
  /** More than one only where the ratio is weighted by days. */
  readonly stretches: readonly Stretch[];
}

/** The parts that a clause gives of what is shared (SPEC §1): 双算 and 归飞出地 are the whole to the origin. */
export function sharesOf({ treatment, shares }: Clause, parties: number): ShareVector {
  const whole = (index: number) => Array.from({ length: parties }, (_, party) => (party === index ? ONE : ZERO));
  if (treatment === 'none') return whole(1);
  if (shares === null || treatment === 'double' || treatment === 'origin-only') return whole(0);
  const total = shares.weights.reduce((sum, weight) => sum + weight, 0n);
  return Array.from({ length: Math.max(parties, shares.weights.length) }, (_, party) => fraction(shares.weights[party] ?? 0n, total));
}

/** How many parties an agreement shares between; at least origin and host. */
const partiesOf = ({ parties, clauses }: Agreement): number => Math.max(2 + (parties?.others.length ?? 0), ...clauses.map(({ shares }) => shares?.weights.length ?? 0));

/**
 * What holds for a period: by its first day (次期), or weighted by days (按日; days without a clause count 0,
 * other terms come from the first clause in force).
 * @throws Fault treatment-changes, ambiguous-clause, missing-…, no-clause
 */
export function inForceOver(subject: Subject, period: Period | null): InForce {
  const { agreement } = subject;
  const parties = partiesOf(agreement);
  if (agreement.straddle === 'next-period' || period === null) {
    const choice = chooseClause(subject, period);
    return { choice, shares: choice.clause ? sharesOf(choice.clause, parties) : [], stretches: [] };
  }
  const stretches = stretchesOf(subject, period);
  const held = stretches.flatMap(({ choice }) => choice.clause ?? []);
  const [first] = held;
  if (!first) return { choice: stretches[0]?.choice ?? chooseClause(subject, period), shares: [], stretches };
  const changed = held.find(({ treatment }) => treatment !== first.treatment);
  if (changed) throw new Fault('treatment-changes', { first: first.number, second: changed.number });
  return { choice: { clause: first, outside: null }, shares: byDays(stretches, period, parties), stretches };
}

function byDays(stretches: readonly Stretch[], period: Period, parties: number): ShareVector {
  const days = BigInt(period.last - period.first + 1);
  const sums: Fraction[] = Array.from({ length: parties }, () => ZERO);
  for (const { first, last, choice } of stretches) {
    const weight = fraction(BigInt(last - first + 1), days);
    const shares = choice.clause ? sharesOf(choice.clause, parties) : [ZERO, ONE];
    shares.forEach((share, party) => {
      sums[party] = add(sums[party] ?? ZERO, multiply(share, weight));
    });
  }
  return sums;
}

import type { Outcome } from '../ledger/attribute-ledger';
import type { Finding } from '../ledger/finding';
import { finding } from '../ledger/finding';
import type { Slices } from '../slices';
import { eachOf } from '../slices';

/** Figures some 10³·⁵ … 10⁴·⁵ times apart are likely in 元 and 万元. */
const LEAST = 3.5;
const MOST = 4.5;

interface Sized {
  readonly outcome: Outcome;
  readonly size: number;
}

/** Figures of another order of magnitude than the median of the unit's others. Only a hint, so doubles will do. */
export function* magnitudes(outcomes: readonly Outcome[]): Slices<readonly Finding[]> {
  const groups = new Map<string, Sized[]>();
  yield* eachOf(outcomes, (outcome) => {
    const size = Math.abs(Number(outcome.territorial ?? 0));
    if (size === 0) return;
    const key = JSON.stringify([outcome.record.key, outcome.record.indicator]);
    const known = groups.get(key);
    if (known) known.push({ outcome, size });
    else groups.set(key, [{ outcome, size }]);
  });
  return [...groups.values()].flatMap(unlike);
}

function unlike(group: Sized[]): Finding[] {
  const ordered = [...group].sort((a, b) => a.size - b.size);
  return ordered.flatMap(({ outcome, size }, index) => {
    const medians = mediansWithout(ordered, index);
    if (medians.length === 0 || !medians.every((median) => isUnlike(size, median))) return [];
    const median = medians.reduce((sum, each) => sum + each, 0) / medians.length;
    return [finding(outcome.record.number, 'figure', 'magnitude', { code: 'magnitude-unlike', details: { value: outcome.territorial ?? '', median: String(Number(median.toPrecision(6))) } })];
  });
}

function isUnlike(size: number, median: number): boolean {
  const apart = Math.abs(Math.log10(size / median));
  return apart >= LEAST && apart <= MOST;
}

/**
 * The middle of an ordered list without one of its members: one value, or the two middle ones, as their mean
 * would make a single outlier of three cast doubt on the other two.
 */
function mediansWithout(ordered: readonly Sized[], without: number): readonly number[] {
  const others = ordered.length - 1;
  if (others === 0) return [];
  const at = (position: number) => ordered[position < without ? position : position + 1]?.size ?? 0;
  return others % 2 === 1 ? [at((others - 1) / 2)] : [at(others / 2 - 1), at(others / 2)];
}

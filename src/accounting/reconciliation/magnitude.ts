import type { Outcome } from '../ledger/attribute-ledger';
import type { Finding } from '../ledger/finding';
import { finding } from '../ledger/finding';

/** Figures some 10³·⁵ … 10⁴·⁵ times apart are likely in 元 and 万元. */
const LEAST = 3.5;
const MOST = 4.5;

interface Sized {
  readonly outcome: Outcome;
  readonly size: number;
}

/** Figures of another order of magnitude than the median of the unit's others. Only a hint, so doubles will do. */
export function magnitudes(outcomes: readonly Outcome[]): Finding[] {
  const groups = new Map<string, Sized[]>();
  for (const outcome of outcomes) {
    const size = Math.abs(Number(outcome.territorial ?? 0));
    if (size === 0) continue;
    const key = JSON.stringify([outcome.record.key, outcome.record.indicator]);
    const known = groups.get(key);
    if (known) known.push({ outcome, size });
    else groups.set(key, [{ outcome, size }]);
  }
  return [...groups.values()].flatMap(unlike);
}

function unlike(group: Sized[]): Finding[] {
  const ordered = [...group].sort((a, b) => a.size - b.size);
  return ordered.flatMap(({ outcome, size }, index) => {
    const median = medianWithout(ordered, index);
    if (median === null) return [];
    const apart = Math.abs(Math.log10(size / median));
    if (apart < LEAST || apart > MOST) return [];
    return [finding(outcome.record.number, 'figure', 'magnitude', { code: 'magnitude-unlike', details: { value: outcome.territorial ?? '', median: String(Number(median.toPrecision(6))) } })];
  });
}

/** The median of all but one of an ordered list; null where that one is alone. */
function medianWithout(ordered: readonly Sized[], without: number): number | null {
  const others = ordered.length - 1;
  if (others === 0) return null;
  const at = (position: number) => ordered[position < without ? position : position + 1]?.size ?? 0;
  return others % 2 === 1 ? at((others - 1) / 2) : (at(others / 2 - 1) + at(others / 2)) / 2;
}

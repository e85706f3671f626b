import type { LedgerEntry } from '../../workbook/ledger-list';
import { periodKey } from '../../reckoning/compare/items';

/** One ledger of exactly two reporting districts is compared with itself. */
export const hasTwoReporters = ({ reporters }: LedgerEntry): boolean => reporters.length === 2;

/** The other ledger that is most likely meant: it speaks of the same indicators and periods. Null: the ledger itself, or there is none. */
export function likelyPartner(entries: readonly LedgerEntry[], ledger: LedgerEntry): LedgerEntry | null {
  if (hasTwoReporters(ledger)) return null;
  const score = (other: LedgerEntry): number => shared(other.indicators, ledger.indicators) * 2 + shared(other.periods.map(periodKey), ledger.periods.map(periodKey));
  const [best] = entries.filter(({ key }) => key !== ledger.key).map((entry) => ({ entry, score: score(entry) })).sort((a, b) => b.score - a.score);
  return best?.entry ?? null;
}

/** How much of the shorter list is in the other, from 0 to 1. */
function shared(some: readonly string[], others: readonly string[]): number {
  const known = new Set(others);
  return some.filter((one) => known.has(one)).length / Math.max(1, Math.min(some.length, others.length));
}

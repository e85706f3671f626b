import type { Clause } from '../agreement/model';
import type { District } from '../district/district';
import type { Outcome } from '../ledger/outcome';
import type { DecimalText } from '../quantity/decimal-text';

/** What one row credits to a party other than its host: taken from the host, or as a tag beside it. */
export interface Movement {
  readonly to: District;
  readonly amount: DecimalText;
}

/** Under 标注 and 双算 the host keeps its figure. */
export const isTagged = (clause: Clause | null): boolean => clause?.treatment === 'memo' || clause?.treatment === 'double';

/** The credits of a row to the origin and the others, 0 included; null where the row, or who is credited, is unknown. */
export function movementsOf({ attribution, origin, agreement }: Pick<Outcome, 'attribution' | 'origin' | 'agreement'>): readonly Movement[] | null {
  if (attribution === null) return null;
  const parties = [origin, ...(agreement?.parties?.others ?? [])];
  const credits = [attribution.origin, ...attribution.others];
  if (credits.some((credit, index) => credit !== '0' && !parties[index])) return null;
  return credits.flatMap((amount, index) => {
    const to = parties[index];
    return to ? [{ to, amount }] : [];
  });
}

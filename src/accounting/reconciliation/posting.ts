import type { District } from '../district/district';
import type { Outcome } from '../ledger/outcome';
import type { DecimalText } from '../quantity/decimal-text';
import { isTagged, movementsOf } from './movements';

/** The kinds of figure a row can add to: 属地数, 转出, 转入, 标注. */
export type FigureKind = 'territorial' | 'out' | 'in' | 'tags';

/** Takes what a row adds to a figure of a district; `other` is the party at the other end of what is credited. */
export type Enter = (district: District, kind: FigureKind, amount: DecimalText, other: District | null) => void;

/**
 * Enters what one row adds to the figures of the districts; false where it, or its share, is left out. A party
 * that is credited 0 is entered all the same: it has its row in the report, which formulas look up.
 */
export function post(outcome: Outcome, enter: Enter): boolean {
  const { territorial, host, attribution } = outcome;
  if (territorial === null || host === null) return false;
  enter(host, 'territorial', territorial, null);
  const movements = movementsOf(outcome);
  if (movements === null) return false;
  const tagged = isTagged(attribution?.clause ?? null);
  for (const { to, amount } of movements) {
    if (tagged) enter(to, 'tags', amount, host);
    else {
      enter(host, 'out', amount, to);
      enter(to, 'in', amount, host);
    }
  }
  return true;
}

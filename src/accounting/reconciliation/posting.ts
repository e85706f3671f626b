import type { Clause } from '../agreement/model';
import type { District } from '../district/district';
import type { Outcome } from '../ledger/attribute-ledger';
import type { DecimalText } from '../quantity/decimal-text';

/** The kinds of figure a row can add to: 属地数, 转出, 转入, 标注. */
export type FigureKind = 'territorial' | 'out' | 'in' | 'tags';

/** Takes what a row adds to a figure of a district; `other` is the party at the other end of what is credited. */
export type Enter = (district: District, kind: FigureKind, amount: DecimalText, other: District | null) => void;

/** Whether a clause gives the origin a tag, which takes nothing from the host. */
export const isTagged = (clause: Clause | null): boolean => clause?.treatment === 'memo' || clause?.treatment === 'double';

/**
 * Enters what one row adds to the figures of the districts; false where it, or its share, is left out. A party
 * that is credited 0 is entered all the same: it has its row in the report, which formulas look up.
 */
export function post({ territorial, host, origin, attribution, agreement }: Outcome, enter: Enter): boolean {
  if (territorial === null || host === null) return false;
  enter(host, 'territorial', territorial, null);
  if (attribution === null) return false;
  const credits = [attribution.origin, ...attribution.others];
  const parties = [origin, ...(agreement?.parties?.others ?? [])];
  if (credits.some((credit, index) => credit !== '0' && !parties[index])) return false;
  const tagged = isTagged(attribution.clause);
  credits.forEach((credit, index) => {
    const party = parties[index];
    if (!party) return;
    if (tagged) enter(party, 'tags', credit, host);
    else {
      enter(host, 'out', credit, party);
      enter(party, 'in', credit, host);
    }
  });
  return true;
}

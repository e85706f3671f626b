import type { LedgerEntry } from '../../workbook/ledger-entry';
import { settleableFinding } from '../compare/found-record';
import type { Settleable, Settlement } from '../compare/settled-items';
import type { LedgerFinding } from './session';

/** A finding with what it is settled by, and how it was. */
export interface ListedFinding {
  readonly found: LedgerFinding;
  readonly about: Settleable;
  readonly settlement: Settlement | null;
}

export const isSettled = ({ settlement }: Pick<ListedFinding, 'settlement'>): boolean => settlement?.holds === true;

/** In the order of the list: what is open, errors first, and then what was settled. */
export function listFindings(findings: readonly LedgerFinding[], entries: readonly LedgerEntry[], settlementOf: (item: Settleable) => Settlement | null): readonly ListedFinding[] {
  const listed = findings.map((found): ListedFinding => {
    const entry = entries[found.ledger];
    const about = settleableFinding(found.finding, found.record, entry?.sheet ?? '', entry?.language ?? 'zh');
    return { found, about, settlement: settlementOf(about) };
  });
  return listed.sort((a, b) => rank(a) - rank(b));
}

const rank = (listed: ListedFinding): number => (isSettled(listed) ? 2 : listed.found.finding.level === 'error' ? 0 : 1);

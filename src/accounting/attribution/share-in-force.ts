import type { Agreement } from '../agreement/model';
import { Fault } from '../fault';
import type { Fraction } from './fraction';
import { ONE, ZERO } from './fraction';
import type { Figure } from './model';
import type { Part } from './part';
import { inForceOver } from './share-vector';

/** The share of a party in force (SHARERATE); 0 for all but the host where nothing is shared. */
export function shareInForce(subject: Pick<Figure, 'case' | 'indicator' | 'dates' | 'period'>, agreement: Agreement | null, part: Part): Fraction {
  const nothing = part === 'host' ? ONE : ZERO;
  if (agreement === null) return nothing;
  const { choice, shares, stretches } = inForceOver({ ...subject, agreement }, subject.period);
  if (choice.clause === null) return nothing;
  if (subject.period?.cumulative && stretches.length > 1) throw new Fault('history-needed', { clause: choice.clause.number, why: 'cumulative' }, '#N/A');
  // A tag takes nothing from the host.
  if (part === 'host') return choice.clause.treatment === 'memo' || choice.clause.treatment === 'double' ? ONE : (shares[1] ?? ZERO);
  return (part === 'origin' ? shares[0] : shares[part.other + 2]) ?? ZERO;
}

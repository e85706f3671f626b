import { Fault } from '../fault';
import type { Language } from '../language';
import { readClause } from './clause';
import { STRADDLES } from './keywords';
import type { Agreement, Treatment } from './model';
import { checkPartyCount, readParties, sameParties } from './parties';
import type { RawClause } from './raw-clause';
import { termText } from './raw-clause';
import { keywordTerm } from './terms';

/**
 * Makes an agreement of its clauses, and checks what must hold between them: one set of parties, one 跨期,
 * a treatment in every clause (`source` text: in all or in none, then 分算).
 */
export function assemble(id: string | null, language: Language, raw: readonly RawClause[], source: 'text' | 'table'): Agreement {
  const [first] = raw;
  if (!first) throw new Fault('agreement-empty', {});
  const otherwise: Treatment | null = source === 'text' && raw.every((clause) => termText(clause, 'treatment') === null) ? 'split' : null;
  const parties = readParties(first);
  const straddle = straddleOf(first);
  const clauses = raw.map((clause, index) => {
    const { place } = clause;
    const read = readClause(clause, index + 1, otherwise);
    if (!sameParties(readParties(clause), parties)) throw new Fault('parties-differ', { place });
    if (straddleOf(clause) !== straddle) throw new Fault('straddle-differs', { place });
    checkPartyCount(parties, read, place);
    return read;
  });
  return { id, language, parties, straddle, clauses };
}

const straddleOf = (raw: RawClause): Agreement['straddle'] => keywordTerm(raw, 'straddle', STRADDLES) ?? 'next-period';

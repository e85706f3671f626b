import { readDistrict } from '../district/read-district';
import { Fault } from '../fault';
import { halfWidth } from '../quantity/characters';
import type { Clause, Parties } from './model';
import type { Place } from './place';
import type { RawClause } from './raw-clause';
import { readTerm, term, termText } from './raw-clause';

/** The parties a clause names, by 飞出地 and 飞入地 or by 各方; null where it names none. */
export function readParties(raw: RawClause): Parties | null {
  const all = termText(raw, 'parties');
  const [origin, host] = [term(raw, 'origin'), term(raw, 'host')];
  const { place } = raw;
  if (all !== null) {
    if (origin !== null || host !== null) throw new Fault('parties-both-ways', { place });
    return partiesOf(raw, all);
  }
  if (origin === null && host === null) return null;
  if (origin === null || host === null) throw new Fault('party-missing', { field: origin === null ? 'origin' : 'host', place });
  return distinct({ origin: readTerm(raw, 'origin', () => readDistrict(origin)), host: readTerm(raw, 'host', () => readDistrict(host)), others: [] }, place);
}

/** `A:B:C`: origin, host, others. */
function partiesOf(raw: RawClause, text: string): Parties {
  const names = halfWidth(text).split(':');
  const [origin, host, ...others] = names.map((name) => readTerm(raw, 'parties', () => readDistrict(name)));
  if (!origin || !host) throw new Fault('term-malformed', { field: 'parties', text, place: raw.place });
  return distinct({ origin, host, others }, raw.place);
}

const allOf = ({ origin, host, others }: Parties) => [origin, host, ...others];

function distinct(parties: Parties, place: Place): Parties {
  const names = new Set<string>();
  for (const { name } of allOf(parties)) {
    if (names.has(name)) throw new Fault('party-twice', { party: name, place });
    names.add(name);
  }
  return parties;
}

export const sameParties = (a: Parties | null, b: Parties | null): boolean =>
  a === b || (a !== null && b !== null && allOf(a).map(({ name }) => name).join('\n') === allOf(b).map(({ name }) => name).join('\n'));

/** As many parties as shares, where both are named. */
export function checkPartyCount(parties: Parties | null, { shares }: Clause, place: Place): void {
  if (parties === null || shares === null) return;
  const named = allOf(parties).length;
  if (named !== shares.weights.length) throw new Fault('parties-count', { parties: named, shares: shares.weights.length, place });
}

import type { Agreement } from './agreement';
import { isTag } from './history';
import type { Outcome, Row } from './ledger';
import type { Rational } from './rational';
import { ZERO, minus, plus, sum } from './rational';

/** Districts and city from the outcomes of rows (SPEC §5, RECONCILE and SETTLE). */

export interface DistrictSums {
  territorial: Rational;
  out: Rational;
  in: Rational;
  tags: Rational;
  /** Places of the rows whose figure, or share, is left out of this district's. */
  readonly without: Set<number>;
}

/** What one row moves from its host to each other party of its agreement: a transfer, or a tag that leaves the host its figure. */
function movements(row: Row, outcome: Outcome | undefined, agreements: readonly Agreement[]): { readonly to: string; readonly amount: Rational }[] {
  const [origin = '', , ...others] = agreements.find(({ id }) => id === row.agreement)?.parties ?? [];
  const credits = outcome?.kind === 'shared' ? [outcome.result.origin, ...outcome.result.others] : [];
  return row.agreement === '' ? [] : [origin, ...others].map((to, index) => ({ to, amount: credits[index] ?? ZERO }));
}

export function districtSums(rows: readonly Row[], outcomes: readonly Outcome[], agreements: readonly Agreement[], indicator: string): Map<string, DistrictSums> {
  const districts = new Map<string, DistrictSums>();
  const at = (name: string): DistrictSums => {
    const found = districts.get(name) ?? { territorial: ZERO, out: ZERO, in: ZERO, tags: ZERO, without: new Set<number>() };
    districts.set(name, found);
    return found;
  };
  rows.forEach((row, index) => {
    if (row.indicator !== indicator) return;
    const outcome = outcomes[index];
    const host = at(row.host);
    const incomplete = outcome?.kind === 'missing' || outcome?.kind === 'bad';
    if (incomplete) host.without.add(index);
    host.territorial = plus(host.territorial, outcome?.territorial ?? ZERO);
    for (const { to, amount } of movements(row, outcome, agreements)) {
      const other = at(to);
      if (incomplete) other.without.add(index);
      if (outcome?.kind === 'shared' && isTag(outcome.result.treatment)) other.tags = plus(other.tags, amount);
      else {
        host.out = plus(host.out, amount);
        other.in = plus(other.in, amount);
      }
    }
  });
  return districts;
}

export const appraisal = ({ territorial, out, in: received, tags }: DistrictSums): Rational => sum([minus(territorial, out), received, tags]);

/** What each pair owes of 划转, both directions netted: a positive amount is paid by the party first in the key's order. */
export function balances(rows: readonly Row[], outcomes: readonly Outcome[], agreements: readonly Agreement[]): Map<string, Rational> {
  const owed = new Map<string, Rational>();
  rows.forEach((row, index) => {
    const outcome = outcomes[index];
    if (outcome?.kind !== 'shared' || outcome.result.treatment !== '划转') return;
    for (const { to, amount } of movements(row, outcome, agreements)) {
      const forward = row.host < to;
      const key = forward ? `${row.host} ${to}` : `${to} ${row.host}`;
      owed.set(key, plus(owed.get(key) ?? ZERO, forward ? amount : minus(ZERO, amount)));
    }
  });
  return owed;
}

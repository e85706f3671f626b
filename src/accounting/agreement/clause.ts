import { readShares } from '../apportion/shares';
import type { Cell } from '../cells';
import { Fault } from '../fault';
import { printDay } from '../period/calendar';
import type { Day } from '../period/period';
import { readDay } from '../period/read-day';
import { readDecimals } from '../quantity/decimals';
import type { FieldKey } from './fields';
import { BASE_RECEIVERS, canonicalCase, CLOCKS, SHORTFALLS, TREATMENTS } from './keywords';
import type { Base, Clause, Shares, Treatment } from './model';
import type { RawClause } from './raw-clause';
import { readTerm, term, termText } from './raw-clause';
import { amountTerm, baseTerm, capTerm, growthTerm, keywordTerm, listTerm, thresholdTerm, yearsTerm } from './terms';

const SHARING: readonly Treatment[] = ['split', 'memo', 'transfer'];

/**
 * Reads one clause. `otherwise` is the treatment of a text that names none.
 * @throws Fault: every fault names the clause and the field
 */
export function readClause(raw: RawClause, number: number, otherwise: Treatment | null): Clause {
  const { place } = raw;
  const treatment = keywordTerm(raw, 'treatment', TREATMENTS) ?? otherwise;
  if (treatment === null) throw new Fault('treatment-missing', { place });
  const clause: Clause = {
    number,
    cases: [...new Set(listTerm(raw, 'case').map(canonicalCase))],
    indicators: listTerm(raw, 'indicator'),
    treatment,
    shares: sharesOf(raw, treatment),
    from: dayTerm(raw, 'from', 'first'),
    to: dayTerm(raw, 'to', 'last'),
    years: yearsTerm(raw),
    clock: keywordTerm(raw, 'clock', CLOCKS),
    base: baseOf(raw),
    cap: capTerm(raw),
    threshold: thresholdTerm(raw),
    floor: amountTerm(raw, 'floor'),
    recover: amountTerm(raw, 'recover'),
    decimals: readTerm(raw, 'decimals', () => readDecimals(term(raw, 'decimals'))),
    reference: termText(raw, 'reference'),
  };
  if (clause.from !== null && clause.to !== null && clause.from > clause.to) {
    throw new Fault('dates-reversed', { from: printDay(clause.from), to: printDay(clause.to), place });
  }
  if (clause.clock === 'agreement' && clause.from === null) throw new Fault('clock-needs-from', { place });
  return clause;
}

function sharesOf(raw: RawClause, treatment: Treatment): Shares | null {
  const cell: Cell = term(raw, 'shares');
  if (cell === null) {
    if (SHARING.includes(treatment)) throw new Fault('shares-required', { treatment, place: raw.place });
    return null;
  }
  const shares = readTerm(raw, 'shares', () => readShares(cell));
  if (SHARING.includes(treatment)) return shares;
  // 双算 and 归飞出地 give the origin all, 不计 nothing: shares may repeat that, never contradict it.
  const [origin] = shares.weights;
  const all = shares.weights.reduce((sum, weight) => sum + weight, 0n);
  if (origin !== (treatment === 'none' ? 0n : all)) throw new Fault('shares-contradict', { treatment, text: shares.text, place: raw.place });
  return null;
}

function dayTerm(raw: RawClause, field: FieldKey, edge: 'first' | 'last'): Day | null {
  const cell = term(raw, field);
  return cell === null ? null : readTerm(raw, field, () => readDay(cell, edge));
}

function baseOf(raw: RawClause): Base | null {
  const amount = baseTerm(raw);
  const growth = growthTerm(raw);
  const to = keywordTerm(raw, 'base-to', BASE_RECEIVERS);
  const shortfall = keywordTerm(raw, 'shortfall', SHORTFALLS);
  const { place } = raw;
  if (amount === null) {
    const field: FieldKey | null = growth !== null ? 'growth' : to !== null ? 'base-to' : shortfall !== null ? 'shortfall' : null;
    if (field !== null) throw new Fault('base-missing', { field, place });
    return null;
  }
  if (to === null) throw new Fault('base-to-missing', { place });
  return { amount, growth, to, shortfall: shortfall ?? 'floor0' };
}

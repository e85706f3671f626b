import { canonicalCase } from '../agreement/keywords';
import type { Agreement, Clause } from '../agreement/model';
import { Fault } from '../fault';
import { halfWidth } from '../quantity/characters';

/** The clauses that name a case and an indicator, the closest first; force and years are not yet looked at. */
export interface Matching {
  /** Clauses of equal closeness: case and indicator, indicator, case, any (SPEC §3). */
  readonly levels: readonly (readonly Clause[])[];
  /** A clause among them that depends on a date, or null. */
  readonly dated: Clause | null;
}

const cache = new WeakMap<Agreement, Map<string, Matching>>();
const REMEMBERED = 4096;

const normal = (text: string): string => halfWidth(text).trim().toLowerCase();

/**
 * @throws Fault no-clause where none names them; missing-case, missing-indicator where one is needed to choose
 */
export function matchClauses(agreement: Agreement, recordCase: string | null, indicator: string | null): Matching {
  let known = cache.get(agreement);
  if (!known) cache.set(agreement, (known = new Map()));
  const key = JSON.stringify([recordCase, indicator]);
  const remembered = known.get(key);
  if (remembered) return remembered;
  const matching = match(agreement, recordCase, indicator);
  if (known.size >= REMEMBERED) known.clear();
  known.set(key, matching);
  return matching;
}

function match(agreement: Agreement, recordCase: string | null, indicator: string | null): Matching {
  const wantedCase = recordCase === null ? null : normal(canonicalCase(recordCase));
  const wantedIndicator = indicator === null ? null : normal(indicator);
  const levels: Clause[][] = [[], [], [], []];
  for (const clause of agreement.clauses) {
    if (!fits(clause.cases, wantedCase) || !fits(clause.indicators, wantedIndicator)) continue;
    levels[(clause.indicators.length > 0 ? 0 : 2) + (clause.cases.length > 0 ? 0 : 1)]?.push(clause);
  }
  const found = levels.flat();
  if (found.length === 0) throw nothingFits(agreement, recordCase, indicator);
  const dated = found.find(({ from, to, years, base }) => from !== null || to !== null || years !== null || (base?.growth ?? null) !== null) ?? null;
  return { levels: levels.filter((level) => level.length > 0), dated };
}

const fits = (named: readonly string[], wanted: string | null): boolean => named.length === 0 || (wanted !== null && named.some((word) => normal(word) === wanted));

function nothingFits({ clauses }: Agreement, recordCase: string | null, indicator: string | null): Fault {
  const cases = [...new Set(clauses.flatMap((clause) => clause.cases))];
  const indicators = [...new Set(clauses.flatMap((clause) => clause.indicators))];
  const wanted = indicator === null ? null : normal(indicator);
  if (recordCase === null && clauses.some((clause) => clause.cases.length > 0 && (wanted === null || fits(clause.indicators, wanted)))) return new Fault('missing-case', { known: cases });
  if (indicator === null) return new Fault('missing-indicator', { known: indicators });
  return new Fault('no-clause', { case: recordCase ?? '', indicator, cases, indicators }, '#N/A');
}

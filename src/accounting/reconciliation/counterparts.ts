import { isCreditCode } from '../ledger/credit-code';
import type { Outcome } from '../ledger/outcome';
import { codeText, nameText } from '../ledger/unit-keys';
import type { Period } from '../period/period';

/** The days an outcome tells of; those of its row where nothing could be made of the figure. */
const daysOf = ({ period, record }: Outcome): Period | null => period ?? record.period;

/**
 * Finds last year's units among this year's: by credit code, else by name (a unit's key). A name is no
 * match where both units have a valid code and the codes differ, nor where it stands with several units this year.
 */
export class UnitMatching {
  private readonly keys = new Set<string>();
  private readonly names = new Map<string, string | null>();

  constructor(now: readonly Outcome[]) {
    for (const { record } of now) {
      if (isNameless(record)) continue;
      this.keys.add(record.key);
      if (record.name === null) continue;
      const name = nameText(record.name);
      const known = this.names.get(name);
      this.names.set(name, known === undefined || known === record.key ? record.key : null);
    }
  }

  /** This year's key of a unit; null where it is not there this year. */
  keyOf({ record }: Outcome): string | null {
    if (isNameless(record)) return null;
    if (this.keys.has(record.key)) return record.key;
    const named = record.name === null ? null : (this.names.get(nameText(record.name)) ?? null);
    if (named === null) return null;
    const differ = named.startsWith(CODE) && isCreditCode(named.slice(CODE.length)) && isCreditCode(codeText(record.code) ?? '');
    return differ ? null : named;
  }
}

const CODE = 'code ';

/** A row that does not say whose it is. */
const isNameless = ({ name, code }: Outcome['record']): boolean => name === null && codeText(code) === null;

/**
 * The row of this year that a figure of last year answers to, both of one unit and indicator: of the same project if
 * there is one; then the row whose days hold the corresponding ones most closely, else the last before them, else the
 * first after them; then one of the same case, and one that stands where the figure stood.
 */
export function counterpartOf(then: Outcome, days: Period, candidates: readonly Outcome[]): Outcome | null {
  const preferred = (pool: readonly Outcome[], fits: (now: Outcome) => boolean): readonly Outcome[] => (pool.some(fits) ? pool.filter(fits) : pool);
  const sameProject = preferred(candidates, ({ record }) => record.project === then.record.project);
  const sameCase = preferred(nearest(sameProject, days), ({ record }) => record.case === then.record.case);
  return preferred(sameCase, ({ host }) => host?.name === then.host?.name)[0] ?? null;
}

function nearest(candidates: readonly Outcome[], days: Period): readonly Outcome[] {
  const dated = candidates.flatMap((outcome) => {
    const own = daysOf(outcome);
    return own === null ? [] : [{ outcome, own }];
  });
  const holding = dated.filter(({ own }) => own.first <= days.first && own.last >= days.last);
  const before = dated.filter(({ own }) => own.last <= days.last);
  const [pool, distance] = holding.length > 0 ? [holding, length] as const : before.length > 0 ? [before, ({ last }: Period) => -last] as const : [dated, ({ first }: Period) => first] as const;
  const least = pool.reduce((smallest, { own }) => Math.min(smallest, distance(own)), Infinity);
  return pool.filter(({ own }) => distance(own) === least).map(({ outcome }) => outcome);
}

const length = ({ first, last }: Period): number => last - first;

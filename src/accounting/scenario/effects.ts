import type { Agreement } from '../agreement/model';
import type { ScenarioTerms, TermKey } from './terms';
import { TERM_KEYS, changedTerms, readTerms, termsOf } from './terms';

/** Terms changed up to here, and the agreement they make. */
export interface TermStep {
  readonly key: TermKey;
  readonly agreement: Agreement;
}

/**
 * From today's terms to others, one changed term after another, so that each step's effect can be told and all of them
 * add up to the whole. Whom a base goes to changes with the base. Null where terms on the way do not fit together.
 */
export function stepsBetween(today: Agreement, number: number, terms: ScenarioTerms): readonly TermStep[] | null {
  const clause = today.clauses[number - 1];
  if (clause === undefined) return null;
  const before = termsOf(today, clause);
  const changed = changedTerms(before, terms);
  const keys = TERM_KEYS.filter((key) => changed.includes(key) && !(key === 'baseTo' && changed.includes('base')));
  let now = before;
  const steps: TermStep[] = [];
  for (const key of keys) {
    now = { ...now, [key]: terms[key], ...(key === 'base' && { baseTo: terms.baseTo }) };
    const { agreement } = readTerms(today, number, now);
    if (agreement === null) return null;
    steps.push({ key, agreement });
  }
  return steps;
}

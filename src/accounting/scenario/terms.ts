import type { CheckedDraft } from '../agreement/draft/check-draft';
import { checkDraft } from '../agreement/draft/check-draft';
import type { Draft } from '../agreement/draft/draft';
import { draftOf, withTerm } from '../agreement/draft/draft';
import type { FieldKey } from '../agreement/fields';
import { BASE_RECEIVERS, TREATMENTS } from '../agreement/keywords';
import type { Agreement, Base, Clause, Treatment } from '../agreement/model';
import { printTerms } from '../agreement/print-terms';
import type { FaultRecord } from '../fault';
import { halfWidth } from '../quantity/characters';
import { readDecimalText } from '../quantity/decimal-text';
import { lengthOf, withLength } from './length';
import { percentOf, sharesText } from './percent';

/** What can be tried before signing, as a person writes it; a blank text is a term that is not agreed. */
export interface ScenarioTerms {
  readonly treatment: Treatment;
  /** The origin's part in per cent. */
  readonly share: string;
  /** How many years the clause holds; blank is without an end. */
  readonly years: string;
  /** As in an agreement: an amount, or 记录. */
  readonly base: string;
  readonly baseTo: Base['to'];
  /** As in an agreement: an amount, `3×基数`, or 记录. */
  readonly cap: string;
}

export type TermKey = keyof ScenarioTerms;

/** The order in which terms are shown, and changed one after another. */
export const TERM_KEYS: readonly TermKey[] = ['treatment', 'share', 'base', 'baseTo', 'cap', 'years'];

/** What keeps terms from being tried. */
export type TermProblem = { readonly kind: 'share' | 'years' } | { readonly kind: 'fault'; readonly fault: FaultRecord };

/** Terms read: the agreement they make, or what is wrong with them. */
export interface ReadTerms {
  readonly agreement: Agreement | null;
  readonly problems: ReadonlyMap<TermKey, TermProblem>;
}

/** No clause is tried over more years. */
export const MOST_TERM_YEARS = 50;

const WITH_SHARES: readonly Treatment[] = ['split', 'memo', 'transfer'];

/** Whether a treatment takes a share of its own. */
export const takesShare = (treatment: Treatment): boolean => WITH_SHARES.includes(treatment);

/** Today's terms of a clause, in the words of its agreement. */
export function termsOf({ language }: Agreement, clause: Clause): ScenarioTerms {
  const texts = printTerms(clause, language);
  const { years } = lengthOf(clause);
  return {
    treatment: clause.treatment,
    share: clause.shares === null ? (clause.treatment === 'none' ? '0' : '100') : percentOf(clause.shares),
    years: years === null ? '' : String(years),
    base: texts.get('base') ?? '',
    baseTo: clause.base?.to ?? 'host',
    cap: texts.get('cap') ?? '',
  };
}

/** Terms that say otherwise; what a blank base goes to is no term. */
export const changedTerms = (before: ScenarioTerms, after: ScenarioTerms): readonly TermKey[] =>
  TERM_KEYS.filter((key) => {
    if (key === 'baseTo' && (before.base.trim() === '' || after.base.trim() === '')) return false;
    if (key === 'share' && !takesShare(after.treatment)) return false;
    return halfWidth(before[key]).trim() !== halfWidth(after[key]).trim();
  });

/** The agreement with one clause on other terms, checked as the editor does. What was not changed stays as it is written. */
export function readTerms(today: Agreement, number: number, terms: ScenarioTerms): ReadTerms {
  const clause = today.clauses[number - 1];
  if (clause === undefined) throw new TypeError(`The agreement has no clause ${number}.`);
  const before = termsOf(today, clause);
  const changed = new Set(changedTerms(before, terms));
  const problems = new Map<TermKey, TermProblem>();
  const years = yearsOf(terms.years);
  if (changed.has('years') && years === undefined) problems.set('years', { kind: 'years' });
  if (changed.has('share') && shareOf(terms.share) === null) problems.set('share', { kind: 'share' });
  if (problems.size > 0) return { agreement: null, problems };
  const longer = changed.has('years') ? withLength(today, number, years ?? null) : today;
  const checked = checkDraft(draftWith(longer, number, terms, changed), today.language, new Set());
  return checked.agreement === null ? { agreement: null, problems: problemsOf(checked) } : { agreement: { ...checked.agreement, id: today.id }, problems };
}

/** The same agreement as a draft, for the editor. */
export const scenarioDraft = (scenario: Agreement, id: string): Draft => ({ ...draftOf(scenario, scenario.language), id });

/** A draft needs a name; that of the agreement is put back. */
const UNNAMED = '测算';

function draftWith(agreement: Agreement, number: number, terms: ScenarioTerms, changed: ReadonlySet<TermKey>): Draft {
  const { language } = agreement;
  const draft = draftOf(agreement, language);
  const clause = agreement.clauses[number - 1];
  const texts = new Map<FieldKey, string>();
  if (changed.has('treatment')) texts.set('treatment', TREATMENTS[terms.treatment][language]);
  // A treatment that takes no share contradicts one that is written.
  if (!takesShare(terms.treatment)) texts.set('shares', '');
  else if (changed.has('share') || clause?.shares === null) texts.set('shares', sharesText(terms.share, clause?.shares ?? null));
  if (changed.has('cap')) texts.set('cap', halfWidth(terms.cap).trim());
  const base = halfWidth(terms.base).trim();
  if (changed.has('base')) texts.set('base', base);
  if (base === '') for (const field of ['base-to', 'growth', 'shortfall'] as const) texts.set(field, '');
  else if (changed.has('base') || changed.has('baseTo')) texts.set('base-to', BASE_RECEIVERS[terms.baseTo][language]);
  const clauses = draft.clauses.map((one, index) => (index === number - 1 ? [...texts].reduce((now, [field, text]) => withTerm(now, field, text), one) : one));
  return { ...draft, id: draft.id || UNNAMED, clauses };
}

const FIELDS_OF: Partial<Record<FieldKey, TermKey>> = { treatment: 'treatment', shares: 'share', base: 'base', 'base-to': 'baseTo', cap: 'cap', to: 'years', years: 'years' };

function problemsOf({ faults }: CheckedDraft): ReadonlyMap<TermKey, TermProblem> {
  return new Map(faults.flatMap(({ field, problem }) => (problem.kind === 'fault' ? [[(field && FIELDS_OF[field]) ?? 'treatment', { kind: 'fault' as const, fault: problem.fault }] as const] : [])));
}

/** Undefined: no number of years. */
function yearsOf(text: string): number | null | undefined {
  const plain = halfWidth(text).trim();
  if (plain === '') return null;
  const years = /^\d{1,3}$/.test(plain) ? Number(plain) : 0;
  return years >= 1 && years <= MOST_TERM_YEARS ? years : undefined;
}

/** A part in per cent, from 0 to 100; null where it is none. */
export function shareOf(text: string): string | null {
  const plain = halfWidth(text).replace(/[\s%]/g, '');
  if (!/^\d{1,3}(?:\.\d{1,6})?$/.test(plain)) return null;
  const percent = readDecimalText(plain);
  return percent !== null && Number(percent) <= 100 ? percent : null;
}

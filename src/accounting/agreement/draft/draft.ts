import type { Language } from '../../language';
import type { FieldKey } from '../fields';
import type { Agreement } from '../model';
import { agreementTerms } from '../print';
import type { Template, TemplateClause } from '../templates/template';

/** Terms as a person writes them, by field; a field without a text is absent. */
export type DraftTerms = ReadonlyMap<FieldKey, string>;

/** A clause being written. */
export interface DraftClause {
  readonly terms: DraftTerms;
  /** Terms its template leaves open: blank ones are faults even where a clause could do without them. */
  readonly open: readonly FieldKey[];
}

/** An agreement being written: what all clauses share stands in `head`. */
export interface Draft {
  readonly id: string;
  readonly head: DraftClause;
  readonly clauses: readonly DraftClause[];
}

/** What a draft says once for all its clauses. Dates are in the head as long as no clause has its own. */
export const HEAD_FIELDS: readonly FieldKey[] = ['origin', 'host', 'parties', 'straddle', 'from', 'to'];

const DATES: readonly FieldKey[] = ['from', 'to'];

/** An agreement as a draft, for editing; its terms as the canonical print writes them. */
export function draftOf(agreement: Agreement, language: Language): Draft {
  return draftOfClauses(agreement.id ?? '', agreementTerms(agreement, language).map((terms) => ({ terms, open: [] })));
}

/** A draft of a template: what its source gives, and what it leaves open. */
export const draftOfTemplate = ({ clauses }: Template): Draft => draftOfClauses(clauses[0]?.agreement ?? '', clauses.map(clauseOfTemplate));

/** One blank clause. */
export const BLANK_CLAUSE: DraftClause = { terms: new Map(), open: [] };

function clauseOfTemplate(template: TemplateClause): DraftClause {
  const entries = Object.entries(template) as (readonly [FieldKey, string | null])[];
  return { terms: new Map(entries.flatMap(([field, text]) => (text === null ? [] : [[field, text] as const]))), open: entries.flatMap(([field, text]) => (text === null ? [field] : [])) };
}

function draftOfClauses(id: string, clauses: readonly DraftClause[]): Draft {
  const [first = BLANK_CLAUSE] = clauses;
  const same = (field: FieldKey) => clauses.every(({ terms, open }) => terms.get(field) === first.terms.get(field) && open.includes(field) === first.open.includes(field));
  const shared = HEAD_FIELDS.filter((field) => !DATES.includes(field) || DATES.every(same));
  return { id, head: kept(first, (field) => shared.includes(field)), clauses: clauses.map((clause) => kept(clause, (field) => field !== 'agreement' && !shared.includes(field))) };
}

const kept = ({ terms, open }: DraftClause, wanted: (field: FieldKey) => boolean): DraftClause => ({ terms: new Map([...terms].filter(([field]) => wanted(field))), open: open.filter(wanted) });

/** All terms of a clause: its own before those of the head. */
export const termsOf = ({ head }: Draft, { terms }: DraftClause): DraftTerms => new Map([...head.terms, ...terms]);

/** Whether a clause has dates of its own. */
export const hasOwnDates = ({ clauses }: Draft): boolean => clauses.some(({ terms }) => DATES.some((field) => terms.has(field)));

/** A clause or head with one term changed; a blank text removes it. */
export function withTerm(clause: DraftClause, field: FieldKey, text: string): DraftClause {
  const terms = new Map(clause.terms);
  if (text === '') terms.delete(field);
  else terms.set(field, text);
  return { ...clause, terms };
}

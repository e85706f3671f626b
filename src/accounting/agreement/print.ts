import type { ResultMatrix } from '../cells';
import { Fault } from '../fault';
import type { Language } from '../language';
import type { FieldKey } from './fields';
import { FIELD_KEYS, FIELDS, OF_A_CLAUSE } from './fields';
import { STRADDLES } from './keywords';
import type { Agreement, Parties } from './model';
import { printTerms } from './print-terms';
import { isRatio } from './text';
import { quotedIfNeeded } from './words';

/** What one cell of Excel holds. */
export const LONGEST_TEXT = 32_767;

/** With an id these stand in the header where they are equal in all clauses. */
const SHARED_WITH_ID: readonly FieldKey[] = ['from', 'to', 'reference'];

type Terms = ReadonlyMap<FieldKey, string>;

/**
 * The canonical text: parseAgreement(printAgreement(a)) equals a, where `language` is a's own.
 * @throws Fault agreement-too-long
 */
export function printAgreement(agreement: Agreement, language: Language = agreement.language): string {
  const { id } = agreement;
  const clauses = agreement.clauses.map((clause) => printTerms(clause, language));
  const shared = id === null ? new Map<FieldKey, string>() : sharedTerms(clauses);
  const header = new Map([...partyTerms(agreement.parties), ...shared, ...straddleTerm(agreement, language)]);
  const words = [...(id === null ? [] : [printId(id)]), ...printWords(header, language)];
  const own = clauses.map((terms) => new Map([...terms].filter(([field]) => !shared.has(field))));
  const segments = [words.join(' '), ...own.map((terms) => printWords(terms, language).join(' '))];
  const text = (words.length > 0 || readAsHeader(own) ? segments : segments.slice(1)).join('; ').trimStart();
  if (text.length > LONGEST_TEXT) throw new Fault('agreement-too-long', { length: text.length, most: LONGEST_TEXT });
  return text;
}

/** The clauses table of agreements: a header row and one row a clause; the inverse of readClausesTable. */
export function clausesTable(agreements: readonly Agreement[], language: Language): ResultMatrix {
  const rows = agreements.flatMap((agreement) => agreementTerms(agreement, language));
  const used = FIELD_KEYS.filter((field) => rows.some((row) => row.has(field)));
  return [used.map((field) => FIELDS[field][language]), ...rows.map((row) => used.map((field) => row.get(field) ?? ''))];
}

/** Every clause's terms in full, as the rows of a clauses table hold them. */
export const agreementTerms = (agreement: Agreement, language: Language): readonly Terms[] =>
  agreement.clauses.map(
    (clause): Terms =>
      new Map<FieldKey, string>([
        ...(agreement.id === null ? [] : [['agreement', agreement.id] as const]),
        ...partyTerms(agreement.parties),
        ...straddleTerm(agreement, language),
        ...printTerms(clause, language),
      ]),
  );

/** Without a header the first of several clauses is taken for one, unless it names what only a clause can. */
const readAsHeader = ([first, ...rest]: readonly Terms[]): boolean => first !== undefined && rest.length > 0 && !OF_A_CLAUSE.some((field) => first.has(field));

const printWords = (terms: Terms, language: Language): readonly string[] =>
  FIELD_KEYS.filter((field) => terms.has(field)).map((field) => `${FIELDS[field][language]}=${quotedIfNeeded(terms.get(field) ?? '')}`);

/** An id that would be read as a ratio or a field stands in quotes. */
const printId = (id: string): string => (/[=＝]/.test(id) || isRatio({ value: id, quoted: false }) ? `"${id.replaceAll('"', '""')}"` : quotedIfNeeded(id));

function sharedTerms(clauses: readonly Terms[]): Terms {
  const [first] = clauses;
  const shared = SHARED_WITH_ID.filter((field) => first?.has(field) && clauses.every((terms) => terms.get(field) === first.get(field)));
  return new Map(shared.map((field) => [field, first?.get(field) ?? '']));
}

function partyTerms(parties: Parties | null): readonly (readonly [FieldKey, string])[] {
  if (parties === null) return [];
  const { origin, host, others } = parties;
  if (others.length > 0) return [['parties', [origin, host, ...others].map(({ name }) => name).join(':')]];
  return [['origin', origin.name], ['host', host.name]];
}

/** 次期 is what a blank says. */
const straddleTerm = ({ straddle }: Agreement, language: Language): readonly (readonly [FieldKey, string])[] =>
  straddle === 'next-period' ? [] : [['straddle', STRADDLES[straddle][language]]];

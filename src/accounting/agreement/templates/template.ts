import type { ResultMatrix } from '../../cells';
import type { Language } from '../../language';
import type { FieldKey } from '../fields';
import { FIELD_KEYS, FIELDS } from '../fields';

export type TemplateKey =
  | 'jin-peng' | 'enclave-memo' | 'reverse-enclave' | 'jing-jin-ji-tax' | 'ningde-two-clocks'
  | 'gaozhu-increment' | 'equity-venture' | 'cost-sharing' | 'head-count';

/**
 * A term of a template. Null: the source does not give it, so it must be filled in before the agreement holds;
 * nothing is ever silently 5:5.
 */
export type TemplateTerm = string | null;

export type TemplateClause = Readonly<Partial<Record<FieldKey, TemplateTerm>>>;

/** A ready agreement. Its title and explanation are in src/i18n; values are Chinese, as the documents are. */
export interface Template {
  readonly key: TemplateKey;
  /** The public document or report the terms are taken from; null: a general shape. */
  readonly source: string | null;
  readonly clauses: readonly TemplateClause[];
}

/** The clauses table of a template: a header row and one row a clause, blank where a term must be filled in. */
export function templateTable({ clauses }: Template, language: Language): ResultMatrix {
  const used = fieldsOf(clauses);
  return [used.map((field) => FIELDS[field][language]), ...clauses.map((clause) => used.map((field) => clause[field] ?? ''))];
}

/** The cells that must be filled in, by 0-based row and column of templateTable. */
export function requiredCells({ clauses }: Template): readonly { readonly row: number; readonly column: number; readonly field: FieldKey }[] {
  const used = fieldsOf(clauses);
  return clauses.flatMap((clause, index) => used.flatMap((field, column) => (clause[field] === null ? [{ row: index + 1, column, field }] : [])));
}

const fieldsOf = (clauses: readonly TemplateClause[]): readonly FieldKey[] => FIELD_KEYS.filter((field) => clauses.some((clause) => clause[field] !== undefined));

import { caseIn } from '../../accounting/agreement/keywords';
import type { Clause } from '../../accounting/agreement/model';
import type { Language } from '../../accounting/language';
import type { FoundAgreement } from '../../workbook/agreement-book';

/** A clause of an agreement of the workbook, whose terms are today's. */
export interface ClauseChoice {
  /** By which it is chosen; the same while the sheet is edited. */
  readonly key: string;
  readonly found: FoundAgreement;
  readonly clause: Clause;
}

/** Nothing is agreed yet. */
export const SCRATCH = 'scratch';

/** Every clause that can be tried: of agreements that cells name by an id, between two parties or more. */
export const clauseChoices = (agreements: readonly FoundAgreement[]): readonly ClauseChoice[] =>
  agreements.flatMap((found) => (found.agreement.id === null || found.agreement.parties === null ? [] : found.agreement.clauses.map((clause) => ({ key: `${clause.number} ${found.key}`, found, clause }))));

/** What a clause is about, in a few words: its cases, its indicators. */
export const aboutClause = ({ cases, indicators }: Clause, language: Language, separator: string): string => [...cases.map((text) => caseIn(text, language)), ...indicators].join(separator);


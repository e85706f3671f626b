import { useMemo } from 'react';
import type { CheckedDraft, DraftFault } from '../../../accounting/agreement/draft/check-draft';
import { checkDraft } from '../../../accounting/agreement/draft/check-draft';
import type { Draft, DraftClause } from '../../../accounting/agreement/draft/draft';
import { BLANK_CLAUSE, draftOf, withTerm } from '../../../accounting/agreement/draft/draft';
import type { FieldKey } from '../../../accounting/agreement/fields';
import type { Agreement } from '../../../accounting/agreement/model';
import { printAgreement } from '../../../accounting/agreement/print';
import type { Language } from '../../../accounting/language';
import type { AgreementBook } from '../../../workbook/agreement-book';

/** What the editor was opened with. */
export interface Editing {
  /** The agreement that is changed; null: a new one. */
  readonly key: string | null;
  readonly title: string;
  readonly start: Draft;
  /** The language of the agreement's own words. */
  readonly written: Language;
}

/** What the editor has come to. Kept with the page, so that another task does not lose it. */
export interface Edited {
  /** What changes are counted from. */
  readonly start: Draft;
  readonly draft: Draft;
}

export interface Editor {
  readonly editing: Editing;
  readonly draft: Draft;
  readonly checked: CheckedDraft;
  /** How many terms differ from what the editor was opened with. */
  readonly changes: number;
  /** The saved agreement differs from the one the editor was opened with, or is gone. */
  readonly stale: 'changed' | 'gone' | null;
  readonly faultOf: (clause: number | null, field: FieldKey) => DraftFault | null;
  readonly setId: (id: string) => void;
  readonly setHead: (field: FieldKey, text: string) => void;
  readonly setTerm: (clause: number, field: FieldKey, text: string) => void;
  readonly addClause: () => void;
  readonly removeClause: (clause: number) => void;
  readonly takeSaved: () => void;
}

export function useEditor(editing: Editing, { start, draft }: Edited, onChange: (change: (now: Edited) => Edited) => void, book: AgreementBook): Editor {
  const setDraft = (change: (now: Draft) => Draft) => onChange((now) => ({ ...now, draft: change(now.draft) }));
  const { key, written } = editing;
  const checked = useMemo(() => checkDraft(draft, written, new Set(book.agreements.map((found) => found.key).filter((id) => id !== key))), [draft, written, book, key]);
  const saved = key === null ? null : (book.agreements.find((found) => found.key === key)?.agreement ?? null);
  const savedDraft = useMemo(() => (saved === null ? null : draftOf(saved, written)), [saved, written]);
  const setClause = (index: number, clause: (now: DraftClause) => DraftClause) => setDraft((now) => ({ ...now, clauses: now.clauses.map((one, at) => (at === index ? clause(one) : one)) }));
  return {
    editing,
    draft,
    checked,
    changes: changesBetween(start, draft),
    stale: key === null ? null : savedDraft === null ? 'gone' : sameDraft(savedDraft, start) ? null : 'changed',
    faultOf: (clause, field) => checked.faults.find((fault) => fault.clause === clause && fault.field === field) ?? null,
    setId: (id) => setDraft((now) => ({ ...now, id })),
    setHead: (field, text) => setDraft((now) => ({ ...now, head: withTerm(now.head, field, text) })),
    setTerm: (clause, field, text) => setClause(clause, (now) => withTerm(now, field, text)),
    addClause: () => setDraft((now) => ({ ...now, clauses: [...now.clauses, BLANK_CLAUSE] })),
    removeClause: (clause) => setDraft((now) => ({ ...now, clauses: now.clauses.filter((_, at) => at !== clause) })),
    takeSaved: () => {
      if (savedDraft !== null) onChange(() => ({ start: savedDraft, draft: savedDraft }));
    },
  };
}

const entriesOf = ({ id, head, clauses }: Draft): readonly string[] => [`id ${id}`, ...[head, ...clauses].flatMap(({ terms }, part) => [...terms].map(([field, text]) => `${part} ${field} ${text}`))];

const sameDraft = (a: Draft, b: Draft): boolean => changesBetween(a, b) === 0;

/** Terms that one of the drafts says and the other does not, counted once each. */
function changesBetween(a: Draft, b: Draft): number {
  const [before, after] = [new Set(entriesOf(a)), new Set(entriesOf(b))];
  const place = (entry: string): string => entry.split(' ', 2).join(' ');
  const changed = [...entriesOf(a).filter((entry) => !after.has(entry)), ...entriesOf(b).filter((entry) => !before.has(entry))];
  return new Set(changed.map(place)).size + Math.abs(a.clauses.length - b.clauses.length);
}

/** The canonical text, clause by clause on lines of its own. */
export const textLines = (agreement: Agreement): string => printAgreement(agreement).replaceAll('; ', ';\n');


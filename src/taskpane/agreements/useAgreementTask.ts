import { useState } from 'react';
import { draftOf, draftOfTemplate } from '../../accounting/agreement/draft/draft';
import type { Draft } from '../../accounting/agreement/draft/draft';
import type { Agreement } from '../../accounting/agreement/model';
import type { Template } from '../../accounting/agreement/templates/template';
import type { FileEntry } from '../../accounting/agreement/texts-file';
import type { Language } from '../../accounting/language';
import type { FoundAgreement } from '../../workbook/agreement-book';
import type { Wanted } from '../../workbook/agreement-sheet/sheet-plan';
import { undoAgreements } from '../../workbook/agreement-sheet/undo-agreements';
import type { WrittenAgreements } from '../../workbook/agreement-sheet/write-agreements';
import { writeAgreements } from '../../workbook/agreement-sheet/write-agreements';
import type { WorkbookFailure } from '../../workbook/failure';
import { failureOf } from '../../workbook/run';
import type { Edited, Editing } from './editor/useEditor';

/** The page of the task that is open. */
export type AgreementPage =
  | { readonly kind: 'list' }
  | { readonly kind: 'templates' }
  | { readonly kind: 'editor'; readonly editing: Editing; readonly edited: Edited }
  | { readonly kind: 'retire'; readonly key: string }
  | { readonly kind: 'compare'; readonly key: string }
  | { readonly kind: 'import'; readonly file: string; readonly entries: readonly FileEntry[] };

/** What the last saving or undo has come to. */
export type SaveState =
  | { readonly status: 'idle' }
  | { readonly status: 'saving' }
  | { readonly status: 'saved'; readonly ids: readonly string[]; readonly written: WrittenAgreements }
  | { readonly status: 'undone' }
  | { readonly status: 'failed'; readonly failure: WorkbookFailure };

export interface AgreementTask {
  readonly page: AgreementPage;
  /** Another page has been open before. */
  readonly moved: boolean;
  readonly save: SaveState;
  readonly open: (page: AgreementPage) => void;
  readonly startTemplate: (template: Template | null, title: string, written: Language) => void;
  readonly startEdit: (found: FoundAgreement, title: string) => void;
  /** A new agreement with the terms of another. */
  readonly startVersion: (found: FoundAgreement, title: string, id: string) => void;
  /** A new agreement that was drafted elsewhere. */
  readonly startDraft: (draft: Draft, title: string, written: Language) => void;
  /** Changes what the open editor has come to. */
  readonly edit: (change: (now: Edited) => Edited) => void;
  /** Writes agreements to the sheet, and goes back to the list if that succeeds. */
  readonly store: (wanted: readonly Wanted[], language: Language) => void;
  readonly undo: () => void;
  readonly dismiss: () => void;
}

const BLANK: Draft = { id: '', head: { terms: new Map(), open: ['origin', 'host'] }, clauses: [{ terms: new Map(), open: [] }] };

/** Pages and savings of the task Agreements. It lives above the task, so that another tab does not lose a draft. */
export function useAgreementTask(reload: () => void): AgreementTask {
  const [page, setPage] = useState<AgreementPage>({ kind: 'list' });
  const [moved, setMoved] = useState(false);
  const [save, setSave] = useState<SaveState>({ status: 'idle' });
  const open = (next: AgreementPage) => {
    setPage(next);
    setMoved(true);
    setSave((now) => (now.status === 'saving' ? now : { status: 'idle' }));
  };
  const startEditor = (key: string | null, title: string, start: Draft, written: Language) => open({ kind: 'editor', editing: { key, title, start, written }, edited: { start, draft: start } });
  const run = (action: Promise<SaveState>) => {
    setSave({ status: 'saving' });
    action.then(setSave, (error: unknown) => setSave({ status: 'failed', failure: failureOf(error, 'unchanged') })).finally(reload);
  };
  return {
    page,
    moved,
    save,
    open,
    startTemplate: (template, title, written) => startEditor(null, title, template === null ? BLANK : draftOfTemplate(template), template === null ? written : 'zh'),
    startEdit: ({ key, agreement }, title) => startEditor(key, title, draftOf(agreement, agreement.language), agreement.language),
    startVersion: ({ agreement }, title, id) => startEditor(null, title, { ...draftOf(agreement, agreement.language), id }, agreement.language),
    startDraft: (draft, title, written) => startEditor(null, title, draft, written),
    edit: (change) => setPage((now) => (now.kind === 'editor' ? { ...now, edited: change(now.edited) } : now)),
    store: (wanted, language) => {
      if (save.status === 'saving') return;
      run(
        writeAgreements(wanted, language).then((written) => {
          setPage({ kind: 'list' });
          return { status: 'saved' as const, ids: wanted.map(({ agreement }) => agreement.id ?? ''), written };
        }),
      );
    },
    undo: () => {
      if (save.status === 'saved') run(undoAgreements(save.written).then(() => ({ status: 'undone' as const })));
    },
    dismiss: () => setSave({ status: 'idle' }),
  };
}

/** A free id for a new version: the year counted on, else a number behind. */
export function nextId(id: string, taken: ReadonlySet<string>): string {
  const year = /^(.*?)((?:19|20)\d\d)$/.exec(id);
  for (let step = 1; ; step += 1) {
    const next = year ? `${year[1] ?? ''}${Number(year[2]) + step}` : `${id}-${step + 1}`;
    if (!taken.has(next)) return next;
  }
}

/** The clauses of an agreement that ends on a day; those that would only begin later are left out. */
export function retired(agreement: Agreement, last: number): { readonly agreement: Agreement; readonly removed: readonly number[] } {
  const begun = agreement.clauses.filter(({ from }) => from === null || from <= last);
  const clauses = begun.map((clause, index) => ({ ...clause, number: index + 1, to: clause.to !== null && clause.to < last ? clause.to : last }));
  return { agreement: { ...agreement, clauses }, removed: agreement.clauses.filter((clause) => !begun.includes(clause)).map(({ number }) => number) };
}

import { useState } from 'react';
import type { DocumentedFunction } from '../../functions/guide/catalogue';
import { quotedSheet } from '../../workbook/area';
import { readCellFormula } from '../../workbook/build/read-formula';
import type { TargetCell } from '../../workbook/build/target-cell';
import { readActiveCell, readSelectedAddress, targetPlace } from '../../workbook/build/target-cell';
import type { WorkbookFailure } from '../../workbook/failure';
import type { PlacedCall } from '../../workbook/formula-calls';
import { failureOf } from '../../workbook/run';
import type { Draft, Entry } from './draft';
import { newDraft, openDraft, openableIn, withEntry, writtenArguments } from './draft';
import { onOtherSheet } from './formula-words';

export type BuildPage =
  | { readonly kind: 'list' }
  /** A formula with several calls: which one? */
  | { readonly kind: 'pick'; readonly cell: TargetCell; readonly formula: string; readonly calls: readonly PlacedCall[] }
  | { readonly kind: 'form'; readonly draft: Draft; readonly target: TargetCell; /** The formula that stands in the target and is this one. */ readonly own: string | null };

/** What was said last, above the page. */
export type Told =
  | { readonly kind: 'no-formula'; readonly place: string }
  | { readonly kind: 'unreadable'; readonly place: string; readonly formula: string }
  | { readonly kind: 'failed'; readonly failure: WorkbookFailure };

export interface Build {
  readonly page: BuildPage;
  readonly told: Told | null;
  readonly dismiss: () => void;
  readonly choose: (spec: DocumentedFunction) => void;
  readonly openSelected: () => void;
  readonly pick: (call: PlacedCall) => void;
  readonly back: () => void;
  readonly change: (index: number, entry: Entry) => void;
  readonly takeSelection: (index: number) => void;
  /** The selected cell becomes the target; addresses go on pointing where they did. */
  readonly takeTarget: (names: ReadonlySet<string>) => void;
  readonly stands: (formula: string | null) => void;
}

/** The task Build: choose a function or open a formula, then its arguments. */
export function useBuild(): Build {
  const [page, setPage] = useState<BuildPage>({ kind: 'list' });
  const [told, setTold] = useState<Told | null>(null);
  const attempt = (action: () => Promise<void>): void => {
    setTold(null);
    action().catch((error: unknown) => setTold({ kind: 'failed', failure: failureOf(error, 'unread') }));
  };
  const inForm = (change: (form: Extract<BuildPage, { readonly kind: 'form' }>) => BuildPage): void => setPage((now) => (now.kind === 'form' ? change(now) : now));
  const change = (index: number, entry: Entry): void => inForm((form) => ({ ...form, draft: withEntry(form.draft, index, entry) }));

  const openSelected = async () => {
    const { cell, formula } = await readCellFormula();
    const found = openableIn(formula);
    if (found.kind === 'none') setTold({ kind: 'no-formula', place: targetPlace(cell) });
    else if (found.kind === 'unreadable') setTold({ kind: 'unreadable', place: targetPlace(cell), formula: found.formula });
    else {
      const [only, ...others] = found.calls;
      if (only && others.length === 0) setPage({ kind: 'form', draft: openDraft(found.formula, only), target: cell, own: found.formula });
      else setPage({ kind: 'pick', cell, formula: found.formula, calls: found.calls });
    }
  };

  const takeTarget = async (names: ReadonlySet<string>) => {
    const target = await readActiveCell();
    inForm((form) => {
      const moved = target.sheetId !== form.target.sheetId;
      const args = writtenArguments(form.draft, names);
      const entries = form.draft.entries.map((entry, index) => (moved && entry.text !== '' ? { text: onOtherSheet(args[index] ?? '', quotedSheet(form.target.sheet)), verbatim: true } : entry));
      return { ...form, draft: { ...form.draft, entries }, target, own: null };
    });
  };

  return {
    page,
    told,
    dismiss: () => setTold(null),
    choose: (spec) => attempt(async () => setPage({ kind: 'form', draft: newDraft(spec), target: await readActiveCell(), own: null })),
    openSelected: () => attempt(openSelected),
    pick: (call) => setPage((now) => (now.kind === 'pick' ? { kind: 'form', draft: openDraft(now.formula, call), target: now.cell, own: now.formula } : now)),
    back: () => {
      setTold(null);
      setPage({ kind: 'list' });
    },
    change,
    takeSelection: (index) =>
      attempt(async () => {
        if (page.kind === 'form') change(index, { text: await readSelectedAddress(page.target.sheetId), verbatim: true });
      }),
    takeTarget: (names) => attempt(() => takeTarget(names)),
    stands: (formula) => inForm((form) => ({ ...form, own: formula })),
  };
}

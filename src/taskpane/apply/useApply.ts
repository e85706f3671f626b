import { useCallback, useMemo, useRef, useState } from 'react';
import type { FoundAgreement } from '../../workbook/agreement-book';
import type { Part } from '../../workbook/formula';
import type { OwnColumn } from '../../workbook/plan';
import type { Preview } from '../../workbook/preview';
import { failureOf } from '../../workbook/run';
import { undoColumns } from '../../workbook/undo';
import type { Written } from '../../workbook/write';
import { MOST_COMMENTS } from '../../workbook/comments';
import { writeColumns } from '../../workbook/write';
import type { Agreements } from '../agreements/useAgreements';
import type { Choices, LedgerState, Planned, RunState } from './state';
import { FIRST_CHOICES, OWN_COLUMN_KEY, isBusy, isReady, ownColumnOf, planFor, writtenAddress } from './state';
import type { AppliedColumns } from './useApplied';
import { useApplied } from './useApplied';
import { useLedger } from './useLedger';
import { tagComments } from './tag-comments';
import { previewFor, usePreview } from './usePreview';

/** Everything the task Apply shows and does. */
export interface Apply {
  readonly ledger: LedgerState;
  readonly agreement: FoundAgreement | OwnColumn | null;
  /** Set where every row can go by the agreement that its own column names. */
  readonly ownColumn: OwnColumn | null;
  readonly agreementKey: string | null;
  readonly choices: Choices;
  readonly planned: Planned;
  readonly preview: Preview | null;
  readonly run: RunState;
  readonly applied: AppliedColumns;
  readonly readSelection: () => void;
  readonly chooseAgreement: (key: string) => void;
  readonly togglePart: (part: Part) => void;
  readonly toggleComments: () => void;
  readonly chooseColumn: (column: number | null) => void;
  readonly write: () => void;
  readonly cancel: () => void;
  readonly undoable: Written | null;
  readonly undo: () => void;
  readonly dismiss: () => void;
}

export function useApply({ state }: Agreements, open: boolean): Apply {
  const source = useLedger(open);
  const [chosenKey, setChosenKey] = useState<string | null>(null);
  const [choices, setChoices] = useState<Choices>(FIRST_CHOICES);
  const [run, setRun] = useState<RunState>({ status: 'idle' });
  /** What can be taken back: the last writing, until it is undone or another follows. */
  const [undoable, setUndoable] = useState<Written | null>(null);
  const abort = useRef<AbortController | null>(null);

  const found = source.state.status === 'ready' ? source.state.found : null;
  const book = state.status === 'ready' ? state.book : null;
  const agreements = useMemo(() => book?.agreements ?? [], [book]);
  const ownColumn = useMemo(() => (book === null ? null : ownColumnOf(found, book)), [found, book]);
  // A workbook with one agreement leaves nothing to choose.
  const only = agreements.length === 1 ? (agreements[0] ?? null) : null;
  const agreement = chosenKey === OWN_COLUMN_KEY ? ownColumn : (agreements.find(({ key }) => key === chosenKey) ?? only);
  const planned = useMemo(() => planFor(found, agreement, choices), [found, agreement, choices]);
  const preview = usePreview(found?.ledger ?? null, agreement, agreements);

  const { readSelection, readAgain } = source;
  const applied = useApplied(open, run.status, readAgain);
  const forget = useCallback(() => setRun((now) => (isBusy(now) ? now : { status: 'idle' })), []);

  const write = () => {
    if (!isReady(planned) || isBusy(run)) return;
    const stop = new AbortController();
    abort.current = stop;
    const all = planned.plan.target.area.rows - 1;
    setRun({ status: 'writing', rows: 0, all, since: Date.now(), cancelling: false });
    const onProgress = (rows: number) => setRun((now) => (now.status === 'writing' ? { ...now, rows } : now));
    const { plan } = planned;
    const wanted = choices.comments && agreement !== null && plan.ledger.records.length <= MOST_COMMENTS;
    // What is told of the figures afterwards is of those that are written, not of a preview an edit may have overtaken.
    const told = agreement === null ? null : previewFor(plan.ledger, agreement, agreements, stop.signal);
    const comments = wanted ? tagComments(plan, agreement, agreements) : [];
    Promise.all([told, comments])
      .then(async ([shown, texts]) => ({ written: await writeColumns(plan, { onProgress, signal: stop.signal, comments: texts }), preview: shown }))
      .then(
        (done) => {
          setUndoable(done.written);
          setRun({ status: 'done', ...done });
        },
        (error: unknown) => setRun({ status: 'failed', failure: failureOf(error, 'unchanged') }),
      )
      .finally(() => {
        setChoices((now) => ({ ...now, column: null }));
        readAgain();
      });
  };

  const undo = () => {
    if (undoable === null || isBusy(run)) return;
    setRun({ status: 'undoing' });
    undoColumns(undoable)
      .then(
        () => {
          setUndoable(null);
          setRun({ status: 'undone', address: writtenAddress(undoable) });
        },
        (error: unknown) => setRun({ status: 'failed', failure: failureOf(error, 'not-undone') }),
      )
      .finally(readAgain);
  };

  return {
    ledger: source.state,
    agreement,
    ownColumn,
    agreementKey: agreement === null ? null : 'kind' in agreement ? OWN_COLUMN_KEY : agreement.key,
    choices,
    planned,
    preview,
    run,
    applied,
    readSelection: () => {
      setChoices((now) => ({ ...now, column: null }));
      forget();
      readSelection();
    },
    chooseAgreement: (key) => {
      setChosenKey(key);
      forget();
    },
    togglePart: (part) => setChoices((now) => ({ ...now, parts: toggled(now.parts, part) })),
    toggleComments: () => setChoices((now) => ({ ...now, comments: !now.comments })),
    chooseColumn: (column) => setChoices((now) => ({ ...now, column })),
    write,
    cancel: () => {
      abort.current?.abort();
      setRun((now) => (now.status === 'writing' ? { ...now, cancelling: true } : now));
    },
    undoable,
    undo,
    dismiss: forget,
  };
}

function toggled(parts: ReadonlySet<Part>, part: Part): ReadonlySet<Part> {
  const next = new Set(parts);
  if (!next.delete(part)) next.add(part);
  return next;
}

import { useCallback, useMemo, useRef, useState } from 'react';
import type { LedgerField } from '../../accounting/ledger/fields';
import type { MoneyUnit } from '../../accounting/quantity/unit';
import type { FoundAgreement } from '../../workbook/agreement-book';
import type { Applied } from '../../workbook/applied';
import { noisyRecords, withDecimals } from '../../workbook/decimals';
import type { Part } from '../../workbook/formula';
import { readLedger } from '../../workbook/ledgers';
import { correctionOf } from '../../workbook/settings-sheet/correct-columns';
import type { OwnColumn } from '../../workbook/plan';
import { planColumns } from '../../workbook/plan';
import type { Preview } from '../../workbook/preview';
import { failureOf } from '../../workbook/run';
import type { Agreements } from '../agreements/useAgreements';
import type { WorkbookSettings } from '../settings/useSettings';
import { agreementOfApplied, decimalsOfApplied, perform, takeBack } from './perform';
import type { Work } from './perform';
import type { Choices, Done, LedgerState, Planned, RunState, Way } from './state';
import { FIRST_CHOICES, OWN_COLUMN_KEY, PROPOSED_DECIMALS, agreementInForce, isBusy, isLarge, isReady, ownColumnOf, planFor } from './state';
import type { AppliedColumns } from './useApplied';
import { useApplied } from './useApplied';
import { useLedger } from './useLedger';
import type { Calculation } from './usePreview';
import { usePreview } from './usePreview';

/** Everything the task Apply shows and does. */
export interface Apply {
  readonly ledger: LedgerState;
  readonly agreement: FoundAgreement | OwnColumn | null;
  /** Set where every row can go by the agreement that its own column names. */
  readonly ownColumn: OwnColumn | null;
  readonly agreementKey: string | null;
  readonly choices: Choices;
  /** Above the number of formulas Excel bears: values are written. */
  readonly large: boolean;
  /** Records whose figures carry the noise of formulas. */
  readonly noisy: number;
  /** Decimals the credits get in that case; null: all. */
  readonly decimals: number | null;
  /** The unit of the figures: the ledger's own, else the workbook's. */
  readonly unit: string | null;
  readonly planned: Planned;
  readonly preview: Preview | null;
  readonly run: RunState;
  readonly applied: AppliedColumns;
  /** Set while a column is being set right, and why it could not be kept. */
  readonly correcting: Pick<WorkbookSettings, 'failure' | 'dismiss'>;
  readonly readSelection: () => void;
  readonly chooseAgreement: (key: string) => void;
  readonly chooseWay: (way: Way) => void;
  readonly chooseDecimals: (decimals: number | 'all') => void;
  readonly togglePart: (part: Part) => void;
  readonly toggleComments: () => void;
  readonly chooseColumn: (column: number | null) => void;
  /** Keeps on the sheet 结对设置 which column holds a field. */
  readonly correct: (field: LedgerField, column: number | null) => void;
  readonly write: () => void;
  /** Writes columns that are there anew, for the ledger as it is now. */
  readonly reapply: (applied: Applied) => void;
  readonly cancel: () => void;
  readonly undoable: Done | null;
  readonly undo: () => void;
  readonly dismiss: () => void;
}

export function useApply({ state }: Agreements, workbook: WorkbookSettings, open: boolean): Apply {
  const { settings, change } = workbook;
  const source = useLedger(open);
  const [chosenKey, setChosenKey] = useState<string | null>(null);
  const [choices, setChoices] = useState<Choices>(FIRST_CHOICES);
  const [run, setRun] = useState<RunState>({ status: 'idle' });
  /** What can be taken back: the last writing, until it is undone or another follows. */
  const [undoable, setUndoable] = useState<Done | null>(null);
  const abort = useRef<AbortController | null>(null);

  const found = source.state.status === 'ready' ? source.state.found : null;
  const book = state.status === 'ready' ? state.book : null;
  const agreements = useMemo(() => book?.agreements ?? [], [book]);
  const ownColumn = useMemo(() => (book === null ? null : ownColumnOf(found, book)), [found, book]);
  // A workbook with one agreement leaves nothing to choose.
  const only = agreements.length === 1 ? (agreements[0] ?? null) : null;
  const key = chosenKey ?? settings.agreement;
  const agreement = key === OWN_COLUMN_KEY ? ownColumn : (agreements.find((one) => one.key === key) ?? only);
  const large = isLarge(found);
  const way: Way = large ? 'rows' : choices.way;
  const noisy = useMemo(() => (found === null ? 0 : noisyRecords(found.ledger)), [found]);
  const wanted = choices.decimals ?? settings.decimals ?? PROPOSED_DECIMALS;
  const decimals = noisy === 0 || wanted === 'all' ? null : wanted;
  const chosen = useMemo(() => ({ agreement, ownColumn, choices: { ...choices, way }, decimals }), [agreement, ownColumn, choices, way, decimals]);
  const planned = useMemo(() => planFor(found, chosen), [found, chosen]);
  const whole = large || way === 'sheet';
  const inForce = agreementInForce(chosen);
  const calculation = useMemo(() => (found === null || inForce === null ? null : calculationOf(found.ledger, inForce, agreements, decimals, whole)), [found, inForce, agreements, decimals, whole]);
  const preview = usePreview(calculation);

  const { readSelection, readAgain } = source;
  const applied = useApplied(open, run.status, readAgain);
  const forget = useCallback(() => setRun((now) => (isBusy(now) ? now : { status: 'idle' })), []);

  const start = (all: number, work: (given: Pick<Work, 'signal' | 'onProgress'>) => ReturnType<typeof perform>) => {
    if (isBusy(run)) return;
    const stop = new AbortController();
    abort.current = stop;
    setRun({ status: 'writing', rows: 0, all, since: Date.now(), cancelling: false });
    const onProgress = (rows: number) => setRun((now) => (now.status === 'writing' ? { ...now, rows } : now));
    work({ signal: stop.signal, onProgress })
      .then(
        (result) => {
          setUndoable(result.done);
          setRun({ status: 'done', ...result });
        },
        (error: unknown) => setRun({ status: 'failed', failure: failureOf(error, 'unchanged') }),
      )
      .finally(() => {
        setChoices((now) => ({ ...now, column: null }));
        readAgain();
      });
  };

  const write = () => {
    if (!isReady(planned) || calculation === null) return;
    start('plan' in planned ? planned.plan.target.area.rows - 1 : 1, (given) => perform({ planned, calculation, values: large, comments: choices.comments && way === 'rows', ...given }));
  };

  const reapply = (one: Applied) =>
    start(one.area.rows - 1, async (given) => {
      const { ledger, around } = await readLedger({ sheetId: one.sheetId, row: one.area.row + 1, column: one.area.column });
      const own = book === null ? null : ownColumnOf({ ledger, around }, book);
      const by = agreementOfApplied(one, agreements, own);
      const values = one.label !== null || isLarge({ ledger, around });
      const kept = values ? (noisyRecords(ledger) > 0 ? (settings.decimals ?? PROPOSED_DECIMALS) : null) : decimalsOfApplied(one);
      const plan = planColumns(ledger, around, { agreement: by, parts: one.parts, column: null, decimals: kept, over: one });
      return perform({ planned: { plan }, calculation: calculationOf(ledger, by, agreements, kept, values), values, comments: false, ...given });
    });

  const undo = () => {
    if (undoable === null || isBusy(run)) return;
    setRun({ status: 'undoing' });
    takeBack(undoable)
      .then(
        () => {
          setUndoable(null);
          setRun({ status: 'undone', done: undoable });
        },
        (error: unknown) => setRun({ status: 'failed', failure: failureOf(error, 'not-undone') }),
      )
      .finally(readAgain);
  };

  const choose = (next: Partial<Choices>) => setChoices((now) => ({ ...now, ...next }));
  return {
    ledger: source.state,
    agreement: inForce,
    ownColumn,
    agreementKey: inForce === null ? null : 'kind' in inForce ? OWN_COLUMN_KEY : inForce.key,
    choices: chosen.choices,
    large,
    noisy,
    decimals,
    unit: found === null ? null : (found.ledger.unit ?? (settings.unit satisfies MoneyUnit | null)),
    planned,
    preview,
    run,
    applied,
    correcting: workbook,
    readSelection: () => {
      choose({ column: null });
      forget();
      readSelection();
    },
    chooseAgreement: (next) => {
      setChosenKey(next);
      forget();
    },
    chooseWay: (next) => choose({ way: next }),
    chooseDecimals: (next) => choose({ decimals: next }),
    togglePart: (part) => setChoices((now) => ({ ...now, parts: toggled(now.parts, part) })),
    toggleComments: () => setChoices((now) => ({ ...now, comments: !now.comments })),
    chooseColumn: (column) => choose({ column }),
    correct: (field, column) => {
      if (found !== null) void change({ kind: 'correct', correction: correctionOf(found.ledger, field, column) }, found.ledger.language).then((kept) => (kept ? readAgain() : undefined));
    },
    write,
    reapply,
    cancel: () => {
      abort.current?.abort();
      setRun((now) => (now.status === 'writing' ? { ...now, cancelling: true } : now));
    },
    undoable,
    undo,
    dismiss: forget,
  };
}

const calculationOf = (ledger: Calculation['ledger'], agreement: FoundAgreement | OwnColumn, agreements: readonly FoundAgreement[], decimals: number | null, whole: boolean): Calculation => {
  const given = (one: FoundAgreement): FoundAgreement => ({ ...one, agreement: withDecimals(one.agreement, decimals) });
  return { ledger, agreement: 'kind' in agreement ? agreement : given(agreement), agreements: agreements.map(given), whole };
};

function toggled(parts: ReadonlySet<Part>, part: Part): ReadonlySet<Part> {
  const next = new Set(parts);
  if (!next.delete(part)) next.add(part);
  return next;
}

import { useCallback, useRef, useState } from 'react';
import { localeOfData } from '../../functions/explanation';
import { loadLanguage } from '../../i18n/load-language';
import { WorkbookFailure } from '../../workbook/failure';
import type { AgreementBook } from '../../workbook/agreement-book';
import type { AgreementList } from '../../workbook/formula';
import type { WrittenReport } from '../../workbook/report/write-report';
import { failureOf } from '../../workbook/run';
import { minuteOf } from '../../workbook/value-label';
import type { Agreements } from '../agreements/useAgreements';
import { listFindings } from '../../reckoning/reconcile/listed-findings';
import type * as Maker from './make-report';
import { listDifferences } from '../../reckoning/compare/listed-differences';
import type { Reconcile, ReconcileRun } from './useReconcile';

export type ReportRun =
  | { readonly status: 'idle' }
  | { readonly status: 'making'; readonly done: number; readonly all: number; readonly since: number; readonly cancelling: boolean }
  | { readonly status: 'done'; readonly written: WrittenReport; readonly live: boolean }
  | { readonly status: 'undone' }
  /** `avoidable`: on a new sheet it would succeed. */
  | { readonly status: 'failed'; readonly failure: WorkbookFailure; readonly avoidable: boolean };

type Done = Extract<ReconcileRun, { readonly status: 'done' }>;

export interface ReportTask {
  readonly run: ReportRun;
  readonly busy: boolean;
  readonly make: (run: Done, reconcile: Reconcile, newSheet?: boolean) => void;
  readonly cancel: () => void;
  readonly undo: () => void;
  readonly dismiss: () => void;
}

/** Failures that a new sheet avoids. */
const AVOIDED: readonly WorkbookFailure['code'][] = ['report-edited', 'report-signed', 'report-in-the-way'];

/** A part of its own, so that the pane opens sooner; the bundler takes its name from the comment. */
async function maker(): Promise<typeof Maker> {
  try {
    return await import(/* webpackChunkName: "report" */ './make-report');
  } catch {
    throw new WorkbookFailure('part-not-loaded', {});
  }
}
/** The list of texts, if formulas read every agreement from it that the pane has read. */
const readableList = ({ list, agreements, faults }: AgreementBook): AgreementList | null => (faults.length === 0 && agreements.every(({ text }) => text !== null && text.state !== 'error') ? list : null);

/** Makes the report sheet of what is shown, and takes it back. */
export function useReport(agreements: Agreements): ReportTask {
  const [run, setRun] = useState<ReportRun>({ status: 'idle' });
  const abort = useRef<AbortController | null>(null);
  const list = agreements.state.status === 'ready' ? readableList(agreements.state.book) : null;

  const make = useCallback(
    (done: Done, reconcile: Reconcile, newSheet = false) => {
      const stop = new AbortController();
      abort.current = stop;
      const since = Date.now();
      setRun({ status: 'making', done: 0, all: 0, since, cancelling: false });
      const { result, request, entries } = done;
      const growth = reconcile.growth.status === 'done' ? reconcile.growth.growth : null;
      const differences = listDifferences(reconcile);
      const input = { result, request, entries, list, reported: reconcile.reported?.totals ? reconcile.reported.range : null, growth, listed: listFindings(result.findings, entries, reconcile.settlementOf), differences: differences === null ? [] : [differences], settledSheet: reconcile.settling.book?.sheet ?? '', time: minuteOf(new Date()) };
      const onProgress = (at: number, all: number) => setRun((now) => (now.status === 'making' ? { ...now, done: at, all } : now));
      Promise.all([maker(), loadLanguage(localeOfData(result.language))])
        .then(async ([{ reportOf, writeReport, isLive }]) => ({ written: await writeReport(reportOf(input), { signal: stop.signal, onProgress, newSheet }), live: isLive(input) }))
        .then(
          (made) => setRun({ status: 'done', ...made }),
          (error: unknown) => {
            const failure = failureOf(error, 'unchanged');
            setRun({ status: 'failed', failure, avoidable: AVOIDED.includes(failure.code) });
          },
        );
    },
    [list],
  );

  return {
    run,
    busy: run.status === 'making',
    make,
    cancel: () => {
      abort.current?.abort();
      setRun((now) => (now.status === 'making' ? { ...now, cancelling: true } : now));
    },
    undo: () => {
      if (run.status !== 'done') return;
      maker().then(({ undoReport }) => undoReport(run.written)).then(
        () => setRun({ status: 'undone' }),
        (error: unknown) => setRun({ status: 'failed', failure: failureOf(error, 'not-undone'), avoidable: false }),
      );
    },
    dismiss: () => setRun({ status: 'idle' }),
  };
}

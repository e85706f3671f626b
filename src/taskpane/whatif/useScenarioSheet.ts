import { useRef, useState } from 'react';
import { localeOfData } from '../../functions/explanation';
import { loadLanguage } from '../../i18n/load-language';
import { WorkbookFailure } from '../../workbook/failure';
import type { WrittenReport } from '../../workbook/report/write-report';
import { failureOf } from '../../workbook/run';
import { minuteOf } from '../../workbook/value-label';
import type * as Maker from './make-sheet';
import type { Answer, Trial } from './session';
import type { About } from './useWhatIf';

export type SheetRun =
  | { readonly status: 'idle' | 'undone' }
  | { readonly status: 'making'; readonly done: number; readonly all: number; readonly since: number; readonly cancelling: boolean }
  | { readonly status: 'done'; readonly written: WrittenReport }
  /** `avoidable`: on a new sheet it would succeed. */
  | { readonly status: 'failed'; readonly failure: WorkbookFailure; readonly avoidable: boolean };

export interface SheetTask {
  readonly run: SheetRun;
  readonly save: (answer: Extract<Answer, { readonly status: 'done' }>, trial: Trial, about: About, newSheet?: boolean) => void;
  readonly cancel: () => void;
  readonly undo: () => void;
  readonly dismiss: () => void;
}

/** Failures that a new sheet avoids. */
const AVOIDED: readonly WorkbookFailure['code'][] = ['report-edited', 'report-in-the-way'];

async function maker(): Promise<typeof Maker> {
  try {
    return await import(/* webpackChunkName: "scenarios" */ './make-sheet');
  } catch {
    throw new WorkbookFailure('part-not-loaded', {});
  }
}

/** Saves what was tried on a sheet, and takes it back. */
export function useScenarioSheet(): SheetTask {
  const [run, setRun] = useState<SheetRun>({ status: 'idle' });
  const abort = useRef<AbortController | null>(null);
  const fail = (error: unknown, outcome: 'unchanged' | 'not-undone') => {
    const failure = failureOf(error, outcome);
    setRun({ status: 'failed', failure, avoidable: AVOIDED.includes(failure.code) });
  };
  return {
    run,
    save: (answer, trial, about, newSheet = false) => {
      if (run.status === 'making') return;
      const stop = new AbortController();
      abort.current = stop;
      setRun({ status: 'making', done: 0, all: 0, since: Date.now(), cancelling: false });
      const onProgress = (done: number, all: number) => setRun((now) => (now.status === 'making' ? { ...now, done, all } : now));
      Promise.all([maker(), loadLanguage(localeOfData(answer.language))])
        .then(([{ scenarioReport, sheetOf, writeReport }]) => writeReport(scenarioReport(sheetOf(answer, trial, about, minuteOf(new Date()))), { signal: stop.signal, onProgress, newSheet }))
        .then((written) => setRun({ status: 'done', written }), (error: unknown) => fail(error, 'unchanged'));
    },
    cancel: () => {
      abort.current?.abort();
      setRun((now) => (now.status === 'making' ? { ...now, cancelling: true } : now));
    },
    undo: () => {
      if (run.status === 'done') maker().then(({ undoReport }) => undoReport(run.written)).then(() => setRun({ status: 'undone' }), (error: unknown) => fail(error, 'not-undone'));
    },
    dismiss: () => setRun({ status: 'idle' }),
  };
}

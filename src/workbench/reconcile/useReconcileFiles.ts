import { useEffect, useRef, useState } from 'react';
import type { Locale } from '../../i18n/locale';
import { minuteNow } from './minute';
import type { ReconcileAnswer, ReconcileCall, Refused, Report, Survey } from './reconcile-worker';

export type Progress = Extract<ReconcileAnswer, { progress: unknown }>['progress'];
export type ChosenFiles = ReconcileCall['files'];

export type ReconcileState =
  | { readonly status: 'none' }
  | { readonly status: 'working'; readonly progress: Progress | null }
  | { readonly status: 'surveyed' }
  | { readonly status: 'done'; readonly report: Report }
  | { readonly status: 'refused'; readonly refused: Refused }
  | { readonly status: 'cancelled' };

export interface ReconcileFiles {
  readonly files: ChosenFiles;
  readonly state: ReconcileState;
  /** What the chosen files hold; null until they were read to the end. */
  readonly survey: Survey | null;
  /** More files; one of a name that is there already takes its place. */
  readonly add: (chosen: readonly File[]) => void;
  readonly remove: (names: readonly string[]) => void;
  /** Reads what the files hold, once more. */
  readonly read: () => void;
  readonly run: (indicator: string | null, period: string | null) => void;
  readonly cancel: () => void;
  /** Something else is wanted now than what was reckoned or refused. */
  readonly reconsider: () => void;
}

/** Many workbooks in a thread of their own; cancelling ends the thread, wherever it is. */
export function useReconcileFiles(locale: Locale): ReconcileFiles {
  const [files, setFiles] = useState<ChosenFiles>([]);
  const [state, setState] = useState<ReconcileState>({ status: 'none' });
  const [survey, setSurvey] = useState<Survey | null>(null);
  const worker = useRef<Worker | null>(null);

  const stop = (): void => {
    worker.current?.terminate();
    worker.current = null;
  };
  const ask = (call: ReconcileCall): void => {
    stop();
    const asked = new Worker(new URL('./reconcile-worker.ts', import.meta.url), { name: 'reconcile-files' });
    worker.current = asked;
    setState({ status: 'working', progress: null });
    const finish = (next: ReconcileState): void => {
      stop();
      setState(next);
    };
    const refuse = (refused: Refused): void => finish({ status: 'refused', refused });
    asked.addEventListener('message', ({ data }: MessageEvent<ReconcileAnswer>) => {
      // What was on its way when the thread was ended is no answer any more.
      if (worker.current !== asked) return;
      if ('progress' in data) setState({ status: 'working', progress: data.progress });
      else if ('survey' in data) {
        setSurvey(data.survey);
        finish({ status: 'surveyed' });
      } else if ('report' in data) finish({ status: 'done', report: data.report });
      else refuse(data.refused);
    });
    asked.addEventListener('error', ({ message }) => {
      if (worker.current === asked) refuse({ lines: [message], files: [] });
    });
    asked.postMessage(call);
  };
  const readThese = (chosen: ChosenFiles): void => {
    setFiles(chosen);
    setSurvey(null);
    if (chosen.length > 0) ask({ method: 'survey', files: chosen, locale });
    else {
      stop();
      setState({ status: 'none' });
    }
  };

  // What was said in the other language is said again in this one.
  const again = useRef<() => void>(() => undefined);
  useEffect(() => {
    again.current = () => {
      if (files.length > 0) readThese(files);
    };
  });
  const said = useRef(locale);
  useEffect(() => {
    if (said.current !== locale) again.current();
    said.current = locale;
  }, [locale]);

  return {
    files,
    state,
    survey,
    add(chosen) {
      void Promise.all(chosen.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }))).then((read) => {
        if (read.length === 0) return;
        const replaced = files.map((file) => read.find(({ name }) => name === file.name) ?? file);
        readThese([...replaced, ...read.filter(({ name }) => !files.some((file) => file.name === name))]);
      });
    },
    remove: (names) => readThese(files.filter(({ name }) => !names.includes(name))),
    read: () => readThese(files),
    run: (indicator, period) => ask({ method: 'reconcile', files, locale, indicator, period, time: minuteNow() }),
    cancel() {
      stop();
      setState({ status: 'cancelled' });
    },
    reconsider: () => setState((now) => (survey && (now.status === 'done' || now.status === 'refused' || now.status === 'cancelled') ? { status: 'surveyed' } : now)),
  };
}

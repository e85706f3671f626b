import { useRef, useState } from 'react';
import type { Locale } from '../../i18n/locale';
import { minuteNow } from './minute';
import type { ReconcileAnswer, ReconcileCall, Report, Survey } from './reconcile-worker';

type Progress = Extract<ReconcileAnswer, { progress: unknown }>['progress'];
type Chosen = ReconcileCall['files'];

export type ReconcileState =
  | { readonly status: 'none' }
  | { readonly status: 'working'; readonly progress: Progress | null }
  | { readonly status: 'surveyed'; readonly survey: Survey }
  | { readonly status: 'done'; readonly survey: Survey; readonly report: Report }
  | { readonly status: 'refused'; readonly lines: readonly string[]; readonly survey: Survey | null };

export interface ReconcileFiles {
  readonly files: Chosen;
  readonly state: ReconcileState;
  readonly choose: (chosen: readonly File[]) => void;
  readonly run: (indicator: string | null, period: string | null) => void;
  readonly cancel: () => void;
}

/** Many workbooks in a thread of their own; cancelling ends the thread, wherever it is. */
export function useReconcileFiles(locale: Locale): ReconcileFiles {
  const [files, setFiles] = useState<Chosen>([]);
  const [state, setState] = useState<ReconcileState>({ status: 'none' });
  const worker = useRef<Worker | null>(null);
  const survey = useRef<Survey | null>(null);

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
      if (worker.current !== asked) return;
      stop();
      setState(next);
    };
    asked.addEventListener('message', ({ data }: MessageEvent<ReconcileAnswer>) => {
      if (worker.current !== asked) return;
      if ('progress' in data) setState({ status: 'working', progress: data.progress });
      else if ('survey' in data) {
        survey.current = data.survey;
        finish({ status: 'surveyed', survey: data.survey });
      } else if ('report' in data) finish(survey.current ? { status: 'done', survey: survey.current, report: data.report } : { status: 'none' });
      else finish({ status: 'refused', lines: data.refused, survey: survey.current });
    });
    asked.addEventListener('error', ({ message }) => finish({ status: 'refused', lines: [message], survey: survey.current }));
    asked.postMessage(call);
  };

  return {
    files,
    state,
    choose(chosen) {
      void Promise.all(chosen.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }))).then((read) => {
        survey.current = null;
        setFiles(read);
        if (read.length > 0) ask({ method: 'survey', files: read, locale });
      });
    },
    run: (indicator, period) => ask({ method: 'reconcile', files, locale, indicator, period, time: minuteNow() }),
    cancel() {
      stop();
      setState(survey.current ? { status: 'surveyed', survey: survey.current } : { status: 'none' });
    },
  };
}

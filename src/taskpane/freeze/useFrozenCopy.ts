import { useEffect, useRef, useState } from 'react';
import type { Locale } from '../../i18n/locale';
import { WorkbookFailure } from '../../workbook/failure';
import { failureOf } from '../../workbook/run';
import { openNewWorkbook, readWorkbookFile, workbookName } from '../../workbook/workbook-file';
import { saveFile } from '../save-file';
import type { ValuesAnswer, ValuesCall } from './values-worker';

export type CopyRun =
  | { readonly status: 'idle' }
  /** Slices of the file read; `all` is 0 while they are not known. */
  | { readonly status: 'reading'; readonly done: number; readonly all: number }
  | { readonly status: 'calculating' }
  | { readonly status: 'done'; readonly name: string; readonly bytes: Uint8Array; readonly left: number; readonly opened: boolean }
  | { readonly status: 'failed'; readonly failure: WorkbookFailure };

export interface FrozenCopy {
  readonly run: CopyRun;
  /** @param name what the copy is called, by the workbook's own name */
  readonly make: (name: (workbook: string) => string, locale: Locale) => void;
  readonly download: () => void;
  readonly open: () => void;
  readonly cancel: () => void;
  readonly dismiss: () => void;
}

const DAY = 86_400_000;
const DAYS_TO_1970 = 25_569;
const serialNow = (): number => (Date.now() - new Date().getTimezoneOffset() * 60_000) / DAY + DAYS_TO_1970;

/** A copy of the whole workbook as a file, with values in place of the add-in's formulas. The workbook is only read. */
export function useFrozenCopy(): FrozenCopy {
  const [run, setRun] = useState<CopyRun>({ status: 'idle' });
  const abort = useRef<AbortController | null>(null);
  useEffect(() => () => abort.current?.abort(), []);

  const make = async (name: (workbook: string) => string, locale: Locale): Promise<void> => {
    abort.current?.abort();
    const stop = new AbortController();
    abort.current = stop;
    const show = (next: CopyRun): void => {
      if (!stop.signal.aborted) setRun(next);
    };
    show({ status: 'reading', done: 0, all: 0 });
    try {
      const bytes = await readWorkbookFile({ onProgress: (done, all) => show({ status: 'reading', done, all }), signal: stop.signal });
      show({ status: 'calculating' });
      const answer = await withValues({ bytes, locale, now: serialNow() }, stop.signal);
      if ('reason' in answer) throw new WorkbookFailure('workbook-file-unreadable', { reason: answer.reason }, 'unread');
      if (stop.signal.aborted) return;
      const copy = name(workbookName());
      saveFile(copy, answer.bytes);
      show({ status: 'done', name: copy, ...answer, opened: false });
    } catch (error) {
      show({ status: 'failed', failure: failureOf(error, 'unread') });
    }
  };

  const open = async (done: Extract<CopyRun, { readonly status: 'done' }>): Promise<void> => {
    try {
      await openNewWorkbook(done.bytes);
      setRun({ ...done, opened: true });
    } catch (error) {
      setRun({ status: 'failed', failure: failureOf(error, 'unchanged') });
    }
  };

  return {
    run,
    make: (name, locale) => void make(name, locale),
    download: () => {
      if (run.status === 'done') saveFile(run.name, run.bytes);
    },
    open: () => {
      if (run.status === 'done') void open(run);
    },
    cancel: () => {
      abort.current?.abort();
      setRun({ status: 'idle' });
    },
    dismiss: () => setRun({ status: 'idle' }),
  };
}

/** In a thread of its own, which ends where it is when it is cancelled. */
function withValues(call: ValuesCall, signal: AbortSignal): Promise<ValuesAnswer> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./values-worker.ts', import.meta.url), { name: 'values' });
    signal.addEventListener('abort', () => {
      worker.terminate();
      reject(new WorkbookFailure('cancelled', {}, 'unread'));
    });
    worker.addEventListener('message', ({ data }: MessageEvent<ValuesAnswer>) => {
      worker.terminate();
      resolve(data);
    });
    worker.addEventListener('error', () => {
      worker.terminate();
      reject(new WorkbookFailure('part-not-loaded', {}, 'unread'));
    });
    worker.postMessage(call);
  });
}

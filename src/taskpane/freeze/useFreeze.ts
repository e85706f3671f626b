import { useCallback, useEffect, useRef, useState } from 'react';
import { printAgreement } from '../../accounting/agreement/print';
import { printDay } from '../../accounting/period/calendar';
import type { Language } from '../../accounting/language';
import type { WorkbookFailure } from '../../workbook/failure';
import type { FreezableSheet } from '../../workbook/freeze/freezable';
import { readFreezable } from '../../workbook/freeze/freezable';
import type { Frozen } from '../../workbook/freeze/freeze';
import { freezeSheet, unfreeze } from '../../workbook/freeze/freeze';
import { failureOf } from '../../workbook/run';
import type { Agreements } from '../agreements/useAgreements';
import { todayOf } from '../today';

export type SheetsState =
  | { readonly status: 'reading' }
  | { readonly status: 'ready'; readonly sheets: readonly FreezableSheet[] }
  | { readonly status: 'failed'; readonly failure: WorkbookFailure };

export type FreezeRun =
  | { readonly status: 'idle' }
  | { readonly status: 'freezing'; readonly sheet: string; readonly rows: number; readonly all: number; readonly since: number; readonly cancelling: boolean }
  | { readonly status: 'done'; readonly frozen: readonly Frozen[] }
  | { readonly status: 'undone' }
  | { readonly status: 'failed'; readonly failure: WorkbookFailure };

export interface Freeze {
  readonly sheets: SheetsState;
  readonly run: FreezeRun;
  readonly read: () => void;
  readonly freeze: (sheets: readonly FreezableSheet[], language: Language) => void;
  readonly cancel: () => void;
  readonly undo: () => void;
  readonly dismiss: () => void;
}

/** The task Freeze; the sheets are looked through whenever it is opened. */
export function useFreeze(open: boolean, { state }: Agreements): Freeze {
  const [sheets, setSheets] = useState<SheetsState>({ status: 'reading' });
  const [run, setRun] = useState<FreezeRun>({ status: 'idle' });
  const abort = useRef<AbortController | null>(null);
  const load = useCallback(() => {
    readFreezable().then(
      (found) => setSheets({ status: 'ready', sheets: found }),
      (error: unknown) => setSheets({ status: 'failed', failure: failureOf(error, 'unread') }),
    );
  }, []);
  useEffect(() => {
    if (open) load();
  }, [open, load]);
  const agreements = state.status === 'ready' ? state.book.agreements.map(({ key, agreement }) => ({ id: key, text: printAgreement(agreement) })) : [];

  const freeze = async (chosen: readonly FreezableSheet[], language: Language) => {
    const stop = new AbortController();
    abort.current = stop;
    const since = Date.now();
    const frozen: Frozen[] = [];
    try {
      for (const { id, name } of chosen) {
        const onProgress = (rows: number, all: number) => setRun((now) => ({ status: 'freezing', sheet: name, rows, all, since, cancelling: now.status === 'freezing' && now.cancelling }));
        onProgress(0, 0);
        frozen.push(await freezeSheet(id, { language, time: printDay(todayOf(new Date())), agreements, onProgress, signal: stop.signal }));
      }
      setRun({ status: 'done', frozen });
    } catch (error) {
      // All chosen sheets or none.
      const failure = failureOf(error, 'unchanged');
      for (const one of frozen) await unfreeze(one).catch(() => undefined);
      setRun({ status: 'failed', failure });
    }
    load();
  };

  const undo = async (frozen: readonly Frozen[]) => {
    try {
      for (const one of frozen) await unfreeze(one);
      setRun({ status: 'undone' });
    } catch (error) {
      setRun({ status: 'failed', failure: failureOf(error, 'not-undone') });
    }
    load();
  };

  return {
    sheets,
    run,
    read: () => {
      setSheets({ status: 'reading' });
      load();
    },
    freeze: (chosen, language) => void freeze(chosen, language),
    cancel: () => {
      abort.current?.abort();
      setRun((now) => (now.status === 'freezing' ? { ...now, cancelling: true } : now));
    },
    undo: () => {
      if (run.status === 'done') void undo(run.frozen);
    },
    dismiss: () => setRun({ status: 'idle' }),
  };
}

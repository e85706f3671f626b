import { useEffect, useState } from 'react';
import { Fault } from '../../accounting/fault';
import type { Slices } from '../../accounting/slices';
import { describeFault } from '../../i18n/describe';
import { LanguageNotLoaded } from '../../i18n/languages';
import { loadLanguage } from '../../i18n/load-language';
import { WorkbookFailure } from '../../workbook/failure';
import { runSlices } from '../../workbook/slices';
import type { Speech } from '../language';
import type { Block } from './report/block';
import { Memo } from './report/memo';
import { reportOf } from './report/report';
import type { FocusState } from './useExplain';

export type ReportState =
  /** Not a cell of a whole ledger's result. */
  | { readonly status: 'none' }
  | { readonly status: 'working' }
  | { readonly status: 'ready'; readonly blocks: readonly Block[] };

/** What is told of a cell of a whole ledger's result. Large ledgers are worked through while the pane goes on. */
export function useReport(state: FocusState, speech: Speech): ReportState {
  const [memo] = useState(() => new Memo());
  const [told, setTold] = useState<{ readonly state: FocusState; readonly speech: Speech; readonly report: ReportState } | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    if (state.status === 'ready') {
      void tell(() => reportOf(state.focus, speech, memo), stop.signal, speech).then((report) => {
        if (report !== null && !stop.signal.aborted) setTold({ state, speech, report });
      });
    }
    return () => stop.abort();
  }, [state, speech, memo]);
  return told !== null && told.state === state && told.speech === speech ? told.report : { status: 'working' };
}

/**
 * Words in a language that is not there yet are loaded, and the telling begins anew; what was worked out is kept.
 * Null once nobody wants it any more.
 */
async function tell(begin: () => Slices<readonly Block[]> | null, signal: AbortSignal, speech: Speech): Promise<ReportState | null> {
  try {
    const work = begin();
    if (work === null) return { status: 'none' };
    return { status: 'ready', blocks: await runSlices(work, { signal }) };
  } catch (error) {
    if (error instanceof LanguageNotLoaded) {
      try {
        await loadLanguage(error.locale);
      } catch {
        return { status: 'none' };
      }
      return signal.aborted ? null : tell(begin, signal, speech);
    }
    if (error instanceof WorkbookFailure) return null;
    if (error instanceof Fault) return { status: 'ready', blocks: [{ kind: 'lines', title: null, lines: [describeFault(error, speech.locale)] }] };
    throw error;
  }
}

import { useEffect, useState } from 'react';
import { Fault } from '../../accounting/fault';
import type { InPieces } from '../../accounting/pieces';
import { describeFault } from '../../i18n/describe';
import { LanguageNotLoaded } from '../../i18n/languages';
import { loadLanguage } from '../../i18n/load-language';
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

/** Worked at a time before the page has its turn again. */
const TURN_MILLISECONDS = 40;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Works through the pieces with pauses; null once nobody wants the result any more. */
async function inTurns<Result>(work: InPieces<Result>, isWanted: () => boolean): Promise<Result | null> {
  for (let turn = performance.now(); ; ) {
    const { done, value } = work.next();
    if (done) return value;
    if (performance.now() - turn < TURN_MILLISECONDS) continue;
    await pause();
    if (!isWanted()) return null;
    turn = performance.now();
  }
}

/** What is told of a cell of a whole ledger's result. Large ledgers are worked through while the pane goes on. */
export function useReport(state: FocusState, speech: Speech): ReportState {
  const [memo] = useState(() => new Memo());
  const [told, setTold] = useState<{ readonly state: FocusState; readonly speech: Speech; readonly report: ReportState } | null>(null);
  useEffect(() => {
    let wanted = true;
    const isWanted = () => wanted;
    if (state.status === 'ready') {
      void tell(() => reportOf(state.focus, speech, memo), isWanted, speech).then((report) => {
        if (report !== null && wanted) setTold({ state, speech, report });
      });
    }
    return () => {
      wanted = false;
    };
  }, [state, speech, memo]);
  return told !== null && told.state === state && told.speech === speech ? told.report : { status: 'working' };
}

/** Words in a language that is not there yet are loaded, and the telling begins anew; what was worked out is kept. */
async function tell(begin: () => InPieces<readonly Block[]> | null, isWanted: () => boolean, speech: Speech): Promise<ReportState | null> {
  try {
    const work = begin();
    if (work === null) return { status: 'none' };
    const blocks = await inTurns(work, isWanted);
    return blocks === null ? null : { status: 'ready', blocks };
  } catch (error) {
    if (error instanceof LanguageNotLoaded) {
      try {
        await loadLanguage(error.locale);
      } catch {
        return { status: 'none' };
      }
      return isWanted() ? tell(begin, isWanted, speech) : null;
    }
    if (error instanceof Fault) return { status: 'ready', blocks: [{ kind: 'lines', title: null, lines: [describeFault(error, speech.locale)] }] };
    throw error;
  }
}

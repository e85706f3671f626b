import { useCallback, useRef, useState } from 'react';
import type { AgreementBook } from '../../workbook/agreement-book';
import { AGREEMENT_SHEET } from '../../workbook/agreement-book';
import { readAgreements } from '../../workbook/agreements';
import { failureOf } from '../../workbook/run';
import type { WorkbookFailure } from '../../workbook/failure';
import { watchSheetNamed } from '../../workbook/watch-sheet';
import { isSameContent } from '../same-content';
import { useWatch } from '../useWatch';

export type AgreementsState =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly book: AgreementBook }
  | { readonly status: 'failed'; readonly failure: WorkbookFailure };

export interface Agreements {
  readonly state: AgreementsState;
  readonly reload: () => void;
}

/** The agreements of the workbook, read again whenever their sheet changes. */
export function useAgreements(): Agreements {
  const [state, setState] = useState<AgreementsState>({ status: 'loading' });
  /** Readings may overtake one another; the last one asked for counts. */
  const latest = useRef(0);
  const reload = useCallback(() => {
    const mine = ++latest.current;
    const show = (next: AgreementsState) => {
      if (mine === latest.current) setState((now) => (isSameContent(now, next) ? now : next));
    };
    readAgreements().then(
      (book) => show({ status: 'ready', book }),
      (error: unknown) => show({ status: 'failed', failure: failureOf(error, 'unread') }),
    );
  }, []);
  const watch = useCallback(() => {
    reload();
    return watchSheetNamed(AGREEMENT_SHEET, reload);
  }, [reload]);
  useWatch(watch);
  return { state, reload };
}

import type { ReactNode } from 'react';
import type { Messages } from '../../i18n/messages';
import type { FailureRecord, WorkbookFailure } from '../../workbook/failure';
import { useSpeech } from '../language';
import { Notice } from './Notice';

/** Cause and mend in one or two sentences. */
export function failureText({ code, details }: FailureRecord, failures: Messages['pane']['failures']): string {
  const text = failures.causes[code] as string | ((given: typeof details) => string);
  return typeof text === 'string' ? text : text(details);
}

/** An action that failed: what has become of the workbook, why, and what to do. */
export function FailureNotice({ failure, actions, onDismiss }: { readonly failure: WorkbookFailure; readonly actions?: ReactNode; readonly onDismiss?: () => void }) {
  const { t } = useSpeech();
  const cause = failureText(failure.record, t.failures);
  return (
    <Notice kind={failure.outcome === 'cancelled' ? 'info' : 'error'} title={t.failures.outcome[failure.outcome]} actions={actions} {...(onDismiss ? { onDismiss } : {})}>
      {failure.outcome === 'not-restored' ? t.failures.notRestored(failure.place, cause) : failure.outcome === 'cancelled' ? undefined : cause}
    </Notice>
  );
}

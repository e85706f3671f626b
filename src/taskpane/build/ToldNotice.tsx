import { FailureNotice } from '../shell/FailureNotice';
import { Notice } from '../shell/Notice';
import type { Build } from './useBuild';
import { useWords } from './useWords';

/** Why a formula was not opened, or a selection not taken. */
export function ToldNotice({ build: { told, dismiss } }: { readonly build: Build }) {
  const words = useWords();
  if (told === null) return null;
  if (told.kind === 'failed') return <FailureNotice failure={told.failure} onDismiss={dismiss} />;
  const title = told.kind === 'no-formula' ? words.noFormula(told.place) : words.unreadable(told.place);
  return (
    <Notice kind="warning" title={title} onDismiss={dismiss}>
      {told.kind === 'no-formula' ? words.noFormulaHint : words.unreadableHint(told.formula)}
    </Notice>
  );
}

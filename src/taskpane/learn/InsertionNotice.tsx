import { Button } from '@fluentui/react-components';
import { FailureNotice } from '../shell/FailureNotice';
import { Notice } from '../shell/Notice';
import type { Insertion } from './useInsertion';
import { useLearnWords } from './course-context';

/** What came of inserting a sheet, with its undo. */
export function InsertionNotice({ insertion: { state, undo, dismiss } }: { readonly insertion: Insertion }) {
  const words = useLearnWords();
  if (state.status === 'inserting') return <Notice kind="info" title={words.inserting} />;
  if (state.status === 'failed') return <FailureNotice failure={state.failure} onDismiss={dismiss} />;
  if (state.status === 'undone') return <Notice kind="info" title={words.undone} onDismiss={dismiss} />;
  if (state.status !== 'inserted') return null;
  const actions = (
    <Button size="small" onClick={undo}>
      {words.undo}
    </Button>
  );
  return (
    <Notice kind="success" title={words.inserted(state.sheet.sheet)} actions={actions} onDismiss={dismiss}>
      {state.what === 'exercise' ? words.insertedHint : words.exampleHint}
    </Notice>
  );
}

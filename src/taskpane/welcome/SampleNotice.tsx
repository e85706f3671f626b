import { Button, Spinner } from '@fluentui/react-components';
import { ArrowUndo16Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { useSpeech } from '../language';
import { FailureNotice } from '../shell/FailureNotice';
import { Notice } from '../shell/Notice';
import type { Sample } from './useSample';

/** What inserting the sample data has come to. */
export function SampleNotice({ sample: { state, undo, dismiss }, onApply }: { readonly sample: Sample; readonly onApply: () => void }) {
  const { t } = useSpeech();
  const words = t.welcome;
  if (state.status === 'inserting') return <Spinner size="tiny" label={words.inserting} role="status" />;
  if (state.status === 'failed') return <FailureNotice failure={state.failure} onDismiss={dismiss} />;
  if (state.status === 'undone') return <Notice kind="info" title={words.undone} onDismiss={dismiss} />;
  if (state.status !== 'inserted') return null;
  const actions = (
    <>
      <Button size="small" icon={<ArrowUndo16Regular />} onClick={undo}>
        {words.undo}
      </Button>
      <Button size="small" appearance="primary" onClick={onApply}>
        {words.toApply}
      </Button>
    </>
  );
  return (
    <Notice kind="success" title={words.inserted(state.inserted.sheet.sheet, state.inserted.count)} actions={actions} onDismiss={dismiss}>
      {words.insertedHint}
    </Notice>
  );
}

import { Button } from '@fluentui/react-components';
import { ArrowUndo16Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { FailureNotice } from '../shell/FailureNotice';
import { Notice } from '../shell/Notice';
import { RunProgress } from '../shell/RunProgress';
import type { SheetTask } from './useScenarioSheet';
import { useWords } from './words';

/** What saving the scenarios has come to; nothing while none were saved. */
export function SheetNotice({ sheet: { run, cancel, undo, dismiss }, onNewSheet }: { readonly sheet: SheetTask; readonly onNewSheet: () => void }) {
  const words = useWords();
  switch (run.status) {
    case 'idle':
      return null;
    case 'making':
      return <RunProgress label={words.sheetSaving} rows={run.done} all={run.all} since={run.since} cancelling={run.cancelling} onCancel={cancel} />;
    case 'undone':
      return <Notice kind="success" title={words.sheetUndone} onDismiss={dismiss} />;
    case 'failed':
      return <FailureNotice failure={run.failure} onDismiss={dismiss} actions={run.avoidable ? <Button size="small" onClick={onNewSheet}>{words.sheetAgain}</Button> : undefined} />;
    case 'done':
      return (
        <Notice kind="success" title={words.sheetMade(run.written.sheet)} onDismiss={dismiss} actions={<Button size="small" icon={<ArrowUndo16Regular />} onClick={undo}>{words.sheetUndo}</Button>}>
          {words.sheetHint}
        </Notice>
      );
  }
}

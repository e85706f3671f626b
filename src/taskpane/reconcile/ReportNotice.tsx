import { Button } from '@fluentui/react-components';
import { ArrowUndo16Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { useSpeech } from '../language';
import { FailureNotice } from '../shell/FailureNotice';
import { Notice } from '../shell/Notice';
import { RunProgress } from '../shell/RunProgress';
import type { ReportTask } from './useReport';

/** What making the report has come to; nothing while none was made. */
export function ReportNotice({ report: { run, cancel, undo, dismiss }, onNewSheet }: { readonly report: ReportTask; readonly onNewSheet: () => void }) {
  const { t } = useSpeech();
  const words = t.reconcile;
  switch (run.status) {
    case 'idle':
      return null;
    case 'making':
      return <RunProgress label={words.makingReport} rows={run.done} all={run.all} since={run.since} cancelling={run.cancelling} onCancel={cancel} />;
    case 'undone':
      return <Notice kind="success" title={words.reportUndone} onDismiss={dismiss} />;
    case 'failed':
      return <FailureNotice failure={run.failure} onDismiss={dismiss} actions={run.avoidable ? <Button size="small" onClick={onNewSheet}>{words.reportAgain}</Button> : undefined} />;
    case 'done':
      return (
        <Notice kind="success" title={words.reportMade(run.written.sheet)} onDismiss={dismiss} actions={<Button size="small" icon={<ArrowUndo16Regular />} onClick={undo}>{words.undoReport}</Button>}>
          {words.reportHint[run.live ? 'formulas' : 'values']}
        </Notice>
      );
  }
}

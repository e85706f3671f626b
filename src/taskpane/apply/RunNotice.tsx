import { Button } from '@fluentui/react-components';
import { ArrowUndo16Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { amountText, countText } from '../amounts';
import { useSpeech } from '../language';
import { FailureNotice } from '../shell/FailureNotice';
import { Notice } from '../shell/Notice';
import { RunProgress } from '../shell/RunProgress';
import { writtenAddress } from './state';
import type { Apply } from './useApply';

/** What writing or undo has come to; null while nothing was done. */
export function RunNotice({ apply }: { readonly apply: Apply }) {
  const { t } = useSpeech();
  const { run } = apply;
  switch (run.status) {
    case 'idle':
      return null;
    case 'writing':
      return <RunProgress label={t.apply.writing} rows={run.rows} all={run.all} since={run.since} cancelling={run.cancelling} onCancel={apply.cancel} />;
    case 'undoing':
      return <Notice kind="info" title={t.apply.undoing} />;
    case 'undone':
      return (
        <Notice kind="success" title={t.apply.undone} onDismiss={apply.dismiss}>
          {t.apply.undoneAt(run.address)}
        </Notice>
      );
    case 'failed':
      return <FailureNotice failure={run.failure} onDismiss={apply.dismiss} />;
    case 'done': {
      const { written, preview } = run;
      const count = countText(written.count);
      const title = preview === null ? t.apply.writtenPlain(count) : t.apply.written(count, amountText(preview.difference, preview.decimals));
      const undo = (
        <Button size="small" icon={<ArrowUndo16Regular />} onClick={apply.undo}>
          {t.apply.undoWritten}
        </Button>
      );
      return (
        <Notice kind="success" title={title} actions={undo} onDismiss={apply.dismiss}>
          {t.apply.canUndo(writtenAddress(written))}
        </Notice>
      );
    }
  }
}

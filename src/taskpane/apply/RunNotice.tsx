import { Button } from '@fluentui/react-components';
import { ArrowUndo16Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { amountText, countText } from '../../reckoning/amounts';
import { useSpeech } from '../language';
import { FailureNotice } from '../shell/FailureNotice';
import { Notice } from '../shell/Notice';
import { RunProgress } from '../shell/RunProgress';
import type { Done } from './state';
import { placeOf } from './state';
import type { Speech } from '../language';
import type { Preview } from '../../workbook/preview';
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
          {run.done.kind === 'sheet' ? t.apply.sheetGone(placeOf(run.done)) : t.apply.undoneAt(placeOf(run.done))}
        </Notice>
      );
    case 'failed':
      return <FailureNotice failure={run.failure} onDismiss={apply.dismiss} />;
    case 'done': {
      const { done, preview } = run;
      const title = titleOf(done, preview, t);
      const undo = (
        <Button size="small" icon={<ArrowUndo16Regular />} onClick={apply.undo}>
          {t.apply.undoWritten}
        </Button>
      );
      return (
        <Notice kind="success" title={title} actions={undo} onDismiss={apply.dismiss}>
          {done.kind === 'sheet' ? t.apply.canUndoOnce : t.apply.canUndo(placeOf(done))}
        </Notice>
      );
    }
  }
}

function titleOf(done: Done, { difference, decimals }: Preview, { apply: words }: Speech['t']): string {
  const proof = amountText(difference, decimals);
  if (done.kind === 'sheet') return words.madeSheet(done.inserted.sheet, proof);
  const count = countText(done.written.count);
  return done.values ? words.writtenValues(count, proof) : words.written(count, proof);
}

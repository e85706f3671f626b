import { useEffect, useState } from 'react';
import { Button, Caption1, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndo16Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { amountText, countText } from '../amounts';
import { useSpeech } from '../language';
import { FailureNotice } from '../shell/FailureNotice';
import { Notice } from '../shell/Notice';
import type { RunState } from './state';
import { writtenAddress } from './state';
import type { Apply } from './useApply';

const useStyles = makeStyles({
  progress: { display: 'flex', flexDirection: 'column', gap: '8px' },
  line: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', gap: '8px', fontVariantNumeric: 'tabular-nums' },
  title: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** What writing or undo has come to; null while nothing was done. */
export function RunNotice({ apply }: { readonly apply: Apply }) {
  const { t } = useSpeech();
  const { run } = apply;
  switch (run.status) {
    case 'idle':
      return null;
    case 'writing':
      return <Progress run={run} onCancel={apply.cancel} />;
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

function Progress({ run, onCancel }: { readonly run: Extract<RunState, { readonly status: 'writing' }>; readonly onCancel: () => void }) {
  const { t } = useSpeech();
  const styles = useStyles();
  const [seconds, setSeconds] = useState(0);
  const { since } = run;
  useEffect(() => {
    const timer = setInterval(() => setSeconds(Math.round((Date.now() - since) / 1000)), 1000);
    return () => clearInterval(timer);
  }, [since]);
  const label = run.cancelling ? t.apply.cancelling : t.apply.writing;
  return (
    <div className={styles.progress} role="status">
      <div className={styles.line}>
        <span className={styles.title}>{label}</span>
        <Caption1 className={styles.quiet}>{t.apply.progress(countText(run.rows), countText(run.all))}</Caption1>
      </div>
      <ProgressBar value={run.rows} max={Math.max(run.all, 1)} aria-label={label} />
      <div className={styles.line}>
        {/* A reader need not hear every second. */}
        <Caption1 aria-hidden className={styles.quiet}>
          {t.apply.elapsed(seconds)}
        </Caption1>
        <Button size="small" icon={<Dismiss16Regular />} disabled={run.cancelling} onClick={onCancel}>
          {t.apply.cancel}
        </Button>
      </div>
    </div>
  );
}

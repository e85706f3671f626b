import { useEffect, useState } from 'react';
import { Button, Caption1, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { countText } from '../../reckoning/amounts';
import { useSpeech } from '../language';

const useStyles = makeStyles({
  progress: { display: 'flex', flexDirection: 'column', gap: '8px' },
  line: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', gap: '8px', fontVariantNumeric: 'tabular-nums' },
  title: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export interface RunProgressProps {
  readonly label: string;
  /** Rows done, and all. */
  readonly rows: number;
  readonly all: number;
  /** When it began, in milliseconds. */
  readonly since: number;
  readonly cancelling: boolean;
  readonly onCancel: () => void;
}

/** Something that takes a while: how far it is, for how long, and a way back. */
export function RunProgress({ label, rows, all, since, cancelling, onCancel }: RunProgressProps) {
  const { t } = useSpeech();
  const styles = useStyles();
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds(Math.round((Date.now() - since) / 1000)), 1000);
    return () => clearInterval(timer);
  }, [since]);
  const title = cancelling ? t.apply.cancelling : label;
  return (
    <div className={styles.progress} role="status">
      <div className={styles.line}>
        <span className={styles.title}>{title}</span>
        <Caption1 className={styles.quiet}>{t.apply.progress(countText(rows), countText(all))}</Caption1>
      </div>
      <ProgressBar value={rows} max={Math.max(all, 1)} aria-label={title} />
      <div className={styles.line}>
        {/* A reader need not hear every second. */}
        <Caption1 aria-hidden className={styles.quiet}>
          {t.apply.elapsed(seconds)}
        </Caption1>
        <Button size="small" icon={<Dismiss16Regular />} disabled={cancelling} onClick={onCancel}>
          {t.apply.cancel}
        </Button>
      </div>
    </div>
  );
}

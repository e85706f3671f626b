import { Body1, Button, Link, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowSync20Regular } from '@fluentui/react-icons/svg/arrow-sync';
import { useSpeech } from '../language';
import type { Sample } from '../welcome/useSample';
import { SampleNotice } from '../welcome/SampleNotice';

const useStyles = makeStyles({
  empty: { display: 'flex', flexDirection: 'column', alignItems: 'center', gap: '12px', padding: '32px 16px 0', textAlign: 'center' },
  title: { margin: 0, fontSize: '14px', lineHeight: '20px' },
  text: { color: tokens.colorNeutralForeground2 },
});

/** Nothing to compare: why, and what to do about it. */
export function EmptyCompare({ single, onRead, sample, onApply }: { readonly single: boolean; readonly onRead: () => void; readonly sample: Sample; readonly onApply: () => void }) {
  const { t, language } = useSpeech();
  const words = t.compare;
  const styles = useStyles();
  return (
    <>
      <SampleNotice sample={sample} onApply={onApply} />
      <div className={styles.empty} role="status">
        <Subtitle2 as="h2" className={styles.title}>
          {single ? words.single : words.empty}
        </Subtitle2>
        <Body1 className={styles.text}>{single ? words.singleHint : words.emptyHint}</Body1>
        <Button appearance="primary" icon={<ArrowSync20Regular />} onClick={onRead}>
          {words.readAgain}
        </Button>
        {single ? null : (
          <Link as="button" onClick={() => sample.insert(language)}>
            {t.welcome.sample}
          </Link>
        )}
      </div>
    </>
  );
}

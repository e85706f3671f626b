import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useSpeech } from '../language';
import { PairPicture } from '../agreements/PairPicture';
import { TAB_ICONS } from '../shell/tabs';
import { View } from '../shell/View';
import { SampleNotice } from './SampleNotice';
import type { Sample } from './useSample';

const useStyles = makeStyles({
  picture: { display: 'flex', justifyContent: 'center', padding: '12px 0 4px' },
  points: { display: 'flex', flexDirection: 'column', gap: '12px', margin: 0, padding: 0, listStyleType: 'none' },
  point: { display: 'grid', gridTemplateColumns: '24px minmax(0, 1fr)', columnGap: '12px', alignItems: 'start' },
  icon: { color: tokens.colorBrandForeground1 },
  actions: { display: 'flex', flexDirection: 'column', gap: '8px' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export interface WelcomeViewProps {
  readonly sample: Sample;
  readonly onStart: () => void;
  readonly onApply: () => void;
}

/** What the add-in is for, in four lines, and the two ways to begin. */
export function WelcomeView({ sample, onStart, onApply }: WelcomeViewProps) {
  const { t, language } = useSpeech();
  const styles = useStyles();
  const words = t.welcome;
  return (
    <View tab="welcome" title={words.title} subtitle={words.subtitle}>
      <div className={styles.picture}>
        <PairPicture />
      </div>
      <ul className={styles.points}>
        {(['agreements', 'apply', 'explain', 'reconcile'] as const).map((tab) => {
          const Icon = TAB_ICONS[tab];
          return (
            <li key={tab} className={styles.point}>
              <Icon aria-hidden className={styles.icon} />
              <Body1>{words.points[tab]}</Body1>
            </li>
          );
        })}
      </ul>
      <SampleNotice sample={sample} onApply={onApply} />
      <div className={styles.actions}>
        <Button appearance="primary" onClick={onStart}>
          {words.start}
        </Button>
        <Button disabled={sample.state.status === 'inserting'} onClick={() => sample.insert(language)}>
          {words.sample}
        </Button>
        <Caption1 className={styles.quiet}>{words.sampleHint}</Caption1>
      </div>
      <Caption1 className={styles.quiet}>{t.settings.privacy}</Caption1>
    </View>
  );
}

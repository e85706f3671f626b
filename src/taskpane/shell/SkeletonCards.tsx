import { Skeleton, SkeletonItem, makeStyles, tokens } from '@fluentui/react-components';
import { useSpeech } from '../language';

const useStyles = makeStyles({
  cards: { display: 'flex', flexDirection: 'column', gap: '12px' },
  card: { display: 'flex', flexDirection: 'column', gap: '12px', padding: '12px', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: '6px' },
});

/** The shape of what is being loaded. */
export function SkeletonCards() {
  const { t } = useSpeech();
  const styles = useStyles();
  return (
    <Skeleton aria-label={t.shell.loading} aria-busy className={styles.cards}>
      {[0, 1, 2].map((card) => (
        <div key={card} className={styles.card}>
          <SkeletonItem size={16} style={{ width: '60%' }} />
          <SkeletonItem size={8} />
          <SkeletonItem size={12} style={{ width: '80%' }} />
        </div>
      ))}
    </Skeleton>
  );
}

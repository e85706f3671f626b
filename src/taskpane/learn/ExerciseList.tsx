import { Button, Caption1, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Print20Regular } from '@fluentui/react-icons/svg/print';
import { SETTINGS_SHEET } from '../../workbook/settings-sheet/settings';
import { useSpeech } from '../language';
import { ProgressBar } from './ProgressBar';
import { TrainerItem } from './TrainerItem';
import type { Learn } from './useLearn';
import { useCourse, useLearnWords } from './course-context';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
  tools: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: '4px 8px', '@media print': { display: 'none' } },
  trainer: { marginLeft: '-8px' },
  list: { display: 'flex', flexDirection: 'column', gap: '8px', margin: 0, padding: 0, listStyleType: 'none' },
  card: {
    display: 'grid', gridTemplateColumns: '24px minmax(0, 1fr) auto', columnGap: '8px', alignItems: 'start', boxSizing: 'border-box', width: '100%', padding: '9px 12px', textAlign: 'left', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: '6px',
    backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground1, fontFamily: 'inherit', fontSize: '14px', lineHeight: '20px', cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  number: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  title: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  about: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: '12px', lineHeight: '16px' },
  solved: { display: 'inline-flex', alignItems: 'center', gap: '4px', color: tokens.colorStatusSuccessForeground1, fontSize: '12px', lineHeight: '20px', whiteSpace: 'nowrap' },
});

export interface ExerciseListProps {
  readonly learn: Learn;
  readonly progress: string;
  readonly trainer: boolean;
  readonly onTrainer: (trainer: boolean) => void;
}

/** The course: its exercises with what was solved, or all their answers for the trainer. */
export function ExerciseList({ learn, progress, trainer, onTrainer }: ExerciseListProps) {
  const { t } = useSpeech();
  const { COURSE } = useCourse();
  const words = useLearnWords();
  const styles = useStyles();
  return (
    <>
      <ProgressBar all={COURSE.length} solved={learn.solved} open={null} label={progress} />
      <Caption1 className={styles.quiet}>{words.about}</Caption1>
      <div className={styles.tools}>
        <Checkbox className={styles.trainer} checked={trainer} label={words.trainer} onChange={(_event, { checked }) => onTrainer(checked === true)} />
        {trainer ? (
          <Button size="small" icon={<Print20Regular />} onClick={() => window.print()}>
            {t.explain.print}
          </Button>
        ) : null}
      </div>
      <ul className={styles.list} aria-label={words.list}>
        {COURSE.map((exercise, index) => (trainer ? <TrainerItem key={exercise.id} number={index + 1} exercise={exercise} /> : <ExerciseCard key={exercise.id} number={index + 1} learn={learn} />))}
      </ul>
      {learn.solved.size === 0 ? null : <Caption1 className={styles.quiet}>{words.kept(SETTINGS_SHEET)}</Caption1>}
    </>
  );
}

function ExerciseCard({ number, learn }: { readonly number: number; readonly learn: Learn }) {
  const { language } = useSpeech();
  const { COURSE } = useCourse();
  const words = useLearnWords();
  const styles = useStyles();
  const exercise = COURSE[number - 1];
  if (exercise === undefined) return null;
  return (
    <li>
      <button type="button" className={styles.card} onClick={() => learn.open(number)}>
        <span className={styles.number}>{number}</span>
        <span>
          <span className={styles.title}>{exercise.title[language]}</span>
          <span className={styles.about}>{exercise.about[language]}</span>
        </span>
        {learn.solved.has(number) ? (
          <span className={styles.solved}>
            <CheckmarkCircle16Filled aria-hidden />
            {words.solved}
          </span>
        ) : null}
      </button>
    </li>
  );
}

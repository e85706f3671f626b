import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { Exercise } from '../../course/exercise';
import { TextPanel } from '../agreements/editor/TextPanel';
import { exactText } from '../../reckoning/amounts';
import { Rail } from '../explain/Rail';
import { useSpeech } from '../language';
import { useLearnWords } from './course-context';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '8px' },
  head: { margin: 0, fontSize: '14px', lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  lesson: { color: tokens.colorNeutralForeground2 },
});

/** The worked solution: its steps as Explain shows those of a cell, the lesson, and the formula that does it. */
export function Solution({ exercise: { steps, lesson, formula } }: { readonly exercise: Exercise }) {
  const { language } = useSpeech();
  const words = useLearnWords();
  const styles = useStyles();
  const rail = steps.map(({ name, arithmetic }) => ({ name: name[language], basis: '', arithmetic: arithmetic?.text ?? '', result: arithmetic === null ? '' : exactText(arithmetic.result) }));
  return (
    <section className={styles.section}>
      <h2 className={styles.head}>{words.steps}</h2>
      <Rail steps={rail} label={words.steps} placeOf={() => null} />
      <Caption1 className={styles.lesson}>{words.lesson(lesson[language])}</Caption1>
      <TextPanel text={formula} title={words.formula} />
    </section>
  );
}

import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { Exercise } from '../../course/exercise';
import { exactText } from '../../reckoning/amounts';
import { useSpeech } from '../language';
import { LedgerTable } from './LedgerTable';
import { useLearnWords } from './course-context';

const useStyles = makeStyles({
  item: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '11px 12px', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: '6px', breakInside: 'avoid' },
  title: { margin: 0, fontSize: '14px', lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
  answer: { margin: 0, fontSize: '14px', lineHeight: '20px', fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  formula: { margin: 0, fontFamily: 'inherit', fontSize: '12px', lineHeight: '16px', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', color: tokens.colorNeutralForeground2 },
  group: { margin: 0, fontSize: '12px', lineHeight: '16px', fontWeight: tokens.fontWeightSemibold },
  list: { display: 'flex', flexDirection: 'column', gap: '6px', margin: 0, padding: 0, listStyleType: 'none', fontSize: '12px', lineHeight: '16px', fontVariantNumeric: 'tabular-nums' },
  line: { display: 'flex', justifyContent: 'space-between', gap: '8px' },
  value: { flexShrink: 0, whiteSpace: 'nowrap' },
});

/** An exercise as the trainer has it: answer, steps, and the typical mistakes with the values they are known by. */
export function TrainerItem({ number, exercise }: { readonly number: number; readonly exercise: Exercise }) {
  const { t, language } = useSpeech();
  const words = useLearnWords();
  const styles = useStyles();
  return (
    <li className={styles.item}>
      <h2 className={styles.title}>{words.titled(String(number), exercise.title[language])}</h2>
      <Caption1 className={styles.quiet}>{exercise.rule[language]}</Caption1>
      <Caption1 className={styles.quiet}>{words.source(exercise.source[language])}</Caption1>
      <Body1>{exercise.question[language]}</Body1>
      <LedgerTable ledger={exercise.ledger} label={words.ledger} />
      <p className={styles.answer}>{words.answer(exactText(exercise.answer), t.shell.units[exercise.unit])}</p>
      <pre className={styles.formula}>{exercise.formula}</pre>
      <h3 className={styles.group}>{words.steps}</h3>
      <ol className={styles.list}>
        {exercise.steps.map(({ name, arithmetic }) => (
          <li key={name.zh}>
            <Entry title={name[language]} value={arithmetic === null ? '' : exactText(arithmetic.result)} below={arithmetic?.text ?? ''} />
          </li>
        ))}
      </ol>
      <h3 className={styles.group}>{words.mistakes}</h3>
      <ul className={styles.list}>
        {exercise.mistakes.map(({ title, answer, arithmetic, why }) => (
          <li key={answer}>
            <Entry title={title[language]} value={exactText(answer)} below={arithmetic} />
            <span className={styles.quiet}>{why[language]}</span>
          </li>
        ))}
      </ul>
      <Caption1 className={styles.quiet}>{words.lesson(exercise.lesson[language])}</Caption1>
    </li>
  );
}

function Entry({ title, value, below }: { readonly title: string; readonly value: string; readonly below: string }) {
  const styles = useStyles();
  return (
    <>
      <span className={styles.line}>
        <span>{title}</span>
        <span className={styles.value}>{value}</span>
      </span>
      {below === '' ? null : <span className={styles.quiet}>{below}</span>}
    </>
  );
}

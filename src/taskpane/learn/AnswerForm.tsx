import { useId } from 'react';
import { Button, Caption1, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { Exercise } from '../../course/exercise';
import type { ExerciseSheet } from '../../workbook/exercise-sheets';
import { useSpeech } from '../language';
import { VerdictNotice } from './VerdictNotice';
import type { Checked } from './useLearn';
import { useLearnWords } from './course-context';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '8px' },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', gap: '8px' },
  label: { fontSize: '14px', lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  unit: { color: tokens.colorNeutralForeground3 },
  line: { display: 'flex', gap: '8px' },
  input: { flexGrow: 1, minWidth: 0 },
  check: { flexShrink: 0 },
  hint: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

export interface AnswerFormProps {
  readonly exercise: Exercise;
  readonly sheet: ExerciseSheet | null;
  readonly typed: string;
  readonly checked: Checked | null;
  readonly onType: (text: string) => void;
  readonly onCheck: () => void;
}

/** The answer: typed here, or entered in the sheet's cell; and what the check has found. */
export function AnswerForm({ exercise, sheet, typed, checked, onType, onCheck }: AnswerFormProps) {
  const { t } = useSpeech();
  const words = useLearnWords();
  const styles = useStyles();
  const id = useId();
  const where = sheet === null ? words.noSheet : sheet.answer === null ? words.answerGone(sheet.sheet) : words.inCell(`${sheet.sheet}!${sheet.answer.address}`);
  const wrong = checked !== null && checked.verdict?.kind !== 'right';
  return (
    <form
      className={styles.section}
      onSubmit={(event) => {
        event.preventDefault();
        onCheck();
      }}
    >
      <div className={styles.head}>
        <label htmlFor={id} className={styles.label}>
          {words.yourAnswer}
        </label>
        <Caption1 className={styles.unit}>{words.unit(t.shell.units[exercise.unit])}</Caption1>
      </div>
      <div className={styles.line}>
        <Input id={id} className={styles.input} input={{ style: { minWidth: 0, textAlign: 'right', fontVariantNumeric: 'tabular-nums' }, autoComplete: 'off', 'aria-invalid': wrong, 'aria-describedby': `${id}-where` }} value={typed} onChange={(_event, { value }) => onType(value)} />
        <Button type="submit" appearance="primary" className={styles.check}>
          {words.check}
        </Button>
      </div>
      <Caption1 id={`${id}-where`} className={styles.hint}>
        {where}
      </Caption1>
      {checked === null ? null : <VerdictNotice exercise={exercise} checked={checked} hasSheet={sheet !== null && sheet.answer !== null} />}
    </form>
  );
}

import { Body1, Button, Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { Lightbulb16Regular } from '@fluentui/react-icons/svg/lightbulb';
import { TableAdd16Regular } from '@fluentui/react-icons/svg/table-add';
import type { Exercise } from '../../course/exercise';
import type { ExerciseSheet } from '../../workbook/exercise-sheets';
import { showArea } from '../../workbook/show-area';
import { useSpeech } from '../language';
import { FailureNotice } from '../shell/FailureNotice';
import { View } from '../shell/View';
import type { WorkbookSettings } from '../settings/useSettings';
import { AnswerForm } from './AnswerForm';
import { InsertionNotice } from './InsertionNotice';
import { LedgerTable } from './LedgerTable';
import { ProgressBar } from './ProgressBar';
import { Solution } from './Solution';
import type { Checked, Learn } from './useLearn';
import { useCourse, useLearnWords } from './course-context';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '8px' },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', gap: '8px' },
  title: { margin: 0, fontSize: '14px', lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  rule: { display: 'flex', flexDirection: 'column', gap: '4px', padding: '8px 12px', borderRadius: '4px', backgroundColor: tokens.colorNeutralBackground2 },
  source: { color: tokens.colorNeutralForeground2 },
  agreement: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  hints: { display: 'flex', flexDirection: 'column', gap: '4px', padding: '12px', borderRadius: '4px', backgroundColor: tokens.colorNeutralBackground2 },
  hintTitle: { display: 'flex', alignItems: 'center', gap: '8px', margin: 0, fontSize: '14px', lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  hintList: { display: 'flex', flexDirection: 'column', gap: '4px', margin: 0, padding: 0, listStyleType: 'none' },
  more: { alignSelf: 'flex-start' },
  left: { marginRight: 'auto' },
});

/** One exercise: rule, question, ledger, the answer and what it is worth, hints, and the solution on request. */
export function ExercisePage({ number, exercise, learn, settings }: { readonly number: number; readonly exercise: Exercise; readonly learn: Learn; readonly settings: WorkbookSettings }) {
  const { language } = useSpeech();
  const { COURSE } = useCourse();
  const words = useLearnWords();
  const styles = useStyles();
  const sheet = learn.sheetOf(number);
  const attempt = learn.attemptOf(number);
  const { solution } = attempt;
  const progress = words.subtitle(String(learn.solved.size), String(COURSE.length));
  const footer = (
    <>
      <Button appearance="subtle" className={styles.left} aria-expanded={solution} onClick={() => learn.change(number, { solution: !solution })}>
        {solution ? words.hideSolution : words.solution}
      </Button>
      <Button disabled={number === 1} onClick={() => learn.open(number - 1)}>
        {words.previous}
      </Button>
      <Button disabled={number === COURSE.length} onClick={() => learn.open(number + 1)}>
        {words.next}
      </Button>
    </>
  );
  return (
    <View tab="learn" title={words.titled(String(number), exercise.title[language])} subtitle={progress} back={{ label: words.back, onBack: () => learn.open(null) }} footer={footer}>
      <ProgressBar all={COURSE.length} solved={learn.solved} open={number} label={progress} />
      <InsertionNotice insertion={learn.insertion} />
      <div className={styles.rule}>
        <Body1>{exercise.rule[language]}</Body1>
        <Caption1 className={styles.source}>{words.source(exercise.source[language])}</Caption1>
      </div>
      <section className={styles.section}>
        <div className={styles.head}>
          <h2 className={styles.title}>{words.question}</h2>
          {sheet === null ? (
            <Button size="small" icon={<TableAdd16Regular />} disabled={learn.insertion.busy} onClick={() => learn.insert(number)}>
              {words.insert}
            </Button>
          ) : (
            <SheetLink sheet={sheet} />
          )}
        </div>
        <Body1>{exercise.question[language]}</Body1>
        <LedgerTable ledger={exercise.ledger} label={words.ledger} />
        {exercise.agreement === null ? null : <Caption1 className={styles.agreement}>{words.agreement(exercise.agreement[language])}</Caption1>}
      </section>
      <AnswerForm exercise={exercise} sheet={sheet} typed={attempt.typed} checked={standing(attempt.checked, sheet)} onType={(typed) => learn.change(number, { typed, checked: null })} onCheck={() => learn.check(number)} />
      {learn.notKept && settings.failure !== null && attempt.checked?.verdict?.kind === 'right' ? <FailureNotice failure={settings.failure} /> : null}
      <Hints exercise={exercise} shown={attempt.hints} onMore={() => learn.change(number, { hints: attempt.hints + 1 })} />
      {solution ? <Solution exercise={exercise} /> : null}
    </View>
  );
}

/** A verdict on a cell holds as long as the cell does. */
function standing(checked: Checked | null, sheet: ExerciseSheet | null): Checked | null {
  if (checked === null || checked.verdict === null || checked.place === null) return checked;
  const now = sheet?.answer?.cell ?? null;
  return JSON.stringify(now) === JSON.stringify(checked.cell) ? checked : null;
}

function SheetLink({ sheet: { sheetId, sheet, answer } }: { readonly sheet: ExerciseSheet }) {
  const place = answer === null ? sheet : `${sheet}!${answer.address}`;
  const area = { row: answer?.row ?? 0, column: answer?.column ?? 0, rows: 1, columns: 1 };
  return (
    <Link as="button" onClick={() => void showArea(sheetId, area).catch(() => undefined)}>
      {place}
    </Link>
  );
}

function Hints({ exercise: { hints }, shown, onMore }: { readonly exercise: Exercise; readonly shown: number; readonly onMore: () => void }) {
  const { language } = useSpeech();
  const words = useLearnWords();
  const styles = useStyles();
  const more = (
    <Button appearance="subtle" size="small" className={styles.more} icon={<Lightbulb16Regular />} onClick={onMore}>
      {shown === 0 ? words.hint : words.moreHints}
    </Button>
  );
  if (shown === 0) return more;
  return (
    <section className={styles.hints} aria-live="polite">
      <h2 className={styles.hintTitle}>
        <Lightbulb16Regular aria-hidden />
        {words.hint}
      </h2>
      <ul className={styles.hintList}>
        {hints.slice(0, shown).map((hint) => (
          <li key={hint.zh}>{hint[language]}</li>
        ))}
      </ul>
      {shown < hints.length ? more : null}
    </section>
  );
}

import type { ReactNode } from 'react';
import type { Exercise } from '../../course/exercise';
import type { Verdict } from '../../course/verdict';
import { verdictText } from '../../course/verdict-text';
import { exactText } from '../../reckoning/amounts';
import { useSpeech } from '../language';
import { FailureNotice } from '../shell/FailureNotice';
import { Notice } from '../shell/Notice';
import type { NoticeKind } from '../shell/Notice';
import type { Checked } from './useLearn';
import { useLearnWords } from './course-context';

/** What is not there yet, or cannot be read, is no error of the learner's. */
const NOTICES: Readonly<Record<Verdict['kind'], NoticeKind>> = { right: 'success', mistake: 'error', unrounded: 'error', sign: 'error', unit: 'error', wrong: 'error', blank: 'warning', error: 'warning', 'not-a-number': 'warning' };

/** What a check has found: the answer is right, or why not, with the learner's own arithmetic where it is known. */
export function VerdictNotice({ exercise, checked, hasSheet }: { readonly exercise: Exercise; readonly checked: Checked; readonly hasSheet: boolean }) {
  const { t, language } = useSpeech();
  const learn = useLearnWords();
  const words = learn.verdicts;
  if (checked.verdict === null) {
    if (checked.problem !== 'sheet-gone') return <FailureNotice failure={checked.problem} />;
    return (
      <Notice kind="warning" title={words.sheetGone}>
        {words.sheetGoneWhy}
      </Notice>
    );
  }
  const { verdict } = checked;
  const { title, lines } = verdictText(exercise, verdict, { learn, units: t.shell.units, language });
  const place = checked.place === null || !('answer' in verdict) ? [] : [learn.checkedCell(checked.place, exactText(verdict.answer))];
  const blank = verdict.kind === 'blank' ? [hasSheet ? words.blankWhy : words.blankHere] : [];
  return (
    <Notice kind={NOTICES[verdict.kind]} title={title}>
      {[...place, ...lines, ...blank].map(
        (line): ReactNode => (
          <div key={line}>{line}</div>
        ),
      )}
    </Notice>
  );
}

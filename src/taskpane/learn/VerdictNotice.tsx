import type { ReactNode } from 'react';
import { powerOfTen } from '../../accounting/quantity/units';
import type { Exercise } from '../../course/exercise';
import type { Verdict } from '../../course/verdict';
import { countText, exactText } from '../../reckoning/amounts';
import { useSpeech } from '../language';
import { FailureNotice } from '../shell/FailureNotice';
import { Notice } from '../shell/Notice';
import type { NoticeKind } from '../shell/Notice';
import type { Checked } from './useLearn';
import { useLearnWords } from './course-context';

interface Said {
  readonly kind: NoticeKind;
  readonly title: string;
  readonly lines: readonly string[];
}

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
  const { kind, title, lines } = said(checked.verdict);
  const place = checked.place === null || !('answer' in checked.verdict) ? [] : [learn.checkedCell(checked.place, exactText(checked.verdict.answer))];
  return (
    <Notice kind={kind} title={title}>
      {[...place, ...lines].map(
        (line): ReactNode => (
          <div key={line}>{line}</div>
        ),
      )}
    </Notice>
  );

  function said(verdict: Verdict): Said {
    switch (verdict.kind) {
      case 'right':
        return { kind: 'success', title: words.right(exactText(verdict.answer)), lines: [exercise.lesson[language]] };
      case 'mistake':
        return { kind: 'error', title: words.mistake(verdict.mistake.title[language]), lines: [words.arithmetic(verdict.mistake.arithmetic, exactText(verdict.mistake.answer)), verdict.mistake.why[language]] };
      case 'unrounded':
        return { kind: 'error', title: words.unrounded, lines: [words.unroundedWhy] };
      case 'sign':
        return { kind: 'error', title: words.sign, lines: [words.signWhy] };
      case 'unit':
        return { kind: 'error', title: words.unit, lines: [words.unitWhy(countText(powerOfTen(Math.abs(verdict.power)).toString()), t.shell.units[exercise.unit])] };
      case 'wrong':
        return { kind: 'error', title: words.wrong(exactText(verdict.answer)), lines: [words.wrongWhy] };
      case 'blank':
        return { kind: 'warning', title: words.blank, lines: [hasSheet ? words.blankWhy : words.blankHere] };
      case 'error':
        return { kind: 'warning', title: words.error(verdict.error), lines: [words.errorWhy] };
      case 'not-a-number':
        return { kind: 'warning', title: words.notANumber(verdict.text), lines: [verdict.formula ? words.formulaHere : words.notANumberWhy] };
    }
  }
}

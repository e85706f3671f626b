import type { Language } from '../accounting/language';
import { powerOfTen } from '../accounting/quantity/units';
import type { MoneyUnit } from '../accounting/quantity/unit';
import type { LearnMessages } from '../i18n/learn-messages';
import { countText, exactText } from '../reckoning/amounts';
import type { Exercise } from './exercise';
import type { Verdict } from './verdict';

/** A verdict in words: what it is, and one sentence after another why, or what to do. */
export interface VerdictText {
  readonly title: string;
  readonly lines: readonly string[];
}

export interface VerdictWords {
  readonly learn: LearnMessages;
  readonly units: Readonly<Record<MoneyUnit, string>>;
  readonly language: Language;
}

/** What the pane and the command line say of an answer; whoever answers a blank is told by `learn.verdicts` how. */
export function verdictText(exercise: Exercise, verdict: Verdict, { learn: { verdicts: words }, units, language }: VerdictWords): VerdictText {
  switch (verdict.kind) {
    case 'right':
      return { title: words.right(exactText(verdict.answer)), lines: [exercise.lesson[language]] };
    case 'mistake':
      return { title: words.mistake(verdict.mistake.title[language]), lines: [words.arithmetic(verdict.mistake.arithmetic, exactText(verdict.mistake.answer)), verdict.mistake.why[language]] };
    case 'unrounded':
      return { title: words.unrounded, lines: [words.unroundedWhy] };
    case 'sign':
      return { title: words.sign, lines: [words.signWhy] };
    case 'unit':
      return { title: words.unit, lines: [words.unitWhy(countText(powerOfTen(Math.abs(verdict.power)).toString()), units[exercise.unit])] };
    case 'wrong':
      return { title: words.wrong(exactText(verdict.answer)), lines: [words.wrongWhy] };
    case 'blank':
      return { title: words.blank, lines: [] };
    case 'error':
      return { title: words.error(verdict.error), lines: [words.errorWhy] };
    case 'not-a-number':
      return { title: words.notANumber(verdict.text), lines: [verdict.formula ? words.formulaHere : words.notANumberWhy] };
  }
}

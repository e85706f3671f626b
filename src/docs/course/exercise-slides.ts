import type { Language } from '../../accounting/language';
import type { Exercise } from '../../course/exercise';
import { sentencesOf } from '../../course/exercise-sheet';
import { learnMessages } from '../../i18n/learn-messages';
import { exactText } from '../../reckoning/amounts';
import { textIn } from './document';
import { ledgerTable } from './ledger-table';
import { SLIDES } from './words';

/** A slide: what stands above its heading, the heading, and what is on it. */
export interface Slide {
  readonly id: string;
  readonly kicker: string;
  readonly heading: string;
  /** As HTML. */
  readonly html: string;
}

/** More mistakes than this are written smaller. */
const ROOMY = 4;

/** An exercise in four slides: the rule, the question with its ledger, what people answer wrongly and why, and the solution. */
export function exerciseSlides(number: number, exercise: Exercise, language: Language): readonly Slide[] {
  const text = (words: string): string => textIn(words, language);
  const learn = learnMessages(language === 'zh' ? 'zh-CN' : 'en-US');
  const kicker = learn.titled(String(number), exercise.title[language]);
  const slide = (part: string, heading: string, html: string): Slide => ({ id: `${String(number)}-${part}`, kicker, heading, html });
  const { rule, source, agreement, ledger, question, unit, mistakes, steps, lesson, formula } = exercise;
  const sentences = sentencesOf(rule[language], language).map((sentence) => `<p class="rule">${text(sentence)}</p>`).join('\n');
  const wrong = mistakes.map(
    ({ title, arithmetic, answer, why }) => `<li class="card"><h3>${text(title[language])}</h3><p class="sum">${text(`${arithmetic} = ${exactText(answer)}`)}</p><p>${text(why[language])}</p></li>`,
  );
  // A step on the way may come to the same figure.
  const last = steps.findLastIndex(({ arithmetic }) => arithmetic?.result === exercise.answer);
  const rows = steps.map(({ name, arithmetic }, index) =>
    arithmetic === null
      ? `<tr><td colspan="3">${text(name[language])}</td></tr>`
      : `<tr${index === last ? ' class="sum"' : ''}><td>${text(name[language])}</td><td>${text(arithmetic.text)}</td><td class="amount">${exactText(arithmetic.result)}</td></tr>`,
  );
  return [
    slide('rule', SLIDES.rule[language], `${sentences}\n${agreement === null ? '' : `<p class="box"><code>${text(agreement[language])}</code></p>\n`}<p class="soft">${text(learn.source(source[language]))}</p>`),
    slide('question', SLIDES.question[language], `<p class="rule">${text(question[language])}</p>\n<div>${ledgerTable(ledger, language)}\n<p class="soft">${text(learn.unit(UNITS[unit][language]))}</p></div>`),
    slide('wrong', SLIDES.wrong[language], `<ul class="cards wrong${mistakes.length > ROOMY ? ' many' : ''}">\n${wrong.join('\n')}\n</ul>`),
    slide('solution', SLIDES.solution[language], `<table class="steps"><tbody>\n${rows.join('\n')}\n</tbody></table>\n<p><code>${text(formula)}</code></p>\n<p class="box last">${text(learn.lesson(lesson[language]))}</p>`),
  ];
}

/** As the exercises' sheets say it. */
const UNITS = { 元: { zh: '元', en: 'yuan' }, 千元: { zh: '千元', en: '1,000 yuan' }, 万元: { zh: '万元', en: '10,000 yuan' }, 亿元: { zh: '亿元', en: '100 million yuan' } } as const;

import '../../i18n/every-language';
import type { Language } from '../../accounting/language';
import { decimalOfNumber } from '../../accounting/quantity/decimal-text';
import { COURSE } from '../../course/course';
import { evaluate } from '../../functions/evaluate';
import { exactText } from '../../reckoning/amounts';
import { textIn } from './document';
import type { Slide } from './exercise-slides';
import { PRINCIPLES, SLIDES, WAYS } from './words';

/** What the firm in the example makes, in 10,000 yuan. */
const OUTPUT = 8000;

/** Both districts and the city under one way to count, by the functions themselves. */
function figures(agreement: string | null): { readonly origin: number; readonly host: number } {
  const of = (id: string): number => {
    const result = evaluate(id, [OUTPUT, agreement], 'zh-CN');
    if (typeof result !== 'number') throw new Error(`${id} gave no number for ${String(agreement)}`);
    return result;
  };
  return agreement === null ? { origin: 0, host: OUTPUT } : { origin: of('ENCLAVEATTRIB'), host: of('HOSTKEEPS') };
}

/** What paired accounting is, its rules, and the list of exercises. */
export function openingSlides(language: Language): readonly Slide[] {
  const text = (words: string): string => textIn(words, language);
  const amount = (value: number): string => `<td class="amount">${exactText(decimalOfNumber(value))}</td>`;
  const ways = WAYS.map(({ name, text: says, agreement }) => {
    const { origin, host } = figures(agreement);
    const surplus = origin + host - OUTPUT;
    const rows = [
      [SLIDES.origin[language], origin],
      [SLIDES.host[language], host],
      [SLIDES.elimination[language], -surplus],
    ] as const;
    const lines = rows.map(([label, value]) => `<tr><th scope="row">${text(label)}</th>${amount(value === 0 ? 0 : value)}</tr>`).join('');
    return `<li class="card"><h3>${text(name[language])}</h3><p>${text(says[language])}</p><table><tbody>${lines}<tr class="total"><th scope="row">${text(SLIDES.city[language])}</th>${amount(origin + host - surplus)}</tr></tbody></table></li>`;
  });
  const principles = PRINCIPLES.map(({ title, text: says }) => `<li class="card"><h3>${text(title[language])}</h3><p>${text(says[language])}</p></li>`);
  return [
    { id: 'what', kicker: SLIDES.title[language], heading: SLIDES.what[language], html: `<p>${text(SLIDES.whatLead[language])}</p>\n<ul class="cards three">\n${ways.join('\n')}\n</ul>` },
    { id: 'rules', kicker: SLIDES.title[language], heading: SLIDES.principles[language], html: `<ul class="cards rules">\n${principles.join('\n')}\n</ul>` },
    { id: 'exercises', kicker: SLIDES.title[language], heading: SLIDES.list[language], html: numbered(language, ({ title, about }) => [title[language], about[language]]) },
  ];
}

/** The closing slide: what each exercise leaves behind. */
export const closingSlide = (language: Language): Slide => ({
  id: 'end',
  kicker: SLIDES.title[language],
  heading: SLIDES.end[language],
  html: `${numbered(language, ({ lesson }) => [null, lesson[language]], ' lessons')}\n<p class="soft">${textIn(SLIDES.endLead[language], language)}</p>`,
});

/** Every exercise with its number, a link to its first slide, and a line. */
function numbered(language: Language, say: (exercise: (typeof COURSE)[number]) => readonly [title: string | null, line: string], more = ''): string {
  const items = COURSE.map((exercise, index) => {
    const [title, line] = say(exercise);
    const number = String(index + 1);
    const link = title === null ? '' : `<a href="#${number}-rule">${textIn(title, language)}</a><br>`;
    return `<li><span class="number">${number}</span><span>${link}<span${title === null ? '' : ' class="soft"'}>${textIn(line, language)}</span></span></li>`;
  });
  return `<ol class="list${more}">\n${items.join('\n')}\n</ol>`;
}

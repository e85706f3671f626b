import type { Language } from '../../accounting/language';
import { COURSE } from '../../course/course';
import { WORDS } from '../words';
import { documentOf, textIn } from './document';
import type { Slide } from './exercise-slides';
import { exerciseSlides } from './exercise-slides';
import { closingSlide, openingSlides } from './opening-slides';
import { SLIDE_SCRIPT } from './slide-script';
import { SLIDE_STYLE } from './slide-style';
import { SLIDES } from './words';

/** The course's slides as one page that needs nothing else: shown by keys, read as a long page without scripts, printed one a page. */
export function slidesPage(language: Language): string {
  const slides = [...openingSlides(language), ...COURSE.flatMap((exercise, index) => exerciseSlides(index + 1, exercise, language)), closingSlide(language)];
  const all = slides.length + 1;
  const body = [openingPage(language, all), ...slides.map((slide, index) => slideHtml(slide, index + 2, all, language)), turning(language)].join('\n');
  return documentOf({ language, title: SLIDES.title[language], style: SLIDE_STYLE, script: SLIDE_SCRIPT, body });
}

const footer = (number: number, all: number, language: Language): string => `<footer><span>${textIn(WORDS[language].appraisalOnly, language)}</span><span>${String(number)} / ${String(all)}</span></footer>`;

const openingPage = (language: Language, all: number): string => `<section class="slide opening" id="start" aria-labelledby="start-title">
<div class="main"><h1 id="start-title">${textIn(SLIDES.title[language], language)}</h1><p class="subtitle">${textIn(SLIDES.subtitle[language], language)}</p><p class="soft">${textIn(SLIDES.keys[language], language)}</p></div>
${footer(1, all, language)}
</section>`;

/** A slide with its place among all. */
const slideHtml = ({ id, kicker, heading, html }: Slide, number: number, all: number, language: Language): string => `<section class="slide" id="${id}" aria-labelledby="${id}-title">
<p class="kicker">${textIn(kicker, language)}</p>
<h2 id="${id}-title">${textIn(heading, language)}</h2>
<div class="main">
${html}
</div>
${footer(number, all, language)}
</section>`;

/** For a mouse or a finger; hidden where no script turns the slides. */
const turning = (language: Language): string =>
  `<nav class="turn">${([['-1', '‹', SLIDES.previous], ['1', '›', SLIDES.next]] as const).map(([value, sign, label]) => `<button type="button" value="${value}" aria-label="${label[language]}">${sign}</button>`).join('')}</nav>`;

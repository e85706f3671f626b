import type { Language } from '../../accounting/language';
import { COURSE } from '../../course/course';
import type { DocumentedFunction } from '../../functions/guide/catalogue';
import { exactText } from '../../reckoning/amounts';
import { WORDS } from '../words';
import { documentOf, textIn } from './document';
import { HANDOUT_STYLE } from './handout-style';
import { CHECKS, COMMON_MISTAKES, HANDOUT, NOTATION } from './words';

/** The hand-out: one page of A4, for whoever goes home from the course. */
export function handoutPage(catalogue: readonly DocumentedFunction[], language: Language): string {
  const text = (words: string): string => textIn(words, language);
  const functions = catalogue.map(({ id, summary }) => `<tr><th scope="row"><code>PAIR.${id}</code></th><td>${text(summary[language])}</td></tr>`);
  const fields = NOTATION.fields.map(({ term, says }) => `<dt><code>${text(term[language])}</code></dt><dd>${text(says[language])}</dd>`);
  const checks = CHECKS.map((check) => `<li>${text(check[language])}</li>`);
  const body = `<main>
<header><h1>${text(HANDOUT.title[language])}</h1><p>${text(HANDOUT.lead[language])}</p></header>
<section><h2>${text(HANDOUT.functions[language])}</h2><table><tbody>
${functions.join('\n')}
</tbody></table></section>
<section><h2>${text(HANDOUT.notation[language])}</h2><p class="agreement"><code>${text(NOTATION.text[language])}</code></p><dl>
${fields.join('\n')}
</dl></section>
<section><h2>${text(HANDOUT.mistakes[language])}</h2><ol>
${COMMON_MISTAKES.map(([id, mistake]) => mistakeItem(id, mistake, language)).join('\n')}
</ol></section>
<section><h2>${text(HANDOUT.checks[language])}</h2><ul>
${checks.join('\n')}
</ul></section>
<footer>${text(WORDS[language].appraisalOnly)}</footer>
</main>`;
  return documentOf({ language, title: HANDOUT.title[language], style: HANDOUT_STYLE, body });
}

/** A mistake with the value it leads to and the right one, and what to remember against it. */
function mistakeItem(id: string, which: number, language: Language): string {
  const number = COURSE.findIndex((exercise) => exercise.id === id) + 1;
  const exercise = COURSE[number - 1];
  const mistake = exercise?.mistakes[which];
  if (exercise === undefined || mistake === undefined) throw new Error(`No mistake ${String(which)} of ${id}`);
  const text = (words: string): string => textIn(words, language);
  return `<li><b>${text(mistake.title[language])}</b> <span class="soft">${text(`${HANDOUT.exercise[language](String(number))} · ${HANDOUT.wrongRight[language](exactText(mistake.answer), exactText(exercise.answer))}`)}</span><br>${text(exercise.lesson[language])}</li>`;
}

/** Slides and hand-out: whole, in both languages, and nothing from outside. What they look like is tested in a browser. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { parseAgreement } from '../../src/accounting/agreement/text';
import { COURSE } from '../../src/course/course';
import { COMMON_MISTAKES, NOTATION } from '../../src/docs/course/words';
import { escapeHtml } from '../../src/docs/page';
import { CATALOGUE } from '../../src/functions/catalogue';
import { exactText } from '../../src/reckoning/amounts';
import { courseFiles } from '../../scripts/package/course.mjs';
import { readDoc } from '../support/docs';

const LANGUAGES = ['zh', 'en'] as const;
const PAGES = ['slides', 'handout'].flatMap((kind) => LANGUAGES.map((language) => `docs/course/${kind}-${language}.html`));

/** What a page says, its markup taken away. */
const said = (html: string): string => html.replace(/<style>[\s\S]*?<\/style>|<script>[\s\S]*?<\/script>/g, '').replace(/<[^>]*>/g, '');

describe.each(LANGUAGES)('the slides (%s)', (language) => {
  const html = readDoc(`docs/course/slides-${language}.html`);
  const text = said(html);

  test.each(COURSE.map((exercise, index) => [exercise.id, exercise, index + 1] as const))('hold all of %s', (_id, exercise, number) => {
    const { title, rule, source, agreement, question, mistakes, steps, lesson, answer, formula } = exercise;
    const words = [title, source, question, lesson, ...(agreement ? [agreement] : []), ...steps.map(({ name }) => name), ...mistakes.flatMap((mistake) => [mistake.title, mistake.why])].map((one) => one[language]);
    const sums = [...steps.flatMap(({ arithmetic }) => (arithmetic ? [arithmetic.text, exactText(arithmetic.result)] : [])), ...mistakes.map(({ arithmetic, answer: wrong }) => `${arithmetic} = ${exactText(wrong)}`), exactText(answer), formula];
    expect([...words, ...sums].filter((one) => !text.includes(escapeHtml(one)))).toEqual([]);
    // One sentence a paragraph.
    expect(text.replaceAll(/\s/g, '')).toContain(escapeHtml(rule[language]).replaceAll(/\s/g, ''));
    for (const part of ['rule', 'question', 'wrong', 'solution']) expect(html.split(`<section class="slide" id="${String(number)}-${part}"`)).toHaveLength(2);
  });

  test('begin with what paired accounting is, and the city’s total is the same every way', () => {
    const totals = Array.from(html.matchAll(/<tr class="total">.*?<td class="amount">([^<]*)<\/td>/g), ([, amount]) => amount);
    expect(totals).toEqual(['8,000.00', '8,000.00', '8,000.00']);
    expect(html).toContain('−2,400.00');
    for (const word of language === 'zh' ? ['属地统计', '统计分算', '标注', '不得对外发布'] : ['Territorial', 'Split', 'Memo', 'not for publication']) expect(text).toContain(word);
  });

  test('every heading names its slide, and every link leads to one', () => {
    const ids = Array.from(html.matchAll(/ id="([^"]+)"/g), ([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id] of html.matchAll(/(?:href="#|aria-labelledby=")([^"]+)"/g)) expect(ids).toContain(id);
  });
});

describe.each(LANGUAGES)('the hand-out (%s)', (language) => {
  const text = said(readDoc(`docs/course/handout-${language}.html`));

  test('names every function', () => expect(CATALOGUE.filter(({ id }) => !text.includes(`PAIR.${id}`)).map(({ id }) => id)).toEqual([]));

  test('its agreement is one, and every field of it is explained, in order', () => {
    const { parties, clauses } = parseAgreement(NOTATION.text[language]);
    expect([parties === null, clauses.length]).toEqual([false, 2]);
    expect(NOTATION.fields.map(({ term }) => term[language]).join(' ').replace(' ; ', '; ')).toBe(NOTATION.text[language].replace(/; (?=指标|indicator)/, ' '));
  });

  test('warns of five mistakes from five exercises, with the wrong and the right figure', () => {
    expect(new Set(COMMON_MISTAKES.map(([id]) => id)).size).toBe(5);
    for (const [id, which] of COMMON_MISTAKES) {
      const exercise = COURSE.find((one) => one.id === id);
      const mistake = exercise?.mistakes[which];
      for (const one of [mistake?.title[language], exactText(mistake?.answer ?? ''), exactText(exercise?.answer ?? ''), exercise?.lesson[language]]) expect(text).toContain(escapeHtml(one ?? '?'));
    }
  });
});

test.each(PAGES)('%s asks for nothing, and runs and shows only what stands in it', (path) => {
  const html = readDoc(path);
  expect(html.match(/(?:https?:)?\/\/[a-z0-9]|\b(?:src|srcset|action|formaction)=|<(?:link|img|iframe|object|base)\b|@import|url\(/gi)).toBeNull();
  expect(html.match(/ style=| on[a-z]+=/gi)).toBeNull();
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1];
  const hashOf = (tag: string) => Array.from(html.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'g')), ([, content = '']) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`);
  const scripts = hashOf('script');
  expect(scripts).toHaveLength(path.includes('slides') ? 1 : 0);
  expect(policy).toBe(`default-src 'none'; style-src ${hashOf('style').join(' ')}; ${scripts.length === 0 ? '' : `script-src ${scripts.join(' ')}; `}base-uri 'none'; form-action 'none'`);
});

test.each(PAGES.filter((path) => path.endsWith('en.html')))('%s is English but for names, which are marked', (path) => {
  const unmarked = readDoc(path).replace(/<!--[\s\S]*?-->/g, '').replace(/<span lang="zh-CN">[^<]*<\/span>/g, '');
  expect(unmarked.match(/[一-龥]+/g)).toBeNull();
});

test('the page for the trainer links every file of the course', () => {
  const page = readDoc('docs/course.md');
  expect([...courseFiles(join(__dirname, '../..')).keys()].map((path) => path.replace('course/', '')).filter((name) => !page.includes(`/${name})`))).toEqual([]);
});

import { DOCUMENTED_CATALOGUE } from '../../src/functions/guide/catalogue';
import { functionsMetadata } from '../../src/functions/metadata';
import { functionsPage } from '../../src/help/functions-page';

const page = functionsPage();

test('every help address of functions.json opens a section of the page', () => {
  for (const { helpUrl } of functionsMetadata('zh-CN').functions) {
    const url = new URL(helpUrl);
    expect(url.pathname).toBe('/help.html');
    expect(page).toContain(`<section id="${url.hash.slice(1)}">`);
  }
});

test('every argument and example stands on it, in both languages', () => {
  for (const { parameters, examples } of DOCUMENTED_CATALOGUE) {
    for (const { name, description } of parameters) for (const text of [name.zh, name.en, description.zh.slice(0, 12)]) expect(page).toContain(text.replace(/"/g, '&quot;'));
    for (const { formula } of examples) expect(page).toContain(formula.replace(/"/g, '&quot;'));
  }
});

test('no text of the catalogue becomes markup', () => {
  const tags = new Set(Array.from(page.matchAll(/<\/?([a-z0-9]+)/gi), (match) => match[1]));
  expect([...tags].sort()).toEqual(['a', 'body', 'code', 'h1', 'h2', 'head', 'html', 'meta', 'nav', 'p', 'pre', 'section', 'small', 'span', 'style', 'table', 'tbody', 'td', 'th', 'thead', 'title', 'tr'].filter((tag) => tags.has(tag)).sort());
});

import { posix } from 'node:path';
import { chooseLanguage } from '../../src/docs/choose-language';
import { find } from '../../src/docs/find';
import type { Section } from '../../src/docs/search-index';
import { buildSite } from '../../src/docs/site';
import { isThere, sources } from '../support/docs';

const { files, copies } = buildSite(sources(), 'PairShare');
const pages = [...files].filter(([path]) => path.endsWith('.html'));

const idsOf = (html: string): ReadonlySet<string> => new Set(Array.from(html.matchAll(/ id="([^"]+)"/g), ([, id = '']) => id));

test('every page of docs/ is on the site, in both languages', () => {
  const wanted = [...sources().keys()].filter((path) => path !== 'LICENSE').map((path) => path.replace(/^docs\//, '').replace(/README\.md$/, 'index.md').replace(/\.md$/, '.html').toLowerCase());
  for (const language of ['zh', 'en']) expect(wanted.filter((path) => !files.has(`${language}/${path}`))).toEqual([]);
});

test.each(pages)('%s: every link leads somewhere on the site', (path, html) => {
  const dead = Array.from(html.matchAll(/ (?:href|src)="([^"]+)"/g), ([, href = '']) => decodeURI(href)).filter((href) => {
    const [file = '', anchor] = href.split('#');
    const target = file === '' ? path : posix.normalize(posix.join(posix.dirname(path), file));
    if (['site.css', 'search.js'].includes(target) || [...copies.values()].includes(target)) return false;
    return !files.has(target) || (anchor !== undefined && anchor !== '' && !idsOf(files.get(target) ?? '').has(anchor));
  });
  expect(dead).toEqual([]);
});

test('nothing on the site comes from outside it, and no id stands twice on a page', () => {
  for (const [path, html] of pages) {
    expect({ path, outside: html.match(/(?:href|src|action)="[a-z]+:/gi) }).toEqual({ path, outside: null });
    const ids = Array.from(html.matchAll(/ id="([^"]+)"/g), ([, id]) => id);
    expect({ path, twice: ids.filter((id, at) => ids.indexOf(id) !== at) }).toEqual({ path, twice: [] });
  }
});

test('every picture and every file to be had is one of the repository', () => expect([...copies.keys()].filter((path) => !isThere(path))).toEqual([]));

test('what is written for users says the same in both languages, and each page only its own', () => {
  const lines = (text: string): number => text.split('\n').filter((line) => line.startsWith('|') || line.startsWith('- ')).length;
  for (const [path, markdown] of sources()) {
    if (!/^# (?=.*[一-龥]).* · |^## 中文$/m.test(markdown)) continue;
    const [chinese, english] = (['zh', 'en'] as const).map((language) => chooseLanguage(markdown, language));
    expect({ path, lines: lines(chinese ?? '') }).toEqual({ path, lines: lines(english ?? '') });
    // A sentence of the other language that was left over; the functions' own results are Chinese in both.
    if (path.startsWith('docs/functions/')) continue;
    const prose = (english ?? '').replace(/```[\s\S]*?```/g, '').replace(/`[^`]*`|“[^”]*”/g, '');
    expect({ path, left: prose.match(/[一-龥]{4,}，[一-龥]{4,}/g) }).toEqual({ path, left: null });
  }
});

describe('a page in one language', () => {
  const page = '<!-- made -->\n# 题 · Title\n\n甲乙丙。<br>A sentence.\n\n- 一<br>one\n\n| 名<br>name | 中文 | English |\n|---|---|---|\n| 文号〔2011〕96号<br>文号〔2011〕96号, art. 8 | ![图](a.png) | ![picture](b.png) |\n\n```\n中<br>en\n```\n\n## 中文\n\n只中文\n\n### 细\n\n## English\n\nonly\n\n### Detail';
  test('Chinese', () =>
    expect(chooseLanguage(page, 'zh')).toBe('# 题 {#题--title}\n\n甲乙丙。\n\n- 一\n\n| 名 |  |\n| --- | --- |\n| 文号〔2011〕96号 | ![图](a.png) |\n\n```\n中<br>en\n```\n\n\n只中文\n\n## 细 {#细}\n'));
  test('English', () =>
    expect(chooseLanguage(page, 'en')).toBe('# Title {#题--title}\n\nA sentence.\n\n- one\n\n| name |  |\n| --- | --- |\n| 文号〔2011〕96号, art. 8 | ![picture](b.png) |\n\n```\n中<br>en\n```\n\n\nonly\n\n## Detail {#detail}'));
});

describe('the search', () => {
  const sections = JSON.parse((files.get('zh/sections.js') ?? '').replace(/^[^=]*= /, '').replace(/;\n$/, '')) as Section[];
  test('finds a code, a function, a term, in full width too', () => {
    expect(find(sections, 'shares-is-time')[0]?.section).toMatchObject({ u: 'errors.html#shares-is-time' });
    expect(find(sections, 'ｓｅｔｔｌｅ')[0]?.section.u).toMatch(/^functions\/settle\.html/);
    expect(find(sections, '在地统计').map(({ section }) => section.u)).toContain('glossary.html#统计--statistics');
  });
  test('wants every word, and parts a long one only where it stands nowhere', () => {
    expect(find(sections, '保底 qqqq')).toEqual([]);
    expect(find(sections, '先回收保底').length).toBeGreaterThan(0);
    expect(find(sections, ' ')).toEqual([]);
  });
});

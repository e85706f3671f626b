import type { Language } from '../accounting/language';
import { Slugs } from './slug';

/**
 * A page of docs/ holds both languages, for readers on the repository's page; the site shows one. Which is which
 * is written so that both can read it:
 *
 * - `# 中文 · English` in headings;
 * - `中文<br>English` in a cell, a list item or a line;
 * - columns headed `中文` and `English`;
 * - whole sections headed `## 中文` and `## English`.
 *
 * What stands in one language only is shown in both.
 */
export function chooseLanguage(markdown: string, language: Language): string {
  const slugs = new Slugs();
  const out: string[] = [];
  let section: Language | null = null;
  let isCode = false;
  let columns: readonly boolean[] | null = null;
  for (const line of markdown.split('\n')) {
    if (line.startsWith('```')) isCode = !isCode;
    const heading = isCode ? null : /^(#{1,6}) (.+)$/.exec(line);
    // Every heading counts for the anchors of those that follow, shown or not.
    const slug = heading ? slugs.next(heading[2] ?? '') : '';
    if (heading?.[1] === '##') section = sectionOf(heading[2] ?? '') ?? section;
    if (!isCode && !line.startsWith('|')) columns = null;
    if (section !== null && section !== language) continue;
    if (heading) {
      // A section's own heading is gone, so that those below it move up.
      const marks = section === null ? heading[1] : heading[1]?.slice(1);
      if (heading[1] !== '##' || sectionOf(heading[2] ?? '') === null) out.push(`${marks ?? ''} ${chooseHeading(heading[2] ?? '', language)} {#${slug}}`);
    } else if (isCode || line.startsWith('```')) {
      out.push(line);
    } else if (line.startsWith('|')) {
      const cells = cellsOf(line);
      columns ??= cells.map((cell) => sectionOf(cell) === null || sectionOf(cell) === language);
      const kept = columns;
      out.push(`| ${cells.filter((_, at) => kept[at] ?? true).map((cell) => (sectionOf(cell) === null ? choosePart(cell, language) : '')).join(' | ')} |`);
    } else if (!LANGUAGE_LINKS.test(line) && !line.startsWith('<!--')) {
      out.push(choosePart(line, language));
    }
  }
  return out.join('\n');
}

const SECTIONS: Readonly<Record<string, Language>> = { 中文: 'zh', English: 'en', 'In English': 'en' };

const sectionOf = (text: string): Language | null => SECTIONS[text] ?? null;

/** The line of links to the two sections: the site has a switch of its own. Comments are for whoever edits the page. */
const LANGUAGE_LINKS = /^\[中文\]\(#[^)]*\) · \[English\]\(#[^)]*\)$/;

/** The anchors of the sections themselves, which lead to the other language's page. */
export const isSectionAnchor = (anchor: string): boolean => Object.keys(SECTIONS).some((name) => name.toLowerCase().replace(' ', '-') === anchor);

/** Cells of a table's line; `\|` is part of a cell. */
export const cellsOf = (line: string): readonly string[] => line.replace(/^\|/, '').replace(/\|\s*$/, '').split(/(?<!\\)\|/).map((cell) => cell.trim());

/** The language most letters are of, code, addresses and names of functions aside; null where there is no letter. */
export function languageOfText(text: string): Language | null {
  const prose = text.replace(/`[^`]*`/g, '').replace(/\]\([^)]*\)/g, ']').replace(/\b[A-Z]{2,}\b/g, '');
  const han = prose.match(/\p{Script=Han}/gu)?.length ?? 0;
  const latin = prose.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (han + latin === 0) return null;
  return han * 2 >= latin ? 'zh' : 'en';
}

function choose(parts: readonly string[], language: Language): readonly string[] {
  const languages = parts.map(languageOfText);
  // A document's number is Chinese in both: of two parts that look alike the first is Chinese.
  if (parts.length === 2 && languages[0] !== null && languages[0] === languages[1]) return parts.slice(language === 'zh' ? 0 : 1, language === 'zh' ? 1 : 2);
  if (!languages.includes('zh') || !languages.includes('en')) return parts;
  return parts.filter((_, at) => languages[at] === language || languages[at] === null);
}

const chooseHeading = (text: string, language: Language): string => choose(text.split(' · '), language).join(' · ');

function choosePart(text: string, language: Language): string {
  const [, bullet = '', rest = ''] = /^(\s*(?:[-*]\s+|\d+\.\s+)?)(.*)$/.exec(text) ?? [];
  return `${bullet}${choose(rest.split('<br>'), language).join('<br>')}`;
}

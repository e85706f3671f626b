import type { Tokens } from 'marked';
import { Marked } from 'marked';
import type { Language } from '../accounting/language';
import { chooseLanguage, languageOfText } from './choose-language';

export interface Heading {
  readonly depth: number;
  readonly id: string;
  /** As HTML. */
  readonly html: string;
}

/** One page of the site in one language. */
export interface Page {
  readonly title: string;
  readonly html: string;
  readonly headings: readonly Heading[];
  /** False where the page is written in the other language alone. */
  readonly isTranslated: boolean;
}

/** Where a link of the Markdown leads on the site; null where nothing of the site is there. */
export type Resolve = (href: string) => string | null;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);

/** Names of sheets and fields stay Chinese in an English sentence; a screen reader and the fonts are told. */
export const markChinese = (html: string): string => html.replace(/\p{Script=Han}[\p{Script=Han}、，。：；（）“”·—]*/gu, (text) => `<span lang="zh-CN">${text}</span>`);

/** Renders what the page says in one language. */
export function renderPage(markdown: string, language: Language, resolve: Resolve): Page {
  const headings: Heading[] = [];
  const source = chooseLanguage(markdown, language);
  const written = languageOfText(/^# (.*?)(?: \{#|$)/m.exec(source)?.[1] ?? '') ?? language;
  const isEnglish = language === 'en' || written === 'en';
  const text = (raw: string): string => (isEnglish ? markChinese(escapeHtml(raw)) : escapeHtml(raw));
  const marked = new Marked({ gfm: true });
  marked.use({
    renderer: {
      heading({ tokens, depth }) {
        const raw = this.parser.parseInline(tokens);
        const [, html = raw, id = ''] = /^(.*?) \{#(.*)\}$/.exec(raw.replace(/<\/?span[^>]*>/g, '')) ?? [];
        const shown = isEnglish ? markChinese(html) : html;
        headings.push({ depth, id, html: shown });
        return `<h${String(depth)} id="${id}">${shown}</h${String(depth)}>\n`;
      },
      text(token) {
        if ('tokens' in token && token.tokens) return this.parser.parseInline(token.tokens);
        return 'escaped' in token && token.escaped ? token.text : text(token.text);
      },
      codespan({ text: raw }) {
        return `<code>${text(raw)}</code>`;
      },
      code({ text: raw, lang }) {
        // A formula or an agreement is read as a text; a drawing keeps its lines and is scrolled.
        const isText = lang === 'agreement' || raw.startsWith('=');
        return `<pre${isText ? ' class="text"' : ' tabindex="0"'}><code>${text(raw)}</code></pre>\n`;
      },
      html({ text: raw }) {
        // Of HTML the pages use the line break alone; anything else is shown as it is written.
        return /^<br>$/.test(raw.trim()) ? '<br>' : escapeHtml(raw);
      },
      link({ href, tokens }) {
        const inner = this.parser.parseInline(tokens);
        const target = resolve(href);
        return target === null ? inner : `<a href="${escapeHtml(target)}">${inner}</a>`;
      },
      image({ href, text: alternative }) {
        const source = escapeHtml(resolve(href) ?? href);
        return `<a class="picture" href="${source}"><img src="${source}" alt="${escapeHtml(alternative)}" loading="lazy"></a>`;
      },
      table(token) {
        const inline = (cell: Tokens.TableCell): string => this.parser.parseInline(cell.tokens);
        return token.header.every(({ text: head }) => head === '') ? steps(token.rows.map((row) => row.map(inline))) : table(token.header.map(inline), token.rows.map((row) => row.map(inline)), language);
      },
    },
  });
  const html = marked.parse(source, { async: false });
  const title = (headings.find(({ depth }) => depth === 1)?.html ?? '').replace(/<[^>]*>/g, '');
  return { title, html, headings, isTranslated: language === 'en' || written === 'zh' };
}

/** A table without headers is a list of steps: what is said, and its picture beside it. */
const steps = (rows: readonly (readonly string[])[]): string =>
  `<ul class="steps">${rows.map((cells) => `<li>${cells.filter((cell) => cell !== '').map((cell) => `<div>${cell}</div>`).join('')}</li>`).join('\n')}</ul>\n`;

const WIDE = 4;

/** A wide table is scrolled by itself, by keyboard too, so that the page never is. */
function table(header: readonly string[], rows: readonly (readonly string[])[], language: Language): string {
  const head = `<thead><tr>${header.map((cell) => (cell === '' ? '<td></td>' : `<th scope="col">${cell}</th>`)).join('')}</tr></thead>`;
  const body = `<tbody>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n')}</tbody>`;
  const isWide = header.length >= WIDE;
  const region = isWide ? ` role="group" tabindex="0" aria-label="${language === 'zh' ? '表格，可左右滚动' : 'Table, scrolls sideways'}"` : '';
  return `<div class="table${isWide ? ' wide' : ''}"${region}><table>${head}${body}</table></div>\n`;
}

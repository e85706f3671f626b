import { posix } from 'node:path';
import type { Language } from '../accounting/language';
import { isSectionAnchor } from './choose-language';
import { readContents } from './contents';
import { entrance, layout, toRoot } from './layout';
import { renderPage } from './page';
import { sectionsOf } from './search-index';

/** The Markdown of the site by its path in the repository: docs/…, and beside them CHANGELOG.md and the like. */
export type Sources = ReadonlyMap<string, string>;

export interface Site {
  /** Pages and the lists of the search, by their address. */
  readonly files: ReadonlyMap<string, string>;
  /** Pictures that pages show and files that they link, copied as they are: their path in the repository, and their address. */
  readonly copies: ReadonlyMap<string, string>;
}

const LANGUAGES: readonly Language[] = ['zh', 'en'];
const START = 'docs/README.md';

/** docs/guide/README.md → guide/index.html */
const addressOf = (source: string): string =>
  source.replace(/^docs\//, '').replace(/(^|\/)README\.md$/, '$1index.html').replace(/\.md$/, '.html').toLowerCase();

const isOutside = (href: string): boolean => /^[a-z]+:/i.test(href);

/** The repository's own first pages are for whoever has the repository; the site's first page is the contents. */
const FIRST_PAGES = ['README.md', 'README.zh-CN.md'];

/** Builds every page in both languages. Pure: files in, files out. */
export function buildSite(sources: Sources, version: string): Site {
  const files = new Map<string, string>([['index.html', entrance(version)]]);
  const copies = new Map<string, string>();
  for (const language of LANGUAGES) {
    const contents = readContents(sources.get(START) ?? '', language);
    const linked = [START, ...contents.flatMap(({ entries }) => entries.map(({ href }) => posix.normalize(posix.join('docs', href))))];
    const sections = [];
    for (const source of new Set(linked)) {
      const markdown = sources.get(source);
      if (markdown === undefined) throw new Error(`docs/README.md links ${source}, which is not there.`);
      const path = addressOf(source);
      const resolve = resolver(source, sources, copies);
      const page = renderPage(markdown, language, resolve);
      const groups = contents.map(({ title, entries }) => ({
        title,
        entries: entries.map((entry) => {
          const target = posix.normalize(posix.join('docs', entry.href));
          return { title: entry.title, href: relative(path, addressOf(target)), isHere: target === source };
        }),
      }));
      files.set(`${language}/${path}`, layout(page, { path, language, groups }));
      sections.push(...sectionsOf(page, path));
    }
    files.set(`${language}/sections.js`, `window.pairshareSections = ${JSON.stringify(sections).replace(/</g, '\\u003c')};\n`);
  }
  return { files, copies };
}

const relative = (from: string, to: string): string => posix.relative(posix.dirname(from), to) || posix.basename(to);

/** What is no page of the site: pictures, and the course's files. */
const COPIED = /\.(?:png|svg|html|xlsx)$/;

/** Links between pages stay; what is only in the repository, or outside, is left as words. */
const resolver = (source: string, sources: Sources, copies: Map<string, string>) => (href: string): string | null => {
  if (isOutside(href)) return null;
  const [file = '', anchor] = decodeURI(href).split('#');
  if (file === '') return isSectionAnchor(anchor ?? '') ? null : `#${anchor ?? ''}`;
  const target = posix.normalize(posix.join(posix.dirname(source), file));
  const path = addressOf(source);
  if (COPIED.test(target)) {
    const address = target.replace(/^(?:docs|assets)\//, '');
    copies.set(target, address);
    return `${toRoot(path)}${address}`;
  }
  const page = FIRST_PAGES.includes(target) ? START : target;
  if (!sources.has(page)) return null;
  return `${relative(path, addressOf(page))}${anchor === undefined || isSectionAnchor(anchor) || FIRST_PAGES.includes(target) ? '' : `#${anchor}`}`;
};

import type { Page } from './page';

/** A section of a page, as the search looks through it. Short keys, because a file of them is loaded by every search. */
export interface Section {
  /** The page's title. */
  readonly p: string;
  /** The section's heading; the page's title for what stands before the first. */
  readonly h: string;
  /** Its address, from the root of the language. */
  readonly u: string;
  readonly t: string;
}

const CHARACTERS: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };

const textOf = (html: string): string =>
  html
    .replace(/<\/(?:p|li|td|th|div|h\d|pre)>|<br>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => CHARACTERS[entity] ?? entity)
    .replace(/\s+/g, ' ')
    .trim();

/** What the search finds of a page, section by section. */
export const sectionsOf = ({ title, html }: Page, path: string): readonly Section[] =>
  html.split(/(?=<h[1-4] id=)/).flatMap((part) => {
    const [, id = '', heading = ''] = /^<h[1-4] id="([^"]*)">(.*?)<\/h[1-4]>/.exec(part) ?? [];
    const text = textOf(part.replace(/^<h[1-4] .*?<\/h[1-4]>/, ''));
    return part.trim() === '' ? [] : [{ p: textOf(title), h: textOf(heading) || textOf(title), u: id === '' ? path : `${path}#${id}`, t: text }];
  });

import type { Language } from '../accounting/language';
import { chooseLanguage } from './choose-language';

export interface Entry {
  /** Relative to docs/, as the list of contents links it. */
  readonly href: string;
  readonly title: string;
}

export interface Group {
  readonly title: string;
  readonly entries: readonly Entry[];
}

/** The list of contents is docs/README.md itself: what is not linked there has no place on the site. */
export function readContents(markdown: string, language: Language): readonly Group[] {
  const groups: { readonly title: string; readonly entries: Entry[] }[] = [];
  for (const line of chooseLanguage(markdown, language).split('\n')) {
    const heading = /^## (.+) \{#/.exec(line);
    if (heading) groups.push({ title: heading[1] ?? '', entries: [] });
    // In a table the first cell is the page, the second says what it is.
    const cell = line.startsWith('|') ? (line.split('|')[1] ?? '') : line;
    const entries = Array.from(cell.matchAll(/(?<!!)\[([^\]]+)\]\(([^)#]+\.md)\)/g), ([, title = '', href = '']) => ({ href, title: title.replace(/`/g, '') }));
    groups.at(-1)?.entries.push(...entries);
  }
  return groups.filter(({ entries }) => entries.length > 0);
}

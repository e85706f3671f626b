import type { Bilingual, Language } from '../accounting/language';
import type { GroupKey } from './fault-groups';
import { FAULT_GROUPS, isGroup } from './fault-groups';
import { slugOf } from './slug';

/** A text of the catalogue inside a page: nothing of it becomes markup. */
export const plain = (text: string): string => text.replace(/([\\`*_<>[\]|~])/g, '\\$1').replace(/\n/g, ' ');

/** A text as code inside a table; the bar would end the cell. */
export const code = (text: string): string => `\`${text.replace(/\|/g, '\\|')}\``;

export const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

export const table = (header: readonly string[], rows: readonly (readonly string[])[]): string => [row(header), row(header.map(() => '---')), ...rows.map(row)].join('\n');

/** A heading or a cell of a page that holds both languages. */
export const heading = ({ zh, en }: Bilingual): string => `${zh} · ${en}`;

export const both = ({ zh, en }: Bilingual): string => `${zh}<br>${en}`;

/** The page says where it comes from, so that nobody edits it in vain. */
export const GENERATED = '<!-- npm run docs makes this page; change src/docs or the catalogue instead. -->';

/** A link to a code's place, or to a group's, from a page `up` folders below docs/. */
export function faultLink(key: string, language: Language, page: string): string {
  if (!isGroup(key)) return `[${code(key)}](${page}#${slugOf(key)})`;
  const group = FAULT_GROUPS[key as GroupKey];
  return `[${language === 'zh' ? `“${group.title.zh}”各条` : `all under “${group.title.en}”`}](${page}#${slugOf(heading(group.title))})`;
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';

const ROOT = join(__dirname, '../..');

export const readDoc = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

export const isThere = (path: string): boolean => existsSync(join(ROOT, path));

/** Every file below a folder, by its path in the repository. */
export const filesBelow = (folder: string): readonly string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.join(folder, join(entry.parentPath, entry.name).slice(join(ROOT, folder).length).split(sep).join('/')))
    .sort();

/** The Markdown a reader of the repository's page finds. */
export const MARKDOWN: readonly string[] = [...readdirSync(ROOT).filter((name) => name.endsWith('.md')), ...filesBelow('docs').filter((name) => name.endsWith('.md'))];

/** What the site is built from. */
export const sources = (): ReadonlyMap<string, string> => new Map(MARKDOWN.filter((path) => !path.startsWith('README')).map((path) => [path, readDoc(path)]));

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';

/** Where the unmodified library lies. */
export const OFFICE_JS = join(dirname(createRequire(join(process.cwd(), 'package.json')).resolve('@microsoft/office-js/package.json')), 'dist');

const sources = new Map<string, string>();

/** One of the library's files, read once. */
export function officeSource(path: string): string {
  const known = sources.get(path);
  if (known !== undefined) return known;
  const source = readFileSync(join(OFFICE_JS, path), 'utf8');
  sources.set(path, source);
  return source;
}

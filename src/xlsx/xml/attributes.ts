import type { Tag } from './scanner';
import { unescapeXml } from './text';

const ATTRIBUTE = /([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The attributes of a tag, with their prefixes, entities resolved. */
export function attributesOf(text: string, { start, end }: Tag): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', double, single] of text.slice(start, end).matchAll(ATTRIBUTE)) found.set(name, unescapeXml(double ?? single ?? ''));
  return found;
}

const patterns = new Map<string, RegExp>();

function patternOf(name: string): RegExp {
  const pattern = patterns.get(name) ?? new RegExp(`\\s+${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
  patterns.set(name, pattern);
  return pattern;
}

/** A start tag with attributes set anew, or taken away where the value is null; the others stay as they are written. */
export function withAttributes(tag: string, changes: Readonly<Record<string, string | null>>): string {
  let result = tag;
  for (const [name, value] of Object.entries(changes)) {
    const pattern = patternOf(name);
    const written = value === null ? '' : ` ${name}="${value}"`;
    if (pattern.test(result)) result = result.replace(pattern, () => written);
    else result = result.replace(/\s*(\/?>)$/, (_, end: string) => written + end);
  }
  return result;
}

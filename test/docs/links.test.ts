import { posix } from 'node:path';
import { Slugs } from '../../src/docs/slug';
import { filesBelow, isThere, MARKDOWN, readDoc } from '../support/docs';

/** What stands outside code, where nothing is a link. */
const prose = (markdown: string): string => markdown.replace(/```[\s\S]*?```/g, '').replace(/`[^`\n]*`/g, '');

const linksOf = (path: string): readonly string[] => Array.from(prose(readDoc(path)).matchAll(/!?\[[^\]]*\]\(([^)\s]+)\)/g), ([, href = '']) => href).filter((href) => !/^[a-z]+:/.test(href));

function anchorsOf(path: string): ReadonlySet<string> {
  const slugs = new Slugs();
  return new Set(Array.from(readDoc(path).replace(/```[\s\S]*?```/g, '').matchAll(/^#{1,6} (.+)$/gm), ([, heading = '']) => slugs.next(heading)));
}

test('GitHub’s anchors, as it makes them', () => {
  const slugs = new Slugs();
  expect(['一分钟上手 · The first minute', 'Who pays, and to whom?', '`#VALUE!`', 'Same', 'Same', 'a_b-c d'].map((heading) => slugs.next(heading))).toEqual(['一分钟上手--the-first-minute', 'who-pays-and-to-whom', 'value', 'same', 'same-1', 'a_b-c-d']);
});

test.each(MARKDOWN)('%s: every link leads to a file, an anchor or a picture', (path) => {
  const dead = linksOf(path).filter((href) => {
    const [file = '', anchor] = decodeURI(href).split('#');
    const target = file === '' ? path : posix.normalize(posix.join(posix.dirname(path), file));
    return !isThere(target) || (anchor !== undefined && !anchorsOf(target).has(anchor));
  });
  expect(dead).toEqual([]);
});

test('every picture of docs/ is shown somewhere', () => {
  const shown = new Set(MARKDOWN.flatMap((path) => linksOf(path).map((href) => posix.normalize(posix.join(posix.dirname(path), href)))));
  const pictures = filesBelow('docs').filter((name) => /\.(png|svg|jpg)$/.test(name));
  expect(pictures.length).toBeGreaterThan(50);
  expect(pictures.filter((name) => !shown.has(name))).toEqual([]);
});

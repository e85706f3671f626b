/** What the pane costs before it can be used, as gzip sends it: its page, its code, one language. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const MOST_KILOBYTES = 400;

const DIST = join(__dirname, '..', '..', 'dist');

const kilobytes = (path: string): number => gzipSync(readFileSync(join(DIST, path)), { level: 9 }).length / 1000;

test(`the first load is at most ${MOST_KILOBYTES} KB, gzipped`, () => {
  const languages = readdirSync(join(DIST, 'languages')).filter((name) => name.endsWith('.js'));
  expect(languages.length).toBeGreaterThan(1);
  const largest = Math.max(...languages.map((name) => kilobytes(join('languages', name))));
  const sizes = { page: kilobytes('taskpane.html'), code: kilobytes('taskpane.js'), language: largest };
  const total = Object.values(sizes).reduce((sum, size) => sum + size, 0);
  expect({ sizes, fits: total <= MOST_KILOBYTES }).toEqual({ sizes, fits: true });
});

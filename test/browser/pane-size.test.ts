/** What the pane costs before it can be used, as gzip sends it: its page, its code, one language. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { browserSuite } from '../support/browser-suite';

jest.setTimeout(120_000);

const { open } = browserSuite();

const MOST_KILOBYTES = 400;

const DIST = join(__dirname, '..', '..', 'dist');

const kilobytes = (path: string): number => gzipSync(readFileSync(join(DIST, path)), { level: 9 }).length / 1000;

test(`the first load is at most ${MOST_KILOBYTES} KB, gzipped`, () => {
  const languages = readdirSync(join(DIST, 'languages')).filter((name) => name.endsWith('.js'));
  expect(languages.length).toBeGreaterThan(1);
  const largest = Math.max(...languages.map((name) => kilobytes(join('languages', name))));
  // All of its words: none of them is in a file of its own, for which a cell would wait again.
  expect(largest).toBeGreaterThan(10);
  const sizes = { page: kilobytes('taskpane.html'), code: kilobytes('taskpane.js'), language: largest };
  const total = Object.values(sizes).reduce((sum, size) => sum + size, 0);
  expect({ sizes, fits: total <= MOST_KILOBYTES }).toEqual({ sizes, fits: true });
});

/** In milliseconds, after the page and what it names have been loaded. */
const INTERACTIVE_WITHIN = 1_000;

test('the pane can be used within a second after it was loaded', async () => {
  const workbench = await open();
  const waited = await workbench.page.evaluate(async () => {
    const frame = document.querySelector('iframe') as HTMLIFrameElement;
    const loaded = new Promise<number>((resolve) => frame.addEventListener('load', () => resolve(performance.now()), { once: true }));
    frame.contentWindow?.location.reload();
    const began = await loaded;
    while (!frame.contentDocument?.querySelector('[role="tab"]')) await new Promise((resolve) => requestAnimationFrame(resolve));
    return Math.round(performance.now() - began);
  });
  expect({ waited, holds: waited <= INTERACTIVE_WITHIN }).toEqual({ waited, holds: true });
  await workbench.close();
});

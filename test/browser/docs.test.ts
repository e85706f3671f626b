/** `npm run docs` makes a site that opens from a folder: accessible in both languages, light and dark, with a search that needs no server. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser';

jest.setTimeout(240_000);

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'pairshare-docs-'));
const addressOf = (path: string): string => pathToFileURL(join(folder, path)).href;

let browser: Browser;
beforeAll(async () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/docs.mjs', '--check', '--out', folder], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

async function findings(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const results = await page.evaluate(() => (window as unknown as { axe: { run: (context: unknown, options: unknown) => Promise<AxeResults> } }).axe.run(document, { preload: false, resultTypes: ['violations'] }));
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

const PAGES = ['index.html', 'zh/index.html', 'zh/guide/index.html', 'zh/functions/reconcile.html', 'en/functions/splitshare.html', 'en/errors.html', 'zh/architecture.html', 'en/notation.html'];

test.each(['light', 'dark'] as const)('every kind of page is without a finding of axe-core, and no wider than a phone, %s', async (colorScheme) => {
  const page = await browser.newPage({ colorScheme, viewport: { width: 360, height: 740 } });
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', ({ message }) => complaints.push(message));
  for (const path of PAGES) {
    await page.goto(addressOf(path));
    expect({ path, found: await findings(page) }).toEqual({ path, found: [] });
    expect({ path, width: await page.evaluate(() => document.documentElement.scrollWidth) }).toEqual({ path, width: 360 });
  }
  expect(complaints).toEqual([]);
  await page.close();
});

test('the search finds a code and leads there by keyboard, and the switch of language keeps the page', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(addressOf('zh/guide/index.html'));
  await page.getByRole('searchbox').fill('比例 时间');
  await page.locator('.found li').first().waitFor();
  expect(await findings(page)).toEqual([]);
  await page.getByRole('searchbox').fill('shares-is-time');
  await page.locator('.found a', { hasText: 'shares-is-time' }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.waitForURL(/zh\/errors\.html#shares-is-time$/);
  await page.getByRole('link', { name: 'English' }).click();
  await page.waitForURL(/en\/errors\.html$/);
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Error codes');
  await page.close();
});

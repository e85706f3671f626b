/** The host's contract over Univer, in a real browser: what the pane is told here is what it is told in Excel. */
import { copyFileSync, cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { serve, type Site } from '../support/site';
import { keepWireUsage, type WireUsage } from '../support/wire-usage';
import { CONTRACT_CASES } from './fixtures/contract-cases';

jest.setTimeout(120_000);

const FOLDER = join('.cache', 'host-contract');

let site: Site;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  mkdirSync(FOLDER, { recursive: true });
  await build({ entryPoints: ['test/browser/fixtures/contract-page.ts'], bundle: true, outfile: join(FOLDER, 'page.js'), define: { 'process.env.NODE_ENV': '"production"' }, loader: { '.css': 'empty' }, logLevel: 'error' });
  writeFileSync(join(FOLDER, 'index.html'), '<!doctype html><meta charset="utf-8"><body><script src="page.js"></script>');
  writeFileSync(join(FOLDER, 'frame.html'), '<!doctype html><meta charset="utf-8"><script src="host-bridge.js"></script><script src="office/office.js"></script>');
  copyFileSync('src/workbench/host-bridge.js', join(FOLDER, 'host-bridge.js'));
  cpSync(join('dist', 'office'), join(FOLDER, 'office'), { recursive: true });
  site = await serve(FOLDER);
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(site.url);
});

afterAll(async () => {
  keepWireUsage(await page.evaluate(() => (window as unknown as { wireUsage(): WireUsage }).wireUsage()));
  await browser.close();
  await site.close();
});

const run = (name: string): Promise<string | null> => page.evaluate((wanted) => (window as unknown as { runCase(name: string): Promise<string | null> }).runCase(wanted), name);

test.each(CONTRACT_CASES.map(({ name }) => name))('%s', async (name) => {
  expect(await run(name)).toBeNull();
});

// Printed with the seed, so that a failure comes back.
test.each([1, 2, 3, 4, 5, 6, 7, 8])('a random sequence of operations (seed %i) gives the same workbook over Univer and in memory', async (seed) => {
  expect(await page.evaluate((wanted) => (window as unknown as { runRandom(seed: number, count: number): Promise<string | null> }).runRandom(wanted, 25), seed)).toBeNull();
});

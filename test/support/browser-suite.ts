/** What every suite of browser tests starts and stops: the built pages on a free port, one browser, a place for pictures. */
import { mkdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser';
import { serve } from './site';
import type { Site } from './site';
import type { OpenOptions } from './workbench';
import { Workbench } from './workbench';

/** `PAIRSHARE_PICTURES=docs/guide/images` renews the guide's pictures; otherwise they are for looking at a failure. */
const PICTURES = process.env.PAIRSHARE_PICTURES ?? 'test-results';

export interface BrowserSuite {
  readonly open: (options?: OpenOptions) => Promise<Workbench>;
  readonly picture: (name: string) => string;
}

/** Call once at the top of a test file. */
export function browserSuite(): BrowserSuite {
  let site: Site;
  let browser: Browser;
  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    site = await serve();
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });
  return { open: (options) => Workbench.open(browser, site.url, options), picture: (name) => `${PICTURES}/${name}.png` };
}

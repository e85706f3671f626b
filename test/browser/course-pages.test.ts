/** Slides and hand-out in a real browser: as files, without anything beside them; what they show, print, and do by keys. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { COURSE } from '../../src/course/course';
import { launchBrowser } from '../support/browser';
import { provideFonts } from '../support/fonts';

const LANGUAGES = ['zh', 'en'] as const;
const FOLDER = join(__dirname, '../../docs/course');
const addressOf = (name: string): string => pathToFileURL(join(FOLDER, `${name}.html`)).href;
/** Title, three of opening, four for each exercise, closing. */
const SLIDES = 5 + 4 * COURSE.length;

jest.setTimeout(120_000);

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function withPage(name: string, act: (page: Page) => Promise<void>, options: Parameters<Browser['newContext']>[0] = {}): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, ...options });
  try {
    const page = await context.newPage();
    const asked: string[] = [];
    const said: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    await page.goto(addressOf(name));
    await act(page);
    expect({ asked, said }).toEqual({ asked: [addressOf(name)], said: [] });
  } finally {
    await context.close();
  }
}

const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

const shownIn = (page: Page): Promise<readonly string[]> => page.evaluate(() => Array.from(document.querySelectorAll<HTMLElement>('.slide')).filter((slide) => slide.offsetParent !== null || slide.offsetHeight > 0).map(({ id }) => id));

/** Slides whose content leaves them, or comes into their footer: the ids. */
const tooFull = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    document.documentElement.classList.remove('deck');
    const full = Array.from(document.querySelectorAll('.slide')).filter((slide) => {
      const footer = slide.querySelector('footer')?.getBoundingClientRect();
      const inside = Array.from(slide.querySelectorAll('.main *'), (element) => element.getBoundingClientRect());
      return inside.some(({ bottom, right }) => bottom > (footer?.top ?? 0) || right > (footer?.right ?? 0) + 1);
    });
    document.documentElement.classList.add('deck');
    return full.map(({ id }) => id);
  });

/** The page with Chinese glyphs, on a machine that may have none: its own policy lets no font in. */
const withFonts = async (name: string, act: (page: Page) => Promise<void>): Promise<void> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, bypassCSP: true });
  const page = await context.newPage();
  await provideFonts(page);
  await page.route('http://course.test/**', (route) => (route.request().url().endsWith('.html') ? route.fulfill({ path: join(FOLDER, `${name}.html`), contentType: 'text/html; charset=utf-8' }) : route.fallback()));
  await page.goto(`http://course.test/${name}.html`);
  await page.evaluate(() => document.fonts.ready);
  await act(page);
  await context.close();
};

describe.each(LANGUAGES)('the slides (%s)', (language) => {
  const name = `slides-${language}`;

  test('are turned by keys and buttons, one at a time, and keep their place in the address', () =>
    withPage(name, async (page) => {
      expect(await shownIn(page)).toEqual(['start']);
      for (const [key, id] of [['ArrowRight', 'what'], [' ', 'rules'], ['PageDown', 'exercises'], ['ArrowDown', '1-rule'], ['ArrowLeft', 'exercises'], ['Shift+ ', 'rules'], ['End', 'end'], ['ArrowRight', 'end'], ['PageUp', `${String(COURSE.length)}-solution`], ['Home', 'start'], ['ArrowUp', 'start']] as const) {
        await page.keyboard.press(key === ' ' ? 'Space' : key.replace('+ ', '+Space'));
        expect([key, await shownIn(page)]).toEqual([key, [id]]);
      }
      await page.click('.turn button[value="1"]');
      expect(new URL(page.url()).hash).toBe('#what');
      // A button that has the focus is pressed by space, not turned past.
      await page.keyboard.press('End');
      await page.focus('.turn button[value="-1"]');
      await page.keyboard.press('Space');
      expect(await shownIn(page)).toEqual([`${String(COURSE.length)}-solution`]);
      await page.evaluate(() => (location.hash = '#exercises'));
      await page.click('a[href="#6-rule"]');
      await page.waitForSelector('.slide.shown[id="6-rule"]');
      expect(await shownIn(page)).toEqual(['6-rule']);
    }));

  test('are a long page without scripts', () => withPage(name, async (page) => expect(await page.locator('.slide:visible').count()).toBe(SLIDES), { javaScriptEnabled: false }));

  test('print one a page, all of them', () => withPage(name, async (page) => expect(pagesOf(await page.pdf({ preferCSSPageSize: true, printBackground: true }))).toBe(SLIDES)));

  test.each([[1280, 720], [1920, 1080], [1024, 768]])('hold their text at %d × %d', async (width, height) => {
    await withFonts(name, async (page) => {
      await page.setViewportSize({ width, height });
      expect(await tooFull(page)).toEqual([]);
    });
  });

  test('axe-core finds nothing', () =>
    withFonts(name, async (page) => {
      await page.evaluate(axe.source);
      for (const id of ['start', 'what', 'exercises', '6-wrong', '10-solution', 'end']) {
        await page.evaluate((hash) => (location.hash = hash), id);
        const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa'] }));
        expect({ id, violations: violations.map(({ id: rule, nodes }) => [rule, nodes.map(({ html }) => html)]) }).toEqual({ id, violations: [] });
      }
      const pictures = process.env.PAIRSHARE_COURSE_PICTURES;
      if (pictures === undefined) return;
      mkdirSync(pictures, { recursive: true });
      for (const id of await page.evaluate(() => Array.from(document.querySelectorAll('.slide'), (slide) => slide.id))) {
        await page.evaluate((hash) => (location.hash = hash), id);
        await page.screenshot({ path: join(pictures, `${name}-${id}.png`) });
      }
    }));
});

describe.each(LANGUAGES)('the hand-out (%s)', (language) => {
  const name = `handout-${language}`;

  test('asks for nothing', () => withPage(name, async (page) => expect(await page.locator('h2').count()).toBe(4)));

  test('prints on one page of A4, with room for wider fonts', () =>
    withFonts(name, async (page) => {
      const print = async (): Promise<number> => pagesOf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
      expect(await print()).toBe(1);
      await page.addStyleTag({ content: 'body { line-height: 1.46 }' });
      expect(await print()).toBe(1);
      // A page that is too long would be seen.
      await page.addStyleTag({ content: 'body { line-height: 1.9 }' });
      expect(await print()).toBe(2);
    }));

  test('axe-core finds nothing', () =>
    withFonts(name, async (page) => {
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa'] }));
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    }));
});

/**
 * Chinese glyphs for screenshots on a machine without any: Noto Sans SC under the names the pages ask for,
 * served to the browser under test only.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';

const FAMILIES = ['Segoe UI', 'Microsoft YaHei UI', 'Arial'];
const WEIGHTS = [400, 700];
const PLACE = '/test-fonts/';

const folder = (): string => dirname(createRequire(join(process.cwd(), 'package.json')).resolve('@fontsource/noto-sans-sc/package.json'));

/** The package's own style sheets, once for each family, without the Latin parts that the machine has. */
function styleSheet(): string {
  const sheets = WEIGHTS.map((weight) => readFileSync(join(folder(), `${String(weight)}.css`), 'utf8')).join('\n');
  const chinese = sheets.split('@font-face').filter((face) => /noto-sans-sc-\d+-/.test(face)).map((face) => `@font-face${face}`).join('\n');
  return FAMILIES.map((family) => chinese.replaceAll("'Noto Sans SC'", `'${family}'`).replaceAll('./files/', `${PLACE}files/`).replaceAll('font-display: swap', 'font-display: block')).join('\n');
}

/** Before the page is opened. The grid draws on a canvas, which waits for no font: open, settle, then draw again. */
export async function provideFonts(page: Page): Promise<void> {
  await page.route(`**${PLACE}files/**`, (route) => route.fulfill({ body: readFileSync(join(folder(), new URL(route.request().url()).pathname.slice(PLACE.length))), contentType: 'font/woff2' }));
  await page.addInitScript((css: string) => {
    const add = (): void => {
      const style = document.createElement('style');
      style.textContent = css;
      document.head.append(style);
    };
    if (document.head) add();
    else document.addEventListener('DOMContentLoaded', add);
  }, styleSheet());
}

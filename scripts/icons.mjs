/** Renders assets/icons/*.svg to the PNG sizes Office asks for. The drawings are the source; the PNGs are committed. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sparticuz from '@sparticuz/chromium';
import { chromium } from 'playwright-core';
import { root } from './bundle.mjs';

/** The add-in's own icon, and those of its ribbon buttons. */
export const ICONS = { icon: [16, 32, 64, 80, 128], agreements: [16, 32, 80], apply: [16, 32, 80], explain: [16, 32, 80], reconcile: [16, 32, 80], compare: [16, 32, 80], freeze: [16, 32, 80], help: [16, 32, 80] };

/** 16 px has a drawing of its own, aligned to its pixels. */
const drawing = (name, size) => join(root, 'assets', 'icons', size === 16 ? `${name}-16.svg` : `${name}.svg`);

async function launch() {
  const executablePath = process.platform === 'linux' && process.arch === 'x64' ? await sparticuz.executablePath() : undefined;
  return chromium.launch({ args: ['--no-sandbox', '--disable-gpu'], ...(executablePath ? { executablePath } : { channel: 'chrome' }) });
}

async function render() {
  const browser = await launch();
  try {
    const page = await browser.newPage();
    for (const [name, sizes] of Object.entries(ICONS)) {
      for (const size of sizes) {
        const svg = readFileSync(drawing(name, size), 'utf8');
        await page.setViewportSize({ width: size, height: size });
        await page.setContent(`<style>html,body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
        writeFileSync(join(root, 'assets', `${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
      }
    }
  } finally {
    await browser.close();
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await render();

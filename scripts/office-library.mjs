/** Office's JavaScript library as npm brings it. Its files are shipped unmodified, names and layout kept, as its licence asks. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { OFFICE_PROGRAMS } from './office-files.mjs';

/** The library's `dist`; its licence lies beside it. */
export const officeJsFolder = dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/dist/office.js'));

/** Office may run in any language: every one the library has texts for, and what its files name beside themselves. */
export function selfHostedOfficeFiles() {
  const locales = readdirSync(officeJsFolder).map((name) => `${name}/office_strings.js`).filter((path) => existsSync(join(officeJsFolder, path)));
  return [...OFFICE_PROGRAMS, 'ariatelemetry/aria-web-telemetry.js', ...locales.sort()];
}

export const officeFile = (path) => readFileSync(join(officeJsFolder, path));

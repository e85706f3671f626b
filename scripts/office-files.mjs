/** Which files of Office's JavaScript library are served from our own site: unmodified, names and layout kept, as its licence asks. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The library's `dist`; its licence lies beside it. */
export const officeJsFolder = dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/dist/office.js'));

/** What office.js loads in Excel for Windows, on the web and on the Mac; the rest of the package is for other applications. */
const PROGRAMS = ['office.js', 'o15apptofilemappingtable.js', 'excel-win32-16.01.js', 'excel-web-16.00.js', 'excel-mac-16.00.js', 'telemetry/oteljs_agave.js'];

/** The workbench speaks two languages, and its host is Excel for Windows. */
export const workbenchOfficeFiles = [...PROGRAMS, 'en-us/office_strings.js', 'zh-cn/office_strings.js'];

/** Office may run in any language: every one the library has texts for, and what its files name beside themselves. */
export function selfHostedOfficeFiles() {
  const locales = readdirSync(officeJsFolder).map((name) => `${name}/office_strings.js`).filter((path) => existsSync(join(officeJsFolder, path)));
  return [...PROGRAMS, 'ariatelemetry/aria-web-telemetry.js', ...locales.sort()];
}

/**
 * What is missing where office.js is served from our own site. Its own tables say what it asks for: `read` gives a
 * file's text by its path below office/, null where there is none.
 */
export function missingOfficeFiles(read) {
  const library = read('office.js');
  if (library === null) return ['office.js'];
  const supported = Array.from(/OSF\.SupportedLocales=\{([^}]*)\}/.exec(library)?.[1]?.matchAll(/"([a-z-]+)":true/g) ?? [], ([, locale]) => `${locale}/office_strings.js`);
  if (supported.length === 0) return ['the list of languages in office.js'];
  const named = PROGRAMS.map(read).flatMap((text) => Array.from((text ?? '').matchAll(/"((?:telemetry|ariatelemetry)\/[\w-]+\.js)"/g), ([, path]) => path));
  return [...new Set([...PROGRAMS, ...supported, ...named])].filter((path) => read(path) === null);
}

/** An unmodified file of the library. */
export const officeFile = (path) => readFileSync(join(officeJsFolder, path));

/** Which files of Office's JavaScript library are served from our own site. */

/** What office.js loads in Excel for Windows, on the web and on the Mac; the rest of the package is for other applications. */
export const OFFICE_PROGRAMS = ['office.js', 'o15apptofilemappingtable.js', 'excel-win32-16.01.js', 'excel-web-16.00.js', 'excel-mac-16.00.js', 'telemetry/oteljs_agave.js'];

/** The workbench speaks two languages, and its host is Excel for Windows. */
export const workbenchOfficeFiles = [...OFFICE_PROGRAMS, 'en-us/office_strings.js', 'zh-cn/office_strings.js'];

/**
 * What is missing where office.js is served from our own site. Its own tables say what it asks for: `read` gives a
 * file's text by its path below office/, null where there is none.
 */
export function missingOfficeFiles(read) {
  const library = read('office.js');
  if (library === null) return ['office.js'];
  const supported = Array.from(/OSF\.SupportedLocales=\{([^}]*)\}/.exec(library)?.[1]?.matchAll(/"([a-z-]+)":true/g) ?? [], ([, locale]) => `${locale}/office_strings.js`);
  if (supported.length === 0) return ['the list of languages in office.js'];
  const named = OFFICE_PROGRAMS.map(read).flatMap((text) => Array.from((text ?? '').matchAll(/"((?:telemetry|ariatelemetry)\/[\w-]+\.js)"/g), ([, path]) => path));
  return [...new Set([...OFFICE_PROGRAMS, ...supported, ...named])].filter((path) => read(path) === null);
}

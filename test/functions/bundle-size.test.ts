import { join } from 'node:path';
import type { MeasuredFile } from '../../scripts/functions-bundle.mjs';
import { functionsBundle } from '../../scripts/functions-bundle.mjs';
import { describeFault } from '../../src/i18n/describe';
import { LOCALES } from '../../src/i18n/locale';
import { DOCUMENTED_CATALOGUE } from '../../src/functions/guide/catalogue';

const MOST = 40;

let entry: MeasuredFile;
let packs: readonly MeasuredFile[];

beforeAll(async () => {
  ({ entry, packs } = await functionsBundle(join(__dirname, '../..')));
}, 60_000);

test(`what every workbook loads is at most ${MOST} KB, gzipped`, () => {
  const sizes = [entry, ...packs].map(({ name, kilobytes }) => `${name} ${kilobytes.toFixed(2)} KB`).join(', ');
  expect({ sizes, fits: entry.kilobytes <= MOST }).toEqual({ sizes, fits: true });
});

test('each language is a file of its own', () => {
  expect(packs.map(({ name }) => name).sort()).toEqual([...LOCALES].sort().map((locale) => `src/i18n/${locale}/pack.ts`));
});

test.each(LOCALES)('what the functions say in %s is in its file and not in what every workbook loads', (locale) => {
  const pack = packs.find(({ name }) => name.includes(locale));
  for (const line of [describeFault({ code: 'shares-missing', details: {} }, locale), describeFault({ code: 'clauses-missing', details: {} }, locale)]) {
    expect(pack?.code).toContain(line);
    expect(entry.code).not.toContain(line);
  }
});

test('what a person reads about a function is not in it either', () => {
  for (const { summary, examples } of DOCUMENTED_CATALOGUE) {
    for (const text of [summary.zh, summary.en, ...examples.map(({ formula }) => formula)]) expect(entry.code).not.toContain(text);
  }
});

test('all functions are in it', () => {
  for (const { id } of DOCUMENTED_CATALOGUE) expect(entry.code).toContain(`"${id}"`);
});

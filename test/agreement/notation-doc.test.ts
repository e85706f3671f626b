import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIELD_KEYS, FIELDS } from '../../src/accounting/agreement/fields';
import { BASE_RECEIVERS, CLOCKS, OF_RECORD, SHORTFALLS, STRADDLES, TREATMENTS } from '../../src/accounting/agreement/keywords';
import { printAgreement } from '../../src/accounting/agreement/print';
import { parseAgreement } from '../../src/accounting/agreement/text';

const doc = readFileSync(join(__dirname, '../../docs/notation.md'), 'utf8');
const fenced = [...doc.matchAll(/```agreement\n([\s\S]*?)\n```/g)].map(([, text]) => text ?? '');
const rows = doc.split('\n').filter((line) => /^\| [^-字]/.test(line)).map((line) => line.slice(2, -2).split(' | '));
/** Two a field: Chinese and English. */
const examples = rows.map((cells) => (cells.at(-1) ?? '').replaceAll('`', '').split('<br>'));

test('the page has examples of both kinds', () => {
  expect(fenced.length).toBeGreaterThanOrEqual(4);
  expect(rows).toHaveLength(FIELD_KEYS.length - 1);
});

test.each([...fenced, ...examples.flat()])('%s', (text) => {
  const agreement = parseAgreement(text);
  expect(agreement.clauses.length).toBeGreaterThan(0);
  expect(printAgreement(parseAgreement(printAgreement(agreement)))).toBe(printAgreement(agreement));
});

test('every field of a text has a row, in order, whose examples use it in each language', () => {
  const ofText = FIELD_KEYS.filter((key) => key !== 'agreement');
  expect(rows.map(([zh, en]) => [zh, en])).toEqual(ofText.map((key) => [FIELDS[key].zh, FIELDS[key].en]));
  ofText.forEach((key, at) => {
    expect(examples[at]?.[0]).toMatch(new RegExp(`(^| )${FIELDS[key].zh}=`));
    expect(examples[at]?.[1]).toMatch(new RegExp(`(^| )${FIELDS[key].en}=`));
  });
});

test.each(Object.entries({ TREATMENTS, CLOCKS, STRADDLES, BASE_RECEIVERS, SHORTFALLS, OF_RECORD }))('%s: every keyword in both languages', (_, words) => {
  for (const { zh, en } of Object.values(words)) expect(doc).toContain(`${zh} ${en}`);
});

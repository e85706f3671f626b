import type { FaultCode } from '../../src/accounting/fault';
import type { FindingCode } from '../../src/accounting/ledger/finding';
import type { ErrorLines } from '../../src/docs/error-page';
import { halves } from '../../src/docs/error-page';
import { FAULT_GROUPS, FAULTS_OF_FINDINGS, FAULTS_OF_PARAMETERS, isGroup } from '../../src/docs/fault-groups';
import { generatedPages } from '../../src/docs/generated';
import { DEFAULTS } from '../../src/docs/function-notes';
import { CATALOGUE, findFunction } from '../../src/functions/catalogue';
import { evaluate } from '../../src/functions/evaluate';
import { faults } from '../../src/i18n/en-US/faults';
import { filesBelow, readDoc } from '../support/docs';
import { AGREEMENTS, FAILING_CALLS, ledgerIn, REMARKS } from '../functions/error-calls';
import errorLines from '../functions/error-lines.json';

const pages = generatedPages(errorLines as ErrorLines);

test.each([...pages.keys()])('%s is what the source makes of it: else run npm run docs', (path) => expect(readDoc(path)).toBe(pages.get(path)));

test('nothing else stands among the pages of the functions, and the contents link every one', () => {
  expect(filesBelow('docs/functions')).toEqual([...pages.keys()].filter((path) => path.startsWith('docs/functions/')).sort());
  const contents = readDoc('docs/README.md');
  expect(CATALOGUE.filter(({ id }) => !contents.includes(`[${id}](functions/${id.toLowerCase()}.md)`))).toEqual([]);
});

test('every code has its place on the page of errors, once', () => {
  const headings = Array.from((pages.get('docs/errors.md') ?? '').matchAll(/^### (.+)$/gm), ([, code]) => code);
  expect([...headings].sort()).toEqual(Object.keys(faults).sort());
});

test('a message is parted into what is wrong and what to do', () => {
  expect(halves('没有写比例。请写如 5:5。', 'zh')).toEqual(['没有写比例。', '请写如 5:5。']);
  expect(halves('12.5 is no ratio. Write for example 5:5.', 'en')).toEqual(['12.5 is no ratio.', 'Write for example 5:5.']);
  expect(halves('合计行，未计入。', 'zh')).toEqual(['合计行，未计入。', '']);
});

const includes = (listed: readonly string[], code: FaultCode): boolean => listed.some((key) => (isGroup(key) ? FAULT_GROUPS[key].codes.includes(code) : key === code));

test.each(Object.entries(FAILING_CALLS))('%s stands on the page of the function that says it', (code, [id]) => {
  const parameters = findFunction(id)?.parameters ?? [];
  const listed = ['cells', ...parameters.flatMap(({ key }) => FAULTS_OF_PARAMETERS[key])];
  // Whole ledgers and rows carry their own faults; their pages name the page of errors.
  expect({ code, listed: includes(listed, code as FaultCode) }).toEqual({ code, listed: true });
});

test.each(Object.entries(REMARKS).filter(([, [id]]) => id === 'CHECK'))('%s stands beside the code that CHECK gives it', (code, [id, ...rows]) => {
  const outcome = evaluate(id, [ledgerIn('zh', rows), AGREEMENTS], 'zh-CN');
  const line = (errorLines as ErrorLines)[code as FaultCode]?.['zh-CN'];
  const found = (Array.isArray(outcome) ? outcome : []).filter((row) => row[4] === line).map((row) => row[3] as FindingCode);
  expect(found.length).toBeGreaterThan(0);
  for (const finding of found) expect({ finding, listed: includes(FAULTS_OF_FINDINGS[finding], code as FaultCode) }).toEqual({ finding, listed: true });
});

test('every optional argument says what holds without it', () => {
  const silent = CATALOGUE.flatMap(({ id, parameters }) => parameters.filter(({ key, optional }) => optional && !DEFAULTS[key]).map(({ key }) => `${id} ${key}`));
  expect(silent).toEqual([]);
});

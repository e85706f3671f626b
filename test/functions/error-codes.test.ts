import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAgreement } from '../../src/accounting/agreement/text';
import type { Cell } from '../../src/accounting/cells';
import { attributeRow } from '../../src/accounting/ledger/attribute-row';
import { combineLedgers } from '../../src/accounting/ledger/combine';
import { readLedgerHeader } from '../../src/accounting/ledger/header';
import type { OutcomeCell } from '../../src/functions/evaluate';
import { evaluate } from '../../src/functions/evaluate';
import { FunctionFailure } from '../../src/functions/failure';
import { describeFault } from '../../src/i18n/describe';
import { faults as english } from '../../src/i18n/en-US/faults';
import type { Locale } from '../../src/i18n/locale';
import { languageOf, LOCALES } from '../../src/i18n/locale';
import type { Call } from './error-calls';
import { faultOf } from '../support/fault';
import { checkLedgers } from '../../src/accounting/reconciliation/check-ledgers';
import { AGREEMENTS, COLUMN_TWICE, FAILING_CALLS, ledgerIn, FOUND_IN_LEDGERS, LEDGERS_AT_ONCE, REMARKS, ROWS_NOT_SHARED } from './error-calls';

/** Code → the line in each language, word for word; `excel` where a cell shows an error. */
type Lines = Readonly<Record<Locale, string> & { readonly excel?: string }>;
const LINES = new Map(Object.entries(JSON.parse(readFileSync(join(__dirname, 'error-lines.json'), 'utf8')) as Record<string, Lines>));
const lineOf = (code: string, locale: Locale): string => LINES.get(code)?.[locale] ?? `no line is written down for ${code}`;

const cellsOf = (id: string, args: readonly (Cell | readonly (readonly Cell[])[])[], locale: Locale): OutcomeCell[] => {
  const outcome = evaluate(id, args, locale);
  return Array.isArray(outcome) ? outcome.flat() : [outcome];
};

function failureOf([id, ...args]: Call, locale: Locale): FunctionFailure {
  try {
    const failure = cellsOf(id, args, locale).find((cell) => cell instanceof FunctionFailure);
    if (failure) return failure;
  } catch (error) {
    if (error instanceof FunctionFailure) return error;
    throw error;
  }
  throw new Error('a failure was expected');
}

describe.each(LOCALES)('in %s', (locale) => {
  test.each(Object.entries(FAILING_CALLS))('%s fails a call', (code, call) => {
    const { code: found, excel, message } = failureOf(call, locale);
    expect({ code: found, excel, message }).toEqual({ code, excel: LINES.get(code)?.excel, message: lineOf(code, locale) });
  });

  test.each(Object.entries(REMARKS))('%s is said of a row', (code, [id, ...rows]) => {
    expect(cellsOf(id, [ledgerIn(languageOf(locale), rows), AGREEMENTS], locale)).toContain(lineOf(code, locale));
  });

  test.each(Object.entries(LEDGERS_AT_ONCE))('%s fails several ledgers', (code, ledgers) => {
    const fault = faultOf(() => combineLedgers(ledgers.map((cells) => ({ cells }))));
    expect({ code: fault.code, line: describeFault(fault, locale) }).toEqual({ code, line: lineOf(code, locale) });
  });

  test.each(Object.entries(FOUND_IN_LEDGERS))('%s is found in several ledgers', (code, ledgers) => {
    const found = checkLedgers(combineLedgers(ledgers.map((cells) => ({ cells })), ''), []).filter(({ finding }) => finding.fault.code === code);
    expect(found.map(({ finding }) => describeFault(finding.fault, locale))).toEqual([lineOf(code, locale)]);
  });

  test('column-twice is said of a header', () => {
    expect(cellsOf('CHECK', [COLUMN_TWICE[languageOf(locale)], AGREEMENTS], locale)).toContain(lineOf('column-twice', locale));
  });

  test.each(Object.entries(ROWS_NOT_SHARED))('%s keeps a row with its host', (code, [headers, row, agreement]) => {
    const result = attributeRow(readLedgerHeader([headers, row]), row, parseAgreement(agreement));
    if (!('remark' in result) || result.remark === null) throw new Error('a remark was expected');
    expect({ status: result.status, code: result.remark.code, line: describeFault(result.remark, locale) }).toEqual({ status: 'not-shared', code, line: lineOf(code, locale) });
  });
});

test('every code is brought about by a table, and has one line in each language', () => {
  const provoked = [...Object.keys(FAILING_CALLS), ...Object.keys(REMARKS), ...Object.keys(ROWS_NOT_SHARED), ...Object.keys(LEDGERS_AT_ONCE), ...Object.keys(FOUND_IN_LEDGERS), 'column-twice'];
  expect(new Set(provoked).size).toBe(provoked.length);
  expect(provoked.sort()).toEqual(Object.keys(english).sort());
  expect([...LINES.keys()].sort()).toEqual(provoked);
});

test.each([...LINES])('%s: one whole sentence or two, plain in tone', (_, lines) => {
  expect(lines['zh-CN']).toMatch(/^[^\n您！]*。$/);
  expect(lines['en-US'].replace('#REF!', '')).toMatch(/^[^\n!]*\.$/);
  for (const locale of LOCALES) expect(lines[locale]).not.toMatch(/undefined|NaN|\[object/);
});

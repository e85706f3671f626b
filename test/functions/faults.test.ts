import { evaluate } from '../../src/functions/evaluate';
import { FunctionFailure } from '../../src/functions/failure';
import type { Argument } from '../../src/functions/spec';
import { apportion } from '../../src/i18n/en-US/faults/apportion';
import { cells } from '../../src/i18n/en-US/faults/cells';
import { quantity } from '../../src/i18n/en-US/faults/quantity';
import type { Locale } from '../../src/i18n/locale';
import { LOCALES } from '../../src/i18n/locale';

type Code = keyof typeof cells | keyof typeof quantity | keyof typeof apportion;
type Call = readonly [id: string, ...args: Argument[]];

/** One faulty call for each code of cells, quantities and shares. */
const FAULTY: Readonly<Record<Code, Call>> = {
  'function-unknown': ['SPLIT', 1, '5:5'],
  'arguments-surplus': ['SPLITSHARE', 1, '5:5', 2, 3],
  'argument-missing': ['SPLITSHARE', 1],
  'one-cell-expected': ['SPLITSHARE', 1, '5:5', [[1], [2]]],
  'column-expected': ['SPLITSHARE', [[1, 2]], '5:5'],
  'lengths-differ': ['ENCLAVEATTRIB', [[1], [2], [3]], '5:5', [['迁移'], ['新设']]],
  'cell-is-error': ['SPLITSHARE', { error: '#REF!' }, '5:5'],
  'amount-unreadable': ['SPLITSHARE', 'abc', '5:5'],
  'too-many-digits': ['SPLITSHARE', '12345678901234567', '5:5'],
  'decimals-unreadable': ['SPLITSHARE', 1, '5:5', 13],
  'shares-unreadable': ['SPLITSHARE', 1, 'half and half'],
  'shares-missing': ['SPLITSHARE', 1, ''],
  'shares-one-party': ['SPLITSHARE', 1, '5'],
  'shares-part-missing': ['SPLITSHARE', 1, '5:'],
  'shares-negative': ['SPLITSHARE', 1, '5:-5'],
  'shares-zero-denominator': ['SPLITSHARE', 1, '1/0:1'],
  'shares-zero-sum': ['SPLITSHARE', 1, '0:0'],
  'shares-percent-sum': ['SPLITSHARE', 1, '50%:40%'],
  'shares-percent-mixed': ['SPLITSHARE', 1, '50%:5'],
  'shares-is-time': ['SPLITSHARE', 1, 0.29375],
  'shares-is-date': ['SPLITSHARE', 1, 46147],
  'shares-out-of-range': ['SPLITSHARE', 1, 1.5],
  'shares-too-many': ['SPLITSHARE', 1, [Array<number>(129).fill(1)]],
  'weights-two-dimensional': ['SPLITSHARE', 1, [[1, 2], [3, 4]]],
  'weight-missing': ['SPLITSHARE', 1, [[1], [null]]],
  'weight-unreadable': ['SPLITSHARE', 1, [[1], ['x']]],
  'weight-negative': ['SPLITSHARE', 1, [[1], [-1]]],
  'weights-zero-sum': ['SPLITSHARE', 1, [[0], [0]]],
};

function failureOf([id, ...args]: Call, locale: Locale): FunctionFailure {
  try {
    evaluate(id, args, locale);
  } catch (error) {
    if (error instanceof FunctionFailure) return error;
    throw error;
  }
  throw new Error('a failure was expected');
}

test.each(Object.entries(FAULTY))('%s: %j', (code, call) => {
  for (const locale of LOCALES) {
    const failure = failureOf(call, locale);
    expect(failure).toMatchObject({ code, excel: '#VALUE!' });
    expect(failure.message).not.toMatch(/\n|undefined|\[object|您|！/);
    expect(failure.message).toMatch(locale === 'zh-CN' ? /。$/ : /\.$/);
  }
});

test('every code with a message is brought about here', () => {
  expect(Object.keys(FAULTY).sort()).toEqual([...Object.keys(cells), ...Object.keys(quantity), ...Object.keys(apportion)].sort());
});

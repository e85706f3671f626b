import { evaluate } from '../../src/functions/evaluate';
import { FunctionFailure } from '../../src/functions/failure';
import type { Argument } from '../../src/functions/spec';
import type { attribution } from '../../src/i18n/en-US/faults/attribution';
import type { ledger } from '../../src/i18n/en-US/faults/ledger';
import type { reconciliation } from '../../src/i18n/en-US/faults/reconciliation';
import { LOCALES } from '../../src/i18n/locale';

type Code = keyof typeof attribution | keyof typeof ledger | keyof typeof reconciliation;
type Call = readonly [id: string, ...args: Argument[]];

const ROWS = [['单位名称', '属地', '飞出地', '协议', '指标', '期间', '本期数'], ['甲', '彭州市', '金牛区', '5:5', '产值', '2024', 100], ['甲', '彭州市', '金牛区', '5:5', '税收', '2024', 100]];
const attrib = (agreement: string, ...more: Argument[]): Call => ['ENCLAVEATTRIB', 100, agreement, ...more];

/** Failures that fail a call; remarks and findings stand in results instead (test/ledger, test/reconciliation). */
const FAULTY: Partial<Readonly<Record<Code, Call>>> = {
  'no-clause': attrib('情形=迁移 比例=5:5', '落地', '产值'),
  'ambiguous-clause': attrib('比例=5:5; 比例=4:6', null, '产值'),
  'missing-case': attrib('情形=迁移 比例=5:5'),
  'missing-indicator': attrib('指标=税收 比例=5:5'),
  'missing-period': attrib('比例=5:5 起=2024-01-01'),
  'missing-start': attrib('比例=5:5 年次=1', null, null, '2024'),
  'missing-base': attrib('比例=5:5 基数=记录 基数归=飞入地', null, null, '2024'),
  'not-additive': attrib('5:5', null, '人均产值'),
  'history-needed': attrib('比例=5:5 上限=10', null, null, '2024'),
  'treatment-changes': attrib('跨期=按日; 方式=分算 比例=5:5 止=2024-03-31; 方式=标注 比例=5:5 起=2024-04-01', null, null, '2024'),
  'party-unknown': attrib('5:5', null, null, null, null, null, null, '高新'),
  'district-unknown': ['AGREEMENT', [['飞出地', '飞入地', '方式'], ['金牛区', '亚特兰蒂斯', '双算']]],
  'period-unreadable': attrib('5:5', null, null, '去年'),
  'date-unreadable': attrib('5:5', null, null, '2024', '去年'),
  'ledger-header-missing': ['ATTRIBUTE', [['甲', 1]], '5:5'],
  'ledger-column-missing': ['ATTRIBUTE', [['单位名称', '期间']], '5:5'],
  'widths-differ': ['ATTRIBROW', [['单位名称', '期间', '本期数']], [['甲', '2024']], '5:5'],
  'indicators-several': ['RECONCILE', ROWS, '5:5'],
  'reported-in-row': ['RECONCILE', ROWS, '5:5', '产值', null, [['亚特兰蒂斯', 5]]],
  'reported-twice': ['RECONCILE', ROWS, '5:5', '产值', null, [['金牛区', 5], ['金牛', 6]]],
  'reporters-not-two': ['COMPARE', ROWS],
};

function failureOf([id, ...args]: Call, locale: (typeof LOCALES)[number]): FunctionFailure {
  try {
    evaluate(id, args, locale);
  } catch (error) {
    if (error instanceof FunctionFailure) return error;
    throw error;
  }
  throw new Error('a failure was expected');
}

test.each(Object.entries(FAULTY))('%s: %j', (code, call) => {
  const messages = LOCALES.map((locale) => failureOf(call, locale));
  // AGREEMENT wraps what its terms' readers refuse.
  const expected = code === 'district-unknown' ? 'term-unreadable' : code;
  expect(messages.map((failure) => failure.code)).toEqual(LOCALES.map(() => expected));
  for (const { message } of messages) expect(message).not.toMatch(/undefined|NaN|\[object|\n/);
  expect(messages[0]?.message).toMatch(/[一-龥]/);
});

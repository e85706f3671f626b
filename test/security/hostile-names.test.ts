/** Names that every object of JavaScript has, as headers, units, indicators, districts and agreements: they are names like any other. */
import { callLine, callWithText } from '../../src/cli/call';
import { readCommandLine } from '../../src/cli/options';
import { findFunction } from '../../src/functions/catalogue';
import { evaluate } from '../../src/functions/evaluate';
import { FunctionFailure } from '../../src/functions/failure';
import type { Argument } from '../../src/functions/spec';
import { parseAgreement } from '../../src/accounting/agreement/text';
import { printAgreement } from '../../src/accounting/agreement/print';

const HOSTILE = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'];

/** The same length everywhere, and in the same order of sorting among themselves as in the ledger. */
const PLAIN = ['甲甲甲', '乙乙乙', '丙丙丙', '丁丁丁', '戊戊戊', '己己己'];

const HEADER = ['单位名称', '属地', '飞出地', '协议', '指标', '期间', '本期数', '备注'];

/** A row a name: as the unit, as the indicator, as a party that is no district, as the agreement, as a column of its own. */
function ledgerOf(names: readonly string[]): Argument {
  return [[...HEADER, ...names], ...names.flatMap((name, at) => [
    [name, '彭州市', '金牛区', '金彭', '产值', '2024', 100.01 + at, name, ...names],
    ['某公司', '彭州市', '金牛区', '金彭', name, '2024', 50 + at, '', ...names],
    [`${name}有限公司`, '彭州市', '金牛区', name, '营收', '2024', 30 + at, '', ...names],
  ])];
}

const agreementsOf = (names: readonly string[]): Argument => [['协议', '飞出地', '飞入地', '指标', '方式', '比例'], ['金彭', '金牛区', '彭州市', '*', '分算', '5:5'], ...names.map((name) => [name, '金牛区', '彭州市', '*', '分算', '3:7'])];

const outcome = (id: string, args: readonly Argument[]): unknown => {
  try {
    return evaluate(id, args, 'zh-CN');
  } catch (error) {
    if (error instanceof FunctionFailure) return error.message;
    throw error;
  }
};

/** Names put back: what is left of the two answers must be the same. */
const renamed = (value: unknown): unknown => HOSTILE.reduce((text, name, at) => text.replaceAll(name, PLAIN[at] ?? ''), JSON.stringify(value));

afterEach(() => {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(Object.getOwnPropertyNames({}.constructor.prototype as object).sort()).toEqual(Object.getOwnPropertyNames(Object.prototype).sort());
});

test.each(['ATTRIBUTE', 'SETTLE', 'CHECK'])('%s answers as with any other name', (id) => {
  expect(renamed(outcome(id, [ledgerOf(HOSTILE), agreementsOf(HOSTILE)]))).toBe(JSON.stringify(outcome(id, [ledgerOf(PLAIN), agreementsOf(PLAIN)])));
});

test.each(HOSTILE)('RECONCILE and COMPARE answer for the indicator %s as for any other', (name) => {
  const plain = PLAIN[HOSTILE.indexOf(name)] ?? '';
  expect(renamed(outcome('RECONCILE', [ledgerOf(HOSTILE), agreementsOf(HOSTILE), name, '2024']))).toBe(JSON.stringify(outcome('RECONCILE', [ledgerOf(PLAIN), agreementsOf(PLAIN), plain, '2024'])));
  expect(renamed(outcome('COMPARE', [ledgerOf(HOSTILE), ledgerOf([...HOSTILE].reverse()), name]))).toBe(JSON.stringify(outcome('COMPARE', [ledgerOf(PLAIN), ledgerOf([...PLAIN].reverse()), plain])));
});

test.each(HOSTILE)('%s is read as an agreement’s id and case, and printed as it was', (name) => {
  const text = `${name} 飞出地=金牛区 飞入地=彭州市; 情形=${name} 方式=分算 比例=5:5`;
  expect(printAgreement(parseAgreement(text))).toBe(text);
});

test.each(HOSTILE)('%s is no field, no function, no language and no option', (name) => {
  expect(outcome('ENCLAVEATTRIB', [100, `${name}=5:5`])).toMatch(new RegExp(name));
  expect(findFunction(name)).toBeUndefined();
  expect(JSON.parse(callWithText(name, '[]', 'zh-CN').json)).toMatchObject({ error: expect.any(String) as string });
  expect(() => readCommandLine(['--lang', name])).toThrow(name);
});

test('JSON with such keys on the command line is refused or ignored, and pollutes nothing', () => {
  for (const line of ['{"__proto__":{"call":"SPLITSHARE","args":[1,"5:5"]}}', '{"call":"SPLITSHARE","args":[{"__proto__":{"error":"x"}},"5:5"]}', '{"call":"__proto__","args":[]}', '{"call":"SPLITSHARE","args":{"length":2,"0":1,"1":"5:5"}}']) {
    expect({ line, ...callLine(line, 'zh-CN') }).toMatchObject({ line, failed: true });
  }
  expect(callLine('{"call":"SPLITSHARE","args":[100,"5:5"],"__proto__":{"polluted":1}}', 'zh-CN')).toEqual({ json: '[[50,50]]', failed: false });
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

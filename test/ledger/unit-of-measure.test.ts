import type { Cell } from '../../src/accounting/cells';
import { convertUnit, isUnitOfMeasure, moneyUnitOf, unitInHeader } from '../../src/accounting/ledger/unit-of-measure';

describe('a unit of money', () => {
  test.each<[Cell | undefined, string | null]>([
    ['元', '元'], ['人民币元', '元'], ['Yuan', '元'], ['CNY', '元'], ['rmb', '元'], ['千元', '千元'], ['thousand yuan', '千元'], ['万元', '万元'], ['万', '万元'], ['人民币万元', '万元'],
    ['10,000 yuan', '万元'], ['１０，０００ yuan', '万元'], ['ten thousand yuan', '万元'], ['亿元', '亿元'], ['亿', '亿元'], ['100 million yuan', '亿元'], ['万 元', '万元'],
    ['人', null], ['美元', null], ['', null], [10_000, null], [null, null], [undefined, null],
  ])('%p is %p', (text, unit) => expect(moneyUnitOf(text)).toBe(unit));

  test('is at most 20 characters long, blanks included', () => {
    expect([moneyUnitOf(`万元${' '.repeat(18)}`), moneyUnitOf(`万元${' '.repeat(19)}`)]).toEqual(['万元', null]);
    expect([isUnitOfMeasure(`万元${' '.repeat(18)}`), isUnitOfMeasure(`万元${' '.repeat(19)}`)]).toEqual([true, false]);
  });

  test.each<[Cell | undefined, boolean]>([['万元', true], ['人', true], ['户', true], ['％', true], ['Persons', true], ['万 人次', true], ['美元', false], ['金牛区', false], ['', false], [5, false], [null, false], [undefined, false]])('%p as a unit of measure: %p', (text, expected) =>
    expect(isUnitOfMeasure(text)).toBe(expected));
});

describe('the unit in a header', () => {
  test.each<[Cell | undefined, string | null]>([
    ['金额（万元）', '万元'],
    ['金额(元)', '元'],
    ['(万元)', '万元'],
    ['营业收入（本月）（千元）', '千元'],
    ['金额（单位：万元）', '万元'],
    ['金额（单位万元）', '万元'],
    ['金额（本单位：万元）', null],
    ['金额/万元', '万元'],
    ['产值/本年/亿元', '亿元'],
    ['/万元', null],
    ['金额', null],
    ['万元', null],
    ['金额）万元（', null],
    ['）万元', null],
    ['金额（万元', null],
    ['金额（万元/月', null],
    ['金额()', null],
    ['人数（人）', null],
    [5, null],
    [null, null],
    [undefined, null],
  ])('%p: %p', (header, unit) => expect(unitInHeader(header)).toBe(unit));

  test('is looked for in 60 characters', () => {
    expect([unitInHeader(`${'甲'.repeat(56)}（万元）`), unitInHeader(`${'甲'.repeat(57)}（万元）`)]).toEqual(['万元', null]);
  });
});

describe('an amount in another unit', () => {
  test.each([
    ['1.5', '亿元', '万元', '15000'],
    ['12345.67', '元', '万元', '1.234567'],
    ['-3', '万元', '千元', '-30'],
    ['7.10', '元', '元', '7.10'],
  ] as const)('%s %s is %4$s %3$s', (digits, from, to, expected) => expect(convertUnit(digits, from, to)).toBe(expected));
});

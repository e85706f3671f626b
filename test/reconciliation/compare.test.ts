import type { Cell } from '../../src/accounting/cells';
import { compareLedgers } from '../../src/accounting/reconciliation/compare';
import { faultOf } from '../support/fault';

const HEADER = ['单位名称', '信用代码', '指标', '期间', '本期数'];
type Line = readonly [name: Cell, code: Cell, indicator: Cell, period: Cell, value: Cell];

const CODE = '91510182MA6CDEF11H';
const compared = (a: readonly Line[], b: readonly Line[]) => compareLedgers([HEADER, ...a], [HEADER, ...b]).comparisons;
const verdicts = (a: readonly Line[], b: readonly Line[]) => compared(a, b).map(({ verdict }) => verdict);
const one = (value: Cell, period: Cell = '2024-03'): Line => ['甲', '', '产值', period, value];

describe('the units of two ledgers', () => {
  test('are one by their code, whatever the name; by the name where neither has a code', () => {
    expect(verdicts([['甲公司', CODE, '产值', '2024', 5]], [['甲有限公司', CODE.toLowerCase(), '产值', '2024', 5]])).toEqual(['agreed']);
    expect(verdicts([['甲 公司（新）', '', '产值', '2024', 5]], [['甲公司(新)', '', '产值', '2024', 5]])).toEqual(['agreed']);
    expect(verdicts([['甲', '', '产值', '2024', 5]], [['乙', '', '产值', '2024', 5]])).toEqual(['one-sided', 'one-sided']);
  });

  test('a blank code is that of the name, if the name has only one', () => {
    expect(verdicts([['甲', CODE, '产值', '2024', 5]], [['甲', '', '产值', '2024', 5]])).toEqual(['agreed']);
    expect(verdicts([['甲', CODE, '产值', '2023', 5], ['甲', CODE, '产值', '2024', 5]], [['甲', '', '产值', '2024', 5]])).toEqual(['one-sided', 'agreed']);
    const other = '91510100MA6ABCDE1X';
    expect(verdicts([['甲', CODE, '产值', '2024', 5], ['甲', other, '产值', '2024', 6]], [['甲', '', '产值', '2024', 5]])).toEqual(['one-sided', 'one-sided', 'one-sided']);
  });

  test('code and name are those of whichever side has them', () => {
    expect(compared([['甲', '', '产值', '2024', 5]], [['甲', CODE, '产值', '2024', 5]])).toMatchObject([{ code: CODE, name: '甲' }]);
    expect(compared([['', CODE, '产值', '2024', 5]], [['乙', CODE, '产值', '2024', 5]])).toMatchObject([{ code: CODE, name: '乙', a: '5', b: '5', difference: '0' }]);
    expect(compared([], [['', CODE, '产值', '2024', 5]])).toMatchObject([{ code: CODE, name: '', a: null, b: '5', difference: null }]);
  });

  test('indicators and periods are apart; lines of one are added; a line without a figure is none', () => {
    expect(verdicts([['甲', '', '产值', '2024', 5]], [['甲', '', '税收', '2024', 5]])).toEqual(['one-sided', 'one-sided']);
    expect(compared([one(2), one(3)], [one(5)])).toMatchObject([{ a: '5', b: '5', verdict: 'agreed' }]);
    expect(compared([one(5), one('', '2024-04')], [one(5)])).toHaveLength(1);
    expect(verdicts([['甲', '', '产值', '', 5]], [['甲', '', '产值', '', 6]])).toEqual(['different']);
  });
});

describe('what is suspected of two figures', () => {
  test.each([
    [5, 50_000], [50_000, 5], [5, 5_000], [-5, -50_000], [1.5, 15_000],
  ])('%d and %d: the unit', (a, b) => expect(verdicts([one(a)], [one(b)])).toEqual(['unit-suspected']));

  test.each([[5, 500], [0, 0.0001], [0, 1000], [5, -50_000]])('%d and %d: nothing', (a, b) => expect(verdicts([one(a)], [one(b)])).toEqual(['different']));

  test('the period: the figure stands in another period of the other side', () => {
    expect(verdicts([one(7)], [one(5), one(7, '2024-04')])).toEqual(['period-suspected', 'one-sided']);
    expect(verdicts([one(5), one(7, '2024-04')], [one(7)])).toEqual(['period-suspected', 'one-sided']);
    expect(verdicts([one(0)], [one(5), one(0, '2024-04')])).toEqual(['different', 'one-sided']);
    expect(verdicts([one(7)], [one(5), ['乙', '', '产值', '2024-04', 7]])).toEqual(['different', 'one-sided']);
  });

  test('the cumulative: the months of the year up to there add up to it', () => {
    const months = [one(2, '2024-01'), one(3, '2024-02'), one(4, '2024-03')];
    expect(verdicts([one(9, '2024-03')], months)[0]).toBe('cumulative-suspected');
    expect(verdicts(months, [one(9, '2024-03')])[2]).toBe('cumulative-suspected');
    expect(verdicts([one(11, '2024-03')], [...months, one(2, '2024-04')])[0]).toBe('different');
    expect(verdicts([one(10, '2024-03')], [...months, one(1, '2023-12')])[0]).toBe('different');
    expect(verdicts([['甲', '', '产值', '', 9]], [['甲', '', '产值', '', 4], one(2, '2024-01'), one(3, '2024-02')])[0]).toBe('different');
  });
});

describe('one ledger of two reporting districts', () => {
  const HEAD = ['单位名称', '填报单位', '期间', '本期数'];
  const lines = (...reporters: readonly string[]) => [HEAD, ...reporters.map((reporter, index) => ['甲', reporter, '2024', index + 1])];

  test('is divided by them, lines without one left aside', () => {
    expect(compareLedgers(lines('金牛区', '彭州市', '', '金牛区'), null).comparisons).toMatchObject([{ a: '5', b: '2', difference: '3' }]);
  });

  test.each([
    [['金牛区'], ['金牛区']],
    [['金牛区', '彭州市', '金堂县'], ['金牛区', '彭州市', '金堂县']],
    [[''], []],
  ])('of %j is refused', (reporters, known) => {
    expect(faultOf(() => compareLedgers(lines(...reporters), null))).toMatchObject({ code: 'reporters-not-two', details: { known } });
  });
});

test('each comparison names the rows it is about', () => {
  expect(compared([one(2), one(3), one(9, '2024-04')], [one(5)]).map(({ rows }) => rows)).toEqual([{ a: [2, 3], b: [2] }, { a: [4], b: [] }]);
  const both = [['填报单位', ...HEADER], ['金牛区', ...one(5)], ['彭州市', ...one(6)]];
  expect(compareLedgers(both, null).comparisons.map(({ rows }) => rows)).toEqual([{ a: [2], b: [3] }]);
});

import type { Cell } from '../../src/accounting/cells';
import { compareLedgers, comparing } from '../../src/accounting/reconciliation/compare';
import { meantUnit } from '../../src/accounting/reconciliation/meant-unit';
import { readLedger } from '../../src/accounting/ledger/ledger';
import { faultOf } from '../support/fault';
import { recordOfRow } from '../../src/accounting/ledger/record-of-row';

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

describe('what a comparison rests on', () => {
  const cells = (...rows: readonly number[]) => rows.map((row) => ({ row, field: 'figure' }));

  test('the rows of each ledger, several where they were added, with the column of the figure', () => {
    expect(compared([one(2), ['乙', '', '产值', '2024', 1], one(3)], [one(5)])).toMatchObject([{ sources: { a: cells(2, 4), b: cells(2) } }, { sources: { a: cells(3), b: [] } }]);
    const cumulative = [['2024年3月'], ['单位名称', '本期数', '累计数'], ['甲', 1, 3], ['甲', '', 4]];
    expect(compareLedgers(cumulative, [HEADER, one(5)]).comparisons[0]?.sources).toEqual({ a: [{ row: 3, field: 'figure' }, { row: 4, field: 'cumulative' }], b: [] });
  });

  test('of one ledger, the rows of each reporter, who are named', () => {
    const { comparisons, reporters, other } = compareLedgers([['单位名称', '填报单位', '本期数'], ['甲', '彭州市', 1], ['甲', '金牛区', 2]], null);
    expect(comparisons[0]?.sources).toEqual({ a: cells(2), b: cells(3) });
    expect([reporters, other]).toEqual([{ a: '彭州市', b: '金牛区' }, null]);
  });

  test('records without a figure are listed, they are not compared', () => {
    expect(compareLedgers([HEADER, one(''), one(1)], [HEADER, one('—'), one(1)]).missing).toEqual({ a: [2], b: [2] });
  });

  const suspected = (a: readonly Line[], b: readonly Line[]) => compareLedgers([HEADER, ...a], [HEADER, ...b]).comparisons[0]?.suspicion;

  test('a unit: the factor, the larger figure, and who used another unit than the ledger', () => {
    expect(suspected([one(5)], [one(50_000)])).toEqual({ kind: 'unit', power: 4, larger: 'b' });
    expect(suspected([one(5000)], [one(5)])).toEqual({ kind: 'unit', power: 3, larger: 'a' });
    const suspicion = (power: 3 | 4, larger: 'a' | 'b') => ({ kind: 'unit', power, larger }) as const;
    expect(meantUnit(suspicion(4, 'b'), null)).toBeNull();
    expect(meantUnit(suspicion(4, 'b'), '万元')).toEqual({ side: 'b', unit: '元' });
    expect(meantUnit(suspicion(3, 'a'), '千元')).toEqual({ side: 'a', unit: '元' });
    expect(meantUnit(suspicion(4, 'a'), '元')).toEqual({ side: 'b', unit: '万元' });
    expect(meantUnit(suspicion(4, 'a'), '亿元')).toEqual({ side: 'a', unit: '万元' });
    expect(meantUnit(suspicion(3, 'a'), '万元')).toBeNull();
    expect(meantUnit(suspicion(3, 'b'), '元')).toEqual({ side: 'a', unit: '千元' });
  });

  test('a period: the other one, and its cells', () => {
    expect(suspected([one(7)], [one(5), one(7, '2024-04')])).toMatchObject({ kind: 'period', side: 'a', other: { value: '7', sources: cells(3) } });
    expect(suspected([one(5), one(7, '2024-04')], [one(7)])).toMatchObject({ kind: 'period', side: 'b', other: { value: '7', sources: cells(3) } });
  });

  test('a cumulative: the months that add up to it', () => {
    const months = [one(2, '2024-01'), one(3, '2024-02'), one(4, '2024-03')];
    expect(suspected([one(9, '2024-03')], months)).toMatchObject({ kind: 'cumulative', side: 'a', months: [{ sources: cells(2) }, { sources: cells(3) }, { sources: cells(4) }] });
    expect(suspected([one(5)], [one(5)])).toBeNull();
    expect(suspected([one(5)], [one(6)])).toBeNull();
  });

  test('in slices it comes to the same, and says how far it is', () => {
    const a = Array.from({ length: 1200 }, (_, index): Line => [`甲${index}`, '', '产值', '2024', index]);
    const slices = comparing(readLedger([HEADER, ...a]), () => readLedger([HEADER, ...a.slice(10)]));
    const seen: number[] = [];
    for (;;) {
      const step = slices.next();
      if (step.done === true) {
        expect(step.value.comparisons).toEqual(compared(a, a.slice(10)));
        break;
      }
      expect(step.value.done).toBeLessThanOrEqual(step.value.all || 0);
      seen.push(step.value.done);
    }
    expect(seen).toEqual([...seen].sort((x, y) => x - y));
    expect(seen.length).toBeGreaterThan(10);
  });

  test('a record is found again by its row', () => {
    const ledger = readLedger([['2024年'], ['单位名称', '本期数'], ['甲', 1], ['合计', 3], ['乙', 2]]);
    expect([1, 2, 3, 4, 5, 6].map((row) => recordOfRow(ledger, row)?.name ?? null)).toEqual([null, null, '甲', null, '乙', null]);
    expect(recordOfRow(readLedger([['单位名称', '本期数']]), 2)).toBeNull();
  });
});

import { parseAgreement } from '../../src/accounting/agreement/text';
import type { Cell } from '../../src/accounting/cells';
import { attributeLedger } from '../../src/accounting/ledger/attribute-ledger';
import { attributeLine } from '../../src/accounting/ledger/attribute-line';
import { shareOf } from '../../src/accounting/ledger/plain-line';
import { recordsOf } from '../support/records';

/** Which lines are attributed in whole numbers, and what they give; History is asked the same each time. */

const PARTIES = '飞出地=金牛区 飞入地=彭州市';
const AGREEMENTS = [
  `半 ${PARTIES}; 方式=分算 比例=5:5`,
  `限 ${PARTIES}; 方式=分算 比例=5:5 上限=400`,
  `倍 ${PARTIES}; 方式=分算 比例=5:5 上限=1.5×基数`,
  `三 ${PARTIES}; 方式=分算 比例=1/3:2/3`,
  `换 ${PARTIES}; 情形=迁移 方式=分算 比例=1/3:2/3; 方式=分算 比例=5:5`,
  `改 ${PARTIES} 跨期=按日; 方式=分算 比例=5:5 止=2024-06-30; 方式=分算 比例=3:7 起=2024-07-01`,
].map((text) => parseAgreement(text));

interface Row {
  readonly agreement?: string;
  readonly period: string;
  readonly value?: Cell;
  readonly cumulative?: Cell;
  readonly host?: string;
  readonly recordCase?: string;
  readonly base?: Cell;
  readonly project?: string;
}

/** Rows of one unit and indicator, told as [row, new figure, credited] in the order they were worked through. */
function attribute(...rows: readonly Row[]) {
  const header = ['单位名称', '属地', '协议', '情形', '指标', '期间', '本期数', '累计数', '基数', '项目'];
  const cells: Cell[][] = [header, ...rows.map(({ agreement = '半', period, value = null, cumulative = null, host = '彭州市', recordCase = '新设', base = null, project = '' }) => ['甲', host, agreement, recordCase, '产值', period, value, cumulative, base, project])];
  const attributed = attributeLedger(cells, AGREEMENTS);
  const plain: (readonly [row: number, figure: number, credited: number])[] = [];
  attributed.visit({ plain: ({ record, territorial, origin }) => plain.push([record + 1, territorial / 100, origin / 100]), outcome: () => undefined });
  const { outcomes, ledger, book } = attributed;
  expect(outcomes).toEqual(attributeLine(recordsOf(ledger), ledger, book));
  return { plain, outcomes, findings: outcomes.flatMap((outcome) => outcome.findings.map(({ code }) => code)) };
}

const plainOf = (...rows: readonly Row[]) => attribute(...rows).plain;

describe('figures of periods', () => {
  test('are worked through in time order, whatever their order in the sheet', () => {
    expect(plainOf({ agreement: '限', period: '2024-03', value: 900 }, { agreement: '限', period: '2024-01', value: 300 }, { agreement: '限', period: '2024-02', value: 300 })).toEqual([[2, 300, 150], [3, 300, 150], [1, 900, 100]]);
    expect(plainOf({ agreement: '限', period: '2024-01', value: 300 }, { agreement: '限', period: '2024-02', value: 300 }, { agreement: '限', period: '2024-03', value: 900 })).toEqual([[1, 300, 150], [2, 300, 150], [3, 900, 100]]);
    expect(plainOf({ agreement: '限', period: '2024-01', value: 10 }, { agreement: '限', period: '2024-03', value: 900 }, { agreement: '限', period: '2024-02', value: 300 })).toEqual([[1, 10, 5], [3, 300, 150], [2, 900, 245]]);
  });

  test('of one period come from the largest to the smallest', () => {
    expect(plainOf({ agreement: '限', period: '2024-01', value: 500 }, { agreement: '限', period: '2024-01', value: 700 }, { agreement: '限', period: '2024-01', value: -20 })).toEqual([[2, 700, 350], [1, 500, 50], [3, -20, -10]]);
  });

  test('that are alike in one period are for History, since nothing tells them apart', () => {
    expect(plainOf({ period: '2024-01', value: 500 }, { period: '2024-01', value: 500 })).toEqual([]);
    expect(plainOf({ period: '2024-01', value: 500 }, { period: '2024-02', value: 500 })).toHaveLength(2);
  });

  test('reported by two districts for one period are for History, which says so', () => {
    const { plain, findings } = attribute({ period: '2024-01', value: 500 }, { period: '2024-01', value: 400, host: '郫都区' });
    expect([plain, findings]).toEqual([[], ['double-counted', 'other-parties', 'double-counted']]);
    expect(attribute({ agreement: '', period: '2024-01', value: 500 }, { agreement: '', period: '2024-02', value: 400, host: '郫都区' }).plain).toEqual([[1, 500, 0], [2, 400, 0]]);
    expect(attribute({ agreement: '', period: '2024-01', value: 500 }, { agreement: '', period: '2024-01', value: 400, host: '郫都区' }).plain).toEqual([]);
  });

  test('whose periods overlap are for History; those that only touch are not', () => {
    expect(plainOf({ period: '2024Q1', value: 500 }, { period: '2024-03', value: 400 })).toEqual([]);
    expect(plainOf({ period: '2024-01', value: 500 }, { period: '2024Q1', value: 400 })).toEqual([]);
    expect(plainOf({ period: '2024Q1', value: 500 }, { period: '2024-04', value: 400 })).toEqual([[1, 500, 250], [2, 400, 200]]);
    expect(plainOf({ period: '2024', value: 500 }, { period: '2024-12', value: 400 })).toEqual([]);
  });

  test('of two projects or two agreements are for History', () => {
    expect(plainOf({ period: '2024-01', value: 500, project: '一期' }, { period: '2024-02', value: 400, project: '二期' })).toEqual([]);
    expect(plainOf({ period: '2024-01', value: 500, project: '一期' }, { period: '2024-02', value: 400, project: '一期' })).toHaveLength(2);
    expect(plainOf({ period: '2024-01', value: 500 }, { agreement: '限', period: '2024-02', value: 400 })).toEqual([]);
    expect(plainOf({ period: '2024-01', value: 500 }, { agreement: '', period: '2024-02', value: 400 })).toEqual([]);
  });

  test('too large to be added in doubles, and figures with more decimals, are for History', () => {
    expect(plainOf({ period: '2024-01', value: 4_999_999_999_999 }, { period: '2024-02', value: 4_999_999_999_999 })).toHaveLength(2);
    expect(plainOf({ period: '2024-01', value: 5_000_000_000_000 }, { period: '2024-02', value: 5_000_000_000_001 })).toEqual([]);
    expect(plainOf({ period: '2024-01', value: 5_000_000_000_000 }, { period: '2024-02', value: -5_000_000_000_000 })).toEqual([]);
    expect(plainOf({ period: '2024-01', value: 0.125 }, { period: '2024-02', value: 1 })).toEqual([]);
  });

  test('below 0 lower what was credited; a cap holds what is above it', () => {
    expect(plainOf({ agreement: '限', period: '2024-01', value: 700 }, { agreement: '限', period: '2024-02', value: -100 }, { agreement: '限', period: '2024-03', value: 500 }, { agreement: '限', period: '2024-04', value: 0 })).toEqual([[1, 700, 350], [2, -100, -50], [3, 500, 100], [4, 0, 0]]);
    // Credited beyond the cap nothing is: a cap that is reached gives 0, not less.
    expect(plainOf({ agreement: '限', period: '2024-01', value: 900 }, { agreement: '限', period: '2024-02', value: 900 })).toEqual([[1, 900, 400], [2, 900, 0]]);
  });

  test('of a change of clause between months each follow their own', () => {
    expect(plainOf({ agreement: '改', period: '2024-06', value: 100 }, { agreement: '改', period: '2024-07', value: 100 })).toEqual([[1, 100, 50], [2, 100, 30]]);
    expect(plainOf({ agreement: '改', period: '2024-06', value: 100 }, { agreement: '改', period: '2024年7-8月', value: 100 }, { agreement: '改', period: '2024年5月', value: 100 })).toEqual([[3, 100, 50], [1, 100, 50], [2, 100, 30]]);
    expect(plainOf({ agreement: '改', period: '2024', value: 100 })).toEqual([]);
  });

  test('of two cases each follow their own clause', () => {
    expect(plainOf({ agreement: '换', period: '2024-01', value: 100 }, { agreement: '换', period: '2024-02', value: 100, recordCase: '迁移' }, { agreement: '换', period: '2024-03', value: 100 })).toEqual([[1, 100, 50], [2, 100, 33.33], [3, 100, 50]]);
  });
});

describe('a cap by the record’s base', () => {
  test('is worked out where it is whole hundredths', () => {
    expect(plainOf({ agreement: '倍', period: '2024-01', value: 900, base: 200 }, { agreement: '倍', period: '2024-02', value: 900, base: 220.02 })).toEqual([[1, 900, 300], [2, 900, 30.03]]);
  });

  test.each<[Cell]>([[null], [33.33], ['一百'], [7e12]])('is for History with the base %p', (base) => expect(plainOf({ agreement: '倍', period: '2024-01', value: 900, base })).toEqual([]));
});

describe('cumulative figures', () => {
  const year = (...figures: readonly (readonly [period: string, figure: Cell])[]) => plainOf(...figures.map(([period, cumulative]) => ({ agreement: '三', period, cumulative })));

  test('are new by what they exceed the last one of their year', () => {
    expect(year(['2024年1月', 100], ['2024年1-2月', 200], ['2024年1-3月', 150])).toEqual([[1, 100, 33.33], [2, 100, 33.34], [3, -50, -16.67]]);
    expect(year(['2024年1-3月', 150], ['2024年1月', 100])).toEqual([[2, 100, 33.33], [1, 50, 16.67]]);
  });

  test('begin anew each year', () => {
    expect(year(['2023年1-12月', 100], ['2024年1-2月', 100], ['2024年1-3月', 200])).toEqual([[1, 100, 33.33], [2, 100, 33.33], [3, 100, 33.34]]);
  });

  test('of one period twice are for History', () => expect(year(['2024年1-2月', 100], ['2024年1-2月', 90])).toEqual([]));

  test('beside figures of periods are for History', () => {
    expect(plainOf({ period: '2024-01', value: 100 }, { period: '2024年1-2月', cumulative: 300 })).toEqual([]);
  });

  test('are shared under each clause by the year’s figure under it', () => {
    expect(plainOf({ agreement: '改', period: '2024年1-6月', cumulative: 0.01 }, { agreement: '改', period: '2024年1-7月', cumulative: 0.06 }, { agreement: '改', period: '2024年1-8月', cumulative: 0.11 })).toEqual([[1, 0.01, 0.01], [2, 0.05, 0.02], [3, 0.05, 0.01]]);
    expect(plainOf({ agreement: '换', period: '2024年1-2月', cumulative: 100 }, { agreement: '换', period: '2024年1-3月', cumulative: 200, recordCase: '迁移' }, { agreement: '换', period: '2024年1-4月', cumulative: 300, recordCase: '迁移' })).toEqual([[1, 100, 50], [2, 100, 33.33], [3, 100, 33.34]]);
  });
});

describe('the share of whole hundredths', () => {
  test.each([[1, 1, 2, 1], [-1, 1, 2, -1], [3, 1, 2, 2], [100, 1, 3, 33], [200, 1, 3, 67], [-200, 1, 3, -67], [0, 1, 3, 0], [5, 0, 1, 0], [-5, 0, 1, 0], [999_999_999_999_999, 33_554_431, 33_554_432, 999_999_970_197_677]])('of %i, %i/%i, is %i', (hundredths, weight, total, expected) => {
    expect(Object.is(shareOf(hundredths, weight, total), expected)).toBe(true);
  });
});

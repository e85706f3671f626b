import { parseAgreement } from '../../src/accounting/agreement/text';
import { plainTermsOf } from '../../src/accounting/ledger/plain-terms';
import { MOST_HUNDREDTHS } from '../../src/accounting/quantity/hundredths';
import { readPeriod } from '../../src/accounting/period/read-period';
import type { MoneyUnit } from '../../src/accounting/quantity/unit';

const PARTIES = '飞出地=金牛区 飞入地=彭州市';

interface Asked {
  readonly recordCase?: string | null;
  readonly indicator?: string | null;
  readonly period?: string;
  readonly unit?: MoneyUnit | null;
}

/** The terms of a figure of 产值 for March 2024 in 元, where nothing else is said. */
function termsOf(clauses: string, { recordCase = null, indicator = '产值', period = '2024-03', unit = '元' }: Asked = {}) {
  const { first, last } = readPeriod(period);
  return plainTermsOf(parseAgreement(`金彭 ${PARTIES} ${clauses}`), recordCase, indicator, first, last, unit);
}

/** The part of the figure, the cap and the tag, or null where the terms are not plain. */
const told = (clauses: string, asked: Asked = {}) => {
  const terms = termsOf(clauses, asked);
  return terms && { part: `${String(terms.weight)}/${String(terms.total)}`, share: terms.shareNumber, cap: terms.cap, timesBase: terms.timesBase, tagged: terms.tagged };
};

const PLAIN = { cap: null, timesBase: null, tagged: false };

describe('terms in whole numbers', () => {
  test.each([
    ['; 方式=分算 比例=5:5', { ...PLAIN, part: '1/2', share: 0.5 }],
    ['; 方式=分算 比例=37:63 小数=2', { ...PLAIN, part: '37/100', share: 0.37 }],
    ['; 方式=分算 比例=1/3:2/3', { ...PLAIN, part: '1/3', share: 1 / 3 }],
    ['; 方式=划转 比例=3:7', { ...PLAIN, part: '3/10', share: 0.3 }],
    ['; 方式=标注 比例=40%', { ...PLAIN, part: '2/5', share: 0.4, tagged: true }],
    ['; 方式=双算', { ...PLAIN, part: '1/1', share: 1, tagged: true }],
    ['; 方式=归飞出地', { ...PLAIN, part: '1/1', share: 1 }],
    ['; 方式=不计', { ...PLAIN, part: '0/1', share: null }],
    ['; 方式=分算 比例=5:5 上限=500', { ...PLAIN, part: '1/2', share: 0.5, cap: 50_000 }],
    ['; 方式=分算 比例=5:5 上限=0.01万元', { ...PLAIN, part: '1/2', share: 0.5, cap: 10_000 }],
    ['; 方式=分算 比例=5:5 上限=0', { ...PLAIN, part: '1/2', share: 0.5, cap: 0 }],
    ['; 方式=分算 比例=5:5 上限=3×基数', { ...PLAIN, part: '1/2', share: 0.5, timesBase: { numerator: 3, denominator: 1 } }],
    ['; 方式=分算 比例=5:5 上限=0.25×基数', { ...PLAIN, part: '1/2', share: 0.5, timesBase: { numerator: 1, denominator: 4 } }],
    ['; 方式=分算 比例=5:5 上限=1000×基数', { ...PLAIN, part: '1/2', share: 0.5, timesBase: { numerator: 1000, denominator: 1 } }],
    ['; 方式=分算 比例=5:5 上限=0.001×基数', { ...PLAIN, part: '1/2', share: 0.5, timesBase: { numerator: 1, denominator: 1000 } }],
    ['; 方式=分算 比例=1:33554431', { ...PLAIN, part: '1/33554432', share: 1 / 33_554_432 }],
  ])('%s', (clauses, expected) => expect(told(clauses)).toEqual(expected));

  test.each([
    '; 方式=分算 比例=5:5 基数=100 基数归=飞入地',
    '; 方式=分算 比例=5:5 保底=90',
    '; 方式=分算 比例=5:5 先回收=1000',
    '; 方式=分算 比例=5:5 门槛=基数>=100',
    '; 方式=分算 比例=5:5 小数=0',
    '; 方式=分算 比例=5:5 小数=4',
    '; 年次=1-3 方式=分算 比例=5:5',
    '; 方式=分算 比例=5:5 上限=记录',
    '; 方式=分算 比例=5:5 上限=1001×基数',
    '; 方式=分算 比例=5:5 上限=0.0001×基数',
    '; 方式=分算 比例=5:5 上限=0.001',
    `; 方式=分算 比例=5:5 上限=${String(MOST_HUNDREDTHS / 100)}`,
    '; 方式=分算 比例=1:33554432',
    '; 情形=迁移 年次=1-3 方式=分算 比例=3:7; 方式=分算 比例=5:5',
  ])('%s are for History', (clauses) => {
    let terms: unknown = 'unreadable';
    try {
      terms = told(clauses);
    } catch (error) {
      throw new Error(`${clauses} cannot be read`, { cause: error });
    }
    expect(terms).toBeNull();
  });

  test('of more than two parties are for History', () => {
    const { first, last } = readPeriod('2024-03');
    expect(plainTermsOf(parseAgreement('三方 各方=金牛区:彭州市:郫都区; 方式=分算 比例=4:3:3'), null, '产值', first, last, '元')).toBeNull();
  });

  test('of a rate are for History', () => expect([told('; 方式=分算 比例=5:5', { indicator: '产值增速' }), told('; 方式=分算 比例=5:5', { indicator: null })?.part]).toEqual([null, '1/2']));

  test('of a cap are in the unit of the figure; where that is not known, in its own', () => expect([told('; 方式=分算 比例=5:5 上限=500元', { unit: '万元' })?.cap, told('; 方式=分算 比例=5:5 上限=500元', { unit: null })?.cap]).toEqual([5, 50_000]));

  test('where no clause is in force the host keeps all, and the reason is kept', () => {
    const terms = termsOf('; 方式=分算 比例=5:5 起=2025-01-01');
    expect([terms?.clause, terms?.weight, terms?.total, terms?.share, terms?.outside?.code]).toEqual([null, 0, 1, null, expect.any(String)]);
    expect(terms?.agreement?.id).toBe('金彭');
  });

  test('that change within the period are for History, unless the period lies on one side', () => {
    const clauses = '跨期=按日; 方式=分算 比例=5:5 止=2024-05-15; 方式=分算 比例=3:7 起=2024-05-16';
    expect([told(clauses, { period: '2024-05' }), told(clauses, { period: '2024-04' })?.part, told(clauses, { period: '2024-06' })?.part]).toEqual([null, '1/2', '3/10']);
    // Half in force, half not.
    expect(told('跨期=按日; 方式=分算 比例=5:5 止=2024-05-15', { period: '2024-05' })).toBeNull();
  });

  test('that cannot be told without the case, or for an unknown one, are for History', () => {
    expect(told('; 情形=迁移 方式=分算 比例=5:5')).toBeNull();
    expect([told('; 情形=迁移 方式=分算 比例=5:5', { recordCase: '新设' }), told('; 情形=迁移 方式=分算 比例=5:5', { recordCase: '迁移' })?.part]).toEqual([null, '1/2']);
  });

  test('name the clause they come from', () => {
    const terms = termsOf('; 情形=迁移 方式=标注 比例=3:7; 方式=不计', { recordCase: '新设' });
    expect([terms?.clause?.number, terms?.clause?.treatment]).toEqual([2, 'none']);
  });
});

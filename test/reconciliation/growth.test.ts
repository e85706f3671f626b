import type { Cell } from '../../src/accounting/cells';
import { readDistrict } from '../../src/accounting/district/read-district';
import { printDay } from '../../src/accounting/period/calendar';
import { readPeriod } from '../../src/accounting/period/read-period';
import type { GrowthReport, GrowthSources } from '../../src/accounting/reconciliation/growth';
import { growth } from '../../src/accounting/reconciliation/growth';
import type { DistrictGrowth, Growths } from '../../src/accounting/reconciliation/growth-figures';
import type { Growth } from '../../src/accounting/reconciliation/growth-rate';
import { growthOf, percentText } from '../../src/accounting/reconciliation/growth-rate';
import { attributed, sheetOf } from '../support/core';
import { faultOf } from '../support/fault';

const HEADER = ['单位名称', '信用代码', '属地', '飞出地', '协议', '情形', '指标', '项目', '期间', '本期数', '起始日', '基数'] as const;
const sheet = sheetOf(HEADER, { 单位名称: '甲', 属地: '彭州市', 飞出地: '金牛区', 协议: '分', 指标: '产值', 期间: '2026', 本期数: 100 });
type Row = Parameters<typeof sheet>[number];
/** A row of a unit that is nobody's but its district's. */
const own = (row: Row): Row => ({ 飞出地: '', 协议: '', ...row });
const SPLIT = '分 飞出地=金牛区 飞入地=彭州市; 方式=分算 比例=5:5';

const report = (rows: readonly Row[], sources: GrowthSources = {}, period = '2026', ...agreements: readonly string[]) => growth(attributed(sheet(...rows), ...(agreements.length > 0 ? agreements : [SPLIT])), null, readPeriod(period), sources);

const shown = ({ current, base, rate, reason }: Growth) => `${current ?? '—'}/${base ?? '—'} ${rate ? `${percentText(rate, 1)}%` : String(reason)}`;
const line = ({ published, comparable, appraisal }: Growths) => [published, comparable, appraisal].map(shown);
const told = ({ districts, city }: GrowthReport): Record<string, readonly string[]> => ({ ...Object.fromEntries(districts.map((growths: DistrictGrowth) => [growths.district.name, line(growths)])), 全市: line(city) });

describe('domain example 30', () => {
  const EXPECTED = {
    金牛区: ['193000/200000 -3.5%', '193000/190000 1.6%', '198500/195000 1.8%'],
    彭州市: ['112000/100000 12%', '112000/110000 1.8%', '106500/105000 1.4%'],
    全市: ['305000/300000 1.7%', '305000/300000 1.7%', '305000/300000 1.7%'],
  };
  const rest: readonly Row[] = [own({ 单位名称: '彭州其他', 本期数: 101_000 }), own({ 单位名称: '金牛其他', 属地: '金牛区', 本期数: 193_000 })];
  const before: readonly Row[] = [own({ 属地: '金牛区', 期间: '2025', 本期数: 10_000 }), own({ 单位名称: '彭州其他', 期间: '2025' , 本期数: 100_000 }), own({ 单位名称: '金牛其他', 属地: '金牛区', 期间: '2025', 本期数: 190_000 })];
  const now: readonly Row[] = [{ 本期数: 11_000 }, ...rest];

  test('both years in one ledger', () => {
    const found = report([...now, ...before]);
    expect(told(found)).toEqual(EXPECTED);
    expect(found.moved).toEqual([{ row: 5, counterpart: 2, from: readDistrict('金牛区'), to: readDistrict('彭州市'), amount: '10000' }]);
    expect([found.unmatched, found.missing]).toEqual([{ now: [], then: [] }, { now: [], then: [] }]);
    // Exact: 2/110, 3/190, 1.5/105, 3.5/195, 5/300.
    expect(found.districts.flatMap(({ comparable, appraisal }) => [comparable.rate, appraisal.rate])).toEqual([
      { numerator: 3n, denominator: 190n }, { numerator: 7n, denominator: 390n }, { numerator: 1n, denominator: 55n }, { numerator: 1n, denominator: 70n },
    ]);
    expect(found.city.published.rate).toEqual({ numerator: 1n, denominator: 60n });
  });

  test('last year in a ledger of its own, in another unit and older than the agreement', () => {
    const measured = (rows: readonly Row[], unit: string, factor: number): Cell[][] => sheet(...rows).map((cells, index) => [...cells.map((cell) => (typeof cell === 'number' ? cell * factor : cell)), index === 0 ? '计量单位' : unit]);
    const lastYear = measured(before, '元', 10_000).map((cells) => cells.filter((_, column) => !['飞出地', '协议', '情形'].includes(HEADER[column] ?? '')));
    expect(told(growth(attributed(measured(now, '万元', 1), SPLIT), null, readPeriod('2026'), { lastYear }))).toEqual(EXPECTED);
  });

  test('from the districts’ totals and a ledger of the firm alone', () => {
    const totals = (host: string, origin: string) => [{ district: readDistrict('彭州市'), total: host, full: false }, { district: readDistrict('金牛区'), total: origin, full: false }];
    expect(told(report([...now.slice(0, 1), ...before.slice(0, 1)], { totals: { now: totals('112000', '193000'), then: totals('100000', '200000') } }))).toEqual(EXPECTED);
  });

  test('under a tag the city is the same', () => {
    const memo = '分 飞出地=金牛区 飞入地=彭州市; 方式=标注 比例=5:5';
    const found = report([...now, ...before], {}, '2026', memo);
    expect(told(found)).toEqual({ ...EXPECTED, 金牛区: [...EXPECTED.金牛区.slice(0, 2), '198500/195000 1.8%'], 彭州市: [...EXPECTED.彭州市.slice(0, 2), '112000/110000 1.8%'] });
  });
});

describe('which records are comparable', () => {
  const comparable = (rows: readonly Row[], period?: string) => {
    const { districts, unmatched } = report(rows, {}, period);
    return [Object.fromEntries(districts.map(({ district, comparable: { base } }) => [district.name, base])), unmatched.now, unmatched.then];
  };
  const then = (row: Row = {}) => own({ 属地: '金牛区', 期间: '2025', ...row });

  test('by credit code whatever the name, else by name', () => {
    const code = '91510182MA6CDEF11H';
    expect(comparable([{ 信用代码: code }, then({ 单位名称: '甲（原名）', 信用代码: code.toLowerCase() })])).toEqual([{ 金牛区: null, 彭州市: '100' }, [], []]);
    expect(comparable([{ 信用代码: code }, then()])).toEqual([{ 金牛区: null, 彭州市: '100' }, [], []]);
    // A code that has lost its digits is no code.
    expect(report([{ 信用代码: code }], { lastYear: sheet(then({ 信用代码: 9.1510182e17 })) }).districts.map((district) => district.comparable.base)).toEqual([null, '100']);
    expect(report([{ 信用代码: code }], { lastYear: sheet(then({ 信用代码: '91510106MA60004380' })) }).districts.map((district) => district.comparable.base)).toEqual(['100', null]);
  });

  test('a name that stands with several units this year is no match', () => {
    const two = [{ 信用代码: '91510182MA6CDEF11H' }, { 信用代码: '91510106MA60004380' }];
    expect(report(two, { lastYear: sheet(then()) }).unmatched).toEqual({ now: [2, 3], then: [2] });
  });

  test('a unit that is gone stays where it was, and a new one has no base; both are listed', () => {
    expect(comparable([{}, then({ 单位名称: '乙' })])).toEqual([{ 金牛区: '100', 彭州市: null }, [2], [3]]);
  });

  test('rows without name and code answer to none', () => expect(comparable([{ 单位名称: '', 属地: '金牛区' }, { 单位名称: '乙' }, then({ 单位名称: '' })])).toEqual([{ 金牛区: '100', 彭州市: null }, [2, 3], [4]]));

  test('a move inside the year moves the same months of the base', () => {
    const months = (year: number, host: (month: number) => string) => [1, 2, 3, 4].map((month) => own({ 属地: host(month), 期间: `${year}-0${month}`, 本期数: month }));
    const rows = [...months(2026, (month) => (month < 3 ? '金牛区' : '彭州市')), ...months(2025, () => '金牛区')];
    expect(comparable(rows, '2026年1-4月')).toEqual([{ 金牛区: '3', 彭州市: '7' }, [], []]);
    expect(comparable(rows, '2026年3月')).toEqual([{ 金牛区: null, 彭州市: '3' }, [], []]);
    // Quarters and months answer to each other.
    const quarter = [own({ 期间: '2026Q1' }), own({ 属地: '武侯区', 期间: '2026Q2' })];
    expect(comparable([...quarter, ...months(2025, () => '金牛区')], '2026年上半年')).toEqual([{ 金牛区: null, 武侯区: '4', 彭州市: '6' }, [], []]);
    expect(comparable([...months(2026, (month) => (month < 3 ? '金牛区' : '彭州市')), then({ 期间: '2025Q1' })], '2026Q1')).toEqual([{ 金牛区: null, 彭州市: '100' }, [], []]);
    expect(comparable([own({ 期间: '2026-03' }), then({ 期间: '2025-02' })], '2026Q1')).toEqual([{ 金牛区: null, 彭州市: '100' }, [], []]);
  });

  test('of the same project, if there is one, and of the same case', () => {
    const rows = [own({ 项目: '一期' }), own({ 项目: '二期', 属地: '武侯区' }), then({ 项目: '二期' }), then({ 项目: '三期', 单位名称: '甲', 本期数: 7 })];
    expect(comparable(rows)[0]).toEqual({ 金牛区: null, 武侯区: '100', 彭州市: '7' });
    const cases = [own({ 情形: '新设' }), own({ 情形: '迁移', 属地: '武侯区' }), then({ 情形: '迁移' })];
    expect(comparable(cases)[0]).toEqual({ 金牛区: null, 武侯区: '100', 彭州市: null });
  });

  test('one indicator at a time; rates never', () => {
    expect(faultOf(() => report([{}, { 指标: '税收' }])).code).toBe('indicators-several');
    const rows = [{}, { 指标: '税收', 本期数: 7 }, { 指标: '产值增速', 协议: '', 飞出地: '', 本期数: 9 }, then(), then({ 指标: '税收', 本期数: 5 })];
    expect(told(growth(attributed(sheet(...rows), SPLIT), '税收', readPeriod('2026')))).toMatchObject({ 全市: ['7/5 40%', '7/5 40%', '7/5 40%'] });
    // A ledger of last year that names none holds the one asked for.
    const lastYear = [['单位名称', '属地', '期间', '本期数'], ['甲', '金牛区', '2025', 5]];
    expect(told(growth(attributed(sheet(...rows.slice(0, 3)), SPLIT), '税收', readPeriod('2026'), { lastYear }))).toMatchObject({ 全市: ['7/5 40%', '7/5 40%', '7/5 40%'] });
    expect(told(report([{}], { lastYear: sheet(then(), then({ 指标: '税收', 本期数: 5 })) })).全市?.[0]).toBe('100/100 0%');
  });
});

describe('missing is never 0', () => {
  test('a district without figures has none, and no rate', () => {
    expect(told(report([{}]))).toEqual({ 金牛区: ['—/— current-missing', '—/— current-missing', '50/— base-missing'], 彭州市: ['100/— base-missing', '100/— base-missing', '50/— base-missing'], 全市: ['100/— base-missing', '100/— base-missing', '100/— base-missing'] });
  });

  test('a base of 0 or less gives no rate', () => {
    expect(growthOf('5', '0')).toEqual({ current: '5', base: '0', rate: null, reason: 'base-not-positive' });
    expect(growthOf('5', '-1').reason).toBe('base-not-positive');
    expect(growthOf('-5', '10').rate).toEqual({ numerator: -3n, denominator: 2n });
    expect(growthOf('0.1', '0.3').rate).toEqual({ numerator: -2n, denominator: 3n });
  });

  test('rows that are left out are named where they are missing, by year', () => {
    const found = report([{}, { 单位名称: '乙', 本期数: '—' }, { 单位名称: '丙', 协议: '丢' }, own({ 期间: '2025', 单位名称: '乙', 属地: '金牛区', 本期数: '一百' }), own({ 期间: '2025' })]);
    expect(found.missing).toEqual({ now: [3, 4], then: [5] });
    expect(found.districts.map(({ district, missing }) => [district.name, missing])).toEqual([['金牛区', { now: [3, 4], then: [5] }], ['彭州市', { now: [3, 4], then: [] }]]);
  });

  test('last year’s row has its share left out where this year’s has', () => {
    const found = report([{ 协议: '丢' }, own({ 期间: '2025', 本期数: 80 })]);
    expect(told(found).彭州市).toEqual(['100/80 25%', '100/80 25%', '100/80 25%']);
    expect(found.missing).toEqual({ now: [2], then: [3] });
  });

  test('a total that is missing leaves its district, and the city, without a figure', () => {
    const total = (name: string, amount: string) => ({ district: readDistrict(name), total: amount, full: true });
    const found = report([{}, own({ 期间: '2025', 属地: '金牛区' })], { totals: { now: [total('彭州市', '300'), total('金牛区', '500')], then: [total('彭州市', '200')] } });
    expect(told(found)).toEqual({ 金牛区: ['500/— base-missing', '500/— base-missing', '550/— base-missing'], 彭州市: ['300/200 50%', '300/300 0%', '250/250 0%'], 全市: ['800/— base-missing', '800/— base-missing', '800/— base-missing'] });
  });

  test('what two districts report in one year is shared in neither', () => {
    const found = report([{}, own({ 属地: '金牛区', 本期数: 90 }), own({ 期间: '2025', 属地: '金牛区', 本期数: 80 })]);
    expect(found.missing).toEqual({ now: [2, 3], then: [4] });
    expect(told(found).全市).toEqual(['190/80 137.5%', '190/80 137.5%', '190/80 137.5%']);
  });
});

test('says where one year reaches further than the other', () => {
  const months = (year: number, count: number) => Array.from({ length: count }, (_, index) => ({ 期间: `${year}-0${index + 1}` }));
  const days = (rows: readonly Row[]) => {
    const { reach } = report(rows);
    return [reach.now && printDay(reach.now), reach.then && printDay(reach.then), reach.differs];
  };
  expect(days([...months(2026, 2), ...months(2025, 3)])).toEqual(['2026-02-28', '2025-03-31', true]);
  expect(days([...months(2026, 2), { 期间: '2025年1-2月' }])).toEqual(['2026-02-28', '2025-02-28', false]);
  expect(days(months(2026, 2))).toEqual(['2026-02-28', null, false]);
});

describe('appraisal figures of last year', () => {
  const appraisal = (agreement: string, rows: readonly Row[], period?: string) => report(rows, {}, period, agreement).districts.map((district) => shown(district.appraisal));
  const before = (row: Row = {}) => ({ 期间: '2025', ...row });

  test('take this year’s clause, not yet in force then', () => {
    expect(appraisal(`${SPLIT} 起=2026-01-01`, [{ 本期数: 110 }, before()])).toEqual(['55/50 10%', '55/50 10%']);
    expect(appraisal(`${SPLIT} 止=2025-12-31`, [{ 本期数: 110 }, before()])).toEqual(['0/0 base-not-positive', '110/100 10%']);
    const step = '分 飞出地=金牛区 飞入地=彭州市; 方式=分算 比例=5:5 止=2026-06-30; 方式=分算 比例=2:8 起=2026-07-01';
    // A figure of the whole year is under the clause of its first day.
    expect(appraisal(step, [{ 期间: '2026H1', 本期数: 110 }, { 期间: '2026H2', 本期数: 110 }, before()])).toEqual(['77/50 54%', '143/50 186%']);
    expect(appraisal(step, [{ 期间: '2026H1', 本期数: 110 }, { 期间: '2026H2', 本期数: 110 }, before({ 期间: '2025H1' }), before({ 期间: '2025H2' })])).toEqual(['77/70 10%', '143/130 10%']);
  });

  test('and this year’s year of the clock', () => {
    const years = '分 飞出地=金牛区 飞入地=彭州市; 方式=分算 比例=5:5 年次=1; 方式=分算 比例=3:7 年次=2-';
    expect(appraisal(years, [{ 起始日: '2025-01-01' }, before({ 起始日: '2025-01-01', 本期数: 50 })])).toEqual(['30/15 100%', '70/35 100%']);
    expect(appraisal(years, [{ 起始日: '2026-01-01' }, before({ 起始日: '2025-01-01', 本期数: 50 })])).toEqual(['50/25 100%', '50/25 100%']);
  });

  test('of a unit that is gone take its own agreement, as this year has it', () => {
    expect(appraisal('分 飞出地=金牛区 飞入地=彭州市; 方式=分算 比例=5:5 止=2025-12-31; 方式=分算 比例=3:7 起=2026-01-01', [{ 单位名称: '乙' }, before({ 单位名称: '乙' }), before()])).toEqual(['30/60 -50%', '70/140 -50%']);
  });

  test('a cap leaves both years the room there was on 1 January', () => {
    const capped = `${SPLIT} 上限=120`;
    // 2024 took 80: 40 are left for either year.
    expect(report([{ 本期数: 100 }, { 期间: '2024', 本期数: 160 }], { lastYear: sheet(before({ 本期数: 60 })) }, '2026', capped).districts.map((district) => shown(district.appraisal))).toEqual(['40/30 33.3%', '60/30 100%']);
    // In one ledger 2025 took 30 of them.
    expect(appraisal(capped, [{ 期间: '2024', 本期数: 160 }, before({ 本期数: 60 }), { 本期数: 100 }])).toEqual(['10/10 0%', '90/50 80%']);
  });

  test('a base is this year’s, and used up from January on', () => {
    const based = '分 飞出地=金牛区 飞入地=彭州市; 方式=分算 比例=5:5 基数=100 年增=10% 基数归=飞入地';
    const months = (year: number, ...values: readonly number[]) => values.map((value, index) => ({ 期间: `${year}-0${index + 1}`, 本期数: value, 起始日: '2026-01-01' }));
    // 110 this year: 2026 shares 90 of March, last year’s figures 20 of March.
    expect(appraisal(based, [...months(2026, 60, 50, 90), ...months(2025, 50, 50, 30)], '2026-03')).toEqual(['45/10 350%', '45/20 125%']);
  });

  test('cumulative figures are told apart by month', () => {
    const cells = (year: number, ...values: readonly number[]): Cell[][] => [['单位名称', '飞出地', '期间', '累计数'], ...values.map((value, index): Cell[] => ['甲', '金牛区', `${year}年1-${index + 1}月`, value])];
    const found = growth(attributed(cells(2026, 110, 231, 363), SPLIT), null, readPeriod('2026年3月'), { lastYear: cells(2025, 100, 210, 330) });
    expect(told(found)).toEqual({ 金牛区: ['—/— current-missing', '—/— current-missing', '66/60 10%'], 彭州市: ['132/120 10%', '132/120 10%', '66/60 10%'], 全市: ['132/120 10%', '132/120 10%', '132/120 10%'] });
  });
});

test('a ledger of last year that cannot be read is a fault', () => expect(faultOf(() => report([{}], { lastYear: [['无']] })).code).toBe('ledger-header-missing'));

test('a rate in per cent is rounded half up, away from zero', () => {
  expect([percentText({ numerator: 2n, denominator: 110n }, 1), percentText({ numerator: -1n, denominator: 800n }, 2), percentText({ numerator: 1n, denominator: 8n }, 0)]).toEqual(['1.8', '-0.13', '13']);
});

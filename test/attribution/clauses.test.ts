import { printDay } from '../../src/accounting/period/calendar';
import { faultOf } from '../support/fault';
import { attributed } from '../support/attributing';

const credit = (agreement: string, given: Parameters<typeof attributed>[1]) => attributed(agreement, given).origin;
const refusal = (agreement: string, given: Parameters<typeof attributed>[1]) => faultOf(() => attributed(agreement, given));

const MIXED = '方式=分算; 比例=5:5; 情形=迁移 比例=4:6; 指标=税收 比例=3:7; 情形=迁移 指标=税收 比例=2:8';

describe('the clause that names a record most closely', () => {
  test.each([
    ['迁移', '税收', '20'], ['新设', '税收', '30'], ['迁移', '产值', '40'], ['新设', '产值', '50'], ['relocation', ' 税收 ', '20'],
  ])('case %s, indicator %s: %s', (ofCase, indicator, expected) => expect(credit(MIXED, { value: '100', case: ofCase, indicator })).toBe(expected));

  test('a record without a case falls to the clause for any', () => expect(credit(MIXED, { value: '100', indicator: '产值' })).toBe('50'));

  test('without a clause for any the case is needed', () => {
    expect(refusal('方式=分算; 情形=迁移 比例=4:6; 情形=新设 比例=5:5', { value: '100', indicator: '产值' })).toMatchObject({ code: 'missing-case', details: { known: ['迁移', '新设'] }, excel: '#VALUE!' });
    expect(refusal('方式=分算; 指标=税收 比例=4:6', { value: '100', case: '迁移' })).toMatchObject({ code: 'missing-indicator', details: { known: ['税收'] }, excel: '#VALUE!' });
  });

  test('a case or indicator nobody named is no silent zero', () => {
    expect(refusal('方式=分算; 情形=迁移 比例=4:6', { value: '100', case: '落地', indicator: '产值' })).toMatchObject({ code: 'no-clause', excel: '#N/A' });
  });

  test('two that fit equally well are named', () => {
    expect(refusal('方式=分算; 情形=迁移 比例=4:6; 情形=迁移 比例=5:5', { value: '100', case: '迁移', indicator: '产值' })).toMatchObject({ code: 'ambiguous-clause', details: { first: 1, second: 2 } });
  });

  test('two that fit equally well at different times are no conflict', () => {
    const phases = '方式=分算; 止=2024-12-31 比例=5:5; 起=2025-01-01 比例=3:7';
    expect(credit(phases, { value: '100', period: '2024' })).toBe('50');
    expect(credit(phases, { value: '100', period: '2025' })).toBe('30');
  });
});

describe('force and years', () => {
  const AGREED = '金彭 飞出地=金牛区 飞入地=彭州市 起=2023-07-01 止=2028-06-30; 方式=分算 比例=5:5; 情形=新设 方式=分算 比例=6:4';
  const PHASES = '方式=分算; 年次=1-3 比例=5:5; 年次=4- 比例=3:7';

  test.each([
    ['2023-06', '0', 'before', '2023-07-01'], ['2028-07', '0', 'after', '2028-06-30'],
  ])('%s lies outside', (period, expected, why, day) => {
    const { origin, host, remark } = attributed(AGREED, { value: '100', period });
    expect([origin, host]).toEqual([expected, '100']);
    expect(remark?.code).toBe('outside-agreement');
    const details = remark?.details as { why: string; day: number };
    expect([details.why, printDay(details.day)]).toEqual([why, day]);
  });

  test('a period that straddles the first day waits for the next, one that straddles the last is shared', () => {
    expect(credit(AGREED, { value: '100', period: '2023' })).toBe('0');
    expect(credit(AGREED, { value: '100', period: '2028' })).toBe('50');
  });

  test.each([['2023-06', '0'], ['2023-07', '50'], ['2026-06', '50'], ['2026-07', '30'], ['2060', '30']])('%s of phases from 2023-07-01: %s', (period, expected) => {
    expect(credit(PHASES, { value: '100', period, start: '2023-07-01' })).toBe(expected);
  });

  test('outside its years the remark names the year', () => {
    expect(attributed('方式=分算 比例=5:5 年次=1-3', { value: '100', period: '2026-07', start: '2023-07-01' }).remark).toEqual({ code: 'outside-agreement', details: { why: 'years', year: 4, clause: 1 } });
  });

  test('years need a date, dates need a period', () => {
    expect(refusal(PHASES, { value: '100', period: '2024' })).toMatchObject({ code: 'missing-start', details: { clause: 1, clock: null } });
    expect(refusal(PHASES, { value: '100', start: '2023-07-01' })).toMatchObject({ code: 'missing-period' });
  });

  test('each clock counts from its own date, else from the start', () => {
    const clock = (name: string) => `方式=分算 比例=5:5 年次=1 时钟=${name}`;
    expect(credit(clock('达产'), { value: '100', period: '2026', dates: { capacity: '2026-01-01' }, start: '2020-01-01' })).toBe('50');
    expect(credit(clock('达产'), { value: '100', period: '2026', start: '2026-01-01' })).toBe('50');
    expect(credit(clock('首税'), { value: '100', period: '2026', dates: { 'first-tax': '2020-01-01' } })).toBe('0');
    expect(credit('方式=分算 比例=5:5 年次=1 时钟=协议 起=2026-01-01', { value: '100', period: '2026', start: '2020-01-01' })).toBe('50');
    expect(refusal(clock('开工'), { value: '100', period: '2026' })).toMatchObject({ code: 'missing-start', details: { clock: 'construction' } });
  });
});

describe('weighted by days', () => {
  const HALVES = '方式=分算 跨期=按日; 止=2027-06-30 比例=5:5; 起=2027-07-01 比例=3:7';

  test('the ratio is the mean over the days of the period', () => expect(attributed(HALVES, { value: '13000', period: '2027' })).toMatchObject({ origin: '5189.32', host: '7810.68' }));
  test('a period within one clause is not weighted', () => expect(credit(HALVES, { value: '100', period: '2027Q1' })).toBe('50'));
  test('days without a clause count 0', () => expect(credit('方式=分算 跨期=按日 比例=5:5 起=2027-07-01', { value: '365', period: '2027' })).toBe('92'));
  test('three parties are weighted together', () => {
    const result = attributed('各方=金牛区:彭州市:高新区 跨期=按日; 方式=分算 比例=5:4:1 起=2027-07-01', { value: '365', period: '2027' });
    expect([result.origin, result.host, result.others]).toEqual(['92', '254.6', ['18.4']]);
  });
  test('a change of treatment inside cannot be weighted', () => {
    expect(refusal('方式=分算 跨期=按日; 止=2027-06-30 比例=5:5; 起=2027-07-01 比例=3:7 方式=标注', { value: '1', period: '2027' })).toMatchObject({ code: 'treatment-changes', details: { first: 1, second: 2 } });
  });
});

test.each(['规上工业增加值增速', '增长率', '同比', '人均产值', '价格指数', '占GDP比重', '完成率(%)', 'GDP growth', 'output per capita', 'price index', 'growth rate'])('%s is never shared', (indicator) => {
  expect(refusal('5:5', { value: '8.5', indicator })).toMatchObject({ code: 'not-additive', excel: '#VALUE!' });
});

test.each(['产值', '税收', 'output', 'corporate tax', 'separate figures'])('%s is a level', (indicator) => expect(credit('5:5', { value: '8', indicator })).toBe('4'));

import { printAgreement } from '../../src/accounting/agreement/print';
import { lastDayOf, lengthOf, withLength } from '../../src/accounting/scenario/length';
import { mostPercent, percentOf, sharesText } from '../../src/accounting/scenario/percent';
import { grown } from '../../src/accounting/scenario/projection';
import type { ScenarioTerms } from '../../src/accounting/scenario/terms';
import { changedTerms, readTerms, scenarioDraft, termsOf } from '../../src/accounting/scenario/terms';
import { readShares } from '../../src/accounting/apportion/shares';
import { printDay } from '../../src/accounting/period/calendar';
import { agreement, changed } from './trial';

const JP = agreement('金彭2023 飞出地=金牛区 飞入地=彭州市 起=2023-07-01 止=2028-06-30 依据=第三条; 情形=新设 方式=分算 比例=5:5; 情形=迁移 方式=分算 比例=5:5 上限=7800');
const PHASES = agreement('武金2022 飞出地=金堂县 飞入地=武侯区 起=2022-01-01 止=2029-12-31; 情形=反向飞地 比例=5:5 年次=1-3 时钟=登记变更; 情形=反向飞地 比例=3:7 年次=4-6 时钟=登记变更; 情形=共建 比例=2:8 年次=4-');

const clause = (number: number, of = JP) => {
  const found = of.clauses[number - 1];
  if (!found) throw new RangeError(String(number));
  return found;
};
const text = (number: number, terms: Partial<ScenarioTerms>, of = JP) => printAgreement(changed(of, number, terms)).split('; ').slice(1);
const problems = (number: number, terms: Partial<ScenarioTerms>, of = JP) => [...readTerms(of, number, { ...termsOf(of, clause(number, of)), ...terms }).problems].map(([key, problem]) => `${key} ${problem.kind === 'fault' ? problem.fault.code : problem.kind}`);

test('today’s terms in the words of the agreement', () => {
  expect(termsOf(JP, clause(2))).toEqual({ treatment: 'split', share: '50', years: '5', base: '', baseTo: 'host', cap: '7800' });
  expect(termsOf(PHASES, clause(2, PHASES))).toMatchObject({ share: '30', years: '3' });
  const special = agreement('飞出地=金牛区 飞入地=彭州市; 情形=迁移 方式=分算 比例=1/3 基数=记录 基数归=飞出地 上限=3×基数; 情形=新设 方式=不计');
  expect(termsOf(special, clause(1, special))).toEqual({ treatment: 'split', share: '33.3333', years: '', base: '记录', baseTo: 'origin', cap: '3×基数' });
  expect(termsOf(special, clause(2, special))).toMatchObject({ treatment: 'none', share: '0' });
});

test('only what was changed is written otherwise', () => {
  expect(text(2, { share: '40' })).toEqual(['情形=新设 方式=分算 比例=5:5', '情形=迁移 方式=分算 比例=40% 上限=7800']);
  expect(text(2, { cap: '' })).toEqual(['情形=新设 方式=分算 比例=5:5', '情形=迁移 方式=分算 比例=5:5']);
  expect(text(2, { cap: '３×基数' })).toContain('情形=迁移 方式=分算 比例=5:5 上限=3×基数');
  expect(text(2, { base: '1200', baseTo: 'origin' })).toContain('情形=迁移 方式=分算 比例=5:5 基数=1200 基数归=飞出地 上限=7800');
  expect(text(2, { treatment: 'memo' })).toContain('情形=迁移 方式=标注 比例=5:5 上限=7800');
  expect(text(2, { share: ' 50 ', years: '5' })).toEqual(printAgreement(JP).split('; ').slice(1));
});

test('a longer term ends later, for its clause alone', () => {
  expect(text(2, { years: '8' })).toEqual(['情形=新设 方式=分算 比例=5:5 起=2023-07-01 止=2028-06-30', '情形=迁移 方式=分算 比例=5:5 起=2023-07-01 止=2031-06-30 上限=7800'].map((one) => expect.stringContaining(one.slice(0, 12)) as string));
  const longer = changed(JP, 2, { years: '8' });
  expect(longer.clauses.map(({ to }) => to && printDay(to))).toEqual(['2028-06-30', '2031-06-30']);
  expect(printDay(lastDayOf(longer, clause(2, longer)) ?? 0)).toBe('2031-06-30');
  expect(lastDayOf(changed(JP, 2, { years: '' }), clause(2, changed(JP, 2, { years: '' })))).toBeNull();
});

test('phases move with the one before them and keep their length; other subjects stay', () => {
  const years = (length: number | null) => withLength(PHASES, 1, length).clauses.map(({ years: own }) => `${own?.first ?? ''}-${own?.last ?? ''}`);
  expect(years(5)).toEqual(['1-5', '6-8', '4-']);
  expect(years(1)).toEqual(['1-1', '2-4', '4-']);
  expect(years(null)).toEqual(['1-', '4-']);
  const dated = agreement('甲 飞出地=金牛区 飞入地=彭州市; 方式=分算 比例=5:5 起=2024-01-01 止=2025-12-31; 方式=分算 比例=3:7 起=2026-01-01 止=2027-12-31');
  expect(withLength(dated, 1, 3).clauses.map(({ from, to }) => `${printDay(from ?? 0)} ${printDay(to ?? 0)}`)).toEqual(['2024-01-01 2026-12-31', '2027-01-01 2028-12-31']);
  expect(withLength(dated, 1, null).clauses).toHaveLength(1);
  const odd = agreement('甲 飞出地=金牛区 飞入地=彭州市; 方式=分算 比例=5:5 起=2024-01-01 止=2025-05-31; 方式=分算 比例=3:7 起=2025-06-01');
  expect(lengthOf(clause(1, odd))).toEqual({ by: 'dates', years: 2 });
  expect(withLength(odd, 1, 3).clauses.map(({ from }) => printDay(from ?? 0))).toEqual(['2024-01-01', '2027-01-01']);
  expect(lengthOf(agreement('飞出地=金牛区 飞入地=彭州市 比例=5:5').clauses[0] ?? clause(1))).toEqual({ by: 'nothing', years: null });
});

test('what cannot be read is named by its field', () => {
  expect(problems(2, { share: '101' })).toEqual(['share share']);
  expect(problems(2, { share: 'abc', years: '0' })).toEqual(['years years', 'share share']);
  expect(problems(2, { years: '2.5' })).toEqual(['years years']);
  expect(problems(2, { cap: '很多' })).toEqual(['cap term-unreadable']);
  expect(problems(2, { cap: '-1' })).toEqual(['cap term-negative']);
  expect(problems(2, { base: '一千二', baseTo: 'host' })).toEqual(['base term-unreadable']);
});

test('shares in per cent, with others and without', () => {
  expect(['5:5', '37.5:62.5', '1/3', '3:3:4'].map((shares) => percentOf(readShares(shares)))).toEqual(['50', '37.5', '33.3333', '30']);
  expect([mostPercent(readShares('5:4:1')), mostPercent(readShares('5:5')), mostPercent(null)]).toEqual([90, 100, 100]);
  expect([sharesText('40', null), sharesText('20', readShares('5:4:1')), sharesText('12.5', readShares('5:4:1'))]).toEqual(['40%', '2:7:1', '5:31:4']);
});

test('changes are told apart from other spellings of the same', () => {
  const before = termsOf(JP, clause(2));
  expect(changedTerms(before, { ...before, baseTo: 'origin' })).toEqual([]);
  expect(changedTerms(before, { ...before, share: '５０' })).toEqual([]);
  expect(changedTerms(before, { ...before, treatment: 'memo', share: '30', cap: '' })).toEqual(['treatment', 'share', 'cap']);
});

test('a scenario as a draft has the name it is given', () => {
  expect(scenarioDraft(changed(JP, 2, { share: '40' }), '金彭2024').id).toBe('金彭2024');
});

test('growth is exact, and rounded half up where it has to be', () => {
  expect([grown('100', '0', 9), grown('100', '5', 2), grown('0.01', '50', 1), grown('1234.567', '-3.5', 1), grown('-100', '2.5', 1)]).toEqual(['100', '110.25', '0.02', '1191.357', '-102.5']);
});

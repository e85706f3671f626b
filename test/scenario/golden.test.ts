import type { Cell } from '../../src/accounting/cells';
import { proofOf, yearIn } from '../../src/accounting/scenario/figures';
import { scratchAgreement } from '../../src/accounting/scenario/scratch';
import { dayOf } from '../../src/accounting/period/calendar';
import { HEADER, agreement, answered, question, trial } from './trial';

/** The example every word of which can be checked by hand: one firm that moved, 5:5 with a cap of 7,800 in all. */
const TODAY = agreement('金彭2023 飞出地=金牛区 飞入地=彭州市 起=2024-01-01 止=2028-12-31; 情形=新设 方式=分算 比例=5:5; 情形=迁移 方式=分算 比例=5:5 上限=7800');
const VALUES = [3000, 4000, 5000, 4500, 4000];
const row = (year: number, value: number, name = '甲', recordCase = '迁移'): Cell[] => [name, '彭州市', '金牛区', '金彭2023', recordCase, '产值', `${String(year)}年`, value, null, '2024-01-01'];
const LEDGER: Cell[][] = [HEADER, ...VALUES.map((value, index) => row(2024 + index, value)), row(2024, 999, '乙', '新设')];
const CLAUSE = { clause: 2 };

test('40 % without a cap gives the origin more than 50 % with one, and says which change does what', () => {
  const { today, scenarios, projected } = trial(LEDGER, [TODAY], question(TODAY, [{ share: '40', cap: '' }], CLAUSE));
  expect(projected).toEqual([]);
  expect(today.years.map(({ origin }) => origin)).toEqual(['1500', '2000', '2500', '1800', '0']);
  expect(today.total).toEqual({ territorial: '20500', origin: '7800', host: '12700', others: '0', tags: '0' });
  expect(today.capped).toEqual({ units: 1, first: 2027 });
  const [a] = scenarios;
  expect(a?.years.map(({ origin, host }) => [origin, host])).toEqual([['1200', '1800'], ['1600', '2400'], ['2000', '3000'], ['1800', '2700'], ['1600', '2400']]);
  expect(a?.total).toEqual({ territorial: '20500', origin: '8200', host: '12300', others: '0', tags: '0' });
  expect(a?.capped).toBeNull();
  expect(a?.effects?.map(({ key, figures }) => [key, figures.total.origin])).toEqual([['share', '7800'], ['cap', '8200']]);
});

test('a tag leaves the host its figure, and the city counts it once', () => {
  const { scenarios } = trial(LEDGER, [TODAY], question(TODAY, [{ treatment: 'memo', share: '30', cap: '' }], CLAUSE));
  expect(scenarios[0]?.total).toEqual({ territorial: '20500', origin: '6150', host: '20500', others: '0', tags: '6150' });
  expect(proofOf(scenarios[0]?.total ?? { territorial: '1', origin: '0', host: '0', others: '0', tags: '0' })).toBe('0');
});

test('a base goes to whom it is agreed, each calendar year', () => {
  const { scenarios } = trial(LEDGER, [TODAY], question(TODAY, [{ cap: '', base: '1000', baseTo: 'host' }, { cap: '', base: '1000', baseTo: 'origin' }], CLAUSE));
  expect(scenarios.map((one) => one?.years[0]?.origin)).toEqual(['1000', '2000']);
});

test('fewer years: what comes after them stays with the host', () => {
  const { scenarios } = trial(LEDGER, [TODAY], question(TODAY, [{ years: '2' }], CLAUSE));
  expect(scenarios[0]?.years.map(({ origin }) => origin)).toEqual(['1500', '2000', '0', '0', '0']);
});

test('years beyond the ledger are those of the last full year, only where that is asked for, and caps run on through them', () => {
  const short = LEDGER.slice(0, 3);
  expect(trial(short, [TODAY], question(TODAY, [{}], CLAUSE)).projected).toEqual([]);
  const { projected, repeated, today, scenarios } = trial(short, [TODAY], question(TODAY, [{ years: '6' }], { ...CLAUSE, growth: '0' }));
  expect([repeated, projected]).toEqual([2025, [2026, 2027, 2028, 2029]]);
  expect(today.years.map(({ territorial, origin }) => [territorial, origin])).toEqual([['3000', '1500'], ['4000', '2000'], ['4000', '2000'], ['4000', '2000'], ['4000', '300'], ['4000', '0']]);
  expect(scenarios[0]?.total.territorial).toBe(today.total.territorial);
  const grown = trial(short, [TODAY], question(TODAY, [{}], { ...CLAUSE, growth: '2.5' }));
  expect(grown.today.years.map(({ territorial }) => territorial)).toEqual(['3000', '4000', '4100', '4202.5', '4307.56']);
});

test('a year that is not there to its end is not repeated', () => {
  const cells = [HEADER, ...['2025年一季度', '2025年二季度'].map((period) => row(0, 100).with(6, period))];
  const { repeated, projected, today } = trial(cells, [TODAY], question(TODAY, [{}], { ...CLAUSE, growth: '0' }));
  expect([repeated, projected, today.total.territorial]).toEqual([null, [], '200']);
});

test('figures in another unit than the ledger’s are repeated as what they are', () => {
  const header = [...HEADER, '计量单位'];
  const cells = [header, [...row(2024, 3000), '万元'], [...row(2024, 20_000_000, '丙'), '元'], [...row(2024, 1, '丁'), '万元']];
  const noCap = agreement('金彭2023 飞出地=金牛区 飞入地=彭州市 起=2024-01-01 止=2025-12-31; 情形=迁移 方式=分算 比例=5:5');
  expect(trial(cells, [noCap], question(noCap, [{}], { growth: '0' })).today.years.map(({ territorial }) => territorial)).toEqual(['5001', '5001']);
});

test('from scratch: all rows of two districts, whatever they are under, against nothing shared', () => {
  const { pairs } = answered(LEDGER, [TODAY], { today: null, clause: 1, pair: null, indicator: null, growth: null, scenarios: [] });
  const [pair] = pairs;
  expect(pairs.map(({ origin, host }) => [origin.name, host.name])).toEqual([['金牛区', '彭州市']]);
  if (pair === undefined) throw new Error('no pair');
  const none = scratchAgreement(pair, dayOf(2024, 1, 1) ?? 0, 'zh');
  const { today, scenarios } = trial(LEDGER, [TODAY], question(none, [{ treatment: 'split', share: '50', years: '5' }], { pair }));
  expect(today.total).toEqual({ territorial: '21499', origin: '0', host: '21499', others: '0', tags: '0' });
  expect(scenarios[0]?.total.origin).toBe('10749.5');
});

test('rows that cannot be shared are counted, and left out of all figures', () => {
  const { today } = trial([...LEDGER, row(2024, 50, '丙').with(6, '何时')], [TODAY], question(TODAY, [{}], CLAUSE));
  expect([today.leftOut, today.total.territorial]).toEqual([1, '20500']);
});

test('a ledger without the rows of an agreement has nothing to try', () => {
  expect(answered([HEADER, row(2024, 1).with(3, '')], [TODAY], question(TODAY, [{}])).trial).toBeNull();
});

test('several parties: the others keep their parts', () => {
  const three = agreement('三方 各方=金牛区:彭州市:高新区; 方式=分算 比例=5:4:1');
  const cells = [HEADER, row(2024, 1000).with(3, '三方')];
  const { today, scenarios } = trial(cells, [three], question(three, [{ share: '20' }]));
  expect([today.total, scenarios[0]?.total].map((total) => [total?.origin, total?.host, total?.others])).toEqual([['500', '400', '100'], ['200', '700', '100']]);
});

test('the rows of a period that is not named stand alone', () => {
  const open = agreement('开放 飞出地=金牛区 飞入地=彭州市; 方式=分算 比例=5:5');
  const { today } = trial([HEADER.filter((name) => name !== '期间'), row(2024, 10).with(3, '开放').filter((_, index) => index !== 6)], [open], question(open, [{}], { growth: '0' }));
  expect(yearIn(today, null).origin).toBe('5');
});

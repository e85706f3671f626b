import fc from 'fast-check';
import { attributed, history, origins } from '../support/attributing';
import { faultOf } from '../support/fault';
import { oracleUnits } from '../support/oracle/split';
import { seeded } from '../support/random';

/** Worked examples of the domain report, by number, and the order of evaluation of SPEC §3. */
describe('caps', () => {
  const RULE_92 = '方式=划转 比例=5:5 年次=1-5 门槛=基数>=2000 上限=3×基数';
  const years = (values: readonly string[]) => values.map((value, index) => ({ value, period: String(2021 + index), start: '2021-01-01', base: '2600' }));

  test('50:50 until three years of pre-move tax are reached (example 4)', () => {
    const results = history(RULE_92, years(['3000', '4000', '5000', '4500', '4000']));
    expect(origins(results)).toEqual(['1500', '2000', '2500', '1800', '0']);
    expect(results.map(({ host }) => host)).toEqual(['1500', '2000', '2500', '2700', '4000']);
    expect(results.map(({ credited }) => credited)).toEqual(['1500', '3500', '6000', '7800', '7800']);
    expect(results[3]?.remark).toEqual({ code: 'cap-reached', details: { clause: 1, cap: '7800', uncut: '2250' } });
  });

  test('a refund gives room back (example 14)', () => expect(origins(history('方式=划转 比例=5:5 上限=1000', [{ value: '2000' }, { value: '-120' }, { value: '500' }]))).toEqual(['1000', '-60', '60']));
  test('cuts toward zero', () => expect(origins(history('方式=划转 比例=5:5 上限=10.009', [{ value: '100' }]))).toEqual(['10']));
  test('the record brings its own cap', () => {
    expect(origins(history('方式=划转 比例=5:5 上限=记录', [{ value: '100', cap: '30' }]))).toEqual(['30']);
    expect(faultOf(() => history('方式=划转 比例=5:5 上限=记录', [{ value: '100' }])).code).toBe('missing-cap');
  });
  test("a clause's own base wins over the record's", () => expect(origins(history('方式=划转 比例=5:5 基数=10 基数归=飞入地 上限=2×基数', [{ value: '100', base: '1000' }]))).toEqual(['20']));
});

describe('thresholds', () => {
  const rule = '方式=划转 比例=5:5 门槛=基数>=2000';
  test.each([['2000', '50'], ['1999.9933', '0']])('base %s (example 6): %s', (base, expected) => expect(attributed(rule, { value: '100', base }).origin).toBe(expected));
  test('says so', () => expect(attributed(rule, { value: '100', base: '1999.99' }).remark).toEqual({ code: 'threshold-unmet', details: { clause: 1, base: '1999.99', atLeast: '2000' } }));
  test('answers 0 even where history would be needed', () => expect(attributed(`${rule} 上限=3×基数`, { value: '100', base: '1' }).origin).toBe('0'));
  test('needs the base', () => expect(faultOf(() => attributed(rule, { value: '100' })).code).toBe('missing-base'));
});

describe('bases', () => {
  const grows = '方式=划转 基数=1000 年增=8% 基数归=飞入地; 年次=1-3 比例=100%; 年次=4-6 比例=50%';

  test('grow by compound interest (example 9)', () => {
    const values = ['1500', '1600', '1600', '1600', '1200'].map((value, index) => ({ value, period: String(2021 + index), start: '2021-01-01' }));
    expect(origins(history(grows, values))).toEqual(['420', '433.6', '340.29', '119.76', '0']);
  });

  test('are used up within the year before sharing begins', () => {
    const months = ['2024-01', '2024-02', '2024-03', '2024-04'].map((period) => ({ value: '500', period }));
    expect(origins(history('方式=分算 比例=5:5 基数=1200 基数归=飞入地', months))).toEqual(['0', '0', '150', '250']);
    expect(origins(history('方式=分算 比例=5:5 基数=1200 基数归=飞出地', months))).toEqual(['500', '500', '350', '250']);
  });

  test('begin anew each January', () => expect(origins(history('方式=分算 比例=5:5 基数=100 基数归=飞入地', [{ value: '300', period: '2024-12' }, { value: '120', period: '2025-01' }]))).toEqual(['100', '10']));
  test('a shared shortfall is settled in December only', () => {
    const rule = '方式=分算 比例=5:5 基数=1200 基数归=飞入地 不足=分担';
    expect(origins(history(rule, [{ value: '500', period: '2024H1' }, { value: '600', period: '2024H2' }]))).toEqual(['0', '-50']);
    expect(origins(history(rule, [{ value: '500', period: '2024-11' }]))).toEqual(['0']);
  });
  test('two figures of December settle once, with the last', () => {
    const rule = '方式=分算 比例=5:5 基数=1200 基数归=飞入地 不足=分担';
    expect(origins(history(rule, [{ value: '600', period: '2024-12' }, { value: '500', period: '2024-12' }]))).toEqual(['0', '-50']);
  });
  test('the host pays the base even from its own (example 10)', () => expect(attributed('方式=划转 比例=0:1 基数=420 基数归=飞出地 不足=分担', { value: '380', period: '2024' })).toMatchObject({ origin: '420', host: '-40' }));
  test('without a growing start there is no base', () => expect(faultOf(() => attributed('方式=划转 比例=5:5 基数=1000 年增=8% 基数归=飞入地', { value: '1', period: '2024' })).code).toBe('missing-start'));
});

describe('recovery', () => {
  const invested = '方式=划转 比例=6:4 先回收=1000';
  test('comes first, in full (example 24)', () => expect(origins(history(invested, [{ value: '600' }, { value: '700' }, { value: '800' }]))).toEqual(['600', '580', '480']));
  test('a refund undoes it in reverse', () => expect(origins(history(invested, [{ value: '1200' }, { value: '-300' }, { value: '300' }]))).toEqual(['1120', '-220', '220']));
  test('a refund before anything was recovered is the origin’s alone', () => expect(origins(history(invested, [{ value: '-100' }, { value: '1200' }]))).toEqual(['-100', '1160']));
  test('one figure with its prior', () => {
    expect(attributed(invested, { value: '700', prior: '600' }).origin).toBe('580');
    expect(attributed(invested, { value: '-100', prior: '600' }).origin).toBe('-100');
  });
});

describe('floors', () => {
  const rule = '方式=划转 比例=6:4 保底=500';
  test.each([['900', '540', '360'], ['700', '500', '200'], ['400', '500', '-100']])('%s (example 25): %s', (value, origin, host) => expect(attributed(rule, { value })).toMatchObject({ origin, host }));
  test('are made up when the year ends', () => expect(origins(history(rule, [{ value: '300', period: '2024H1' }, { value: '100', period: '2024H2' }, { value: '400', period: '2025H1' }]))).toEqual(['180', '320', '240']));
  test('under a memo only raise the tag', () => expect(attributed('方式=标注 比例=30% 保底=500', { value: '100' })).toMatchObject({ origin: '500', host: '100' }));
});

test('recover, base, share, floor, cap in this order', () => {
  const upTo = (terms: string) => history(`方式=划转 比例=5:5 先回收=300 基数=400 基数归=飞入地${terms}`, [{ value: '1000' }])[0]?.origin;
  expect([upTo(''), upTo(' 保底=700'), upTo(' 保底=700 上限=600')]).toEqual(['450', '700', '600']);
});

describe('treatments (SPEC §1)', () => {
  test.each([
    ['方式=分算 比例=3:7', '30', '70'], ['方式=标注 比例=3:7', '30', '100'], ['方式=双算', '100', '100'], ['方式=归飞出地', '100', '0'], ['方式=划转 比例=3:7', '30', '70'], ['方式=不计', '0', '100'],
  ])('%s', (agreement, origin, host) => expect(attributed(agreement, { value: '100' })).toMatchObject({ origin, host }));

  test('decimals are those of the credit; the host keeps the unrounded rest', () => expect(attributed('方式=分算 比例=1:2 小数=0', { value: '100.25' })).toMatchObject({ origin: '33', host: '67.25' }));
  test('agreement amounts with a unit are converted to the declared one', () => {
    expect(attributed('方式=划转 比例=5:5 上限=1万元', { value: '100000', unit: '元', prior: '0' }).origin).toBe('10000');
    expect(attributed('方式=划转 比例=5:5 上限=5000元', { value: '100', unit: '万元', prior: '0' }).origin).toBe('0.5');
  });
});

describe('a figure on its own', () => {
  test.each([
    ['方式=划转 比例=5:5 上限=7800', { value: '1', period: '2024' }, 'cap'],
    ['方式=划转 比例=5:5 先回收=7800', { value: '1', period: '2024' }, 'recover'],
    ['方式=划转 比例=5:5 先回收=100', { value: '-1', period: '2024', prior: '200' }, 'refund'],
    ['方式=划转 比例=5:5 上限=记录', { value: '1', period: '2024', prior: '0', cap: '5' }, 'record-cap'],
    ['方式=分算 比例=5:5 基数=1200 基数归=飞出地', { value: '1', period: '2024-03' }, 'base'],
    ['方式=分算 比例=5:5 保底=1200', { value: '1', period: '2024H1' }, 'floor'],
    ['方式=分算; 止=2024-03-31 比例=5:5; 起=2024-04-01 比例=3:7', { value: '1', period: '2024年1-6月' }, 'cumulative'],
    ['方式=分算 比例=5:5 起=2024-04-01', { value: '1', period: '2024年1-6月' }, 'cumulative'],
  ])('%s %j needs its history', (agreement, given, why) => expect(faultOf(() => attributed(agreement, given))).toMatchObject({ code: 'history-needed', details: { why }, excel: '#N/A' }));

  test('a cumulative figure without a change is shared as it is', () => expect(attributed('方式=分算 比例=5:5 起=2024-01-01', { value: '100', period: '2024年1-6月' }).origin).toBe('50'));
});

describe('cumulative figures', () => {
  test('the running share is rounded, so that the months add up (example 12)', () => {
    const months = [{ value: '100.01', period: '2024-02' }, { value: '100.02', period: '2024-03' }, { value: '100.01', period: '2024-04' }];
    expect(origins(history('5:5', months, true))).toEqual(['50.01', '50.01', '50']);
  });

  const cents = fc.array(fc.integer({ min: -100_000, max: 100_000 }), { minLength: 1, maxLength: 12 });
  const weights = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 9 }));
  const amount = (units: number) => (units / 100).toFixed(2).replace('-0.00', '0.00');

  test('month by month they give the exact split of the cumulative', () => {
    fc.assert(
      fc.property(cents, weights, (months, [a, b, c]) => {
        const figures = months.map((units, month) => ({ value: amount(units), period: `2024-${String(month + 1).padStart(2, '0')}` }));
        const results = history(`各方=金牛区:彭州市:高新区 方式=分算 比例=${a}:${b}:${c}`, figures, true);
        const sum = (pick: (index: number) => string) => results.reduce((total, _, index) => total + BigInt(Math.round(Number(pick(index)) * 100)), 0n);
        const whole = BigInt(months.reduce((total, units) => total + units, 0));
        const [origin = 0n, host, other] = oracleUnits(whole, [BigInt(a), BigInt(b), BigInt(c)]);
        // With two parties the origin's part is rounded half up; largest remainder gives the tie to it as well.
        expect([sum((index) => results[index]?.origin ?? ''), sum((index) => results[index]?.host ?? ''), sum((index) => results[index]?.others[0] ?? '')]).toEqual([origin, host, other]);
      }),
      seeded(300),
    );
  });

  test('origin, host and others always add up to the figure, whatever the terms', () => {
    const terms = fc.constantFrom('', ' 上限=500', ' 先回收=300', ' 基数=200 基数归=飞出地', ' 基数=200 基数归=飞入地 不足=分担', ' 保底=400', ' 先回收=100 基数=50 年增=3% 基数归=飞出地 不足=分担 保底=60 上限=900');
    fc.assert(
      fc.property(cents, terms, fc.boolean(), (months, extra, running) => {
        const figures = months.map((units, month) => ({ value: amount(units), period: `2024-${String(month + 1).padStart(2, '0')}`, start: '2023-01-01' }));
        const results = history(`方式=划转 比例=1:2${extra}`, figures, running);
        results.forEach(({ origin, host }, index) => expect(Math.round(Number(origin) * 100) + Math.round(Number(host) * 100)).toBe(months[index]));
        const credited = results.reduce((total, { origin }) => total + Math.round(Number(origin) * 100), 0);
        expect(Math.round(Number(results.at(-1)?.credited) * 100)).toBe(credited);
      }),
      seeded(500),
    );
  });
});

import fc from 'fast-check';
import { compileShares } from '../../src/accounting/apportion/plan';
import { readShares } from '../../src/accounting/apportion/shares';
import { splitAmount, splitNumber } from '../../src/accounting/apportion/split';
import { oracleNumber, oracleSplit } from '../support/oracle/split';
import { seeded } from '../support/random';

const planOf = (shares: string) => compileShares(readShares(shares));

/** Weights of every size: small ratios with a table of residues, larger ones without, and past the fast path. */
const weights = fc.oneof(
  fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 2, maxLength: 5 }),
  fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 2, maxLength: 4 }),
  fc.array(fc.integer({ min: 0, max: 1_000_000_000 }), { minLength: 2, maxLength: 3 }),
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 100, maxLength: 128 }),
).filter((list) => list.some((weight) => weight > 0)).map((list) => list.map(BigInt));

/** Amounts as sheets hold them: cents, many decimals, halves of the last digit, very large and very small. */
const amount = fc.oneof(
  fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((cents) => cents / 100),
  fc.integer({ min: -10_000_000, max: 10_000_000 }).map((thousandths) => (2 * thousandths + 1) / 2000),
  fc.tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: -20, max: 12 })).map(([digits, power]) => Number(`${digits}e${power}`)),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => Math.abs(value) < 1e300 && Math.abs(value) > 1e-300),
);

/** What Excel shows of a double. */
const shown = (value: number): string => Number(value.toPrecision(15)).toString() === '0' ? '0' : value.toPrecision(15);

describe('the exact split', () => {
  test('is the definition, for any amount, ratio and number of decimals', () => {
    fc.assert(
      fc.property(amount, weights, fc.integer({ min: -6, max: 12 }), (value, ratio, decimals) => {
        const expected = oracleSplit(shown(value), ratio, decimals).map((units) => oracleNumber(units, decimals) + 0);
        expect(splitNumber(value, compileShares({ weights: ratio }), decimals)).toEqual(expected);
      }),
      seeded(3000),
    );
  });

  test('of a number and of its 15 digits is the same, with the decimals of the amount', () => {
    fc.assert(
      fc.property(amount, weights, (value, ratio) => {
        const plan = compileShares({ weights: ratio });
        expect(splitNumber(value, plan, null)).toEqual(splitAmount(shown(value).includes('e') ? expand(value) : trimmed(shown(value)), plan, null).parts.map(Number));
      }),
      seeded(1500),
    );
  });

  test('adds up to the amount exactly, mirrors it, and gives a weight of 0 nothing', () => {
    const decimals = 2;
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), weights, (cents, ratio) => {
        const plan = compileShares({ weights: ratio });
        const parts = splitNumber(cents / 100, plan, decimals);
        expect(parts.reduce((sum, part) => sum + BigInt(Math.round(part * 100)), 0n)).toBe(BigInt(cents));
        expect(splitNumber(-cents / 100, plan, decimals)).toEqual(parts.map((part) => 0 - part));
        ratio.forEach((weight, party) => weight === 0n && expect(parts[party]).toBe(0));
      }),
      seeded(500),
    );
  });

  test('between two parties gives the first its part rounded half up', () => {
    expect(splitNumber(0.03, planOf('5:5'), null)).toEqual([0.02, 0.01]);
    expect(splitNumber(-0.03, planOf('5:5'), null)).toEqual([-0.02, -0.01]);
    expect(splitNumber(0.05, planOf('3:7'), null)).toEqual([0.02, 0.03]);
    expect(splitNumber(0.05, planOf('7:3'), null)).toEqual([0.04, 0.01]);
  });

  test('reads a number as Excel shows it, not as the double it is', () => {
    // The double nearest to 1.005 lies below it; Excel shows 1.005, so half up gives 1.01.
    expect(splitNumber(1.005, planOf('1:0'), 2)).toEqual([1.01, 0]);
    expect(splitNumber(0.1 + 0.2, planOf('1:0'), null)).toEqual([0.3, 0]);
    expect(splitNumber(1234567890.125, planOf('1:0'), 2)).toEqual([1234567890.13, 0]);
  });

  test('keeps every decimal of the amount, at least 2 as far as 15 digits reach', () => {
    expect(splitAmount('1.2345', planOf('1:1'), null)).toEqual({ parts: ['0.6173', '0.6172'], decimals: 4 });
    expect(splitAmount('7', planOf('1:1'), null)).toEqual({ parts: ['3.5', '3.5'], decimals: 2 });
    expect(splitAmount('12345678901234.5', planOf('1:1'), null).decimals).toBe(1);
    expect(splitAmount('123456789012345', planOf('1:1'), null)).toEqual({ parts: ['61728394506173', '61728394506172'], decimals: 0 });
    expect(splitAmount('100000000000000000000', planOf('1:2'), null)).toEqual({ parts: ['33333333333333000000', '66666666666667000000'], decimals: -6 });
  });

  test('rounds first where decimals are given, to tens and thousands too', () => {
    expect(splitNumber(12345, planOf('1:1'), -3)).toEqual([6000, 6000]);
    expect(splitNumber(12500, planOf('1:2'), -3)).toEqual([4000, 9000]);
    expect(splitNumber(-12500, planOf('1:2'), -3)).toEqual([-4000, -9000]);
    expect(splitNumber(10, planOf('1:1:1'), 12)).toEqual([3.333333333334, 3.333333333333, 3.333333333333]);
  });

  test('never answers −0', () => {
    for (const part of splitNumber(-0.01, planOf('0:1'), null)) expect(Object.is(part, -0)).toBe(false);
  });
});

const trimmed = (digits: string): string => {
  const plain = digits.includes('.') ? digits.replace(/0+$/, '').replace(/\.$/, '') : digits;
  return plain === '-0' ? '0' : plain;
};

/** Plain digits of a number that prints with an exponent. */
function expand(value: number): string {
  const [mantissa = '', exponent = '0'] = value.toPrecision(15).split('e');
  const negative = mantissa.startsWith('-');
  const [whole = '', fraction = ''] = (negative ? mantissa.slice(1) : mantissa).split('.');
  const point = whole.length + Number(exponent);
  const digits = whole + fraction;
  const plain = point <= 0 ? `0.${'0'.repeat(-point)}${digits}` : digits.length <= point ? digits.padEnd(point, '0') : `${digits.slice(0, point)}.${digits.slice(point)}`;
  return trimmed(negative ? `-${plain}` : plain);
}

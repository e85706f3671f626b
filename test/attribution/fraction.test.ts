import type { Fraction } from '../../src/accounting/attribution/fraction';
import { add, compare, decimalsNeeded, floorTo, fraction, fractionOf, larger, multiply, numberOf, ONE, power, roundHalfUp, sign, smaller, subtract, sum, textOf, truncate, unit, ZERO } from '../../src/accounting/attribution/fraction';

const of = (numerator: number | bigint, denominator: number | bigint = 1): Fraction => fraction(BigInt(numerator), BigInt(denominator));

describe('exact amounts', () => {
  test('are added, subtracted and multiplied, in lowest terms', () => {
    expect(add(of(1, 3), of(1, 6))).toEqual(of(1, 2));
    expect(add(of(1, 4), of(1, 4))).toEqual(of(2, 4));
    expect(add(ZERO, of(2, 6))).toEqual(of(2, 6));
    expect(add(of(2, 6), ZERO)).toEqual(of(2, 6));
    expect(subtract(of(1, 2), of(1, 3))).toEqual(of(1, 6));
    expect(multiply(of(2, 3), of(3, 4))).toEqual(of(1, 2));
    expect(multiply(of(6, 4), ONE)).toEqual(of(3, 2));
    expect(multiply(of(3, 5), of(1, 7))).toEqual(of(3, 35));
    expect(compare(sum([of(1, 2), of(1, 3), of(1, 6)]), ONE)).toBe(0);
    expect(sum([])).toEqual(ZERO);
    expect(power(of(11, 10), 3)).toEqual(of(1331, 1000));
    expect(fractionOf('-12.50')).toEqual(of(-1250, 100));
  });

  test('are compared across denominators', () => {
    expect([compare(of(1, 3), of(2, 6)), compare(of(1, 3), of(1, 2)), compare(of(-1, 3), of(-1, 2))]).toEqual([0, -1, 1]);
    expect([sign(of(-5, 2)), sign(ZERO), sign(of(1, 9))]).toEqual([-1, 0, 1]);
    const [half, twoQuarters, third] = [of(1, 2), of(2, 4), of(1, 3)];
    expect([smaller(half, third), larger(half, third), smaller(third, half), larger(third, half)]).toEqual([third, half, third, half]);
    // Of two equal ones the first, so that its denominator stays.
    expect([smaller(half, twoQuarters), larger(half, twoQuarters)]).toEqual([half, half]);
  });
});

describe('roundings', () => {
  const cases: readonly (readonly [Fraction, number, string, string, string])[] = [
    // amount, decimals, half up, cut, floor
    [of(1005, 1000), 2, '1.01', '1', '1'],
    [of(-1005, 1000), 2, '-1.01', '-1', '-1.01'],
    [of(-1, 3), 2, '-0.33', '-0.33', '-0.34'],
    [of(-5, 1), 0, '-5', '-5', '-5'],
    [of(5, 2), 0, '3', '2', '2'],
    [of(12_500), -3, '13000', '12000', '12000'],
    [of(-12_500), -3, '-13000', '-12000', '-13000'],
    [of(-12_000), -3, '-12000', '-12000', '-12000'],
    [ZERO, 2, '0', '0', '0'],
  ];
  test.each(cases)('%p to %p decimals: half up %s, cut %s, floor %s', (amount, decimals, up, cut, floor) =>
    expect([roundHalfUp(amount, decimals), truncate(amount, decimals), floorTo(amount, decimals)].map((rounded) => textOf(rounded))).toEqual([up, cut, floor]));

  test('the unit of a number of decimals', () => expect([unit(2), unit(0), unit(-3)]).toEqual([of(1, 100), ONE, of(1000)]));
});

describe('amounts as texts and numbers', () => {
  test.each([[of(1, 2), 1, '0.5'], [of(1, 8), 3, '0.125'], [of(3, 50), 2, '0.06'], [of(1, 25), 2, '0.04'], [of(7), 0, '7'], [of(6, 3), 0, '2'], [of(1, 3), null, '0.3333333333'], [of(2, 3), null, '0.6666666667'], [of(1, 7), null, '0.1428571429']] as const)(
    '%p needs %p decimals and reads %s',
    (amount, decimals, text) => expect([decimalsNeeded(amount), textOf(amount)]).toEqual([decimals, text]),
  );

  test('a number is the nearest double, also where numerator or denominator is none', () => {
    expect([numberOf(of(1, 3)), numberOf(of(-2, 3)), numberOf(of(5))]).toEqual([1 / 3, -2 / 3, 5]);
    const most = BigInt(Number.MAX_SAFE_INTEGER);
    expect([numberOf(of(most)), numberOf(of(-most)), numberOf(of(1, most))]).toEqual([Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER, 1 / Number.MAX_SAFE_INTEGER]);
    // 2⁵³ + 1 is no double; a third of three times it, and its negative, are rounded once.
    expect(numberOf(of(3n * (most + 2n), 3n * 10n))).toBe(Number('900719925474099.3'));
    expect(numberOf(of(-3n * (most + 2n), 3n * 10n))).toBe(-Number('900719925474099.3'));
    expect(numberOf(of(10n ** 20n, 10n ** 20n + 1n))).toBe(1);
    expect(numberOf(of(1, 3n * 10n ** 16n))).toBeCloseTo(3.3e-17, 17);
  });
});

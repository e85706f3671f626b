import fc from 'fast-check';
import { HundredthsSum, hundredthsOf, MOST_HUNDREDTHS, NO_HUNDREDTHS, sumOfHundredths, textOfHundredths } from '../../src/accounting/quantity/hundredths';
import { decimalOfNumber } from '../../src/accounting/quantity/decimal-text';
import { seeded } from '../support/random';

const hundredths = fc.maxSafeInteger().filter((value) => Math.abs(value) < MOST_HUNDREDTHS).map((value) => value + 0);

describe('whole hundredths', () => {
  test.each([[12345.67, 1234567], [0, 0], [-0.01, -1], [100, 10000], [-0, 0], [9999999999999.99, 999999999999999]])('%d is %d hundredths', (value, expected) => {
    expect(Object.is(hundredthsOf(value), expected)).toBe(true);
  });

  test.each([0.125, 0.001, 1 / 3, 10_000_000_000_000, -10_000_000_000_000, 1e300, Number.NaN])('%d is not counted in them', (value) => {
    expect(hundredthsOf(value)).toBe(NO_HUNDREDTHS);
  });

  test('are exactly the 15 digits that the cell shows', () => {
    fc.assert(
      fc.property(fc.oneof(hundredths.map((value) => value / 100), fc.double({ noNaN: true, min: -1e14, max: 1e14 })), (value) => {
        const counted = hundredthsOf(value);
        if (counted !== NO_HUNDREDTHS) expect(textOfHundredths(counted)).toBe(decimalOfNumber(value));
      }),
      seeded(5000),
    );
  });

  test.each([[5, '0.05'], [-5, '-0.05'], [50, '0.5'], [100, '1'], [1234567, '12345.67'], [-1234560, '-12345.6'], [0, '0']])('%d are written %s', (value, text) => {
    expect(textOfHundredths(value)).toBe(text);
  });
});

describe('their sum', () => {
  const exact = (amounts: readonly number[]) => amounts.reduce((sum, amount) => sum + BigInt(amount), 0n);

  test('is exact, however large', () => {
    fc.assert(
      fc.property(fc.array(hundredths, { maxLength: 60 }), fc.integer({ min: 1, max: 60 }), (amounts, repeated) => {
        const many = Array.from({ length: repeated }, () => amounts).flat();
        const sum = new HundredthsSum();
        many.forEach((amount) => {
          sum.add(amount);
        });
        expect([sum.total, sumOfHundredths(Float64Array.from(many))]).toEqual([exact(many), exact(many)]);
      }),
      seeded(300),
    );
  });

  test('of amounts that a double could not add', () => {
    const amounts = Array.from({ length: 2000 }, (_, index) => MOST_HUNDREDTHS - 1 - (index % 2));
    expect(sumOfHundredths(Float64Array.from(amounts))).toBe(exact(amounts));
    expect(amounts.reduce((sum, amount) => sum + amount, 0)).not.toBe(Number(exact(amounts)));
  });
});

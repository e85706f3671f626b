import fc from 'fast-check';
import { decimalOfNumber, readDecimalText } from '../../src/accounting/quantity/decimal-text';
import { ownDecimals, textOfUnits, unitsOf } from '../../src/accounting/quantity/units';
import { seeded } from '../support/random';

const digits = fc.bigInt({ min: -999_999_999_999_999n, max: 999_999_999_999_999n });
const places = fc.integer({ min: -6, max: 12 });

test('whole units and decimal texts say the same', () => {
  fc.assert(fc.property(digits, places, (units, decimals) => expect(unitsOf(textOfUnits(units, decimals), decimals)).toBe(units)), seeded(500));
});

test('a decimal text is its own canonical form, and the double nearest to it reads back as it', () => {
  fc.assert(
    fc.property(digits, fc.integer({ min: 0, max: 12 }), (units, decimals) => {
      const text = textOfUnits(units, decimals);
      expect(readDecimalText(text)).toBe(text);
      expect(decimalOfNumber(Number(text))).toBe(text);
    }),
    seeded(500),
  );
});

test.each([
  ['0.005', 2, 1n],
  ['-0.005', 2, -1n],
  ['0.0049999', 2, 0n],
  ['2.5', 0, 3n],
  ['-2.5', 0, -3n],
  ['15000', -4, 2n],
  ['14999.99', -4, 1n],
  ['1', 12, 1_000_000_000_000n],
])('%s to %i decimals is %s units: half up, away from zero', (text, decimals, units) => expect(unitsOf(text, decimals)).toBe(units));

test.each([
  ['1', 2],
  ['1.2345', 4],
  ['0', 2],
  ['-0.00000015', 8],
  ['1234567890123', 2],
  ['12345678901234', 1],
  ['123456789012345', 0],
  ['1234567890123450', -1],
])('%s is split to %i decimals of its own', (text, decimals) => expect(ownDecimals(text)).toBe(decimals));

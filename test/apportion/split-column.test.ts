import fc from 'fast-check';
import { compileShares } from '../../src/accounting/apportion/plan';
import { splitNumber } from '../../src/accounting/apportion/split';
import { splitColumn } from '../../src/accounting/apportion/split-column';
import { seeded } from '../support/random';

/** A column is split in one go; row by row it is the split that the oracle guards. */

const amount = fc.oneof(fc.integer({ min: -1e11, max: 1e11 }).map((cents) => cents / 100), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constantFrom(0, -0, 0.005, 1e15, 123456789012345, -0.01));
const weights = fc.array(fc.integer({ min: 0, max: 60 }).map(BigInt), { minLength: 2, maxLength: 4 }).filter((parts) => parts.some((part) => part > 0n));

describe('a column of amounts', () => {
  test('is split row by row as each amount is on its own', () => {
    fc.assert(
      fc.property(fc.array(amount, { maxLength: 300 }), weights, fc.option(fc.integer({ min: -6, max: 12 }), { nil: null }), (amounts, parts, decimals) => {
        const plan = compileShares({ weights: parts });
        expect(Array.from(splitColumn(amounts, plan, decimals))).toEqual(amounts.flatMap((value) => splitNumber(value, plan, decimals)));
      }),
      seeded(1500),
    );
  });

  test.each([
    [[37n, 63n], [100.01, -100.01, 0.01], [37, 63.01, -37, -63.01, 0, 0.01]],
    [[3n, 3n, 4n], [100, 0.05], [30, 30, 40, 0.02, 0.01, 0.02]],
  ])('by %p', (parts, amounts, expected) => {
    const filler = Array.from({ length: 100 }, () => 1);
    const split = splitColumn([...amounts, ...filler], compileShares({ weights: parts }), 2);
    expect(Array.from(split.subarray(0, expected.length))).toEqual(expected);
  });
});

import { splitResidue } from '../../src/accounting/apportion/largest-remainder';
import { compileShares } from '../../src/accounting/apportion/plan';
import { POWERS, splitNumber, unitsOfNumber } from '../../src/accounting/apportion/split';
import { splitColumn } from '../../src/accounting/apportion/split-column';

/** Where doubles decide, where they refuse to, and what is kept for the next split: the results alone do not show it. */

const planOf = (...weights: bigint[]) => compileShares({ weights });

describe('whole units of a double', () => {
  test.each<[number, number | null, number]>([
    // Cents that the double holds exactly as far as 15 digits go.
    [100.01, null, 10001],
    [-100.01, null, 10001],
    [0, null, 0],
    [9_999_999_999_999.99, null, 999_999_999_999_999],
    // 15 digits of cents are too many, and 100.015 is no number of cents.
    [10_000_000_000_000, null, -1],
    [10_000_000_000_000.01, null, -1],
    [100.015, null, -1],
    [0.1 + 0.2, null, -1],
    // Clearly above or below the half.
    [1.006, 2, 101],
    [1.004, 2, 100],
    [-1.006, 2, 101],
    [12_600, -3, 13],
    [12_400, -3, 12],
    // On the half, as Excel shows it, a double cannot tell.
    [1.005, 2, -1],
    [2.675, 2, -1],
    [12_500, -3, -1],
    // As near to the half as 15 digits come, on either side, it can tell no more; a little farther it can.
    [1000.00499999999, 2, -1 + 100_001],
    [1000.00500000001, 2, 100_001],
    [351_843_720_888.31, 2, 35_184_372_088_831],
    [351_843_720_888.33, 2, -1],
    [1e300, 12, -1],
    [Number.NaN, 2, -1],
  ])('of %p at %p decimals: %p', (value, decimals, units) => expect(unitsOfNumber(value, decimals, POWERS[Math.abs(decimals ?? 2)] ?? NaN)).toBe(units));

  test('powers of ten are exact up to 10²²', () => {
    expect(POWERS).toHaveLength(23);
    expect(Array.from(POWERS, (power) => BigInt(power))).toEqual(Array.from({ length: 23 }, (_, power) => 10n ** BigInt(power)));
  });

  test('beyond the powers a split is still exact', () => {
    expect(splitNumber(1e23, planOf(1n, 1n), -23)).toEqual([1e23, 0]);
    expect(Array.from(splitColumn([1e23], planOf(1n, 1n), -23))).toEqual([1e23, 0]);
    expect(splitNumber(1.5, planOf(1n, 1n), 23)).toEqual([0.75, 0.75]);
  });
});

describe('a plan', () => {
  test('of the same weights is made once', () => {
    const weights = [5n, 5n];
    expect(compileShares({ weights })).toBe(compileShares({ weights }));
  });

  test('keeps a table of residues up to 65,536 cells', () => {
    const largest = planOf(32_767n, 1n).fast;
    expect([largest?.table?.length, largest?.filled?.length]).toEqual([65_536, 32_768]);
    const larger = planOf(32_768n, 1n).fast;
    expect([larger?.table, larger?.filled, larger?.total, larger?.weights]).toEqual([null, null, 32_769, [32_768, 1]]);
  });

  test('is in doubles up to a sum of weights of 2²⁵', () => {
    expect(planOf(33_554_431n, 1n).fast?.total).toBe(2 ** 25);
    expect(planOf(33_554_432n, 1n).fast).toBeNull();
  });
});

describe('the table of residues', () => {
  test('is filled by the first amount that leaves a residue, and read by the next', () => {
    const plan = planOf(37n, 63n);
    expect(plan.fast?.filled?.some((filled) => filled === 1)).toBe(false);
    expect(splitNumber(0.01, plan, 2)).toEqual([0, 0.01]);
    expect(plan.fast?.filled?.indexOf(1)).toBe(1);
    expect(Array.from(plan.fast?.table?.subarray(2, 4) ?? [])).toEqual([0, 1]);
    // What stands in the table is what is answered.
    plan.fast?.table?.set([1, 0], 2);
    expect(splitNumber(0.01, plan, 2)).toEqual([0.01, 0]);
  });

  test('is filled whole for a column that is at least as long as it, and read from then on', () => {
    const plan = planOf(1n, 2n);
    splitColumn([0.03, 0.03], plan, 2);
    expect(Array.from(plan.fast?.filled ?? [])).toEqual([1, 0, 0]);
    splitColumn([0.03, 0.03, 0.03], plan, 2);
    expect(Array.from(plan.fast?.filled ?? [])).toEqual([1, 1, 1]);
    for (const residue of [0, 1, 2]) expect(Array.from(plan.fast?.table?.subarray(2 * residue, 2 * residue + 2) ?? [])).toEqual(plan.fast && splitResidue(residue, plan.fast));
    plan.fast?.table?.set([1, 0], 4);
    // 0.05 = 1·3 + 2 cents: the residue of 2 comes from the table, of which only the first party is read.
    expect(Array.from(splitColumn([0.05, 0.05, 0.05], plan, 2)).slice(0, 2)).toEqual([0.02, 0.03]);
  });

  test('of three parties is read for the first two', () => {
    const plan = planOf(1n, 1n, 1n);
    splitColumn([0, 0, 0], plan, 2);
    plan.fast?.table?.set([0, 0, 2], 6);
    expect(Array.from(splitColumn([0.05, -0.05, 0.05], plan, 2))).toEqual([0.01, 0.01, 0.03, -0.01, -0.01, -0.03, 0.01, 0.01, 0.03]);
  });

  test('of four parties is split one by one', () => {
    expect(Array.from(splitColumn([0.05, 0.06, -0.07, 0.08], planOf(1n, 1n, 1n, 1n), 2))).toEqual([0.02, 0.01, 0.01, 0.01, 0.02, 0.02, 0.01, 0.01, -0.02, -0.02, -0.02, -0.01, 0.02, 0.02, 0.02, 0.02]);
  });

  test('a column is written where the caller says', () => {
    const parts = new Float64Array(4);
    expect(splitColumn([0.02, 0.04], planOf(1n, 1n), 2, parts)).toBe(parts);
    expect(Array.from(parts)).toEqual([0.01, 0.01, 0.02, 0.02]);
  });

  test.each([2, 3])('amounts a double cannot decide stand in a column of %i parties as they do alone', (parties) => {
    const plan = compileShares({ weights: Array.from({ length: parties }, () => 1n) });
    const amounts = [1.005, 100.01, -1.005, 1e15, -0.01, 0.02];
    expect(Array.from(splitColumn(amounts, plan, 2))).toEqual(amounts.flatMap((amount) => splitNumber(amount, plan, 2)));
    expect(Array.from(splitColumn(amounts, plan, null))).toEqual(amounts.flatMap((amount) => splitNumber(amount, plan, null)));
    expect(Array.from(splitColumn([12_500, 12_501, -12_600, 9], plan, -3))).toEqual([12_500, 12_501, -12_600, 9].flatMap((amount) => splitNumber(amount, plan, -3)));
  });
});

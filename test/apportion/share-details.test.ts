import { splitResidue, splitUnits } from '../../src/accounting/apportion/largest-remainder';
import { compileShares } from '../../src/accounting/apportion/plan';
import { greatestCommonDivisor, inLowestTerms } from '../../src/accounting/apportion/rational';
import { readShareNumber } from '../../src/accounting/apportion/share-number';
import { looksLikeShares, MOST_PARTIES, readShares } from '../../src/accounting/apportion/shares';
import { readWeights } from '../../src/accounting/apportion/weights';
import type { Cell } from '../../src/accounting/cells';
import { FIRST_SERIAL, LAST_SERIAL } from '../../src/accounting/period/calendar';
import { faultOf } from '../support/fault';

const refused = (read: () => unknown) => {
  const { code, details } = faultOf(read);
  return [code, details];
};

describe('what is told of shares that are refused', () => {
  test.each<[Cell, string, object]>([
    [true, 'shares-unreadable', { text: 'TRUE' }],
    ['五:五', 'shares-unreadable', { text: '五:五' }],
    ['1/2/3', 'shares-unreadable', { text: '1/2/3' }],
    [':', 'shares-unreadable', { text: ':' }],
    ['::', 'shares-unreadable', { text: '::' }],
    ['3::7', 'shares-part-missing', { text: '3::7', part: 2 }],
    ['3:7:', 'shares-part-missing', { text: '3:7:', part: 3 }],
    ['1:'.repeat(128) + '1', 'shares-too-many', { parties: 129, most: MOST_PARTIES }],
    ['150%', 'shares-out-of-range', { text: '150%' }],
    ['1.5', 'shares-one-party', { text: '1.5' }],
    ['1/-2:1', 'shares-negative', { text: '1/-2:1', part: '1/-2' }],
    ['-1:2', 'shares-negative', { text: '-1:2', part: '-1' }],
    ['3/0:1', 'shares-zero-denominator', { text: '3/0:1', part: '3/0' }],
    ['/2:1', 'shares-unreadable', { text: '/2:1' }],
    ['50%:5', 'shares-percent-mixed', { text: '50%:5' }],
    ['0%:0%', 'shares-percent-sum', { text: '0%:0%', sum: '0' }],
  ])('%p', (cell, code, details) => expect(refused(() => readShares(cell))).toEqual([code, details]));

  test('fractions of decimals are exact', () => {
    expect(readShares('0.5/1.5:2/3').weights).toEqual([1n, 2n]);
    expect(readShares('2.50:7.5').weights).toEqual([1n, 3n]);
  });

  test('many different texts are read, each as itself', () => {
    for (let first = 1; first <= 600; first += 1) expect(readShares(`${String(first)}:1`).weights).toEqual([BigInt(first), 1n]);
    expect(readShares('1:1')).toBe(readShares('1:1'));
  });
});

describe('a share as a number', () => {
  test.each<[number, string]>([[0, '0%'], [1, '100%'], [0.5, '50%'], [0.0001, '0.01%'], [0.12345, '12.345%'], [1e-5, '0.001%']])('%p is %s', (value, text) => expect(readShareNumber(value)).toBe(text));

  test.each<[number, string, object]>([
    [Number.POSITIVE_INFINITY, 'shares-unreadable', { text: 'Infinity' }],
    [Number.NaN, 'shares-unreadable', { text: 'NaN' }],
    [-0.5, 'shares-out-of-range', { text: '-0.5' }],
    [1.5, 'shares-out-of-range', { text: '1.5' }],
    [-0.211805555555556, 'shares-out-of-range', { text: '-0.211805555555556' }],
    [FIRST_SERIAL - 1, 'shares-out-of-range', { text: String(FIRST_SERIAL - 1) }],
    [LAST_SERIAL + 1, 'shares-out-of-range', { text: String(LAST_SERIAL + 1) }],
  ])('%p is refused', (value, code, details) => expect(refused(() => readShareNumber(value))).toEqual([code, details]));

  test('half a second is no time, and believed', () => expect(readShareNumber(305.5 / 86_400)).toBe('0.353587962962963%'));

  test('dates begin and end with the calendar', () => {
    expect([faultOf(() => readShareNumber(FIRST_SERIAL)).code, faultOf(() => readShareNumber(LAST_SERIAL)).code, faultOf(() => readShareNumber(LAST_SERIAL + 0.5)).code]).toEqual(['shares-is-date', 'shares-is-date', 'shares-is-date']);
  });
});

test('words made of digits and signs look like shares', () => {
  expect(['5:5', '５：５', '37.5%', '1/3', '-1', '+2', '1,000:3'].map(looksLikeShares)).toEqual(Array(7).fill(true));
  expect([':', '%', '', '金5:5', '5:5金', '五:五', '--', '2024年'].map(looksLikeShares)).toEqual(Array(8).fill(false));
});

describe('leftover units', () => {
  test('go to the largest remainders, ties to the party listed first', () => {
    expect(splitUnits(10n, compileShares({ weights: [1n, 1n, 1n] }))).toEqual([4n, 3n, 3n]);
    expect(splitUnits(11n, compileShares({ weights: [1n, 1n, 1n] }))).toEqual([4n, 4n, 3n]);
    expect(splitUnits(-5n, compileShares({ weights: [1n, 1n] }))).toEqual([-3n, -2n]);
    expect(splitUnits(0n, compileShares({ weights: [3n, 7n] }))).toEqual([0n, 0n]);
    expect(splitUnits(7n, compileShares({ weights: [2n, 3n, 5n] }))).toEqual([1n, 2n, 4n]);
    expect(splitUnits(9n, compileShares({ weights: [2n, 3n, 5n] }))).toEqual([2n, 3n, 4n]);
  });

  test('of a residue likewise', () => {
    const plan = compileShares({ weights: [2n, 3n, 5n] }).fast;
    expect(plan && Array.from({ length: 10 }, (_, residue) => splitResidue(residue, plan))).toEqual([[0, 0, 0], [0, 0, 1], [0, 1, 1], [1, 1, 1], [1, 1, 2], [1, 2, 2], [1, 2, 3], [1, 2, 4], [2, 2, 4], [2, 3, 4]]);
  });
});

describe('fractions in lowest terms', () => {
  test('have their greatest common divisor divided out, signs aside', () => {
    expect([greatestCommonDivisor(12n, 18n), greatestCommonDivisor(-12n, 18n), greatestCommonDivisor(12n, -18n), greatestCommonDivisor(0n, 5n), greatestCommonDivisor(5n, 0n)]).toEqual([6n, 6n, 6n, 5n, 5n]);
    expect(inLowestTerms([{ numerator: 1n, denominator: 4n }, { numerator: 1n, denominator: 6n }, { numerator: 0n, denominator: 9n }])).toEqual([3n, 2n, 0n]);
  });
});

describe('weights', () => {
  test('are kept as written, and 128 of them are read', () => {
    expect(readWeights([[60], [40.5]]).text).toBe('60:40.5');
    expect(readWeights([[0, 5]]).weights).toEqual([0n, 1n]);
    expect(readWeights(Array.from({ length: MOST_PARTIES }, () => [1])).weights).toHaveLength(MOST_PARTIES);
    expect(faultOf(() => readWeights([])).code).toBe('weights-zero-sum');
  });
});

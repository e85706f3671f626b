import { MOST_PARTIES, readShares } from '../../src/accounting/apportion/shares';
import { readWeights } from '../../src/accounting/apportion/weights';
import type { Cell, Matrix } from '../../src/accounting/cells';
import { faultOf } from '../support/fault';

const weights = (cell: Cell) => readShares(cell).weights.map(Number);

describe('shares origin:host[:others]', () => {
  test.each<[Cell, number[]]>([
    ['5:5', [1, 1]],
    ['3:3:4', [3, 3, 4]],
    ['37.5:62.5', [3, 5]],
    ['1/3:2/3', [1, 2]],
    ['1/2:1/3:1/6', [3, 2, 1]],
    ['50%', [1, 1]],
    ['37.5%', [3, 5]],
    ['1/3', [1, 2]],
    ['0.5', [1, 1]],
    ['100%', [1, 0]],
    ['0%', [0, 1]],
    ['50%:30%:20%', [5, 3, 2]],
    ['33.3%:66.7%', [333, 667]],
    ['0:1', [0, 1]],
    ['3,000:2,000', [3, 2]],
    [0.37, [37, 63]],
    [0.3125, [5, 11]],
    [1, [1, 0]],
    [0, [0, 1]],
  ])('%p reads as the weights %p', (cell, expected) => expect(weights(cell)).toEqual(expected));

  test.each(['５：５', '5：5', '5∶5', '5꞉5', ' 5 : 5 ', '５︓５', '50％:50％', '５／１０'])('%s is 5:5, however it is typed', (text) => expect(weights(text)).toEqual([1, 1]));

  test('the text is kept as written, half-width', () => {
    expect(readShares('３７．５：６２．５').text).toBe('37.5:62.5');
    expect(readShares(0.375).text).toBe('37.5%');
  });

  test('128 parties are read', () => expect(readShares(Array(MOST_PARTIES).fill('1').join(':')).weights).toHaveLength(MOST_PARTIES));
});

describe('what is no ratio is refused with its reason', () => {
  test.each<[Cell, string]>([
    ['five to five', 'shares-unreadable'],
    ['5:x', 'shares-unreadable'],
    ['1/2/3', 'shares-unreadable'],
    [true, 'shares-unreadable'],
    [null, 'shares-missing'],
    ['  ', 'shares-missing'],
    ['5', 'shares-one-party'],
    ['1.5', 'shares-one-party'],
    ['4/3', 'shares-one-party'],
    ['5:', 'shares-part-missing'],
    [':5', 'shares-part-missing'],
    ['5::5', 'shares-part-missing'],
    ['5:-5', 'shares-negative'],
    ['-50%', 'shares-negative'],
    ['1/0:1', 'shares-zero-denominator'],
    ['0:0', 'shares-zero-sum'],
    ['50%:30%:10%', 'shares-percent-sum'],
    ['50%:5', 'shares-percent-mixed'],
    ['150%', 'shares-out-of-range'],
    [-0.5, 'shares-out-of-range'],
    [5, 'shares-out-of-range'],
    [2.5, 'shares-out-of-range'],
    [Array(MOST_PARTIES + 1).fill('1').join(':'), 'shares-too-many'],
    ['1234567890123456:1', 'too-many-digits'],
    [{ error: '#REF!' }, 'cell-is-error'],
  ])('%p: %s', (cell, code) => expect(faultOf(() => readShares(cell)).code).toBe(code));

  test('the sum of percentages is named', () => expect(faultOf(() => readShares('50%:30%:10.5%')).details).toMatchObject({ sum: '90.5' }));
});

describe('ratios that Excel has turned into times and dates', () => {
  test.each([
    [0.211805555555556, '05:05', '5:5'],
    [0.29375, '07:03', '7:3'],
    [2.52777777777778, '60:40', '60:40'],
    [0.127118055555556, '03:03:03', '3:3:3'],
    [1 / 3, '08:00', '8:0'],
  ])('%p is refused as the time %s', (value, time, typed) => {
    const fault = faultOf(() => readShares(value));
    expect(fault.code).toBe('shares-is-time');
    expect(fault.details).toEqual({ time, typed });
  });

  test('every ratio of whole numbers that Excel reads as a time is refused', () => {
    for (let hours = 0; hours < 24; hours += 1) {
      for (let minutes = 1; minutes < 60; minutes += 1) {
        const value = (hours * 60 + minutes) / 1440;
        // Up to four decimals, such as 0.3125 = 07:30, a share is believed.
        if (Number(value.toFixed(4)) === value) continue;
        expect({ hours, minutes, code: faultOf(() => readShares(value)).code }).toEqual({ hours, minutes, code: 'shares-is-time' });
      }
    }
  });

  test('a typed 5/5 has become a date', () => expect(faultOf(() => readShares(46147)).details).toEqual({ date: '2026-05-05' }));

  test('a share of five decimals that is no whole second is believed', () => expect(weights(0.12345)).toEqual([2469, 17531]));
});

describe('a range of weights', () => {
  test('may be a row or a column, of numbers or texts', () => {
    expect(readWeights([[60], [40], [20]]).weights.map(Number)).toEqual([3, 2, 1]);
    expect(readWeights([[0.5, '１２．５']]).weights.map(Number)).toEqual([1, 25]);
  });

  test.each<[Matrix, string]>([
    [[[1, 2], [3, 4]], 'weights-two-dimensional'],
    [[[1], ['']], 'weight-missing'],
    [[[1], ['—']], 'weight-missing'],
    [[[1], ['many']], 'weight-unreadable'],
    [[[1], [-2]], 'weight-negative'],
    [[[0], [0]], 'weights-zero-sum'],
    [Array.from({ length: 129 }, () => [1]), 'shares-too-many'],
    [[[1], [{ error: '#N/A' }]], 'cell-is-error'],
  ])('%p: %s', (range, code) => expect(faultOf(() => readWeights(range)).code).toBe(code));
});

import type { Cell } from '../../src/accounting/cells';
import { readAmount } from '../../src/accounting/quantity/amount';
import { readDecimals } from '../../src/accounting/quantity/decimals';
import { faultOf } from '../support/fault';

const digits = (cell: Cell) => {
  const amount = readAmount(cell);
  return amount.kind === 'missing' ? null : amount.digits;
};

describe('a number is read as Excel shows it', () => {
  test.each([
    [12345.67, '12345.67'],
    [-0, '0'],
    [0.1 + 0.2, '0.3'],
    [1.005, '1.005'],
    [1e21, '1000000000000000000000'],
    [1.23456789012345e20, '123456789012345000000'],
    [123456789012345680, '123456789012346000'],
    [1.5e-7, '0.00000015'],
    [-2.5e-10, '-0.00000000025'],
    [100, '100'],
  ])('%p is %s', (value, expected) => expect(digits(value)).toBe(expected));
});

describe('a text is read where it is unmistakably a number', () => {
  test.each([
    ['12,345.67', '12345.67'],
    ['１２，３４５．６７', '12345.67'],
    ['  100 ', '100'],
    ['\u3000－５．５０', '-5.5'],
    ['−3', '-3'],
    ['+7', '7'],
    ['.5', '0.5'],
    ['5.', '5'],
    ['007', '7'],
    ['123456789012345', '123456789012345'],
    ['0.000000000000001', '0.000000000000001'],
  ])('%p is %s', (text, expected) => expect(digits(text)).toBe(expected));

  test.each([
    ['5000万元', '5000', '万元'],
    ['1.2 亿元', '1.2', '亿元'],
    ['300元', '300', '元'],
    ['8千元', '8', '千元'],
  ])('%p carries its unit', (text, expected, unit) => expect(readAmount(text)).toEqual({ kind: 'amount', digits: expected, unit }));
});

test.each([null, undefined, '', '  ', '—', '——', '…', '……', '...', '/', '／', '-', '－', '–'])('%p is missing, not 0', (cell) => expect(readAmount(cell)).toEqual({ kind: 'missing' }));

describe('everything else is refused', () => {
  test.each<[Cell, string]>([
    ['abc', 'amount-unreadable'],
    ['1,23', 'amount-unreadable'],
    ['1,2345', 'amount-unreadable'],
    ['12 345', 'amount-unreadable'],
    ['1e5', 'amount-unreadable'],
    ['5万', 'amount-unreadable'],
    ['元', 'amount-unreadable'],
    ['5%', 'amount-unreadable'],
    ['--5', 'amount-unreadable'],
    ['1.2.3', 'amount-unreadable'],
    [true, 'amount-unreadable'],
    [Number.NaN, 'amount-unreadable'],
    ['1234567890123456', 'too-many-digits'],
    ['0.1234567890123456', 'too-many-digits'],
    ['12,345,678,901,234,567', 'too-many-digits'],
    [{ error: '#DIV/0!' }, 'cell-is-error'],
  ])('%p: %s', (cell, code) => expect(faultOf(() => readAmount(cell)).code).toBe(code));

  test('an error of a source cell keeps its kind where Excel allows it', () => {
    expect(faultOf(() => readAmount({ error: '#N/A' })).excel).toBe('#N/A');
    expect(faultOf(() => readAmount({ error: '#REF!' })).excel).toBe('#VALUE!');
  });

  test('a long text is read in linear time and shown short', () => {
    const long = `${'1,'.repeat(200_000)}x`;
    expect(faultOf(() => readAmount(long)).details).toEqual({ text: `${long.slice(0, 39)}…` });
  });
});

describe('decimals', () => {
  test.each<[Cell, number | null]>([[2, 2], [-6, -6], [12, 12], ['３', 3], ['-4', -4], ['', null], [null, null]])('%p is %p', (cell, expected) => expect(readDecimals(cell)).toBe(expected));
  test.each<Cell>([13, -7, 1.5, 'two', true, '1e1', Number.NaN])('%p is refused', (cell) => expect(faultOf(() => readDecimals(cell)).code).toBe('decimals-unreadable'));
  test('an error in the cell is named', () => expect(faultOf(() => readDecimals({ error: '#NUM!' })).details).toEqual({ error: '#NUM!' }));
});

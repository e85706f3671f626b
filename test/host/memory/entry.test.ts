import { readEntry } from '../../../src/host/memory/entry';
import { display } from '../../../src/host/memory/display';

const YEAR = 2026;
const serial = (year: number, month: number, day: number): number => (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000;

test.each([
  ['5:5', (5 * 60 + 5) / 1440, 'h:mm'],
  ['7:3', (7 * 60 + 3) / 1440, 'h:mm'],
  ['60:40', (60 * 60 + 40) / 1440, '[h]:mm:ss'],
  ['3:3:4', (3 * 3600 + 3 * 60 + 4) / 86_400, 'h:mm:ss'],
  ['1-3', serial(YEAR, 1, 3), 'd-mmm'],
  ['1/3', serial(YEAR, 1, 3), 'd-mmm'],
  ['2-30', serial(1930, 2, 1), 'mmm-yy'],
  ['2023-07-01', serial(2023, 7, 1), 'yyyy/m/d'],
  ['2023年7月1日', serial(2023, 7, 1), 'yyyy/m/d'],
  ['50%', 0.5, '0%'],
  ['37.5%', 0.375, '0.00%'],
  ['1,234', 1234, '#,##0'],
  ['1e3', 1000, '0.00E+00'],
])('%s becomes a number with a format', (typed, value, numberFormat) => {
  const entry = readEntry(typed, YEAR);
  expect(entry.value).toBeCloseTo(value, 12);
  expect(entry.numberFormat).toBe(numberFormat);
});

test.each([
  ['12', 12],
  ['-1.50', -1.5],
  ['true', true],
  ["'5:5", '5:5'],
  ['5：5', '5：5'],
  ['5:5:5:5', '5:5:5:5'],
  ['4-', '4-'],
  ['60:70', '60:70'],
  ['13-32', '13-32'],
  ['1234567890123456', 1234567890123460],
  ['#n/a', '#N/A'],
  ['金牛区', '金牛区'],
])('%s stays, or becomes a plain value', (typed, value) => {
  expect(readEntry(typed, YEAR)).toEqual({ value });
});

test.each([
  [1234.5, '#,##0.00', '1,234.50'],
  [-0.001, '0.00', '0.00'],
  [0.256, '0%', '26%'],
  [(5 * 60 + 5) / 1440, 'h:mm', '5:05'],
  [(60 * 60 + 40) / 1440, '[h]:mm:ss', '60:40:00'],
  [serial(2026, 1, 3), 'd-mmm', '3-Jan'],
  [serial(2023, 7, 1), 'yyyy-mm-dd', '2023-07-01'],
  [1 / 3, 'General', '0.333333333'],
  [123456789012, 'General', '1.23457E+11'],
])('%d shown as %s', (value, format, shown) => {
  expect(display(value, format)).toBe(shown);
});

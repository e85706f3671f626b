import { display } from '../../../src/host/memory/display';

const serial = (year: number, month: number, day: number): number => (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000;

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

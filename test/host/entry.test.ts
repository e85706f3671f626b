import { readEntry } from '../../src/host/entry';
import { serialOf } from '../../src/host/serial-date';

const typed = (text: string) => readEntry(text, { thisYear: 2026, locale: 'zh-CN' });

describe('what Excel makes of what is typed', () => {
  test.each([
    ['5:5', 305 / 1440, 'h:mm'],
    ['7:3', 423 / 1440, 'h:mm'],
    ['60:40', 3640 / 1440, '[h]:mm:ss'],
    ['3:3:4', (3 * 3600 + 3 * 60 + 4) / 86_400, 'h:mm:ss'],
    ['1:30 PM', 13.5 / 24, 'h:mm AM/PM'],
  ])('a ratio such as %s becomes a time', (text, value, format) => {
    const entry = typed(text);
    expect(entry.value).toBeCloseTo(value, 14);
    expect(entry.format).toBe(format);
  });

  test.each([
    ['1-3', serialOf(2026, 1, 3), 'm"月"d"日"'],
    ['1/3', serialOf(2026, 1, 3), 'm"月"d"日"'],
    ['2-30', serialOf(1930, 2, 1), 'mmm-yy'],
    ['3-2024', serialOf(2024, 3, 1), 'mmm-yy'],
    ['2023年7月1日', serialOf(2023, 7, 1), 'yyyy"年"m"月"d"日"'],
    ['2026-03-15', 46_096, 'yyyy/m/d'],
    ['2026年3月', 46_082, 'yyyy"年"m"月"'],
    ['2024/2/29', 45_351, 'yyyy/m/d'],
  ])('%s becomes a date', (text, value, format) => expect(typed(text)).toEqual({ value, format }));

  test.each(['2026-02-30', '13-32', '2024.3.1', '5:5:5:5', '4-', '60:70', '37.5:62.5', '80:90', '5：5', '金牛区', '12abc', '1/2/3/4', '--1', ''])('%s stays text', (text) => expect(typed(text)).toEqual({ value: text, format: null }));

  test.each([
    ['12', 12, null],
    ['-0.5', -0.5, null],
    ['1,234.5', 1234.5, '#,##0.00'],
    ['50%', 0.5, '0%'],
    ['(7)', -7, null],
    ['1e3', 1000, '0.00E+00'],
    ['12345678901234567', 12345678901234600, null],
  ])('%s becomes a number', (text, value, format) => expect(typed(text)).toEqual({ value, format }));

  test('an apostrophe keeps the text', () => expect(typed("'5:5")).toEqual({ value: '5:5', format: null, forced: true }));
  test('truth values in any case', () => expect([typed('true').value, typed('False').value]).toEqual([true, false]));
  test('an error value is one', () => expect(typed('#n/a').value).toBe('#N/A'));
  test('English Excel shows a day of the month in English', () => expect(readEntry('1-3', { thisYear: 2026, locale: 'en-US' })).toEqual({ value: serialOf(2026, 1, 3), format: 'd-mmm' }));
});

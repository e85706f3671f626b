import { printPeriod } from '../../src/accounting/period/print-period';
import { readPeriod } from '../../src/accounting/period/read-period';
import { yearsLater } from '../../src/accounting/period/years-later';

test.each([['2024年2月', -1, '2023年2月'], ['2023年2月', 1, '2024年2月'], ['2024年1-2月', -1, '2023年1-2月'], ['2026年一季度', -1, '2025年一季度'], ['2024年', 1, '2025年'], ['2024年12月', 0, '2024年12月']])('%s, %p years later', (period, years, expected) => {
  expect(printPeriod(yearsLater(readPeriod(period), years), 'zh')).toBe(expected);
});

import fc from 'fast-check';
import type { Cell } from '../../src/accounting/cells';
import { Fault } from '../../src/accounting/fault';
import { anniversary, printDay, yearOfClock } from '../../src/accounting/period/calendar';
import { printPeriod } from '../../src/accounting/period/print-period';
import { readDay } from '../../src/accounting/period/read-day';
import { readPeriod } from '../../src/accounting/period/read-period';
import { seeded } from '../support/random';

const faultOf = (action: () => unknown): unknown => {
  try {
    action();
    return null;
  } catch (error) {
    return error instanceof Fault ? error.code : error;
  }
};

const shown = (cell: Cell): string => {
  const { first, last, cumulative } = readPeriod(cell);
  return `${printDay(first)}..${printDay(last)}${cumulative ? ' cumulative' : ''}`;
};

describe('readDay', () => {
  it.each<[Cell, string]>([
    ['2023-07-01', '2023-07-01'], ['2023-7-1', '2023-07-01'], ['2023/7/1', '2023-07-01'], ['2023.7.1', '2023-07-01'], ['2023年7月1日', '2023-07-01'], ['2023 年 7 月 1 日', '2023-07-01'],
    ['２０２３年７月１日', '2023-07-01'], ['20230701', '2023-07-01'], [20230701, '2023-07-01'], [45108, '2023-07-01'], [45108.75, '2023-07-01'], ['45108', '2023-07-01'], [20000, '1954-10-03'], [80000, '2119-01-11'],
    ['2023-07-01 00:00:00', '2023-07-01'], ['2023-07-01T08:30:00Z', '2023-07-01'], ['2023-07', '2023-07-01'], ['2023年7月', '2023-07-01'], [202307, '2023-07-01'], ['2024-02-29', '2024-02-29'],
  ])('reads %p as %s', (cell, day) => expect(printDay(readDay(cell))).toBe(day));

  it('reads a month as its last day where an end is meant', () => {
    expect(printDay(readDay('2024-02', 'last'))).toBe('2024-02-29');
    expect(printDay(readDay('2024-02-03', 'last'))).toBe('2024-02-03');
  });

  it.each<[Cell]>([['2023-02-29'], ['2023-13-01'], ['2023-7/1'], ['1899-12-31'], ['2200-01-01'], [19999], [80001], [2023.7], ['7/1/2023'], [''], [null], [true], ['明天'], ['2'.repeat(50_000)]])('refuses %p', (cell) => {
    expect(faultOf(() => readDay(cell))).toBe('date-unreadable');
  });

  it('passes an error on', () => expect(faultOf(() => readDay({ error: '#N/A' }))).toBe('cell-is-error'));
});

describe('readPeriod', () => {
  it.each<[Cell, string]>([
    [2026, '2026-01-01..2026-12-31'], ['2026', '2026-01-01..2026-12-31'], ['2026年', '2026-01-01..2026-12-31'], ['2026年度', '2026-01-01..2026-12-31'], [1900, '1900-01-01..1900-12-31'], [2199, '2199-01-01..2199-12-31'],
    ['2026Q1', '2026-01-01..2026-03-31'], ['2026q4', '2026-10-01..2026-12-31'], ['Q2 2026', '2026-04-01..2026-06-30'], ['2026年一季度', '2026-01-01..2026-03-31'], ['2026年第三季度', '2026-07-01..2026-09-30'], ['2026年2季度', '2026-04-01..2026-06-30'],
    ['2026年上半年', '2026-01-01..2026-06-30'], ['2026H1', '2026-01-01..2026-06-30'], ['2026H2', '2026-07-01..2026-12-31'], ['2026年下半年', '2026-07-01..2026-12-31'],
    ['2026-03', '2026-03-01..2026-03-31'], ['2026/3', '2026-03-01..2026-03-31'], ['2026.10', '2026-10-01..2026-10-31'], ['2026年3月', '2026-03-01..2026-03-31'], ['2026年3月份', '2026-03-01..2026-03-31'], [202603, '2026-03-01..2026-03-31'], ['202603', '2026-03-01..2026-03-31'],
    ['20260315', '2026-03-01..2026-03-31'], ['2026-03-15', '2026-03-01..2026-03-31'], [46096, '2026-03-01..2026-03-31'], ['March 2026', '2026-03-01..2026-03-31'], ['2026年2月', '2026-02-01..2026-02-28'],
    ['2026年1-9月', '2026-01-01..2026-09-30 cumulative'], ['2026年1—9月', '2026-01-01..2026-09-30 cumulative'], ['2026年1–9月', '2026-01-01..2026-09-30 cumulative'], ['２０２６年１－９月', '2026-01-01..2026-09-30 cumulative'], ['2026年1~9月', '2026-01-01..2026-09-30 cumulative'],
    ['2026年1～9月', '2026-01-01..2026-09-30 cumulative'], ['2026年1至9月', '2026-01-01..2026-09-30 cumulative'], ['2026年1月-9月', '2026-01-01..2026-09-30 cumulative'], ['2026年 1-9月 累计', '2026-01-01..2026-09-30 cumulative'], ['2026年1-1月', '2026-01-01..2026-01-31 cumulative'],
    ['2026年1-12月', '2026-01-01..2026-12-31 cumulative'], ['2026年前三季度', '2026-01-01..2026-09-30 cumulative'], ['2026年前两季度', '2026-01-01..2026-06-30 cumulative'], ['Jan-Sep 2026', '2026-01-01..2026-09-30 cumulative'], ['2026年4-6月', '2026-04-01..2026-06-30'],
  ])('reads %p as %s', (cell, period) => expect(shown(cell)).toBe(period));

  it.each<[Cell]>([[1899], [2200], ['26年'], ['2026Q5'], ['2026年13月'], ['2026年9-1月'], ['2026年0-3月'], ['2026年五季度'], [2026.1], ['一季度'], ['本月'], [''], [null], [false], ['Mayhem 2026'], ['1-9月'], ['9'.repeat(100_000)]])('refuses %p', (cell) => {
    expect(faultOf(() => readPeriod(cell))).toBe('period-unreadable');
  });

  it('reads what it prints, in both languages', () => {
    const months = fc.tuple(fc.integer({ min: 1900, max: 2199 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }), fc.constantFrom<'zh' | 'en'>('zh', 'en'));
    fc.assert(
      fc.property(months, ([year, a, b, language]) => {
        const period = readPeriod(a === b ? `${year}年${a}月` : `${year}年${Math.min(a, b)}-${Math.max(a, b)}月`);
        expect(readPeriod(printPeriod(period, language))).toEqual(period);
      }),
      seeded(100),
    );
    for (const spelling of ['2026', '2026Q3', '2026H2', '2026-03']) expect(printPeriod(readPeriod(spelling), 'en')).toBe(spelling);
    for (const spelling of ['2026年', '2026年三季度', '2026年下半年', '2026年3月', '2026年1-9月']) expect(printPeriod(readPeriod(spelling), 'zh')).toBe(spelling);
  });
});

describe('years of a clock', () => {
  const day = (text: string) => readDay(text);

  it('change on the anniversary', () => {
    expect(yearOfClock(day('2023-07-01'), day('2026-06-30'))).toBe(3);
    expect(yearOfClock(day('2023-07-01'), day('2026-07-01'))).toBe(4);
    expect(yearOfClock(day('2023-07-01'), day('2023-06-30'))).toBe(0);
  });

  it('begin on 28 February after a start on 29 February', () => {
    expect(printDay(anniversary(day('2024-02-29'), 1))).toBe('2025-02-28');
    expect(printDay(anniversary(day('2024-02-29'), 4))).toBe('2028-02-29');
    expect(yearOfClock(day('2024-02-29'), day('2025-02-27'))).toBe(1);
    expect(yearOfClock(day('2024-02-29'), day('2025-02-28'))).toBe(2);
  });
});

import type { Language } from '../language';
import { calendarDate, lastOfMonth, printDay } from './calendar';
import type { Period } from './period';

const CHINESE_QUARTERS = ['一', '二', '三', '四'];
const ENGLISH_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A period as a person writes it, in a spelling readPeriod reads back: 2026年1-9月, 2026年一季度; Jan-Sep 2026, 2026Q1. */
export function printPeriod(period: Period, language: Language): string {
  const from = calendarDate(period.first);
  const to = calendarDate(period.last);
  const wholeMonths = from.date === 1 && from.year === to.year && period.last === lastOfMonth(to.year, to.month);
  if (!wholeMonths) return period.first === period.last ? printDay(period.first) : `${printDay(period.first)}–${printDay(period.last)}`;
  const months = { first: from.month, last: to.month, cumulative: period.cumulative };
  return language === 'zh' ? chinese(from.year, months) : english(from.year, months);
}

interface Months {
  readonly first: number;
  readonly last: number;
  readonly cumulative: boolean;
}

function chinese(year: number, { first, last, cumulative }: Months): string {
  const quarter = CHINESE_QUARTERS[(last / 3) - 1];
  if (!cumulative && first === 1 && last === 12) return `${year}年`;
  if (!cumulative && last - first === 5 && last % 6 === 0) return last === 6 ? `${year}年上半年` : `${year}年下半年`;
  if (!cumulative && last - first === 2 && quarter !== undefined) return `${year}年${quarter}季度`;
  return first === last && !cumulative ? `${year}年${first}月` : `${year}年${first}-${last}月`;
}

function english(year: number, { first, last, cumulative }: Months): string {
  if (!cumulative && first === 1 && last === 12) return String(year);
  if (!cumulative && last - first === 5 && last % 6 === 0) return `${year}H${last / 6}`;
  if (!cumulative && last - first === 2 && last % 3 === 0) return `${year}Q${last / 3}`;
  if (first === last && !cumulative) return `${year}-${String(first).padStart(2, '0')}`;
  return `${ENGLISH_MONTHS[first - 1] ?? ''}-${ENGLISH_MONTHS[last - 1] ?? ''} ${year}`;
}

/** Days and reporting periods of the oracle (SPEC §3 and §4), counted with the calendar of the language. */

/** A day as days since 1970-01-01. */
export type Day = number;

const DAY = 86_400_000;
export const dayOf = (year: number, month: number, day: number): Day => Date.UTC(year, month - 1, day) / DAY;
export const read = (iso: string): Day => Date.parse(`${iso}T00:00:00Z`) / DAY;
export const print = (day: Day): string => new Date(day * DAY).toISOString().slice(0, 10);
export const yearOf = (day: Day): number => new Date(day * DAY).getUTCFullYear();
const monthOf = (day: Day): number => new Date(day * DAY).getUTCMonth() + 1;

/** The same date some years later; 29 February's anniversary is 28 February. */
function later(start: Day, years: number): Day {
  const date = new Date(start * DAY);
  const [month, day, year] = [monthOf(start), date.getUTCDate(), yearOf(start) + years];
  const leap = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
  return dayOf(year, month, month === 2 && day === 29 && !leap ? 28 : day);
}

/** Which year of a clock a day lies in: 1 is the first; 0 lies before it began. */
export function yearOfClock(start: Day, day: Day): number {
  if (day < start) return 0;
  let year = 1;
  while (later(start, year) <= day) year += 1;
  return year;
}

/** A period as a ledger names it: the number-th month, quarter or half of a year, a whole year, or its months 1 to number. */
export interface Period {
  readonly year: number;
  readonly kind: 'month' | 'quarter' | 'half' | 'year' | 'upTo';
  readonly number: number;
}

const MONTHS = { month: 1, quarter: 3, half: 6, year: 12 } as const;

export const lastMonth = ({ kind, number }: Period): number => (kind === 'upTo' ? number : kind === 'year' ? 12 : number * MONTHS[kind]);
const firstMonth = (period: Period): number => (period.kind === 'upTo' ? 1 : lastMonth(period) - MONTHS[period.kind] + 1);
export const firstDay = (period: Period): Day => dayOf(period.year, firstMonth(period), 1);
export const lastDay = (period: Period): Day => dayOf(period.year, lastMonth(period) + 1, 1) - 1;

const two = (number: number) => String(number).padStart(2, '0');
/** Some of the ways people write a period; `way` chooses. */
export function printPeriod({ year, kind, number }: Period, way: number): string | number {
  const ways: Readonly<Record<Period['kind'], readonly (string | number)[]>> = {
    month: [`${year}-${two(number)}`, `${year}年${number}月`, `${year}${two(number)}`, dayOf(year, number, 15) + 25_569],
    quarter: [`${year}Q${number}`, `${year}年${'一二三四'[number - 1] ?? ''}季度`],
    half: [`${year}H${number}`, `${year}年${number === 1 ? '上' : '下'}半年`],
    year: [`${year}`, year, `${year}年`],
    upTo: [`${year}年1-${number}月`, `${year}年1—${number}月`],
  };
  return ways[kind][way % ways[kind].length] ?? '';
}

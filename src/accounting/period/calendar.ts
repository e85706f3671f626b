import type { Day } from './period';

const MILLISECONDS = 86_400_000;

/** Years a ledger may speak of (SPEC §4). */
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2199;

/** Year, month 1–12 and day of month of a day. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly date: number;
}

/** The day of a date of the calendar, or null where there is none, such as 30 February. */
export function dayOf(year: number, month: number, date: number): Day | null {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) return null;
  return Date.UTC(year, month - 1, date) / MILLISECONDS;
}

export function calendarDate(day: Day): CalendarDate {
  const date = new Date(day * MILLISECONDS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, date: date.getUTCDate() };
}

export const yearOf = (day: Day): number => new Date(day * MILLISECONDS).getUTCFullYear();

export const firstOfMonth = (year: number, month: number): Day => Date.UTC(year, month - 1, 1) / MILLISECONDS;

/** Month 13 is January of the next year, as Date.UTC counts. */
export const lastOfMonth = (year: number, month: number): Day => Date.UTC(year, month, 1) / MILLISECONDS - 1;

export const daysInMonth = (year: number, month: number): number => lastOfMonth(year, month) - firstOfMonth(year, month) + 1;

/** The same date so many years later; 29 February's anniversary is 28 February (SPEC §3, 年次). */
export function anniversary(day: Day, years: number): Day {
  const { year, month, date } = calendarDate(day);
  return firstOfMonth(year + years, month) + Math.min(date, daysInMonth(year + years, month)) - 1;
}

/** The year of the clock that a day lies in, counted from 1; 0 or less before the start. */
export function yearOfClock(start: Day, day: Day): number {
  const years = yearOf(day) - yearOf(start);
  return anniversary(start, years) <= day ? years + 1 : years;
}

/** ISO, `2023-07-01`. */
export const printDay = (day: Day): string => new Date(day * MILLISECONDS).toISOString().slice(0, 10);

/** Excel counts days from 1899-12-30 (for every day after February 1900). */
const SERIAL_OF_EPOCH = 25_569;

export const FIRST_SERIAL = 20_000;
export const LAST_SERIAL = 80_000;

/** The day of an Excel serial; a time of day after the point is dropped. */
export const dayOfSerial = (serial: number): Day => Math.floor(serial) - SERIAL_OF_EPOCH;

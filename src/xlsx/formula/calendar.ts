const DAY = 86_400_000;
/** 1899-12-30: since the 1900 calendar knows a 29 February 1900, later days count from here. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
const LAST_SERIAL = 2_958_465;
const DAYS_BETWEEN = 1462;
const FALSE_LEAP_DAY = 60;

export interface CalendarDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** The day of a serial number; null where it is none. In the 1900 calendar 60 is 29 February 1900. */
export function dateOf(serial: number, dates1904: boolean): CalendarDate | null {
  const whole = Math.floor(serial);
  if (whole < 0 || whole > (dates1904 ? LAST_SERIAL - DAYS_BETWEEN : LAST_SERIAL)) return null;
  if (!dates1904 && whole === 0) return { year: 1900, month: 1, day: 0 };
  if (!dates1904 && whole === FALSE_LEAP_DAY) return { year: 1900, month: 2, day: 29 };
  const shift = !dates1904 && whole < FALSE_LEAP_DAY ? 1 : 0;
  const date = new Date((dates1904 ? EPOCH_1904 : EPOCH_1900) + (whole + shift) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The serial number of a day; months and days may lie outside their range and carry over. Null before the calendar begins. */
export function serialOf(year: number, month: number, day: number, dates1904: boolean): number | null {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, 1);
  const days = Math.round((date.getTime() - (dates1904 ? EPOCH_1904 : EPOCH_1900)) / DAY);
  // Up to February 1900 the first of the month is one less; day 60 is counted as Excel counts it.
  const first = !dates1904 && days <= FALSE_LEAP_DAY ? days - 1 : days;
  const serial = first + day - 1;
  return serial < 0 || serial > LAST_SERIAL ? null : serial;
}

export const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(2000 + (((year % 400) + 400) % 400), month, 0)).getUTCDate();

/** `2024-01-02` or `2024-01-02T12:00:00` as cells of type date hold it; null where it is none. */
export function serialOfIso(text: string, dates1904: boolean): number | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?Z?)?$/.exec(text);
  if (!found) return null;
  const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0] = found.slice(1).map((part) => Number(part || 0));
  const serial = serialOf(year, month, day, dates1904);
  return serial === null ? null : serial + (hours * 3600 + minutes * 60 + seconds) / 86_400;
}

import { dateOf, daysInMonth, serialOf } from '../calendar';
import type { CalendarDate } from '../calendar';
import { NotCalculated } from '../not-calculated';
import type { Scalar, Value } from '../values';
import { error, isError } from '../values';
import type { Entry, Surroundings } from './definition';
import { numberAt, textAt, whole } from './definition';

type Args = readonly (Value | undefined)[];

const DAYS_BETWEEN_CALENDARS = 1462;

const ofDate = (name: string, run: (date: CalendarDate) => number): Entry =>
  whole(name, 1, 1, 's', (args, { dates1904 }) => {
    const serial = numberAt(args, 0, 0);
    if (isError(serial)) return serial;
    const date = dateOf(serial, dates1904);
    return date ? run(date) : error('#NUM!');
  });

const serialOrError = (year: number, month: number, day: number, dates1904: boolean): Scalar => serialOf(year, month, day, dates1904) ?? error('#NUM!');

function date(args: Args, { dates1904 }: Surroundings): Scalar {
  const parts = [numberAt(args, 0, 0), numberAt(args, 1, 0), numberAt(args, 2, 0)].map((part) => (isError(part) ? part : Math.trunc(part)));
  const failure = parts.find(isError);
  if (failure) return failure;
  const [year = 0, month = 0, day = 0] = parts as number[];
  if (year < 0 || year > 9999) return error('#NUM!');
  return serialOrError(year < (dates1904 ? 1904 : 1900) ? year + 1900 : year, month, day, dates1904);
}

/** A day so many months on: the same day of the month, or its last. */
const months = (last: boolean) => (args: Args, { dates1904 }: Surroundings): Scalar => {
  const [serial, count] = [numberAt(args, 0, 0), numberAt(args, 1, 0)];
  if (isError(serial)) return serial;
  if (isError(count)) return count;
  const start = dateOf(serial, dates1904);
  if (!start) return error('#NUM!');
  const total = start.year * 12 + start.month - 1 + Math.trunc(count);
  const [year, month] = [Math.floor(total / 12), (total % 12) + 1];
  const length = daysInMonth(year, month);
  return serialOrError(year, month, last ? length : Math.min(start.day, length), dates1904);
};

/** Whole years, months or days between two days; the units with known faults in Excel are left to it. */
function difference(args: Args, { dates1904 }: Surroundings): Scalar {
  const [from, to, unit] = [numberAt(args, 0, 0), numberAt(args, 1, 0), textAt(args, 2)];
  if (isError(from)) return from;
  if (isError(to)) return to;
  if (isError(unit)) return unit;
  const [a, b] = [dateOf(from, dates1904), dateOf(to, dates1904)];
  if (!a || !b || from > to) return error('#NUM!');
  const whole = (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
  switch (unit.toUpperCase()) {
    case 'D':
      return Math.floor(to) - Math.floor(from);
    case 'M':
      return whole;
    case 'Y':
      return Math.floor(whole / 12);
    default:
      throw new NotCalculated(`DATEDIF "${unit}"`);
  }
}

function weekday(args: Args, { dates1904 }: Surroundings): Scalar {
  const [serial, kind] = [numberAt(args, 0, 0), numberAt(args, 1, 1)];
  if (isError(serial)) return serial;
  if (kind !== 1 && kind !== 2 && kind !== 3) throw new NotCalculated('WEEKDAY');
  if (!dateOf(serial, dates1904)) return error('#NUM!');
  // Day 0 of the calendar of 1904 is a Friday, day 0 of the other counts as a Saturday.
  const sinceSunday = (Math.floor(serial) + (dates1904 ? 5 : 6)) % 7;
  return kind === 1 ? sinceSunday + 1 : ((sinceSunday + 6) % 7) + (kind === 2 ? 1 : 0);
}

function time(args: Args): Scalar {
  const parts = [numberAt(args, 0, 0), numberAt(args, 1, 0), numberAt(args, 2, 0)];
  const failure = parts.find(isError);
  if (failure) return failure;
  const [hours = 0, minutes = 0, seconds = 0] = (parts as number[]).map(Math.trunc);
  const total = hours * 3600 + minutes * 60 + seconds;
  return total < 0 || hours > 32_767 || minutes > 32_767 || seconds > 32_767 ? error('#NUM!') : (total % 86_400) / 86_400;
}

const now = ({ now: moment, dates1904 }: Surroundings): number => moment - (dates1904 ? DAYS_BETWEEN_CALENDARS : 0);

export const DATES: readonly Entry[] = [
  ofDate('YEAR', ({ year }) => year),
  ofDate('MONTH', ({ month }) => month),
  ofDate('DAY', ({ day }) => day),
  whole('DATE', 3, 3, 's', date),
  whole('EDATE', 2, 2, 's', months(false)),
  whole('EOMONTH', 2, 2, 's', months(true)),
  whole('DATEDIF', 3, 3, 's', difference),
  whole('WEEKDAY', 1, 2, 's', weekday),
  whole('DAYS', 2, 2, 's', (args) => {
    const [to, from] = [numberAt(args, 0, 0), numberAt(args, 1, 0)];
    return isError(to) ? to : isError(from) ? from : Math.floor(to) - Math.floor(from);
  }),
  whole('TIME', 3, 3, 's', time),
  whole('TODAY', 0, 0, 's', (_, surroundings) => Math.floor(now(surroundings))),
  whole('NOW', 0, 0, 's', (_, surroundings) => now(surroundings)),
];

import { dayOf, printDay } from '../accounting/period/calendar';
import type { Day } from '../accounting/period/period';

/** The date of this machine, as the person sees it on the wall. */
export function todayOf(now: Date): Day {
  const day = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (day === null) throw new Error('A date of the calendar is always a day.');
  return day;
}

/** `2026-11-20 09:05`, as the clock on the wall shows it. */
export function timeText(now: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${printDay(todayOf(now))} ${two(now.getHours())}:${two(now.getMinutes())}`;
}

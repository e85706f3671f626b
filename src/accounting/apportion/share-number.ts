import { Fault } from '../fault';
import { dayOfSerial, FIRST_SERIAL, LAST_SERIAL, printDay } from '../period/calendar';
import type { DecimalText } from '../quantity/decimal-text';
import { decimalOfNumber, decimalsOf } from '../quantity/decimal-text';
import { textOfUnits, unitsOf } from '../quantity/units';

const SECONDS_A_DAY = 86_400;
/** A share of up to four decimals, such as 0.3125, is believed even where it is also a time (07:30). */
const DECIMALS_BELIEVED = 4;

/**
 * A share given as a number from 0 to 1, as a percentage text. Excel turns a typed 5:5 into the time
 * 0.211805…, 60:40 into 2.527… and 5/5 into a date: those are refused (SPEC §2).
 * @throws Fault shares-is-time, shares-is-date, shares-out-of-range
 */
export function readShareNumber(value: number): string {
  if (!Number.isFinite(value)) throw new Fault('shares-unreadable', { text: String(value) });
  const digits = decimalOfNumber(value);
  if (value >= FIRST_SERIAL && value < LAST_SERIAL + 1) throw new Fault('shares-is-date', { date: printDay(dayOfSerial(value)) });
  const seconds = wholeSeconds(value, digits);
  if (seconds !== null) throw new Fault('shares-is-time', timeOf(seconds));
  if (value < 0 || value > 1) throw new Fault('shares-out-of-range', { text: digits });
  return `${percentOf(digits)}%`;
}

/** The seconds of a time of day or a duration, or null where the number is none. */
function wholeSeconds(value: number, digits: DecimalText): number | null {
  if (value <= 0 || decimalsOf(digits) <= DECIMALS_BELIEVED) return null;
  const seconds = Math.round(value * SECONDS_A_DAY);
  return decimalOfNumber(seconds / SECONDS_A_DAY) === digits ? seconds : null;
}

function timeOf(seconds: number): { readonly time: string; readonly typed: string } {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  if (seconds % 60 !== 0) parts.push(seconds % 60);
  return { time: parts.map((part) => String(part).padStart(2, '0')).join(':'), typed: parts.join(':') };
}

const percentOf = (digits: DecimalText): DecimalText => {
  const decimals = decimalsOf(digits);
  return textOfUnits(unitsOf(digits, decimals), decimals - 2);
};

/** What Excel makes of a text typed into a cell: pure, so that typing and writing through the API agree. */
export interface Entry {
  readonly value: string | number | boolean;
  /** The number format Excel gives a cell that had none; null where it leaves the format alone. */
  readonly format: string | null;
  /** Kept as text although it reads like something else (typed after an apostrophe). */
  readonly forced?: boolean;
}

const MS_PER_DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:[eE][+-]?\d{1,3})?$/;
const TIME = /^(\d{1,4}):(\d{1,4})(?::(\d{1,4})(?:\.(\d{1,3}))?)?(?:\s*([aApP])[mM])?$/;
const FULL_DATE = /^(\d{4})([-/.年])(\d{1,2})(?:[-/.月](\d{1,2})日?|月)?$/;
const MONTH_DAY = /^(\d{1,2})([-/])(\d{1,2})$/;
const CHINESE_MONTH_DAY = /^(\d{1,2})月(\d{1,2})日$/;
const FRACTION = /^([+-]?\d+) (\d{1,5})\/(\d{1,5})$/;

/** The serial of a day, null where the calendar has no such day. */
export function dateSerial(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const serial = Math.round((date.getTime() - EPOCH) / MS_PER_DAY);
  return serial < 61 ? null : serial;
}

/** At most one part may exceed its range, as in 60:40, which Excel reads as sixty hours and forty minutes. */
function time(text: string): Entry | null {
  const match = TIME.exec(text);
  if (!match) return null;
  const [, h = '', m = '', s, fraction, half] = match;
  const hours = Number(h);
  const minutes = Number(m);
  const seconds = Number(s ?? 0);
  const beyond = [hours > 23, minutes > 59, seconds > 59].filter(Boolean).length;
  if (beyond > 1 || hours > 9999) return null;
  if (half !== undefined) {
    if (hours > 12 || hours === 0 || beyond > 0) return null;
    const shift = half.toLowerCase() === 'p' ? 12 : 0;
    return { value: ((hours % 12) + shift) / 24 + minutes / 1440 + seconds / 86_400, format: s === undefined ? 'h:mm AM/PM' : 'h:mm:ss AM/PM' };
  }
  const value = (hours * 3600 + minutes * 60 + seconds + Number(`0.${fraction ?? '0'}`)) / 86_400;
  if (hours > 23 || minutes > 59) return { value, format: '[h]:mm:ss' };
  return { value, format: s === undefined ? 'h:mm' : 'h:mm:ss' };
}

function date(text: string, thisYear: number): Entry | null {
  const full = FULL_DATE.exec(text);
  if (full) {
    const [, year, separator, month, day] = full;
    const serial = dateSerial(Number(year), Number(month), Number(day ?? 1));
    if (serial === null) return null;
    if (separator === '年') return { value: serial, format: day === undefined ? 'yyyy"年"m"月"' : 'yyyy"年"m"月"d"日"' };
    return { value: serial, format: day === undefined ? 'mmm-yy' : 'yyyy/m/d' };
  }
  const short = MONTH_DAY.exec(text);
  if (short) {
    const serial = dateSerial(thisYear, Number(short[1]), Number(short[3]));
    return serial === null ? null : { value: serial, format: 'm"月"d"日"' };
  }
  const chinese = CHINESE_MONTH_DAY.exec(text);
  if (!chinese) return null;
  const serial = dateSerial(thisYear, Number(chinese[1]), Number(chinese[2]));
  return serial === null ? null : { value: serial, format: 'm"月"d"日"' };
}

function decimal(text: string): number | null {
  if (!NUMBER.test(text) || !/\d/.test(text)) return null;
  const value = Number(text.replaceAll(',', ''));
  return Number.isFinite(value) ? value : null;
}

function number(text: string): Entry | null {
  const percent = text.endsWith('%');
  const negative = /^\(.+\)$/.test(text);
  const bare = (negative ? text.slice(1, -1) : percent ? text.slice(0, -1) : text).trim();
  const value = decimal(bare);
  if (value === null) return null;
  if (percent) return { value: Number((value / 100).toPrecision(15)), format: bare.includes('.') ? '0.00%' : '0%' };
  if (bare.includes(',')) return { value: negative ? -value : value, format: bare.includes('.') ? '#,##0.00' : '#,##0' };
  // Excel keeps fifteen significant digits of what is typed.
  return { value: Number((negative ? -value : value).toPrecision(15)), format: /e/i.test(bare) ? '0.00E+00' : null };
}

function fraction(text: string): Entry | null {
  const match = FRACTION.exec(text);
  if (!match || Number(match[3]) === 0) return null;
  const whole = Number(match[1]);
  const part = Number(match[2]) / Number(match[3]);
  return { value: whole < 0 || match[1]?.startsWith('-') ? whole - part : whole + part, format: '# ?/?' };
}

/** Reads a text as Excel would in a cell of format General; `thisYear` completes dates such as 1-3. */
export function readEntry(text: string, thisYear: number): Entry {
  if (text.startsWith("'")) return { value: text.slice(1), format: null, forced: true };
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === 'true', format: null };
  return number(trimmed) ?? time(trimmed) ?? date(trimmed, thisYear) ?? fraction(trimmed) ?? { value: text, format: null };
}

export const isTextFormat = (format: string): boolean => format === '@';

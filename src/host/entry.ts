import { serialOf } from './serial-date';

/** What Excel makes of a text typed into a cell: pure, so that typing and writing through the API agree. */
export interface Entry {
  readonly value: string | number | boolean;
  /** The number format Excel gives a cell that had none; null where it leaves the format alone. */
  readonly format: string | null;
  /** Kept as text although it reads like something else (typed after an apostrophe). */
  readonly forced?: boolean;
}

const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:[eE][+-]?\d{1,3})?$/;
const TIME = /^(\d{1,4}):(\d{1,4})(?::(\d{1,4})(?:\.(\d{1,3}))?)?(?:\s*([aApP])[mM])?$/;
const FULL_DATE = /^(\d{4})([-/年])(\d{1,2})(?:[-/月](\d{1,2})日?|月)?$/;
const SHORT_DATE = /^(\d{1,2})[-/](\d{1,4})$/;
const CHINESE_MONTH_DAY = /^(\d{1,2})月(\d{1,2})日$/;
const FRACTION = /^([+-]?\d+) (\d{1,5})\/(\d{1,5})$/;

const ERRORS = new Set(['#N/A', '#VALUE!', '#REF!', '#DIV/0!', '#NUM!', '#NAME?', '#NULL!']);

export interface EntryOptions {
  /** The year a date without one falls in. */
  readonly thisYear: number;
  /** Excel shows a day of the month in its own language. */
  readonly locale: 'zh-CN' | 'en-US';
}

const DAY_OF_MONTH = { 'zh-CN': 'm"月"d"日"', 'en-US': 'd-mmm' } as const;

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

function fullDate(text: string): Entry | null {
  const full = FULL_DATE.exec(text);
  if (!full) return null;
  const [, year, separator, month, day] = full;
  const serial = serialOf(Number(year), Number(month), Number(day ?? 1));
  if (serial === null) return null;
  if (separator === '年') return { value: serial, format: day === undefined ? 'yyyy"年"m"月"' : 'yyyy"年"m"月"d"日"' };
  return { value: serial, format: day === undefined ? 'mmm-yy' : 'yyyy/m/d' };
}

/** `1-3` is 3 January of this year, `1-32` and `1-2030` the first of a month. */
function shortDate(text: string, { thisYear, locale }: EntryOptions): Entry | null {
  const match = SHORT_DATE.exec(text);
  if (!match) return null;
  const [, month = '', second = ''] = match;
  const day = second.length <= 2 ? serialOf(thisYear, Number(month), Number(second)) : null;
  if (day !== null) return { value: day, format: DAY_OF_MONTH[locale] };
  const number = Number(second);
  const year = number >= 100 ? number : number < 30 ? 2000 + number : 1900 + number;
  const first = number === 0 || (number >= 100 && number < 1900) ? null : serialOf(year, Number(month), 1);
  return first === null ? null : { value: first, format: 'mmm-yy' };
}

function chineseDate(text: string, { thisYear }: EntryOptions): Entry | null {
  const match = CHINESE_MONTH_DAY.exec(text);
  const serial = match && serialOf(thisYear, Number(match[1]), Number(match[2]));
  return serial === null ? null : { value: serial, format: DAY_OF_MONTH['zh-CN'] };
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

/** Reads a text as Excel would in a cell of format General; formulas are not its business. */
export function readEntry(text: string, options: EntryOptions): Entry {
  if (text.startsWith("'")) return { value: text.slice(1), format: null, forced: true };
  const trimmed = text.trim();
  if (/^(?:true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === 'true', format: null };
  if (ERRORS.has(trimmed.toUpperCase())) return { value: trimmed.toUpperCase(), format: null };
  return number(trimmed) ?? time(trimmed) ?? fullDate(trimmed) ?? shortDate(trimmed, options) ?? chineseDate(trimmed, options) ?? fraction(trimmed) ?? { value: text, format: null };
}

export const isTextFormat = (format: string): boolean => format === '@';

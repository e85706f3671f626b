import type { CellValue } from '../model';
import { serialOf } from './serial-date';

/** What Excel makes of a typed text: a value and, where the text calls for one, a number format. */
export interface Entry {
  readonly value: CellValue;
  readonly numberFormat?: string;
}

const ERRORS = new Set(['#N/A', '#VALUE!', '#REF!', '#DIV/0!', '#NUM!', '#NAME?', '#NULL!']);

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const GROUPED = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/;
const TIME = /^(\d{1,4}):(\d{1,4})(?::(\d{1,4}(?:\.\d+)?))?$/;
const FULL_DATE = /^(\d{4})(?:-|\/|年)(\d{1,2})(?:-|\/|月)(\d{1,2})日?$/;
const SHORT_DATE = /^(\d{1,2})[-/](\d{1,4})$/;

/** Excel accepts one part of a time past its usual limit, and then shows elapsed hours. */
function asTime(text: string): Entry | null {
  const match = TIME.exec(text);
  if (!match) return null;
  const hours = Number(match[1]);
  const minutes = Number(match[2]);
  const seconds = Number(match[3] ?? 0);
  const beyond = [hours > 23, minutes > 59, seconds >= 60].filter(Boolean).length;
  if (hours > 9999 || beyond > 1) return null;
  const value = (hours * 3600 + minutes * 60 + seconds) / 86_400;
  return { value, numberFormat: beyond > 0 ? '[h]:mm:ss' : match[3] === undefined ? 'h:mm' : 'h:mm:ss' };
}

/** `1-3` is 3 January of this year, `1-32` and `1-2030` the first of a month. */
function asShortDate(text: string, thisYear: number): Entry | null {
  const match = SHORT_DATE.exec(text);
  if (!match) return null;
  const month = Number(match[1]);
  const second = Number(match[2]);
  const day = (match[2] ?? '').length <= 2 ? serialOf(thisYear, month, second) : null;
  if (day !== null) return { value: day, numberFormat: 'd-mmm' };
  const year = second >= 100 ? second : second < 30 ? 2000 + second : 1900 + second;
  const first = second === 0 || (second >= 100 && second < 1900) ? null : serialOf(year, month, 1);
  return first === null ? null : { value: first, numberFormat: 'mmm-yy' };
}

function asFullDate(text: string): Entry | null {
  const match = FULL_DATE.exec(text);
  const value = match && serialOf(Number(match[1]), Number(match[2]), Number(match[3]));
  return value === null ? null : { value, numberFormat: 'yyyy/m/d' };
}

function asNumber(text: string): Entry | null {
  const percent = text.endsWith('%');
  const body = percent ? text.slice(0, -1).trim() : text;
  const grouped = GROUPED.test(body);
  if (!grouped && !NUMBER.test(body)) return null;
  const number = Number(body.replaceAll(',', ''));
  if (!Number.isFinite(number)) return null;
  const decimals = body.includes('.');
  if (percent) return { value: number / 100, numberFormat: decimals ? '0.00%' : '0%' };
  const value = Number(number.toPrecision(15));
  if (grouped) return { value, numberFormat: decimals ? '#,##0.00' : '#,##0' };
  return /e/i.test(body) ? { value, numberFormat: '0.00E+00' } : { value };
}

/**
 * Reads a text as Excel reads what is typed into a cell that is not formatted as text. Formulas are not its business.
 *
 * @param thisYear the year a date without one falls in
 */
export function readEntry(typed: string, thisYear: number): Entry {
  if (typed.startsWith("'")) return { value: typed.slice(1) };
  const text = typed.trim();
  if (/^(?:true|false)$/i.test(text)) return { value: text.toLowerCase() === 'true' };
  if (ERRORS.has(text.toUpperCase())) return { value: text.toUpperCase() };
  return asNumber(text) ?? asTime(text) ?? asFullDate(text) ?? asShortDate(text, thisYear) ?? { value: typed };
}

import { dateOf } from './calendar';
import { roundTo } from './functions/mathematics';
import { NotCalculated } from './not-calculated';

const NUMBER = /^((?:"[^"]*"|[¥$￥ ])*)((?:#,##)?[#0]*?0?)(?:\.(0+))?(%?)((?:"[^"]*"|[元万亿千个户家 ])*)$/;
const DATE_PARTS = /yyyy|yy|mm|m|dd|d|"[^"]*"|\\.|[-/.年月日 ]/gi;

const unquoted = (text: string): string => text.replace(/"([^"]*)"/g, '$1');

const padded = (value: number, length: number): string => String(value).padStart(length, '0');

/**
 * A number as TEXT writes it, for the formats that are written alike in every language: digits, thousands, percents,
 * and days. @throws NotCalculated for any other format
 */
export function formatNumber(value: number, format: string, dates1904: boolean): string {
  const date = dateFormat(value, format, dates1904);
  if (date !== null) return date;
  const found = NUMBER.exec(format);
  if (!found) throw new NotCalculated(`TEXT "${format}"`);
  const [, before = '', whole = '', decimals = '', percent = '', after = ''] = found;
  if (whole === '' && decimals === '') throw new NotCalculated(`TEXT "${format}"`);
  const rounded = roundTo(percent === '' ? value : roundTo(value * 100, 12), decimals.length);
  const size = Math.abs(rounded);
  if (size >= 1e15) throw new NotCalculated('TEXT');
  const [digits = '0', fraction] = size.toFixed(decimals.length).split('.');
  const least = whole.replaceAll(/[#,]/g, '').length;
  const shown = (digits === '0' && least === 0 ? '' : digits).padStart(least, '0');
  const grouped = whole.includes(',') ? shown.replace(/\B(?=(\d{3})+$)/g, ',') : shown;
  return `${rounded < 0 ? '-' : ''}${unquoted(before)}${grouped}${fraction === undefined ? '' : `.${fraction}`}${percent}${unquoted(after)}`;
}

function dateFormat(value: number, format: string, dates1904: boolean): string | null {
  const parts = format.match(DATE_PARTS) ?? [];
  if (parts.join('') !== format || !parts.some((part) => /^[ymd]/i.test(part))) return null;
  const date = dateOf(value, dates1904);
  if (!date) throw new NotCalculated('TEXT of a day');
  const { year, month, day } = date;
  const written: Readonly<Record<string, string>> = { yyyy: padded(year, 4), yy: padded(year % 100, 2), mm: padded(month, 2), m: String(month), dd: padded(day, 2), d: String(day) };
  return parts.map((part) => written[part.toLowerCase()] ?? (part.startsWith('\\') ? part.slice(1) : unquoted(part))).join('');
}

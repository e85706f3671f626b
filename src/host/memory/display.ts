import type { CellValue } from '../model';
import { dateOf } from '../serial-date';

/** A number as the General format shows it: up to 11 significant characters' worth, exponents for the very large. */
export function general(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e11) return String(value);
  if (Math.abs(value) >= 1e11 || Math.abs(value) < 1e-4) {
    const [mantissa = '0', exponent = '+0'] = value.toExponential(5).split('e');
    return `${String(Number(mantissa))}E${exponent.startsWith('-') ? '-' : '+'}${exponent.slice(1).padStart(2, '0')}`;
  }
  const digits = Math.max(0, 9 - Math.max(0, Math.floor(Math.log10(Math.abs(value)))));
  return String(Number(value.toFixed(digits)));
}

function grouped(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** `0.00`, `#,##0`, `0.0%`: decimals, thousands and percent. */
function fixed(value: number, format: string): string {
  const percent = format.includes('%');
  const decimals = (/\.(0+)/.exec(format)?.[1] ?? '').length;
  const text = Math.abs(percent ? value * 100 : value).toFixed(decimals);
  const [whole = '0', fraction] = text.split('.');
  const shown = (format.includes(',') ? grouped(whole) : whole) + (fraction === undefined ? '' : `.${fraction}`) + (percent ? '%' : '');
  return value < 0 && Number(text) !== 0 ? `-${shown}` : shown;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function dateTime(value: number, format: string): string {
  const { year, month, day } = dateOf(value);
  const total = Math.round((value - (/\[h\]/i.test(format) ? 0 : Math.floor(value))) * 86_400);
  const [hours, minutes, seconds] = [Math.floor(total / 3600), Math.floor(total / 60) % 60, total % 60];
  const two = (n: number): string => String(n).padStart(2, '0');
  let afterHours = false;
  return format.replace(/"([^"]*)"|\[h\]|yyyy|yy|mmm|mm|m|dd|d|hh|h|ss|s/gi, (token, quoted?: string) => {
    if (quoted !== undefined) return quoted;
    const kind = token.toLowerCase();
    if (kind.startsWith('h') || kind === '[h]') afterHours = true;
    if (kind === 'mmm') return MONTHS[month - 1] ?? '';
    if (kind === 'mm' && afterHours) return two(minutes);
    const known: Readonly<Record<string, string>> = {
      yyyy: String(year), yy: two(year % 100), mm: two(month), m: String(month), dd: two(day), d: String(day),
      '[h]': String(hours), hh: two(hours), h: String(hours), ss: two(seconds), s: String(seconds),
    };
    return known[kind] ?? token;
  });
}

/** A value as its cell shows it, for the formats the add-in and typing use; any other format shows as General. */
export function display(value: CellValue, numberFormat: string): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (/^[#,0]*0(?:\.0+)?%?$/.test(numberFormat)) return fixed(value, numberFormat);
  if (/[ymdhs]/i.test(numberFormat.replace(/"[^"]*"/g, '')) && numberFormat !== 'General') return dateTime(value, numberFormat);
  return general(value);
}

import type { DecimalText } from '../accounting/quantity/decimal-text';
import { decimalsOf } from '../accounting/quantity/decimal-text';
import { textOfUnits, unitsOf } from '../accounting/quantity/units';

/** `−12,345.60`: thousands commas, a fixed number of decimals, a true minus sign. */
export function amountText(amount: DecimalText, decimals: number): string {
  const rounded = textOfUnits(unitsOf(amount, decimals), decimals);
  const negative = rounded.startsWith('-');
  const [whole = '0', fraction = ''] = (negative ? rounded.slice(1) : rounded).split('.');
  const grouped = countText(whole);
  return `${negative ? '−' : ''}${grouped}${decimals > 0 ? `.${fraction.padEnd(decimals, '0')}` : ''}`;
}

/** A count with thousands commas. */
export const countText = (count: number | string): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** Row numbers as ranges, `5—7、12`; at most so many of them. */
export function rowsText(rows: readonly number[], separator: string, most = 4): { readonly text: string; readonly more: boolean } {
  const ranges: { first: number; last: number }[] = [];
  for (const row of rows) {
    const last = ranges.at(-1);
    if (last && last.last + 1 === row) last.last = row;
    else ranges.push({ first: row, last: row });
  }
  const text = ranges
    .slice(0, most)
    .map(({ first, last }) => (first === last ? `${first}` : `${first}–${last}`))
    .join(separator);
  return { text, more: ranges.length > most };
}

/** All the digits an amount has, with thousands commas. */
export const groupedText = (amount: DecimalText): string => amountText(amount, decimalsOf(amount));

/** The same with at least two decimals, so that amounts stand in line. */
export const exactText = (amount: DecimalText): string => amountText(amount, Math.max(2, decimalsOf(amount)));

import type { Ledger, LedgerRecord } from './ledger';

/** The number of the record that stands in a row of the range, counted from 1; null where none does. */
export function indexOfRow({ columns: { rows, count } }: Ledger, number: number): number | null {
  let [first, last] = [0, count - 1];
  while (first < last) {
    const middle = (first + last) >> 1;
    if ((rows[middle] as number) < number - 1) first = middle + 1;
    else last = middle;
  }
  return first < count && rows[first] === number - 1 ? first : null;
}

/** The record itself. */
export function recordOfRow(ledger: Ledger, number: number): LedgerRecord | null {
  const record = indexOfRow(ledger, number);
  return record === null ? null : ledger.recordAt(record);
}

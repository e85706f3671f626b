import type { LedgerSource } from '../../accounting/ledger/combine';
import type { LedgerField } from '../../accounting/ledger/fields';
import { readLedgerHeader } from '../../accounting/ledger/header';
import type { LedgerHeader } from '../../accounting/ledger/header';
import type { LedgerEntry } from '../../workbook/ledger-list';
import { correctionFor } from '../../workbook/ledger-reading';
import type { ColumnCorrection } from '../../workbook/settings-sheet/settings';

/** A ledger as it is reckoned, with the columns a person has set right. */
export function sourceOf(entry: LedgerEntry, corrections: readonly ColumnCorrection[]): LedgerSource {
  const correction = correctionFor(entry.sheet, entry.area, entry.cells, corrections);
  if (correction === null) return { cells: entry.cells };
  const own = headerOf(entry).columns;
  const set = readLedgerHeader(correction.headers).columns;
  const fields = new Set<LedgerField>([...own.keys(), ...set.keys()]);
  return { cells: entry.cells, corrections: new Map([...fields].map((field) => [field, set.get(field) ?? null])) };
}

const headers = new WeakMap<LedgerEntry, LedgerHeader>();

/** How an entry's columns read by themselves. */
export function headerOf(entry: LedgerEntry): LedgerHeader {
  const known = headers.get(entry) ?? readLedgerHeader(entry.cells);
  headers.set(entry, known);
  return known;
}

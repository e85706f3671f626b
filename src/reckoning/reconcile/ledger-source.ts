import { findDistrict } from '../../accounting/district/find-district';
import type { LedgerSource } from '../../accounting/ledger/combine';
import { readLedgerHeader } from '../../accounting/ledger/header';
import type { LedgerHeader } from '../../accounting/ledger/header';
import { correctedSource } from '../../workbook/corrected-source';
import type { LedgerEntry } from '../../workbook/ledger-entry';
import type { ColumnCorrection } from '../../workbook/settings-sheet/settings';

/** Ledgers as they are reckoned together: each with the columns a person has set right, and with who sends it. */
export const sourcesOf = (entries: readonly LedgerEntry[], corrections: readonly ColumnCorrection[]): readonly LedgerSource[] =>
  entries.map((entry) => (entries.length === 1 ? correctedSource(entry, corrections) : { ...correctedSource(entry, corrections), reporter: reporterOf(entry) }));

/** Words of a title that say who sends the ledger. */
const SENT_BY = /填报|报送|上报|reported by/i;

/**
 * The district that sends a ledger, as its title or else its sheet's name says: of several ledgers, a unit that two
 * districts report at one place is counted twice.
 */
export function reporterOf(entry: LedgerEntry): string | null {
  const titles = entry.cells.slice(0, headerOf(entry).rows[0]).flat().flatMap((cell) => (typeof cell === 'string' && SENT_BY.test(cell) ? [cell] : []));
  const said = titles.map(findDistrict).find((district) => district !== null) ?? findDistrict(entry.sheet);
  return said?.name ?? null;
}

const headers = new WeakMap<LedgerEntry, LedgerHeader>();

/** How an entry's columns read by themselves. */
export function headerOf(entry: LedgerEntry): LedgerHeader {
  const known = headers.get(entry) ?? readLedgerHeader(entry.cells);
  headers.set(entry, known);
  return known;
}

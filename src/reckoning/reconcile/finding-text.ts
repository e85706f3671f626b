import { describeFault } from '../../i18n/describe';
import type { Locale } from '../../i18n/locale';
import type { PlacedFinding } from '../../accounting/reconciliation/check-ledgers';
import { isOfRowBefore } from '../../accounting/reconciliation/check-ledgers';
import type { LedgerEntry } from '../../workbook/ledger-entry';

/** What is wrong and how to mend it. The core counts the rows of its range; a person those of the sheet, and names the sheet where it is another. */
export function findingText({ finding: { fault }, ledger, repeats }: PlacedFinding, entries: readonly LedgerEntry[], locale: Locale): string {
  const entry = entries[repeats?.ledger ?? ledger];
  if (!isOfRowBefore(fault) || entry === undefined) return describeFault(fault, locale);
  const elsewhere = entry.sheet === entries[ledger]?.sheet ? {} : { sheet: entry.sheet };
  return describeFault({ ...fault, details: { first: fault.details.first + entry.area.row, ...elsewhere } }, locale);
}

import { describeFault } from '../../i18n/describe';
import type { Locale } from '../../i18n/locale';
import type { PlacedFinding } from '../../accounting/reconciliation/check-ledgers';
import type { LedgerEntry } from '../../workbook/ledger-list';

/** What is wrong and how to mend it. The core counts the rows of its range; a person those of the sheet. */
export function findingText({ finding: { fault }, ledger, repeats }: PlacedFinding, entries: readonly LedgerEntry[], locale: Locale): string {
  const top = entries[repeats?.ledger ?? ledger]?.area.row ?? 0;
  return describeFault(fault.code === 'row-repeated' ? { ...fault, details: { first: fault.details.first + top } } : fault, locale);
}

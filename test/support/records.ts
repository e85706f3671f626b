import type { Ledger, LedgerRecord } from '../../src/accounting/ledger/ledger';

/** All records of a ledger in the order of the rows. */
export const recordsOf = (ledger: Ledger): readonly LedgerRecord[] => Array.from({ length: ledger.columns.count }, (_, record) => ledger.recordAt(record));

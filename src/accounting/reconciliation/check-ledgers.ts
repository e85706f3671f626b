import type { Agreement } from '../agreement/model';
import type { FaultRecord } from '../fault';
import type { CombinedLedger, ReadSource, RowPlace } from '../ledger/combine';
import { placeOf } from '../ledger/combine';
import type { LedgerField } from '../ledger/fields';
import type { Finding } from '../ledger/finding';
import { finding } from '../ledger/finding';
import type { Slices } from '../slices';
import { whole } from '../slices';
import { countedTwice } from './counted-twice';
import { byRowAndCode, checking, columnFinding, doubledColumns, missingColumns } from './check';

/** A finding in one of several ledgers. */
export interface PlacedFinding {
  /** Counted from 0; `finding.row` is a row of its range, from 1. */
  readonly ledger: number;
  readonly finding: Finding;
  /** Where the row stands that was met before, if that is another ledger's; its number is in the finding's details. */
  readonly repeats: RowPlace | null;
}

/**
 * What is wrong in several ledgers taken together: what CHECK finds in them combined, said of the rows where they
 * stand; and what only their own sheets tell, missing and doubled columns and rows of totals. Ordered by ledger, row
 * and code.
 */
export const checkLedgers = (combined: CombinedLedger, agreements: readonly Agreement[]): readonly PlacedFinding[] => whole(checkingLedgers(combined, agreements));

/** The same in slices, for a page that must answer meanwhile. */
export function* checkingLedgers(combined: CombinedLedger, agreements: readonly Agreement[]): Slices<readonly PlacedFinding[]> {
  const missing = combined.ledgers.map(({ header, hasAgreement }) => missingColumns(header, agreements).filter((field) => field !== 'agreement' || !hasAgreement));
  const inSheets = combined.ledgers.flatMap((source, ledger) => ofSheet(source, missing[ledger] ?? []).map((found): PlacedFinding => ({ ledger, finding: found, repeats: null })));
  const totals = combined.totals.map(({ ledger, row }): PlacedFinding => ({ ledger, finding: finding(row, 'name', 'total-row', { code: 'total-row', details: {} }), repeats: null }));
  const { findings } = yield* checking(combined.cells, agreements, (outcomes) => countedTwice(outcomes, (row) => placeOf(combined, row).ledger));
  const inRows = findings
    .filter(({ code }) => code !== 'unknown-column')
    .map((found) => placed(found, combined))
    // A column that is missing has been said once.
    .filter(({ ledger, finding: { fault, field } }) => !(BLANK_CELLS.has(fault.code) && field !== null && missing[ledger]?.includes(field)));
  return [...inSheets, ...totals, ...inRows].sort((a, b) => a.ledger - b.ledger || byRowAndCode(a.finding, b.finding));
}

const BLANK_CELLS: ReadonlySet<Finding['fault']['code']> = new Set<Finding['fault']['code']>(['period-missing', 'district-missing']);

const ofSheet = ({ cells, header }: ReadSource, missing: readonly LedgerField[]): readonly Finding[] => [
  ...missing.map((field) => columnFinding(header, { code: 'ledger-column-missing', details: { field } }, field)),
  ...doubledColumns(cells, header),
];

function placed(found: Finding, combined: CombinedLedger): PlacedFinding {
  const { ledger, row } = placeOf(combined, found.row);
  const { fault } = found;
  const first = isOfRowBefore(fault) ? placeOf(combined, fault.details.first) : null;
  return {
    ledger,
    finding: {
      ...found, row,
      field: fieldIn(combined.ledgers[ledger], found),
      fault: first && isOfRowBefore(fault) ? { ...fault, details: { first: first.row } } : fault,
    },
    repeats: first && first.ledger !== ledger ? first : null,
  };
}

/** Whether it names a row that was met before. */
export const isOfRowBefore = (fault: FaultRecord): fault is Extract<FaultRecord, { readonly code: 'row-repeated' | 'row-differs' }> => fault.code === 'row-repeated' || fault.code === 'row-differs';

/** A figure that is missing is said of the column the ledger has. */
const fieldIn = (source: ReadSource | undefined, { code, field }: Finding): LedgerField | null =>
  code === 'missing-value' && field === 'figure' && source?.header.columns.has('figure') === false ? 'cumulative' : field;

import type { Cell } from '../../../accounting/cells';
import type { LedgerAttribution } from '../../../accounting/ledger/attribute-ledger';
import { attributeLedger } from '../../../accounting/ledger/attribute-ledger';
import type { LedgerField } from '../../../accounting/ledger/fields';
import type { LedgerHeader } from '../../../accounting/ledger/header';
import type { Arguments } from '../../../functions/arguments';
import { agreementsOf, ledgerCells } from '../../../functions/ledger-arguments';
import type { Origin, Place } from '../../../workbook/explain/place';
import { cellPlace } from '../../../workbook/explain/place';
import type { Speech } from '../../language';
import type { Memo } from './memo';

/** What is told of: a cell of the result of a function of whole ledgers. */
export interface ReportContext {
  /** The function's id. */
  readonly id: string;
  readonly args: Arguments;
  /** Where the arguments stand, by parameter. */
  readonly origins: ReadonlyMap<string, Origin>;
  /** Where the result begins. */
  readonly home: Origin;
  /** The cell's row and column in the result, from 0. */
  readonly down: number;
  readonly right: number;
  /** The result's row, as it stands in the sheet. */
  readonly resultRow: readonly Cell[];
  readonly speech: Speech;
  readonly memo: Memo;
}

/** The ledger attributed; its cells are the same object as long as nothing changed. */
export function attributedIn({ args, memo }: ReportContext): LedgerAttribution {
  const cells = ledgerCells(args);
  return memo.of('attributed', [cells, args.range('agreements')], () => {
    const agreements = agreementsOf(args);
    return args.locate('ledger', () => attributeLedger(cells, agreements));
  });
}

/** A cell of a ledger by its row, from 1, and its column, from 0; null where the ledger stands in no range. */
export function ledgerPlace({ origins }: ReportContext, row: number, column: number, key = 'ledger'): Place | null {
  const origin = origins.get(key);
  return origin === undefined ? null : cellPlace(origin, row - 1, column);
}

/** The cell a row's figure stands in. */
export const figurePlace = (context: ReportContext, { columns }: LedgerHeader, row: number, key = 'ledger'): Place | null =>
  ledgerPlace(context, row, columns.get('cumulative') ?? columns.get('figure') ?? 0, key);

/** The cell of a field, or the row's first where the ledger has no such column. */
export const fieldPlace = (context: ReportContext, { columns }: LedgerHeader, row: number, field: LedgerField | null): Place | null => ledgerPlace(context, row, (field === null ? undefined : columns.get(field)) ?? 0);

/** A cell of the result itself. */
export const resultPlace = ({ home }: ReportContext, down: number, right: number): Place => cellPlace(home, down, right);

/** A row's number in the range, as findings count it, with the cell it is at. */
export const rowText = ({ speech: { t } }: ReportContext, row: number, place: Place | null): string => [t.explainReport.rowNumber(String(row)), place?.address ?? ''].filter((part) => part !== '').join(' · ');

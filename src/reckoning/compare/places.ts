import type { LedgerField } from '../../accounting/ledger/fields';
import type { SideName, SourceCell } from '../../accounting/reconciliation/suspicion';
import { cellAddress } from '../../workbook/area';
import type { Basis } from './compute';

/** A cell of a ledger, as a person reads it and as it is selected. */
export interface CellPlace {
  readonly sheetId: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** `F42`. */
  readonly address: string;
}

/** The cell of a field in a row of a side's range; the row counts from 1. */
export function placeAt({ entries, ledgers }: Basis, side: SideName, row: number, field: LedgerField | null): CellPlace {
  const { sheetId, sheet, area } = entries[side];
  const { columns } = ledgers[side].header;
  const column = area.column + ((field === null ? undefined : columns.get(field)) ?? columns.get('name') ?? 0);
  const sheetRow = area.row + row - 1;
  return { sheetId, sheet, row: sheetRow, column, address: cellAddress(sheetRow, column) };
}

export const placesOf = (result: Basis, side: SideName, sources: readonly SourceCell[]): readonly CellPlace[] => sources.map(({ row, field }) => placeAt(result, side, row, field));

import type { LedgerField } from '../../accounting/ledger/fields';
import type { RowPlace } from '../../accounting/ledger/combine';
import { cellAddress } from '../../workbook/area';
import type { LedgerEntry } from '../../workbook/ledger-entry';
import type { CellPlace } from '../compare/places';
import { headerOf } from './ledger-source';

/** The cell of a field in a row of one of the ledgers; without the field its figure, else its name. */
export function placeIn(entries: readonly LedgerEntry[], { ledger, row }: RowPlace, field: LedgerField | null = null): CellPlace | null {
  const entry = entries[ledger];
  if (entry === undefined) return null;
  const { columns } = headerOf(entry);
  const wanted = (field === null ? undefined : columns.get(field)) ?? columns.get('figure') ?? columns.get('cumulative') ?? columns.get('name') ?? 0;
  const at = { row: entry.area.row + row - 1, column: entry.area.column + wanted };
  return { sheetId: entry.sheetId, sheet: entry.sheet, ...at, address: cellAddress(at.row, at.column) };
}

/** `台账!I42` where there are several ledgers, else `I42`. */
export const placeText = (place: CellPlace, several: boolean): string => (several ? `${place.sheet}!${place.address}` : place.address);

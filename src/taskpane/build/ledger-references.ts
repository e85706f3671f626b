import type { LedgerField } from '../../accounting/ledger/fields';
import type { LedgerHeader } from '../../accounting/ledger/header';
import { readLedgerHeader } from '../../accounting/ledger/header';
import type { Area } from '../../workbook/area';
import { areaAddress, endColumn, endRow, quotedSheet } from '../../workbook/area';
import type { TargetCell } from '../../workbook/build/target-cell';
import { rowCells, structuredName } from '../../workbook/formula';
import type { LedgerEntry } from '../../workbook/ledger-list';

/** How a formula in one cell refers to a ledger and its parts. */
export interface LedgerReferences {
  readonly ledger: LedgerEntry;
  readonly whole: string;
  /** Its header row, or both of two; and one of its rows: the target's, or where that is none of them the first. */
  readonly headers: string;
  readonly row: string;
  /** A column by what it holds; null where the ledger has none. */
  readonly column: (field: LedgerField) => ColumnReferences | null;
}

export interface ColumnReferences {
  readonly header: string;
  /** All its cells below the header. */
  readonly whole: string;
  /** The cell in the target's row; null where that is none of the ledger's. */
  readonly cell: string | null;
}

/** The references from a target; a ledger on another sheet is named with its sheet. */
export function referencesTo(ledger: LedgerEntry, target: TargetCell): LedgerReferences {
  const header = readLedgerHeader(ledger.cells);
  return ledger.table === null ? toRange(ledger, header, target) : toTable(ledger, ledger.table.name, header, target);
}

const FIXED = { row: true, column: true };

const headerText = ({ cells }: LedgerEntry, { rows }: LedgerHeader, column: number): string =>
  rows.map((row) => String(cells[row]?.[column] ?? '').trim()).filter((text) => text !== '').at(-1) ?? '';

/** The target's row, if it is one of the records'. */
const rowOfTarget = ({ area, sheetId }: LedgerEntry, { firstDataRow }: LedgerHeader, target: TargetCell): number | null =>
  sheetId === target.sheetId && target.row >= area.row + firstDataRow && target.row <= endRow(area) ? target.row : null;

function toTable(ledger: LedgerEntry, table: string, header: LedgerHeader, target: TargetCell): LedgerReferences {
  const { area, cells } = ledger;
  const names = (cells[0] ?? []).map((cell) => String(cell ?? ''));
  const inside = rowOfTarget(ledger, header, target);
  // Inside the table the target's own column must not be among what its formula reads.
  const own = inside === null ? -1 : target.column - area.column;
  const last = own > 0 && own < names.length ? own - 1 : names.length - 1;
  const span = `${structuredName(names[0] ?? '')}:${structuredName(names[last] ?? '')}`;
  const firstRow = { ...area, row: area.row + 1, rows: 1, columns: last + 1 };
  return {
    ledger,
    whole: `${table}[#All]`,
    headers: `${table}[[#Headers],${span}]`,
    row: inside === null ? withSheet(ledger, target, areaAddress(firstRow, FIXED)) : `${table}[@${span}]`,
    column: (field) => {
      const name = names[header.columns.get(field) ?? -1];
      return name === undefined || name === '' ? null : { header: name, whole: `${table}${structuredName(name)}`, cell: inside === null ? null : `${table}[@${structuredName(name)}]` };
    },
  };
}

const withSheet = ({ sheet, sheetId }: LedgerEntry, target: TargetCell, address: string): string => (sheetId === target.sheetId ? address : `${quotedSheet(sheet)}!${address}`);

function toRange(ledger: LedgerEntry, header: LedgerHeader, target: TargetCell): LedgerReferences {
  const { area } = ledger;
  const at = (address: string): string => withSheet(ledger, target, address);
  const first = area.row + (header.rows[0] ?? 0);
  const data: Area = { ...area, row: area.row + header.firstDataRow, rows: area.rows - header.firstDataRow };
  const inside = rowOfTarget(ledger, header, target);
  // A formula beside its own row, but inside the range, reads up to it.
  const columns = inside !== null && target.column > area.column && target.column <= endColumn(area) ? target.column - area.column : area.columns;
  return {
    ledger,
    whole: at(areaAddress(area, FIXED)),
    headers: at(areaAddress({ ...area, row: first, rows: header.firstDataRow - (header.rows[0] ?? 0), columns }, FIXED)),
    row: at(rowCells({ ...area, columns }, inside ?? data.row)),
    column: (field) => {
      const column = header.columns.get(field);
      if (column === undefined) return null;
      const cells = { ...data, column: area.column + column, columns: 1 };
      return { header: headerText(ledger, header, column), whole: at(areaAddress(cells, FIXED)), cell: inside === null ? null : rowCells(cells, inside) };
    },
  };
}

import type { Agreement } from '../accounting/agreement/model';
import { readClausesTable } from '../accounting/agreement/table';
import type { Cell } from '../accounting/cells';
import type { FaultRecord } from '../accounting/fault';
import { Fault, recordOf } from '../accounting/fault';
import type { CellPlace, FaultyAgreement } from './agreement-book';
import type { Block } from './agreement-blocks';
import { idColumn } from './agreement-blocks';
import { isBlankRow } from './sheet-cells';

/** One clauses block, agreement by agreement. */
export interface BlockClauses {
  readonly agreements: readonly { readonly agreement: Agreement; readonly place: CellPlace; readonly rows: readonly number[] }[];
  readonly faults: readonly FaultyAgreement[];
}

/**
 * Reads a clauses block one agreement at a time: the others' rows are blanked, so that a fault in one leaves
 * the rest readable and row numbers stay those of the block.
 */
export function readBlockClauses({ area, cells }: Block): BlockClauses {
  const [header = []] = cells;
  const column = idColumn(header);
  const agreements: { agreement: Agreement; place: CellPlace; rows: readonly number[] }[] = [];
  const faults: FaultyAgreement[] = [];
  for (const [id, rows] of rowsById(cells, column)) {
    const [first = 1] = rows;
    const place = { row: area.row + first, column: area.column };
    try {
      if (column >= 0 && id === null) throw new Fault('id-missing', { place: { kind: 'row', row: first + 1 } });
      const kept = new Set(rows);
      const own = cells.map((row, index) => (index === 0 || kept.has(index) ? row : row.map((): Cell => null)));
      for (const agreement of readClausesTable(own)) agreements.push({ agreement, place, rows: rows.map((row) => area.row + row) });
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      const fault = onSheet(recordOf(error), area.row);
      faults.push({ id, place: { ...place, row: rowOf(fault) ?? place.row }, fault });
    }
  }
  return { agreements, faults };
}

function rowsById(cells: Block['cells'], column: number): ReadonlyMap<string | null, readonly number[]> {
  const groups = new Map<string | null, number[]>();
  for (const [index, row] of cells.entries()) {
    if (index === 0 || isBlankRow(row)) continue;
    const cell = column < 0 ? null : (row[column] ?? null);
    const id = cell === null || typeof cell === 'object' ? null : String(cell).trim() || null;
    groups.set(id, [...(groups.get(id) ?? []), index]);
  }
  return groups;
}

type RowPlace = { readonly kind: 'row'; readonly row: number };

const rowPlace = ({ details }: FaultRecord): RowPlace | null => ('place' in details && details.place.kind === 'row' ? details.place : null);

/** The fault with the row counted on the sheet instead of in the block, as the person sees it. */
function onSheet(fault: FaultRecord, above: number): FaultRecord {
  const place = rowPlace(fault);
  return place === null ? fault : ({ ...fault, details: { ...fault.details, place: { ...place, row: place.row + above } } } as FaultRecord);
}

const rowOf = (fault: FaultRecord): number | null => {
  const place = rowPlace(fault);
  return place === null ? null : place.row - 1;
};

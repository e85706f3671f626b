import { findField } from '../accounting/agreement/fields';
import type { Cell } from '../accounting/cells';
import { isBlank } from '../accounting/cells';
import type { Area } from './area';
import type { SheetCells } from './sheet-cells';
import { isBlankRow } from './sheet-cells';

/** A part of the sheet 结对协议: clauses under field names (SPEC §3), or agreements with their texts 协议 · 全文. */
export interface Block {
  readonly kind: 'clauses' | 'texts';
  /** Header row included; absolute on the sheet. */
  readonly area: Area;
  readonly cells: readonly (readonly Cell[])[];
}

const TEXT_HEADERS = new Set(['全文', '协议全文', '协议文本', '文本', 'text', 'agreement text', 'full text']);

const word = (cell: Cell): string => (typeof cell === 'string' ? cell.trim().toLowerCase() : '');

/** The column of a texts block that holds the texts. */
export const textColumn = (header: readonly Cell[]): number => header.findIndex((cell) => TEXT_HEADERS.has(word(cell)));

/** The column that names the agreement. */
export const idColumn = (header: readonly Cell[]): number => header.findIndex((cell) => typeof cell === 'string' && findField(cell)?.key === 'agreement');

interface Run {
  readonly column: number;
  readonly cells: readonly Cell[];
}

/** Finds every block of the sheet, tables and plain ranges alike, beside or below one another. */
export function findBlocks({ area, cells }: SheetCells): readonly Block[] {
  const headers = cells.flatMap((row, index) => runsOf(row).flatMap((run) => kindOf(run) ?? []).map((found) => ({ ...found, row: index })));
  return headers.map(({ kind, run, row }) => {
    const last = run.column + run.cells.length;
    const columns = cells.map((line) => line.slice(run.column, last));
    const next = headers.find((other) => other.row > row && other.run.column < last && other.run.column + other.run.cells.length > run.column)?.row ?? cells.length;
    const rows = bodyLength(columns.slice(row + 1, next)) + 1;
    return { kind, area: { row: area.row + row, column: area.column + run.column, rows, columns: run.cells.length }, cells: columns.slice(row, row + rows) };
  });
}

/** Neighbouring cells that are not blank. */
function runsOf(row: readonly Cell[]): readonly Run[] {
  const runs: { column: number; cells: Cell[] }[] = [];
  for (const [column, cell] of row.entries()) {
    if (isBlank(cell)) continue;
    const last = runs.at(-1);
    if (last && last.column + last.cells.length === column) last.cells.push(cell);
    else runs.push({ column, cells: [cell] });
  }
  return runs;
}

function kindOf(run: Run): { readonly kind: Block['kind']; readonly run: Run } | null {
  if (textColumn(run.cells) >= 0 && idColumn(run.cells) >= 0) return { kind: 'texts', run };
  const fields = run.cells.filter((cell) => typeof cell === 'string' && findField(cell) !== null).length;
  return fields >= 2 ? { kind: 'clauses', run } : null;
}

/** Rows may be blank in between; a single cell after a blank row is a note below the block. */
function bodyLength(rows: readonly (readonly Cell[])[]): number {
  let length = 0;
  for (const [index, row] of rows.entries()) {
    if (isBlankRow(row)) continue;
    const filled = row.filter((cell) => !isBlank(cell)).length;
    if (filled === 1 && index > length) break;
    length = index + 1;
  }
  return length;
}

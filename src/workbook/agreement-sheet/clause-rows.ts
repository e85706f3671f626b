import type { FieldKey } from '../../accounting/agreement/fields';
import { FIELDS } from '../../accounting/agreement/fields';
import { endColumn, endRow } from '../area';
import { textEntry } from './cell-entry';
import type { GrowingBlock, SheetDraft } from './sheet-draft';

type Terms = ReadonlyMap<FieldKey, string>;

/**
 * Writes the clauses of an agreement: its rows in place, further ones below the block, rows that are no longer
 * needed blank (and gone, where they are the last). Cells whose term stays are not touched.
 * @param before the terms that stand there, clause by clause
 */
export function writeClauses(draft: SheetDraft, block: GrowingBlock, id: string, before: readonly Terms[], terms: readonly Terms[]): void {
  const rows = rowsOf(draft, block, id);
  for (const field of fieldsOf(terms)) if (!block.fields.has(field)) addColumn(draft, block, field);
  for (const [index, clause] of terms.entries()) {
    const row = rows[index] ?? nextRow(draft, block);
    const old = rows[index] === undefined ? null : (before[index] ?? null);
    for (const [field, column] of block.fields) {
      const text = clause.get(field) ?? '';
      if (old !== null ? (old.get(field) ?? '') !== text : draft.contentAt(row, column) !== text) draft.put(textEntry(row, column, text));
    }
  }
  for (const row of rows.slice(terms.length)) {
    for (let column = block.area.column; column <= endColumn(block.area); column++) if (draft.contentAt(row, column) !== '') draft.put(textEntry(row, column, ''));
  }
  trim(draft, block);
}

const fieldsOf = (terms: readonly Terms[]): readonly FieldKey[] => [...new Set(terms.flatMap((clause) => [...clause.keys()]))];

/** Without a column 协议 the block holds one agreement only. */
function rowsOf(draft: SheetDraft, { area, fields }: GrowingBlock, id: string): readonly number[] {
  const column = fields.get('agreement');
  return bodyRows(area).filter((row) => (column === undefined ? !isBlankRow(draft, area, row) : draft.contentAt(row, column).trim() === id));
}

const bodyRows = ({ row, rows }: GrowingBlock['area']): readonly number[] => Array.from({ length: rows - 1 }, (_, index) => row + 1 + index);

const isBlankRow = (draft: SheetDraft, area: GrowingBlock['area'], row: number): boolean =>
  Array.from({ length: area.columns }, (_, index) => area.column + index).every((column) => draft.contentAt(row, column) === '');

/** A blank row of the block, or a new one below it. */
export function nextRow(draft: SheetDraft, block: GrowingBlock): number {
  const blank = bodyRows(block.area).find((row) => isBlankRow(draft, block.area, row));
  if (blank !== undefined) return blank;
  block.area = { ...block.area, rows: block.area.rows + 1 };
  return endRow(block.area);
}

/** A table gives up blank rows at its end, as long as one remains. */
function trim(draft: SheetDraft, block: GrowingBlock): void {
  while (block.area.rows > 2 && isBlankRow(draft, block.area, endRow(block.area))) block.area = { ...block.area, rows: block.area.rows - 1 };
}

function addColumn(draft: SheetDraft, block: GrowingBlock, field: FieldKey): void {
  const column = endColumn(block.area) + 1;
  const text = FIELDS[field][draft.language];
  block.area = { ...block.area, columns: block.area.columns + 1 };
  block.header.set(column, text);
  block.fields.set(field, column);
  draft.put(textEntry(block.area.row, column, text));
}

import { textColumn } from '../agreement-blocks';
import { areaAddress, cellAddress } from '../area';
import type { CellEntry } from './cell-entry';
import { formulaEntry, textEntry } from './cell-entry';
import { nextRow } from './clause-rows';
import type { GrowingBlock, SheetDraft } from './sheet-draft';

/** Headers under which a block of texts keeps each agreement's name. */
const NAME_HEADERS = ['名称', '引用名', 'name', 'defined name'];

/**
 * Sees to the cell that formulas read: the agreement's text by `PAIR.AGREEMENT` over the clauses, or the text itself
 * on a sheet without clauses; and to its defined name.
 */
export function writeText(draft: SheetDraft, key: string, id: string, literal: string): void {
  const cell = textCell(draft, key, id);
  if (cell === null) return;
  const { row, column, idColumn } = cell;
  const entry = entryFor(draft, row, column, idColumn, literal);
  if (entry !== null) draft.put(entry);
  const name = draft.nameCell(id, row, column);
  const nameColumn = [...(draft.texts?.header ?? [])].find(([, text]) => NAME_HEADERS.includes(text.trim().toLowerCase()))?.[0];
  if (idColumn !== null && nameColumn !== undefined && draft.contentAt(row, nameColumn) === '') draft.put(textEntry(row, nameColumn, name));
}

interface TextCell {
  readonly row: number;
  readonly column: number;
  /** Null: the text stands alone, under a name. */
  readonly idColumn: number | null;
}

function textCell(draft: SheetDraft, key: string, id: string): TextCell | null {
  const { texts, state } = draft;
  if (texts !== null) {
    const idColumn = texts.fields.get('agreement');
    const column = textColumnOf(texts);
    if (idColumn !== undefined && column !== null) {
      const rows = Array.from({ length: texts.area.rows - 1 }, (_, index) => texts.area.row + 1 + index);
      const row = rows.find((at) => draft.contentAt(at, idColumn).trim() === key) ?? nextRow(draft, texts);
      if (draft.contentAt(row, idColumn).trim() !== id) draft.put(textEntry(row, idColumn, id));
      return { row, column, idColumn };
    }
  }
  const named = state.names.find(({ name, sheet }) => sheet === state.cells.sheet && name === key);
  return named ? { row: named.row, column: named.column, idColumn: null } : null;
}

function textColumnOf({ header }: GrowingBlock): number | null {
  const columns = [...header.keys()];
  const index = textColumn([...header.values()]);
  return columns[index] ?? null;
}

/** Null where the formula that stands there is right already. */
function entryFor(draft: SheetDraft, row: number, column: number, idColumn: number | null, literal: string): CellEntry | null {
  const { clauses, texts } = draft;
  const now = draft.contentAt(row, column);
  if (clauses === null || idColumn === null) return now === literal ? null : textEntry(row, column, literal);
  const whole = clauses.table === null && clauses.tableName === null ? areaAddress(clauses.area, { row: true, column: true }) : `${clauses.table?.name ?? clauses.tableName ?? ''}[#All]`;
  const inTable = texts !== null && (texts.table !== null || texts.tableName !== null);
  const id = inTable ? `[@${texts.header.get(idColumn) ?? ''}]` : cellAddress(row, idColumn);
  if (clauses.table !== null && now.startsWith('=') && now.includes(`${clauses.table.name}[#All]`)) return null;
  const formula = `=PAIR.AGREEMENT(${whole},${id})`;
  return now === formula ? null : formulaEntry(row, column, formula);
}

import type { Area } from './area';
import { endColumn, intersects } from './area';
import { findPairCall } from './explain/pair-call';
import type { Part } from './formula';
import { FORMULA_ROW, isLedgerSheetLabel } from './ledger-sheet';
import { partOfHeader } from './part';
import { AREA_PROPERTIES, areaOf, reading } from './run';
import { readPieces } from './pieces';
import type { TableArea } from './table-areas';
import type { ValueLabel } from './value-label';
import { labelIn } from './value-label';
import { tableAreas } from './table-areas';

/** Columns that were written beside a ledger, as they stand in the workbook now. */
export interface Applied {
  readonly sheetId: string;
  readonly sheet: string;
  /** From the header row to the last formula. */
  readonly area: Area;
  readonly parts: readonly Part[];
  /** The agreement argument of the first formula: a name, a cell, a text, or a look-up; of values what their label says. */
  readonly agreement: string;
  /** Values in place of formulas: when and by what they were calculated. */
  readonly label: ValueLabel | null;
  readonly count: number;
  /** The table the columns belong to. */
  readonly table: TableArea | null;
}

/** A sheet with one ATTRIBUTE over a whole ledger, as PairShare lays one out. */
export interface AppliedSheet {
  readonly sheetId: string;
  readonly sheet: string;
  /** The cell of ATTRIBUTE. */
  readonly area: Area;
  /** Its arguments as written: the ledger, the agreements. */
  readonly ledger: string;
  readonly agreement: string;
}

export interface AllApplied {
  readonly columns: readonly Applied[];
  readonly sheets: readonly AppliedSheet[];
}

/** Looks through the visible sheets: what was applied is told by the workbook itself, whoever has moved or copied it since. @throws WorkbookFailure with outcome `unread` */
export function readApplied(): Promise<AllApplied> {
  return reading(async (context) => {
    const { worksheets, tables } = context.workbook;
    worksheets.load('items/id,items/name,items/visibility');
    tables.load('items/id,items/name,items/worksheet/id');
    await context.sync();
    const areas = await tableAreas(context, tables.items);
    const found: Applied[] = [];
    const sheets: AppliedSheet[] = [];
    for (const { id, name, visibility } of worksheets.items) {
      if (visibility !== 'Visible') continue;
      const used = worksheets.getItem(id).getUsedRangeOrNullObject(true);
      used.load(AREA_PROPERTIES);
      await context.sync();
      if (used.isNullObject) continue;
      const formulas = await readPieces(context, worksheets.getItem(id), areaOf(used), 'formulas', (row) => row);
      sheets.push(...ledgerSheet(formulas, areaOf(used)).map((one) => ({ sheetId: id, sheet: name, ...one })));
      for (const block of appliedBlocks(formulas, areaOf(used))) {
        const table = areas.find(({ area }, at) => tables.items[at]?.worksheet.id === id && intersects(area, block.area)) ?? null;
        found.push({ sheetId: id, sheet: name, ...block, table });
      }
    }
    return { columns: found, sheets };
  });
}

/** Under the label PairShare writes; an ATTRIBUTE that someone has written is theirs. */
function ledgerSheet(formulas: readonly (readonly unknown[])[], { row, column }: Area): readonly Pick<AppliedSheet, 'area' | 'ledger' | 'agreement'>[] {
  if (row !== 0 || column !== 0 || !isLedgerSheetLabel(formulas[1]?.[0])) return [];
  return (formulas[FORMULA_ROW] ?? []).flatMap((cell, at) => {
    const call = typeof cell === 'string' ? findPairCall(cell) : null;
    return call?.id === 'ATTRIBUTE' ? [{ area: { row: FORMULA_ROW, column: at, rows: 1, columns: 1 }, ledger: call.args[0] ?? '', agreement: call.args[1] ?? '' }] : [];
  });
}

type Column = Pick<Applied, 'area' | 'parts' | 'agreement' | 'label' | 'count'>;

/** Neighbouring columns with one of the headers PairShare writes, and below it ATTRIBROW, or values where the header says so. */
export function appliedBlocks(formulas: readonly (readonly unknown[])[], used: Area): readonly Column[] {
  const columns = formulas.flatMap((row, at) => row.flatMap((cell, column): readonly Column[] => columnBelow(formulas, used, at, column, partOfHeader(cell), labelIn(cell))));
  const blocks: Column[] = [];
  for (const column of columns) {
    const before = blocks.findIndex(({ area, agreement, label }) => area.row === column.area.row && endColumn(area) + 1 === column.area.column && agreement === column.agreement && label?.time === column.label?.time);
    const block = blocks[before];
    if (block === undefined) blocks.push(column);
    else blocks[before] = { ...block, area: { ...block.area, columns: block.area.columns + 1, rows: Math.max(block.area.rows, column.area.rows) }, parts: [...block.parts, ...column.parts], count: block.count + column.count };
  }
  return blocks;
}

/** Formulas may be missing in rows without a record; a filled cell that is none of ours ends the column. */
function columnBelow(formulas: readonly (readonly unknown[])[], used: Area, header: number, column: number, part: Part | null, label: ValueLabel | null): readonly Column[] {
  if (part === null) return [];
  let last = header;
  let count = 0;
  let agreement = label?.agreement ?? '';
  for (let row = header + 1; row < formulas.length; row += 1) {
    const cell = formulas[row]?.[column] ?? '';
    if (cell === '') continue;
    const call = isAttribrow(cell) ? findPairCall(cell) : null;
    if (label === null ? call === null : isFormula(cell) || partOfHeader(cell) !== null) break;
    if (count === 0 && call !== null) agreement = call.args[2] ?? '';
    count += 1;
    last = row;
  }
  return count === 0 ? [] : [{ area: { row: used.row + header, column: used.column + column, rows: last - header + 1, columns: 1 }, parts: [part], agreement, label, count }];
}

const isFormula = (cell: unknown): boolean => typeof cell === 'string' && cell.startsWith('=');

export const isAttribrow = (cell: unknown): cell is string => typeof cell === 'string' && /^=PAIR\.ATTRIBROW\(/i.test(cell);

import type { Area } from './area';
import { endColumn, intersects } from './area';
import { findPairCall } from './explain/pair-call';
import type { Part } from './formula';
import { partOfHeader } from './part';
import { AREA_PROPERTIES, areaOf, reading } from './run';
import type { TableArea } from './table-areas';
import { tableAreas } from './table-areas';

/** Columns that were written beside a ledger, as they stand in the workbook now. */
export interface Applied {
  readonly sheetId: string;
  readonly sheet: string;
  /** From the header row to the last formula. */
  readonly area: Area;
  readonly parts: readonly Part[];
  /** The agreement argument of the first formula: a name, a cell, a text, or a look-up. */
  readonly agreement: string;
  readonly count: number;
  /** The table the columns belong to. */
  readonly table: TableArea | null;
}

/** Looks through the visible sheets: what was applied is told by the workbook itself, whoever has moved or copied it since. @throws WorkbookFailure with outcome `unread` */
export function readApplied(): Promise<readonly Applied[]> {
  return reading(async (context) => {
    const { worksheets, tables } = context.workbook;
    worksheets.load('items/id,items/name,items/visibility');
    tables.load('items/id,items/name,items/worksheet/id');
    await context.sync();
    const areas = await tableAreas(context, tables.items);
    const found: Applied[] = [];
    for (const { id, name, visibility } of worksheets.items) {
      if (visibility !== 'Visible') continue;
      const used = worksheets.getItem(id).getUsedRangeOrNullObject(true);
      used.load(`formulas,${AREA_PROPERTIES}`);
      await context.sync();
      if (used.isNullObject) continue;
      for (const block of appliedBlocks(used.formulas, areaOf(used))) {
        const table = areas.find(({ area }, at) => tables.items[at]?.worksheet.id === id && intersects(area, block.area)) ?? null;
        found.push({ sheetId: id, sheet: name, ...block, table });
      }
    }
    return found;
  });
}

type Column = Pick<Applied, 'area' | 'parts' | 'agreement' | 'count'>;

/** Neighbouring columns with one of the headers PairShare writes and ATTRIBROW below it. */
export function appliedBlocks(formulas: readonly (readonly unknown[])[], used: Area): readonly Column[] {
  const columns = formulas.flatMap((row, at) => row.flatMap((cell, column): readonly Column[] => columnBelow(formulas, used, at, column, partOfHeader(cell))));
  const blocks: Column[] = [];
  for (const column of columns) {
    const before = blocks.findIndex(({ area, agreement }) => area.row === column.area.row && endColumn(area) + 1 === column.area.column && agreement === column.agreement);
    const block = blocks[before];
    if (block === undefined) blocks.push(column);
    else blocks[before] = { area: { ...block.area, columns: block.area.columns + 1, rows: Math.max(block.area.rows, column.area.rows) }, parts: [...block.parts, ...column.parts], agreement: block.agreement, count: block.count + column.count };
  }
  return blocks;
}

/** Formulas may be missing in rows without a record; a filled cell that is none of ours ends the column. */
function columnBelow(formulas: readonly (readonly unknown[])[], used: Area, header: number, column: number, part: Part | null): readonly Column[] {
  if (part === null) return [];
  let last = header;
  let count = 0;
  let agreement = '';
  for (let row = header + 1; row < formulas.length; row += 1) {
    const cell = formulas[row]?.[column] ?? '';
    if (cell === '') continue;
    const call = isAttribrow(cell) ? findPairCall(cell) : null;
    if (call === null) break;
    if (count === 0) agreement = call.args[2] ?? '';
    count += 1;
    last = row;
  }
  return count === 0 ? [] : [{ area: { row: used.row + header, column: used.column + column, rows: last - header + 1, columns: 1 }, parts: [part], agreement, count }];
}

export const isAttribrow = (cell: unknown): cell is string => typeof cell === 'string' && /^=PAIR\.ATTRIBROW\(/i.test(cell);

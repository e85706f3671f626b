import type { Block } from './agreement-blocks';
import { idColumn, textColumn } from './agreement-blocks';
import type { Area } from './area';
import { areaAddress, endColumn, quotedSheet } from './area';
import type { AgreementList } from './formula';
import { structuredName } from './formula';

/** A table of the sheet of agreements. */
export interface SheetTable {
  readonly id: string;
  readonly name: string;
  readonly area: Area;
}

/** The columns of ids and texts as a formula names them: of a table by name, so that they grow with it. */
export function listOf(sheet: string, blocks: readonly Block[], tables: readonly SheetTable[]): AgreementList | null {
  const block = blocks.find(({ kind }) => kind === 'texts');
  if (!block) return null;
  const { area, cells } = block;
  const [header = []] = cells;
  const table = tables.find((one) => one.area.row === area.row && one.area.column <= area.column && endColumn(one.area) >= endColumn(area));
  const column = (index: number): string =>
    table ? `${table.name}${structuredName(String(header[index] ?? ''))}` : `${quotedSheet(sheet)}!${areaAddress({ row: area.row + 1, column: area.column + index, rows: area.rows - 1, columns: 1 }, { row: true, column: true })}`;
  return area.rows < 2 ? null : { ids: column(idColumn(header)), texts: column(textColumn(header)) };
}

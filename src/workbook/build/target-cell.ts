import { cellAddress, quotedSheet } from '../area';
import { WorkbookFailure } from '../failure';
import { failureOf, reading } from '../run';

/** A cell to write to, or whose formula is opened; row and column count from 0. */
export interface TargetCell {
  readonly sheetId: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export const targetAddress = ({ row, column }: TargetCell): string => cellAddress(row, column);

/** `台账!H5`, as a person reads it. */
export const targetPlace = (target: TargetCell): string => `${target.sheet}!${targetAddress(target)}`;

/** The cell as a formula on another sheet, or on its own, refers to it. */
export const fixedReference = (cell: TargetCell, homeId: string): string => `${cell.sheetId === homeId ? '' : `${quotedSheet(cell.sheet)}!`}${cellAddress(cell.row, cell.column, { row: true, column: true })}`;

/** The active cell. @throws WorkbookFailure with outcome `unread` */
export function readActiveCell(): Promise<TargetCell> {
  return reading(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load('rowIndex,columnIndex,worksheet/id,worksheet/name');
    await context.sync();
    return { sheetId: cell.worksheet.id, sheet: cell.worksheet.name, row: cell.rowIndex, column: cell.columnIndex };
  });
}

/**
 * The selected range as an argument of a formula on the sheet `homeId`: with its sheet where that is another.
 * @throws WorkbookFailure selection-several; with outcome `unread`
 */
export async function readSelectedAddress(homeId: string): Promise<string> {
  try {
    return await Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load('address,worksheet/id,worksheet/name');
      await context.sync();
      const address = range.address.slice(range.address.lastIndexOf('!') + 1);
      return range.worksheet.id === homeId ? address : `${quotedSheet(range.worksheet.name)}!${address}`;
    });
  } catch (error) {
    const failure = failureOf(error, 'unread');
    throw failure.code === 'selection-in-parts' ? new WorkbookFailure('selection-several', {}, 'unread') : failure;
  }
}

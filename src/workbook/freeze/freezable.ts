import { reading } from '../run';
import { callsPair } from './frozen-cells';

/** A sheet with formulas of the add-in. */
export interface FreezableSheet {
  readonly id: string;
  readonly name: string;
  /** Cells that call its functions. */
  readonly count: number;
  readonly active: boolean;
}

/** The visible sheets that hold PAIR formulas, in their order. @throws WorkbookFailure with outcome `unread` */
export function readFreezable(): Promise<readonly FreezableSheet[]> {
  return reading(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name,items/visibility');
    const active = worksheets.getActiveWorksheet();
    active.load('id');
    await context.sync();
    const found: FreezableSheet[] = [];
    for (const sheet of worksheets.items) {
      if (sheet.visibility !== 'Visible') continue;
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load('formulas,values');
      // One sheet at a time: what Excel hands over at once is limited.
      await context.sync();
      const count = used.isNullObject ? 0 : used.formulas.reduce((sum: number, row: unknown[], at: number) => sum + row.filter((formula, column) => callsPair(formula, used.values[at]?.[column])).length, 0);
      if (count > 0) found.push({ id: sheet.id, name: sheet.name, count, active: sheet.id === active.id });
    }
    return found;
  });
}

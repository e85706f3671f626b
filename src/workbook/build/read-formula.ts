import type { PairCall } from '../explain/pair-call';
import type { FocusArgument } from '../explain/read-arguments';
import { readArguments } from '../explain/read-arguments';
import { reading } from '../run';
import type { TargetCell } from './target-cell';

/** The formula of the selected cell; of a cell that a formula fills, that formula and its cell. */
export interface CellFormula {
  readonly cell: TargetCell;
  /** As Excel gives it; null where the cell has none. */
  readonly formula: string | null;
}

/** @throws WorkbookFailure with outcome `unread` */
export function readCellFormula(): Promise<CellFormula> {
  return reading(async (context) => {
    const active = context.workbook.getActiveCell();
    const properties = 'rowIndex,columnIndex,formulas,values';
    active.load(`${properties},worksheet/id,worksheet/name`);
    const parent = active.getSpillParentOrNullObject();
    parent.load(properties);
    await context.sync();
    const { id: sheetId, name: sheet } = active.worksheet;
    const at = parent.isNullObject ? active : parent;
    const formula: unknown = at.formulas[0]?.[0];
    // A text that begins with = in a cell formatted as text is its own value.
    const isFormula = typeof formula === 'string' && formula.startsWith('=') && at.values[0]?.[0] !== formula;
    return { cell: { sheetId, sheet, row: at.rowIndex, column: at.columnIndex }, formula: isFormula ? formula : null };
  });
}

/** What the arguments of a call hold, where its formula stands in `home`. @throws WorkbookFailure with outcome `unread` */
export function readCallArguments({ sheetId, row, column }: TargetCell, call: PairCall): Promise<readonly FocusArgument[]> {
  return reading(async (context) => (await readArguments(context, context.workbook.worksheets.getItem(sheetId).getCell(row, column), call)).args);
}

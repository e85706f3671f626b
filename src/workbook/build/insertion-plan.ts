import type { Area } from '../area';
import { LAST_COLUMN, LAST_ROW, areaAddress, cellAddress, endColumn, endRow, intersects } from '../area';
import { WorkbookFailure } from '../failure';
import { readPieces } from '../pieces';
import { AREA_PROPERTIES, areaOf, failureOf, rangeOf } from '../run';
import { tableAreas } from '../table-areas';
import type { TargetCell } from './target-cell';
import { targetAddress } from './target-cell';

/** What is written into the cell. */
export interface Content {
  readonly text: string;
  /** Else it must stay the text it is. */
  readonly formula: boolean;
  /** How many cells the result takes, as far as that is known. */
  readonly rows: number;
  readonly columns: number;
}

/** What writing will do, and what stands there now. */
export interface InsertionPlan {
  readonly target: TargetCell;
  readonly content: Content;
  /** The cells that will be taken. */
  readonly area: Area;
  /** Cells of it that are not blank, as a person reads them, at most a handful; and how many there are. */
  readonly filled: readonly string[];
  readonly count: number;
  readonly before: Standing;
}

/** Cells as they were. */
export interface Standing {
  /** All that writing may change: the cells taken, and in a table the rest of the column, which Excel may fill. */
  readonly area: Area;
  /** null: filled by the formula that stands in the target itself. */
  readonly formulas: readonly (readonly unknown[])[];
  /** Of the target. */
  readonly numberFormat: string;
}

const SHOWN = 5;

/** Cells whose spills are asked for in one request. */
const CHUNK = 500;

/**
 * Looks at the cells that a formula, or a text, is to take.
 * @param own the formula that is opened in the target, which is none in the way
 * @throws WorkbookFailure spill-outside-sheet, spill-in-table, filled-by-spill; with outcome `unchanged`
 */
export async function planInsertion(target: TargetCell, content: Content, own: string | null = null): Promise<InsertionPlan> {
  try {
    return await Excel.run((context) => planIn(context, target, content, own));
  } catch (error) {
    throw failureOf(error, 'unchanged', target.sheet, targetAddress(target));
  }
}

export async function planIn(context: Excel.RequestContext, target: TargetCell, content: Content, own: string | null): Promise<InsertionPlan> {
  const area: Area = { row: target.row, column: target.column, rows: content.rows, columns: content.columns };
  const address = targetAddress(target);
  if (endRow(area) > LAST_ROW || endColumn(area) > LAST_COLUMN) throw new WorkbookFailure('spill-outside-sheet', { address, rows: content.rows, columns: content.columns });
  const sheet = context.workbook.worksheets.getItemOrNullObject(target.sheetId);
  sheet.load('id');
  sheet.tables.load('items/id,items/name,items/showHeaders');
  const cell = sheet.getCell(target.row, target.column);
  cell.load('numberFormat');
  const spilled = cell.getSpillingToRangeOrNullObject();
  spilled.load(AREA_PROPERTIES);
  await context.sync();
  if (sheet.isNullObject) throw new WorkbookFailure('place-gone', { address: `${target.sheet}!${address}` });
  const tables = await tableAreas(context, sheet.tables.items);
  const table = tables.find((one) => intersects(one.area, area));
  if (table !== undefined && (content.rows > 1 || content.columns > 1)) throw new WorkbookFailure('spill-in-table', { address: areaAddress(area), table: table.name });
  const kept = table === undefined ? area : { ...table.area, column: target.column, columns: 1 };
  const ownSpill = spilled.isNullObject ? null : areaOf(spilled);
  const isOwn = (row: number, column: number): boolean => ownSpill !== null && intersects(ownSpill, { row, column, rows: 1, columns: 1 }) && (row !== target.row || column !== target.column);
  const read = await readPieces(context, sheet, kept, 'formulas', (row) => row);
  const formulas = read.map((cells, row) => cells.map((formula, column) => (isOwn(kept.row + row, kept.column + column) ? null : formula)));
  const filled = filledIn(area, kept, formulas, own);
  await checkSpills(context, sheet, area, filled.filter(({ row, column }) => row !== target.row || column !== target.column || ownSpill === null));
  return { target, content, area, filled: filled.slice(0, SHOWN).map(({ row, column }) => cellAddress(row, column)), count: filled.length, before: { area: kept, formulas, numberFormat: String(cell.numberFormat[0]?.[0] ?? '') } };
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** The cells of `area` that hold something; the target with the formula that was opened in it is free. */
function filledIn(area: Area, kept: Area, formulas: Standing['formulas'], own: string | null): readonly Place[] {
  const filled: Place[] = [];
  for (let row = area.row; row <= endRow(area); row += 1) {
    for (let column = area.column; column <= endColumn(area); column += 1) {
      const formula = formulas[row - kept.row]?.[column - kept.column];
      const isOwn = row === area.row && column === area.column && own !== null && formula === own;
      if (formula !== null && formula !== '' && !isOwn) filled.push({ row, column });
    }
  }
  return filled;
}

/** What another formula fills cannot be written over cell by cell: that formula would show #SPILL!. */
async function checkSpills(context: Excel.RequestContext, sheet: Excel.Worksheet, area: Area, filled: readonly Place[]): Promise<void> {
  if (filled.length === 0) return;
  const whole = rangeOf(sheet, area);
  whole.load('hasSpill');
  await context.sync();
  // null: some of them do.
  if ((whole.hasSpill as boolean | null) === false) return;
  for (let first = 0; first < filled.length; first += CHUNK) {
    const asked = filled.slice(first, first + CHUNK).map((place) => ({ place, parent: sheet.getCell(place.row, place.column).getSpillParentOrNullObject() }));
    for (const { parent } of asked) parent.load('rowIndex,columnIndex');
    await context.sync();
    const found = asked.find(({ place, parent }) => !parent.isNullObject && (parent.rowIndex !== place.row || parent.columnIndex !== place.column));
    if (found) throw new WorkbookFailure('filled-by-spill', { cell: cellAddress(found.place.row, found.place.column), anchor: cellAddress(found.parent.rowIndex, found.parent.columnIndex) });
  }
}

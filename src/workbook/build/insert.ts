import { needsTextFormat } from '../agreement-sheet/cell-entry';
import type { Area } from '../area';
import { areaAddress, cellAddress } from '../area';
import { WorkbookFailure } from '../failure';
import { readPieces, writePieces } from '../pieces';
import { failureOf, rangeOf } from '../run';
import { putBack, wholly } from '../wholly';
import type { InsertionPlan, Standing } from './insertion-plan';
import { planIn } from './insertion-plan';
import { targetAddress } from './target-cell';

/** What was written, and what undo needs. */
export interface Inserted {
  readonly plan: InsertionPlan;
  /** The target as Excel gave it back: it may write a formula otherwise than it was given. */
  readonly kept: unknown;
  readonly numberFormat: string;
  /** What the cell shows as an error at once, for example #SPILL!; null where there is none. */
  readonly error: string | null;
}

const TEXT_FORMAT = '@';

/**
 * Writes what was planned. What stands in its way is written over only as the plan showed it, which a person has agreed to.
 * @param own as for planInsertion
 * @throws WorkbookFailure target-changed, formula-not-kept, functions-unknown; then the cells are as they were
 */
export async function insert(plan: InsertionPlan, own: string | null = null): Promise<Inserted> {
  const { target, content, area, before } = plan;
  const address = areaAddress(area);
  let begun = false;
  try {
    return await Excel.run(async (context) => {
      const now = await planIn(context, target, content, own);
      if (JSON.stringify(now) !== JSON.stringify(plan)) throw new WorkbookFailure('target-changed', { address });
      const sheet = context.workbook.worksheets.getItem(target.sheetId);
      begun = true;
      for (const place of filledPlaces(plan)) rangeOf(sheet, place).clear('Contents');
      const cell = sheet.getCell(target.row, target.column);
      const numberFormat = formatOf(plan);
      if (numberFormat !== before.numberFormat) cell.numberFormat = [[numberFormat]];
      cell.formulas = [[content.text]];
      await context.sync();
      cell.load('formulas,values');
      await context.sync();
      const kept: unknown = cell.formulas[0]?.[0];
      const value: unknown = cell.values[0]?.[0];
      const stands = content.formula ? typeof kept === 'string' && kept.startsWith('=') && value !== kept : kept === content.text;
      if (!stands) throw new WorkbookFailure('formula-not-kept', { address: targetAddress(target), formula: String(kept) });
      if (content.formula && value === '#NAME?') throw new WorkbookFailure('functions-unknown', {});
      return { plan, kept, numberFormat, error: content.formula && typeof value === 'string' && /^#[A-Z]+[!?]$/.test(value) ? value : null };
    });
  } catch (error) {
    const failure = failureOf(error, 'unchanged', target.sheet, address);
    if (!begun) throw failure.withOutcome('unchanged');
    // A protected sheet refuses the restoration as well, but then nothing was written either.
    throw (await isAsBefore(plan)) ? failure.withOutcome('unchanged') : await putBack(failure, `${target.sheet}!${address}`, (context) => restore(context, plan));
  }
}

/** A formula in a cell formatted as text would stay a text; a text such as 5:5 in any other becomes a time. */
function formatOf({ content, before }: InsertionPlan): string {
  if (content.formula) return before.numberFormat === TEXT_FORMAT ? 'General' : before.numberFormat;
  return needsTextFormat(content.text) ? TEXT_FORMAT : before.numberFormat;
}

const isTarget = ({ target }: InsertionPlan, row: number, column: number): boolean => row === target.row && column === target.column;

/** The cells beside the target that make room, run by run along the rows. */
function filledPlaces(plan: InsertionPlan): readonly Area[] {
  const { area, before } = plan;
  const places: Area[] = [];
  for (let row = 0; row < area.rows; row += 1) {
    for (let column = 0; column < area.columns; column += 1) {
      const at = { row: area.row + row, column: area.column + column };
      const formula = before.formulas[at.row - before.area.row]?.[at.column - before.area.column];
      if (formula === '' || formula === null || isTarget(plan, at.row, at.column)) continue;
      const last = places.at(-1);
      if (last?.row === at.row && last.column + last.columns === at.column) places[places.length - 1] = { ...last, columns: last.columns + 1 };
      else places.push({ ...at, rows: 1, columns: 1 });
    }
  }
  return places;
}

/**
 * The target first: what it spills must be gone before the cells beside it get back what they held. Blank cells are left
 * alone, but not the rest of a table's column, which Excel may have filled.
 */
async function restore(context: Excel.RequestContext, { target, area, before }: InsertionPlan): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(target.sheetId);
  const cell = sheet.getCell(target.row, target.column);
  cell.clear('Contents');
  cell.numberFormat = [[before.numberFormat]];
  const inTable = before.area.rows !== area.rows;
  await writePieces(context, sheet, before.area, 'formulas', before.formulas.map((cells) => cells.map((formula) => (formula === '' && !inTable ? null : formula))));
  await context.sync();
}

/** Whether the cells hold what they held: contents, and the target's number format. */
async function isAsBefore({ target, before }: InsertionPlan): Promise<boolean> {
  try {
    return await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(target.sheetId);
      const cell = sheet.getCell(target.row, target.column);
      cell.load('numberFormat');
      const now = await readPieces(context, sheet, before.area, 'formulas', (row) => row);
      return cell.numberFormat[0]?.[0] === before.numberFormat && isSame(before, now);
    });
  } catch {
    return false;
  }
}

const isSame = ({ formulas }: Standing, now: readonly (readonly unknown[])[]): boolean => formulas.every((cells, row) => cells.every((formula, column) => formula === null || formula === now[row]?.[column]));

/**
 * Puts back what stood there before, exactly, if the target still holds what was written.
 * @throws WorkbookFailure changed-since, place-gone: then nothing is changed
 */
export function undoInsertion(inserted: Inserted): Promise<void> {
  const { plan, kept } = inserted;
  const { target } = plan;
  const place = `${target.sheet}!${targetAddress(target)}`;
  return wholly({
    sheet: target.sheet,
    place,
    outcome: 'not-undone',
    check: async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(target.sheetId);
      sheet.load('id');
      const cell = sheet.getCell(target.row, target.column);
      cell.load('formulas');
      await context.sync();
      if (sheet.isNullObject) throw new WorkbookFailure('place-gone', { address: place });
      if (cell.formulas[0]?.[0] !== kept) throw new WorkbookFailure('changed-since', { cells: targetAddress(target), count: 1 });
      await checkBeside(context, sheet, plan);
    },
    act: (context) => restore(context, plan),
    isDone: () => isAsBefore(plan),
  });
}

/** What a person has written since into cells that would get something else back is not lost. */
async function checkBeside(context: Excel.RequestContext, sheet: Excel.Worksheet, plan: InsertionPlan): Promise<void> {
  const places = filledPlaces(plan);
  const read = places.map((place) => {
    const range = rangeOf(sheet, place);
    range.load('formulas');
    const spilled = sheet.getCell(plan.target.row, plan.target.column).getSpillingToRangeOrNullObject();
    const own = spilled.getIntersectionOrNullObject(range);
    own.load('cellCount');
    return { place, range, own };
  });
  if (read.length > 0) await context.sync();
  const changed = read.filter(({ place, range, own }) => (own.isNullObject ? 0 : own.cellCount) < place.columns && range.formulas.flat().some((formula) => formula !== ''));
  if (changed.length > 0) throw new WorkbookFailure('changed-since', { cells: changed.slice(0, 5).map(({ place }) => cellAddress(place.row, place.column)).join(' '), count: changed.length });
}

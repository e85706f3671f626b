import type { Language } from '../../accounting/language';
import type { CellRun } from '../agreement-sheet/cell-entry';
import { needsTextFormat, runsOf } from '../agreement-sheet/cell-entry';
import type { Area } from '../area';
import { areaAddress } from '../area';
import type { WorkbookFailure } from '../failure';
import { CHARACTER_WIDTH } from '../character-width';
import { AREA_PROPERTIES, areaOf, failureOf, rangeOf } from '../run';
import type { SheetCells } from '../sheet-cells';
import { cellsOfValues } from '../sheet-cells';
import { askStructure } from '../structure';
import { deleteNewSheets, putBack } from '../wholly';
import type { SettingsChange } from './plan-change';
import { planChange } from './plan-change';
import { SETTINGS_SHEET } from './settings';

/** In characters, from column A. */
const WIDTHS = [16, 14, 14];

/** The cells that a change writes, run by run, as they were. */
interface Stood {
  readonly area: Area;
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly string[])[];
}

interface Before {
  readonly sheets: ReadonlySet<string>;
  readonly created: boolean;
  readonly cells: readonly Stood[];
}

/**
 * Keeps one thing on the sheet 结对设置, which is made where there is none.
 * @throws WorkbookFailure; then the sheet is as it was
 */
export async function changeSettings(change: SettingsChange, language: Language): Promise<void> {
  let before: Before | null = null;
  let place = SETTINGS_SHEET;
  try {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const known = worksheets.getItemOrNullObject(SETTINGS_SHEET);
      const used = known.getUsedRangeOrNullObject(true);
      used.load(`values,${AREA_PROPERTIES}`);
      worksheets.load('items/id');
      const checkStructure = askStructure(context);
      await context.sync();
      if (known.isNullObject) checkStructure();
      const stands: SheetCells | null = known.isNullObject || used.isNullObject ? null : { sheet: SETTINGS_SHEET, area: areaOf(used), cells: cellsOfValues(used.values) };
      const runs = runsOf(planChange(stands, change, language), () => true);
      place = runs[0] === undefined ? place : areaAddress(runs[0].area);
      const sheets = new Set(worksheets.items.map(({ id }) => id));
      before = { sheets, created: known.isNullObject, cells: known.isNullObject ? [] : await loadStood(context, known, runs) };
      const sheet = known.isNullObject ? worksheets.add(SETTINGS_SHEET) : known;
      write(sheet, runs, stands === null);
      await context.sync();
    });
  } catch (error) {
    const failure: WorkbookFailure = failureOf(error, 'unchanged', SETTINGS_SHEET, place);
    const stood: Before | null = before;
    throw stood === null ? failure : await putBack(failure, place, (context) => restore(context, stood));
  }
}

async function loadStood(context: Excel.RequestContext, sheet: Excel.Worksheet, runs: readonly CellRun[]): Promise<readonly Stood[]> {
  const ranges = runs.map(({ area }) => rangeOf(sheet, area));
  for (const range of ranges) range.load('formulas,numberFormat');
  await context.sync();
  return runs.map(({ area }, index) => ({ area, formulas: ranges[index]?.formulas as unknown[][], numberFormats: ranges[index]?.numberFormat as string[][] }));
}

function write(sheet: Excel.Worksheet, runs: readonly CellRun[], fresh: boolean): void {
  for (const { area, entries } of runs) {
    const range = rangeOf(sheet, area);
    // A header such as 1-3 must stay the text it is.
    range.numberFormat = [entries.map(({ text }) => (needsTextFormat(text) ? '@' : null))] as string[][];
    range.formulas = [entries.map(({ text }) => text)];
  }
  if (!fresh) return;
  sheet.getRange('A1').format.font.bold = true;
  for (const [column, width] of WIDTHS.entries()) sheet.getCell(0, column).format.columnWidth = width * CHARACTER_WIDTH;
}

async function restore(context: Excel.RequestContext, { sheets, created, cells }: Before): Promise<void> {
  if (created) return deleteNewSheets(context, sheets, '');
  const sheet = context.workbook.worksheets.getItem(SETTINGS_SHEET);
  for (const { area, formulas, numberFormats } of cells) {
    const range = rangeOf(sheet, area);
    if (formulas.flat().every((cell) => cell === '')) range.clear(Excel.ClearApplyTo.contents);
    else range.formulas = formulas as string[][];
    range.numberFormat = numberFormats as string[][];
  }
  await context.sync();
}

import type { Language } from '../../accounting/language';
import { AGREEMENT_SHEET } from '../agreement-book';
import type { Area } from '../area';
import { areaAddress, cellAddress } from '../area';
import { WorkbookFailure } from '../failure';
import { CHARACTER_WIDTH } from '../character-width';
import { AREA_PROPERTIES, areaOf, failureOf, rangeOf } from '../run';
import type { CellEntry, CellRun } from './cell-entry';
import { needsTextFormat, runsOf, widthRuns } from './cell-entry';
import { planAgreements } from './plan-agreements';
import { isAsBefore, restoreSheet } from './restore-sheet';
import type { SheetPlan, Wanted } from './sheet-plan';
import type { SheetState } from './sheet-state';
import { loadSheetState } from './sheet-state';
import { askStructure } from '../structure';

/** What was written to the sheet of agreements, and what undo needs. */
export interface WrittenAgreements {
  readonly state: SheetState;
  readonly plan: SheetPlan;
  readonly sheetId: string;
  /** Contents of the used range after writing, as Excel gave them back. */
  readonly after: { readonly area: Area; readonly formulas: readonly (readonly unknown[])[] };
}

/**
 * Writes agreements to the sheet 结对协议 and names their texts. If anything fails, everything is put back.
 * @param language of the sheet, where there is none yet
 * @throws WorkbookFailure whose outcome says what has become of the workbook
 */
export async function writeAgreements(wanted: readonly Wanted[], language: Language): Promise<WrittenAgreements> {
  let begun: { readonly state: SheetState; readonly plan: SheetPlan } | null = null;
  try {
    return await Excel.run(async (context) => {
      const checkStructure = askStructure(context);
      const state = await loadSheetState(context);
      const plan = planAgreements(state, wanted, language);
      if (plan.create) checkStructure();
      begun = { state, plan };
      const sheet = plan.create ? context.workbook.worksheets.add(AGREEMENT_SHEET) : context.workbook.worksheets.getItem(state.sheetId ?? '');
      apply(context, sheet, plan);
      sheet.load('id');
      const used = sheet.getUsedRange(true);
      used.load(`formulas,${AREA_PROPERTIES}`);
      await context.sync();
      const after = { area: areaOf(used), formulas: used.formulas as unknown[][] };
      checkKept(plan, after);
      return { state, plan, sheetId: sheet.id, after };
    });
  } catch (error) {
    const failure = failureOf(error, 'unchanged', AGREEMENT_SHEET, begun === null ? '' : entriesAddress(begun));
    throw begun === null ? failure : await rolledBack(failure, begun);
  }
}

function apply(context: Excel.RequestContext, sheet: Excel.Worksheet, plan: SheetPlan): void {
  const runs = runsOf(plan.entries, (a, b) => a.formula === b.formula);
  const put = ({ area, entries }: CellRun, format: (entry: CellEntry) => string | null) => {
    const range = rangeOf(sheet, area);
    // null leaves a cell's format alone, which the type of the library does not know.
    const formats = entries.map(format);
    if (formats.some((code) => code !== null)) range.numberFormat = [formats] as string[][];
    range.formulas = [entries.map(({ text }) => text)];
  };
  for (const run of runs) if (run.entries[0]?.formula === false) put(run, ({ text }) => (needsTextFormat(text) ? '@' : null));
  for (const { table, area } of plan.resized) sheet.tables.getItem(table.id).resize(rangeOf(sheet, area));
  for (const { name, area } of plan.added) {
    const table = sheet.tables.add(rangeOf(sheet, area), true);
    table.name = name;
    table.style = 'TableStyleLight11';
  }
  // In a cell formatted as text a formula would stay text.
  for (const run of runs) if (run.entries[0]?.formula === true) put(run, () => 'General');
  for (const { name, row, column } of plan.names) context.workbook.names.add(name, sheet.getCell(row, column));
  if (plan.looks === null) return;
  for (const { area, width } of widthRuns(plan.looks.widths.map(({ column, characters }) => ({ column, width: characters * CHARACTER_WIDTH })))) rangeOf(sheet, area).format.columnWidth = width;
  for (const area of plan.looks.bold) rangeOf(sheet, area).format.font.bold = true;
  if (plan.create) sheet.freezePanes.freezeRows(plan.looks.frozenRows);
}

function checkKept(plan: SheetPlan, { area, formulas }: WrittenAgreements['after']): void {
  for (const { row, column, formula, text } of plan.entries) {
    const kept = String(formulas[row - area.row]?.[column - area.column] ?? '');
    if (formula ? !kept.startsWith('=') : kept !== text) throw new WorkbookFailure('formula-not-kept', { address: cellAddress(row, column), formula: kept });
  }
}

/** `A5:Z7`, the cells that are written. */
export function entriesAddress({ plan }: { readonly plan: SheetPlan }): string {
  const rows = plan.entries.map(({ row }) => row);
  const columns = plan.entries.map(({ column }) => column);
  if (rows.length === 0) return AGREEMENT_SHEET;
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return areaAddress({ row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 });
}

async function rolledBack(failure: WorkbookFailure, begun: { readonly state: SheetState; readonly plan: SheetPlan }): Promise<WorkbookFailure> {
  try {
    await Excel.run((context) => restoreSheet(context, begun));
    return failure.withOutcome('restored');
  } catch {
    return (await isAsBefore(begun)) ? failure.withOutcome('unchanged') : failure.withOutcome('not-restored', `${AGREEMENT_SHEET}!${entriesAddress(begun)}`);
  }
}

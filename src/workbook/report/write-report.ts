import { WorkbookFailure } from '../failure';
import { areaAddress, cellAddress } from '../area';
import { failureOf, rangeOf } from '../run';
import { askStructure } from '../structure';
import { deleteNewSheets, putBack } from '../wholly';
import type { DrawOptions } from './draw-report';
import { drawReport, writeMarks } from './draw-report';
import { markOf } from './marks';
import type { ReportPlan } from './plan-report';
import { planReport } from './plan-report';
import { recordText } from './record';
import type { Report } from './report';
import { loadReportState } from './report-state';
import type { Snapshot } from './snapshot';
import { isAsBefore, loadSnapshot, restoreSnapshot } from './snapshot';
import type { KeptCells } from './written-cells';
import { loadKept } from './written-cells';
import { WORDS } from './words';

export interface ReportOptions extends DrawOptions {
  /** On a new sheet although there is a report of the same subject. */
  readonly newSheet?: boolean;
}

/** A report that was made, and what undo needs. */
export interface WrittenReport {
  readonly sheetId: string;
  readonly sheet: string;
  readonly plan: ReportPlan;
  /** The sheet before; null where it is new. */
  readonly snapshot: Snapshot | null;
  /** What stands in the report's cells. */
  readonly kept: readonly KeptCells[];
  /** By id. */
  readonly charts: readonly string[];
}

interface Begun {
  readonly plan: ReportPlan;
  readonly snapshot: Snapshot | null;
  readonly sheets: ReadonlySet<string>;
}

/**
 * Makes a report: on a new sheet, or again in its place (planReport). If anything fails, or on `signal`, the workbook
 * is as it was.
 * @throws WorkbookFailure structure-protected, report-edited, report-signed, report-in-the-way and Excel's own; its outcome says what has become of the workbook
 */
export async function writeReport(report: Report, options: ReportOptions = {}): Promise<WrittenReport> {
  let begun: Begun | null = null;
  try {
    return await Excel.run(async (context) => {
      const checkStructure = askStructure(context);
      const state = await loadReportState(context, report);
      const plan = planReport(report, state, options.newSheet === undefined ? {} : { newSheet: options.newSheet });
      if (plan.refusal !== null) throw plan.refusal;
      if (plan.again === null) checkStructure();
      const snapshot = plan.again === null ? null : await loadSnapshot(context, plan.again.sheetId, plan.again.areas, plan.areas);
      if (options.signal?.aborted) throw new WorkbookFailure('cancelled', {}, 'cancelled');
      begun = { plan, snapshot, sheets: new Set(state.sheets.map(({ id }) => id)) };
      const sheet = plan.again === null ? context.workbook.worksheets.add(plan.sheet) : context.workbook.worksheets.getItem(plan.again.sheetId);
      sheet.load('id');
      await drawReport(context, sheet, plan, snapshot, options);
      await mark(context, sheet, plan);
      sheet.activate();
      sheet.charts.load('items/id');
      const kept = await loadKept(context, sheet, plan.areas);
      const charts = sheet.charts.items.map(({ id }) => id).filter((id) => snapshot?.charts.ids.has(id) !== true);
      return { sheetId: sheet.id, sheet: plan.sheet, plan, snapshot, kept, charts };
    });
  } catch (error) {
    throw begun === null ? failureOf(error, 'unchanged', report.sheet) : await rolledBack(error, begun);
  }
}

/** Excel may write a formula otherwise than it was given: the marks are made from what it gives back. */
async function mark(context: Excel.RequestContext, sheet: Excel.Worksheet, { layout, areas: [page, , calculation] }: ReportPlan): Promise<void> {
  const range = rangeOf(sheet, page).load('formulas');
  const beside = rangeOf(sheet, calculation).load('formulas,values');
  await context.sync();
  checkKept(layout, range.formulas);
  const besideAt = (cells: readonly (readonly unknown[])[], row: number, column: number): unknown => cells[row]?.[column - calculation.column];
  for (const { area } of layout.calculation.calculations) {
    const kept = String(besideAt(beside.formulas, area.row, area.column));
    if (!kept.startsWith('=')) throw new WorkbookFailure('formula-not-kept', { address: cellAddress(area.row, area.column), formula: kept });
    if (besideAt(beside.values, area.row, area.column) === '#NAME?') throw new WorkbookFailure('functions-unknown', {});
  }
  const signatures = new Set(layout.signatures.map(({ row }) => row));
  const marks = (range.formulas as unknown[][]).map((cells, row) => markOf(cells, signatures.has(row)));
  writeMarks(sheet, layout, marks, recordText(WORDS.marks[layout.language], { columns: page.columns, rows: page.rows, calculation: layout.calculation }, (row, column) => besideAt(beside.formulas, row, column)));
}

function checkKept({ lines }: ReportPlan['layout'], formulas: readonly (readonly unknown[])[]): void {
  for (const [row, { cells }] of lines.entries()) {
    for (const [column, { formula }] of cells.entries()) {
      const kept = String(formulas[row]?.[column] ?? '');
      if (formula && !kept.startsWith('=')) throw new WorkbookFailure('formula-not-kept', { address: cellAddress(row, column), formula: kept });
    }
  }
}

async function rolledBack(error: unknown, { plan, snapshot, sheets }: Begun): Promise<WorkbookFailure> {
  const { sheet, areas, again } = plan;
  const failure = failureOf(error, 'unchanged', sheet, areaAddress(areas[0]));
  if (snapshot === null || again === null) return putBack(failure, sheet, (context) => deleteNewSheets(context, sheets, sheet));
  const back = await putBack(failure, sheet, (context) => restoreSnapshot(context, snapshot, areas, new Set()));
  if (back.outcome !== 'not-restored') return back;
  // What Excel refuses throughout, as on a protected sheet, has changed nothing.
  const untouched = await Excel.run((context) => isAsBefore(context, snapshot, again.areas, areas)).catch(() => false);
  return untouched ? failure.withOutcome('unchanged') : back;
}

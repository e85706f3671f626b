import type { Area } from '../area';
import { WorkbookFailure } from '../failure';
import { rangeOf } from '../run';
import { RECORD_ROW, headingCell } from './calculation-area';
import { clearCells, putContents } from './contents';
import { drawCharts, drawnOf } from './draw-chart';
import type { ReportLayout } from './layout';
import { GREY, pageProperties } from './looks';
import { pageSetupOf, setPageSetup } from './page-setup';
import type { ReportPlan } from './plan-report';
import type { Snapshot } from './snapshot';
import { setHeights, setWidths } from './snapshot';
import { WORDS } from './words';

export interface DrawOptions {
  /** Called after each chunk with the rows written so far, and all. */
  readonly onProgress?: (rows: number, all: number) => void;
  readonly signal?: AbortSignal;
}

/** Rows written between two syncs: short enough to cancel. */
const CHUNK = 500;

const SMALL = 8;

/** Draws a report on its sheet; what has no marks yet is not known again as one. */
export async function drawReport(context: Excel.RequestContext, sheet: Excel.Worksheet, { layout, again }: ReportPlan, snapshot: Snapshot | null, { onProgress, signal }: DrawOptions): Promise<void> {
  const stopped = (): void => {
    if (signal?.aborted) throw new WorkbookFailure('cancelled', {});
  };
  stopped();
  for (const area of again?.areas ?? []) clearCells(sheet, area);
  setWidths(sheet, layout.widths);
  setHeights(sheet, layout.lines.map(({ height }) => height));
  releaseRows(sheet, layout, again?.areas[0] ?? null);
  writeCalculations(sheet, layout);
  const properties = pageProperties(layout);
  for (let first = 0; first < layout.lines.length; first += CHUNK) {
    stopped();
    const lines = layout.lines.slice(first, first + CHUNK);
    const area = { row: first, column: 0, rows: lines.length, columns: layout.columns };
    const content = (cell: (typeof lines)[number]['cells'][number]): unknown => cell.content;
    putContents(sheet, area, lines.map(({ cells }) => cells.map(content)), lines.map(({ cells }) => cells.map(({ format }) => format)));
    rangeOf(sheet, area).setCellProperties(properties.slice(first, first + CHUNK).map((row) => [...row]));
    await context.sync();
    onProgress?.(first + lines.length, layout.lines.length);
  }
  stopped();
  for (const { row, column, content, format } of again?.carried ?? []) putContents(sheet, { row, column, rows: 1, columns: 1 }, [[content]], [[format]]);
  const earlier = snapshot?.charts.drawn ?? [];
  for (const chart of earlier.slice(layout.charts.length)) if (chart.id !== null) sheet.charts.getItem(chart.id).delete();
  await drawCharts(context, sheet, layout.charts.map((chart, index) => drawnOf(chart, earlier[index]?.id ?? null)));
  setUpPage(sheet, layout, snapshot);
  await context.sync();
}

/** Rows below the new report that were the earlier one's are as high as what stands in them. */
function releaseRows(sheet: Excel.Worksheet, { lines }: ReportLayout, earlier: Area | null): void {
  if (earlier !== null && earlier.rows > lines.length) rangeOf(sheet, { row: lines.length, column: 0, rows: earlier.rows - lines.length, columns: 1 }).format.autofitRows();
}

function writeCalculations(sheet: Excel.Worksheet, { calculation, language }: ReportLayout): void {
  const { area, calculations } = calculation;
  rangeOf(sheet, area).format.font.color = GREY;
  const heading = rangeOf(sheet, { ...area, rows: 1, columns: 1 });
  heading.values = [[calculations.length === 0 ? WORDS.marks[language] : `${WORDS.calculation[language]}${language === 'zh' ? '：' : ': '}${WORDS.calculationNote[language]}`]];
  heading.format.font.bold = true;
  for (const one of calculations) {
    rangeOf(sheet, headingCell(one)).values = [[one.heading]];
    rangeOf(sheet, { ...one.area, rows: 1, columns: 1 }).formulas = [[one.formula]];
  }
}

function setUpPage(sheet: Excel.Worksheet, layout: ReportLayout, snapshot: Snapshot | null): void {
  const wanted = pageSetupOf(layout);
  if (snapshot === null) {
    setPageSetup(sheet, wanted, null);
    sheet.showGridlines = false;
    return;
  }
  const { printArea, titleRows, frozenRows } = snapshot.page;
  // Who has taken the print area away wants none, nor frozen rows.
  setPageSetup(sheet, { ...wanted, printArea: printArea && wanted.printArea, titleRows: titleRows && wanted.titleRows, frozenRows: frozenRows && wanted.frozenRows }, frozenRows);
}

/** Writes what makes the sheet known as a report: the marks beside the rows, and where it all stands. */
export function writeMarks(sheet: Excel.Worksheet, { calculation }: ReportLayout, marks: readonly string[], record: string): void {
  const range = rangeOf(sheet, { row: 0, column: calculation.marksColumn, rows: marks.length, columns: 1 });
  putContents(sheet, { row: 0, column: calculation.marksColumn, rows: marks.length, columns: 1 }, marks.map((mark) => [mark]), marks.map(() => ['@']));
  range.format.font.color = GREY;
  range.format.font.size = SMALL;
  range.format.verticalAlignment = 'Center';
  putContents(sheet, { row: RECORD_ROW, column: calculation.area.column, rows: 1, columns: 1 }, [[record]], [['@']]);
  rangeOf(sheet, { row: RECORD_ROW, column: calculation.area.column, rows: 1, columns: 1 }).format.font.size = SMALL;
}

import type { Area } from '../area';
import { rangeOf } from '../run';
import { FORMULA_ROW } from './calculation-area';
import type { SheetCharts } from './draw-chart';
import { drawCharts, loadCharts } from './draw-chart';
import type { CellFormats } from './cell-formats';
import { loadCellFormats, putCellFormats } from './cell-formats';
import { clearCells, putContents } from './contents';
import type { PageSetup } from './page-setup';
import { loadPageSetup, setPageSetup } from './page-setup';
import type { ReportAreas } from './report-areas';
import { extentOf } from './report-areas';

/** All that making a report again changes of its sheet, as it was. */
export interface Snapshot {
  readonly sheetId: string;
  /** Of the earlier report, without what its formulas spill. */
  readonly contents: readonly { readonly area: Area; readonly formulas: readonly (readonly unknown[])[]; readonly numberFormats: readonly (readonly string[])[] }[];
  /** Of the cells of both reports. */
  readonly formats: readonly CellFormats[];
  readonly widths: readonly number[];
  readonly heights: readonly number[];
  readonly page: PageSetup;
  readonly charts: SheetCharts;
}

export async function loadSnapshot(context: Excel.RequestContext, sheetId: string, earlier: ReportAreas, next: ReportAreas): Promise<Snapshot> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const all = [...earlier, ...next];
  const [, , calculation] = earlier;
  const contents = earlier.map((area) => ({ area, range: rangeOf(sheet, area).load('formulas,numberFormat') }));
  const whole = rangeOf(sheet, extentOf(all));
  const heights = whole.getRowProperties({ format: { rowHeight: true } });
  const widths = whole.getColumnProperties({ format: { columnWidth: true } });
  const page = loadPageSetup(sheet);
  await context.sync();
  const formats: CellFormats[] = [];
  for (const area of all) formats.push(...(await loadCellFormats(context, sheet, area)));
  return {
    sheetId,
    contents: contents.map(({ area, range }) => ({
      area,
      formulas: (range.formulas as unknown[][]).map((row, at) => row.map((cell) => (area === calculation && isResult(at, cell) ? '' : cell))),
      numberFormats: range.numberFormat as string[][],
    })),
    formats,
    heights: heights.value.map(({ format }) => format?.rowHeight ?? 0),
    widths: widths.value.map(({ format }) => format?.columnWidth ?? 0),
    page: page(),
    charts: await loadCharts(context, sheet),
  };
}

/** In the calculation area formulas stand, and what they spill. */
const isResult = (row: number, cell: unknown): boolean => row >= FORMULA_ROW && !String(cell).startsWith('=');

/**
 * Puts the earlier report back, whatever part of another making has happened; can be repeated.
 * @param foreign charts that are not to be taken away although the snapshot does not know them
 */
export async function restoreSnapshot(context: Excel.RequestContext, { sheetId, contents, formats, heights, widths, page, charts }: Snapshot, areas: ReportAreas, foreign: ReadonlySet<string>): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  sheet.charts.load('items/id');
  const now = loadPageSetup(sheet);
  await context.sync();
  for (const chart of sheet.charts.items) if (!charts.ids.has(chart.id) && !foreign.has(chart.id)) chart.delete();
  for (const area of [...areas, ...contents.map(({ area: old }) => old)]) clearCells(sheet, area);
  for (const { area, numberFormats } of formats) rangeOf(sheet, area).numberFormat = numberFormats.map((row) => [...row]);
  for (const { area, formulas, numberFormats } of contents) putContents(sheet, area, formulas, numberFormats);
  for (const cells of formats) putCellFormats(sheet, cells);
  setHeights(sheet, heights);
  setWidths(sheet, widths);
  setPageSetup(sheet, page, now().frozenRows);
  await drawCharts(context, sheet, charts.drawn);
  await context.sync();
}

/** Whether the sheet is as the snapshot has it. */
export async function isAsBefore(context: Excel.RequestContext, snapshot: Snapshot, earlier: ReportAreas, next: ReportAreas): Promise<boolean> {
  const seen = (one: Snapshot): string => JSON.stringify({ ...one, charts: one.charts.drawn });
  return seen(await loadSnapshot(context, snapshot.sheetId, earlier, next)) === seen(snapshot);
}

export function setHeights(sheet: Excel.Worksheet, heights: readonly number[]): void {
  rangeOf(sheet, { row: 0, column: 0, rows: heights.length, columns: 1 }).setRowProperties(heights.map((rowHeight) => ({ format: { rowHeight } })));
}

export function setWidths(sheet: Excel.Worksheet, widths: readonly number[]): void {
  rangeOf(sheet, { row: 0, column: 0, rows: 1, columns: widths.length }).setColumnProperties(widths.map((columnWidth) => ({ format: { columnWidth } })));
}

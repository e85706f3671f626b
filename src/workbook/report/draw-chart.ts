import type { Area } from '../area';
import { rangeOf } from '../run';
import { GAP, MOST_LABELLED, colorOf } from './chart-looks';
import type { PlacedChart } from './chart-place';
import { drawnBy } from './chart-place';

/** A chart of a report as it is or is to be. */
export interface DrawnChart {
  /** Null for one that is not there yet. */
  readonly id: string | null;
  readonly name: string;
  readonly type: string;
  readonly title: string;
  readonly categories: Area;
  readonly series: readonly { readonly name: string; readonly column: number }[];
  readonly place: Area | { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
}

const TYPES = { columns: 'ColumnClustered', bars: 'BarClustered' } as const;

export const drawnOf = ({ name, type, title, categories, series, place }: PlacedChart, id: string | null): DrawnChart => ({ id, name, type: TYPES[type], title, categories, series, place });

/** The charts of a sheet, and those of them that belong to its report; sync, then call the result. */
export interface SheetCharts {
  readonly ids: ReadonlySet<string>;
  readonly drawn: readonly DrawnChart[];
}

export async function loadCharts(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<SheetCharts> {
  sheet.charts.load('items/id,items/name,items/chartType,items/left,items/top,items/width,items/height');
  await context.sync();
  const { items } = sheet.charts;
  const numbers = new Set<number>();
  // Of copies of a chart the first is the report's.
  const own = items.flatMap((chart) => {
    const drawn = drawnBy(chart.name);
    if (drawn === null || numbers.has(drawn.number)) return [];
    numbers.add(drawn.number);
    return [{ chart, drawn }];
  });
  for (const { chart } of own) {
    chart.title.load('text');
    chart.series.load('items/name');
  }
  if (own.length > 0) await context.sync();
  return {
    ids: new Set(items.map(({ id }) => id)),
    drawn: own.map(({ chart, drawn: { categories, columns } }) => ({
      id: chart.id,
      name: chart.name,
      type: chart.chartType,
      title: chart.title.text,
      categories,
      series: columns.map((column, index) => ({ column, name: chart.series.items[index]?.name ?? '' })),
      place: { left: chart.left, top: chart.top, width: chart.width, height: chart.height },
    })),
  };
}

/** Draws charts that are there as they are wanted, and adds those that are not. The caller syncs. */
export async function drawCharts(context: Excel.RequestContext, sheet: Excel.Worksheet, wanted: readonly DrawnChart[]): Promise<void> {
  const there = wanted.map(({ id }) => (id === null ? null : sheet.charts.getItemOrNullObject(id)));
  for (const chart of there) chart?.load('id');
  for (const chart of there) chart?.series.load('count');
  if (there.some((chart) => chart !== null)) await context.sync();
  for (const [index, drawn] of wanted.entries()) {
    const old = there[index];
    if (old === undefined || old === null || old.isNullObject) drawChart(sheet, sheet.charts.add(drawn.type as Excel.ChartType, valuesOf(sheet, drawn, 0), 'Columns'), drawn, 1);
    else drawChart(sheet, old, drawn, old.series.count);
  }
}

const valuesOf = (sheet: Excel.Worksheet, { categories, series }: DrawnChart, index: number): Excel.Range => rangeOf(sheet, { ...categories, column: series[index]?.column ?? categories.column });

function drawChart(sheet: Excel.Worksheet, chart: Excel.Chart, drawn: DrawnChart, count: number): void {
  chart.name = drawn.name;
  chart.chartType = drawn.type as Excel.ChartType;
  for (let surplus = count - 1; surplus >= drawn.series.length && surplus > 0; surplus -= 1) chart.series.getItemAt(surplus).delete();
  const bars = drawn.type === TYPES.bars;
  const labelled = bars && drawn.categories.rows * drawn.series.length <= MOST_LABELLED;
  for (const [index, { name }] of drawn.series.entries()) {
    const series = index < count ? chart.series.getItemAt(index) : chart.series.add(name);
    series.name = name;
    series.setValues(valuesOf(sheet, drawn, index));
    series.setXAxisValues(rangeOf(sheet, drawn.categories));
    series.format.fill.setSolidColor(colorOf(index, drawn.series.length));
    series.gapWidth = GAP;
    // Figures at the bars are read more easily than an axis below them.
    series.hasDataLabels = labelled;
  }
  chart.title.text = drawn.title;
  chart.legend.visible = drawn.series.length > 1;
  chart.legend.position = 'Bottom';
  chart.axes.categoryAxis.reversePlotOrder = bars;
  chart.axes.valueAxis.visible = !labelled;
  chart.axes.valueAxis.majorGridlines.visible = !labelled;
  place(sheet, chart, drawn.place);
}

function place(sheet: Excel.Worksheet, chart: Excel.Chart, where: DrawnChart['place']): void {
  if ('row' in where) chart.setPosition(sheet.getCell(where.row, where.column), sheet.getCell(where.row + where.rows - 1, where.column + where.columns - 1));
  else Object.assign(chart, where);
}

/** Takes away charts by id; those that are gone are gone. */
export async function deleteCharts(context: Excel.RequestContext, sheet: Excel.Worksheet, ids: readonly string[]): Promise<void> {
  const charts = ids.map((id) => sheet.charts.getItemOrNullObject(id));
  for (const chart of charts) chart.load('id');
  if (charts.length > 0) await context.sync();
  for (const chart of charts) if (!chart.isNullObject) chart.delete();
}

import { invalidArgument } from '../wire/errors';

/** The kinds of charts the add-in draws, of Excel.ChartType. Others are refused rather than drawn wrong. */
const CHART_TYPES = new Set<unknown>(['ColumnClustered', 'ColumnStacked', 'ColumnStacked100', 'BarClustered', 'BarStacked', 'BarStacked100', 'Line', 'LineMarkers', 'Area', 'AreaStacked', 'Pie', 'Doughnut']);

export function asChartType(value: unknown): string {
  if (!CHART_TYPES.has(value)) throw invalidArgument();
  return value as string;
}

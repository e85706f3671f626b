import { cell } from '../address';
import type { Area, CellValue, WorkbookModel } from '../model';
import type { Chart, ChartAxis, ChartSeries, ChartSource } from './model';

const AXIS: ChartAxis = { title: '', titleVisible: false, visible: true, gridlines: false, reversed: false, minimum: null, maximum: null, numberFormat: 'General' };

/** Excel's size of a new chart, in points. */
const SIZE = { width: 360, height: 216 };

const part = ({ row, column }: Area, rows: readonly [number, number], columns: readonly [number, number]): Area => ({
  row: row + rows[0],
  column: column + columns[0],
  rows: rows[1] - rows[0],
  columns: columns[1] - columns[0],
});

/**
 * The series Excel draws of a range: the first row names them where it holds texts above numbers, the first column
 * (or row) holds the categories where it holds texts; `Auto` takes the longer side for the categories.
 */
export function seriesOfRange(model: WorkbookModel, { sheet, area }: ChartSource, wanted: 'Auto' | 'Columns' | 'Rows', type: string): { readonly seriesBy: 'Rows' | 'Columns'; readonly series: readonly ChartSeries[] } {
  const seriesBy = wanted === 'Auto' ? (area.columns > area.rows ? 'Rows' : 'Columns') : wanted;
  const values = model.values(sheet, area);
  const isText = (value: CellValue | undefined): boolean => typeof value === 'string';
  const headed = area.rows > 1 && (values[0] ?? []).slice(1).concat(area.columns === 1 ? (values[0]?.[0] ?? '') : []).every(isText);
  const labelled = area.columns > 1 && values.slice(1).every((row) => isText(row[0]));
  const [firstRow, firstColumn] = [headed ? 1 : 0, labelled ? 1 : 0];
  const along = seriesBy === 'Columns' ? { count: area.columns - firstColumn, named: headed, ranged: labelled } : { count: area.rows - firstRow, named: labelled, ranged: headed };
  const series = Array.from({ length: along.count }, (_, index): ChartSeries => {
    const [row, column] = [firstRow + index, firstColumn + index];
    const name = seriesBy === 'Columns' ? values[0]?.[column] : values[row]?.[0];
    const drawn = seriesBy === 'Columns' ? part(area, [firstRow, area.rows], [column, column + 1]) : part(area, [row, row + 1], [firstColumn, area.columns]);
    const categories = seriesBy === 'Columns' ? part(area, [firstRow, area.rows], [0, 1]) : part(area, [0, 1], [firstColumn, area.columns]);
    return {
      name: along.named ? String(name ?? '') : `Series${String(index + 1)}`,
      type,
      values: { sheet, area: drawn },
      categories: along.ranged ? { sheet, area: categories } : null,
      color: null,
      hasDataLabels: false,
      gapWidth: 150,
    };
  });
  return { seriesBy, series };
}

/** Where a cell's upper left corner lies on its sheet, in points. */
export function cornerOf(model: WorkbookModel, sheet: string, row: number, column: number): { readonly left: number; readonly top: number } {
  let [left, top] = [0, 0];
  for (let c = 0; c < column; c++) if (!model.isColumnHidden(sheet, c)) left += model.columnWidth(sheet, c);
  for (let r = 0; r < row; r++) if (!model.isRowHidden(sheet, r)) top += model.rowHeight(sheet, r);
  return { left, top };
}

export function newChart(model: WorkbookModel, id: string, name: string, type: string, source: ChartSource, seriesBy: 'Auto' | 'Columns' | 'Rows'): Chart {
  const built = seriesOfRange(model, source, seriesBy, type);
  const only = built.series.length === 1 ? built.series[0] : undefined;
  return {
    id,
    name,
    type,
    ...built,
    ...cornerOf(model, source.sheet, 2, 2),
    ...SIZE,
    // A chart of one series is titled with its name.
    title: only?.name ?? 'Chart Title',
    titleVisible: true,
    legendPosition: 'Bottom',
    legendVisible: built.series.length > 1,
    categoryAxis: AXIS,
    valueAxis: { ...AXIS, gridlines: true },
  };
}

/** The numbers or texts a series draws, as they stand in the cells now. */
export const drawnValues = (model: WorkbookModel, source: ChartSource | null): CellValue[] => (source ? model.values(source.sheet, source.area).flat() : []);

/** A corner's cell as an area, for setting positions. */
export const lastCell = ({ row, column, rows, columns }: Area): Area => cell(row + rows - 1, column + columns - 1);

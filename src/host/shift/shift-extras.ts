import { cell } from '../address';
import { cornerOf } from '../extras/chart-of-range';
import type { Chart, ChartSource, SheetExtras } from '../extras/model';
import { extrasOf } from '../extras/model';
import type { Area, WorkbookModel } from '../model';
import type { Shift } from './shift';
import { isWhole, shiftArea } from './shift';

const present = <T>(item: T | null): item is T => item !== null;

/** What lies beside the cells goes with them: comments, validation, the print area; charts draw what they drew. */
export function shiftExtras(model: WorkbookModel, sheet: string, shift: Shift): void {
  const moved = (area: Area): Area | null => shiftArea(area, shift);
  const source = (from: ChartSource | null): ChartSource | null => {
    const area = from?.sheet === sheet ? moved(from.area) : null;
    return from?.sheet === sheet ? area && { sheet, area } : from;
  };
  const home = extrasOf(model, sheet);
  const place = placeOnSheet(model, sheet, shift);
  const charts = (list: readonly Chart[], here: boolean): readonly Chart[] =>
    list.map((chart) => ({ ...(here ? place(chart) : chart), series: chart.series.map((series) => ({ ...series, values: source(series.values), categories: source(series.categories) })) }));
  const own: SheetExtras = {
    ...home,
    comments: home.comments
      .map((comment) => {
        const to = moved(cell(comment.row, comment.column));
        return to && { ...comment, row: to.row, column: to.column };
      })
      .filter(present),
    validations: home.validations
      .map((validation) => {
        const area = moved(validation.area);
        return area && { ...validation, area };
      })
      .filter(present),
    page: {
      ...home.page,
      printArea: home.page.printArea && moved(home.page.printArea),
      titleRows: home.page.titleRows && moved(home.page.titleRows),
      titleColumns: home.page.titleColumns && moved(home.page.titleColumns),
    },
    charts: charts(home.charts, true),
  };
  const others = Object.entries(model.extras()).map(([id, extras]) => [id, id === sheet ? own : { ...extras, charts: charts(extras.charts, false) }] as const);
  model.setExtras({ ...Object.fromEntries(others), ...(model.extras()[sheet] ? { [sheet]: own } : {}) });
}

/** A chart below or right of whole lines that come or go moves with its cells. */
function placeOnSheet(model: WorkbookModel, sheet: string, shift: Shift): (chart: Chart) => Chart {
  if (!isWhole(shift)) return (chart) => chart;
  const { axis, at, count, inserts } = shift;
  const corner = (line: number): number => (axis === 'row' ? cornerOf(model, sheet, line, 0).top : cornerOf(model, sheet, 0, line).left);
  const [from, to] = [corner(at), corner(at + count)];
  const distance = inserts ? to - from : from - to;
  const side = axis === 'row' ? 'top' : 'left';
  return (chart) => (chart[side] < from ? chart : { ...chart, [side]: Math.max(from, chart[side] + distance) });
}

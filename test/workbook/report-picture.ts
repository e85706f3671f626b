import type { Chart } from '../../src/host/extras/model';
import { extrasOf } from '../../src/host/extras/model';
import type { MemoryWorkbook } from '../../src/host/memory/memory-workbook';
import type { WorkbookPage } from './workbook-page';

const AREA = { row: 0, column: 0, rows: 100, columns: 30 };

/** All that a person could see of every sheet, charts and page setup included; the ids of charts are Excel's own. */
export function reportPicture({ model }: WorkbookPage): unknown {
  return model.sheets().map(({ id, name }) => {
    const { page, charts, view, comments } = extrasOf(model, id);
    const formulas = model.formulas(id, AREA);
    return {
      name,
      formulas,
      formats: formulas.map((row, r) => row.map((_, c) => model.format(id, r, c))),
      widths: Array.from({ length: 30 }, (_, column) => model.columnWidth(id, column)),
      heights: Array.from({ length: 100 }, (_, row) => model.rowHeight(id, row)),
      charts: JSON.parse(JSON.stringify(charts.map(({ id: _id, ...chart }) => chart)).replaceAll(id, 'this sheet')) as unknown,
      page,
      view,
      comments,
      frozen: model.frozen(id),
    };
  });
}

export const chartsOf = (model: MemoryWorkbook, sheet: string): readonly Chart[] => extrasOf(model, sheet).charts;

/** Operations of an add-in, drawn at random, and a photograph of the workbook after them: the same over every model. */
import * as fc from 'fast-check';
import { formatArea } from '../../../src/host/address';
import { extrasOf } from '../../../src/host/extras/model';
import type { WorkbookModel } from '../../../src/host/model';

type ExcelApi = typeof Excel;

export interface Operation {
  readonly kind: 'values' | 'formulas' | 'clear' | 'format' | 'fill' | 'table' | 'rows' | 'header' | 'rename' | 'name' | 'sheet' | 'comment' | 'chart' | 'protect' | 'unprotect' | 'width' | 'merge' | 'unmerge' | 'hide' | 'height' | 'insert' | 'delete' | 'totals' | 'table row';
  readonly row: number;
  readonly column: number;
  readonly pick: number;
}

const VALUES: readonly (readonly (string | number | boolean)[])[] = [[1, 'a', 0.5], [-12.5, '', true], ['5:5', '1-3', 'text'], [1e6, 0, '2024-03-01']];
const FORMULAS = ['=A1*2', '=SUM(A1:B3)', '=IF(A1>1,"big","small")', '=ROUND(B2/3,2)', '=$A$1+C1', '=A1>B1', '=IFERROR(1/0,"none")'];
/** Without @, which Univer applies to the number that is there already (docs/host.md). */
const FORMATS = ['0.00', 'General', '0%', '#,##0'];
const COLOURS = ['#FFF2CC', '#DDEBF7'];

const at = fc.record({ row: fc.nat(7), column: fc.nat(4), pick: fc.nat(99) });
const kinds: readonly Operation['kind'][] = ['values', 'values', 'values', 'formulas', 'formulas', 'formulas', 'clear', 'format', 'fill', 'table', 'rows', 'header', 'rename', 'name', 'sheet', 'comment', 'chart', 'protect', 'unprotect', 'width', 'merge', 'unmerge', 'hide', 'height', 'insert', 'insert', 'delete', 'totals', 'table row'];

export const operations = (count: number): fc.Arbitrary<Operation[]> =>
  fc.array(fc.tuple(fc.constantFrom(...kinds), at).map(([kind, place]): Operation => ({ kind, ...place })), { minLength: count, maxLength: count });

const pickOf = <T>(list: readonly T[], pick: number): T => list[pick % list.length] as T;

/** Carries one operation out; null, or the code of the refusal. */
export async function perform(api: ExcelApi, { kind, row, column, pick }: Operation): Promise<string | null> {
  try {
    await api.run(async (context) => {
      const { workbook } = context;
      const sheet = workbook.worksheets.getFirst();
      const one = sheet.getCell(row, column);
      const block = one.getAbsoluteResizedRange(2, 3);
      switch (kind) {
        case 'values':
          block.values = [pickOf(VALUES, pick), pickOf(VALUES, pick + 1)] as (string | number | boolean)[][];
          break;
        case 'formulas':
          // To the right of all they refer to: a circle is calculated differently (docs/host.md).
          one.getOffsetRange(0, 5).formulas = [[pickOf(FORMULAS, pick)]];
          break;
        case 'clear':
          block.clear(pickOf(['Contents', 'Formats', 'All'] as const, pick));
          break;
        case 'format':
          block.numberFormat = pickOf(FORMATS, pick) as unknown as string[][];
          break;
        case 'fill':
          block.format.fill.color = pickOf(COLOURS, pick);
          break;
        case 'table':
          sheet.tables.add(block, true);
          break;
        case 'rows':
          sheet.tables.getItemAt(0).rows.add(undefined, [[1, 2, 3]]);
          break;
        case 'header':
          sheet.tables.getItemAt(0).getHeaderRowRange().getCell(0, 1).values = [[`列${String(pick)}`]];
          break;
        case 'rename':
          workbook.worksheets.getLast().name = `页${String(pick)}`;
          break;
        case 'name':
          workbook.names.add(`名称${String(pick % 5)}`, one);
          break;
        case 'sheet':
          workbook.worksheets.add();
          break;
        case 'comment':
          sheet.comments.add(one, `标注${String(pick)}`);
          break;
        case 'chart':
          sheet.charts.add('ColumnClustered', block);
          break;
        case 'protect':
          // Now and then only: a protected sheet refuses everything else.
          if (pick % 4 === 0) sheet.protection.protect({ allowFormatCells: pick % 8 === 0 });
          break;
        case 'unprotect':
          sheet.protection.unprotect();
          break;
        case 'merge':
          block.merge(pick % 2 === 0);
          break;
        case 'unmerge':
          block.unmerge();
          break;
        case 'insert':
          // Not cells to the right or left: a formula could come to stand among what it reads.
          if (pick % 3 === 0) one.getEntireColumn().insert('Right');
          else (pick % 3 === 1 ? one.getEntireRow() : block).insert('Down');
          break;
        case 'delete':
          if (pick % 3 === 0) one.getEntireColumn().delete('Left');
          else (pick % 3 === 1 ? one.getEntireRow() : block).delete('Up');
          break;
        case 'totals':
          sheet.tables.getItemAt(0).showTotals = pick % 2 === 0;
          break;
        case 'table row':
          if (pick % 2 === 0) sheet.tables.getItemAt(0).rows.add(0, [[1, 2, 3]]);
          else sheet.tables.getItemAt(0).rows.getItemAt(0).delete();
          break;
        case 'hide':
          if (pick % 2 === 0) one.getEntireRow().rowHidden = pick % 4 === 0;
          else one.getEntireColumn().columnHidden = pick % 4 === 1;
          break;
        case 'height':
          block.format.rowHeight = 15 + 3 * (pick % 9);
          break;
        case 'width':
          block.format.columnWidth = 40 + (pick % 60);
      }
      await context.sync();
    });
    return null;
  } catch (error) {
    return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error);
  }
}

const ALL = { row: 0, column: 0, rows: 12, columns: 11 };

const isFormula = (cell: unknown): boolean => typeof cell === 'string' && cell.startsWith('=');

/** All one can see of the workbook, without the ids that differ from model to model. */
export function photograph(model: WorkbookModel): unknown {
  const nameOf = new Map(model.sheets().map(({ id, name }) => [id, name]));
  const sheets = model.sheets().map(({ id, name, visibility }) => {
    const formulas = model.formulas(id, ALL);
    const formats = formulas.map((cells, row) =>
      cells.map((cell, column) => {
        const { numberFormat, ...rest } = model.format(id, row, column);
        // A formula may take over the number format of what it refers to.
        return [isFormula(cell) ? null : numberFormat, ...Object.values(rest)];
      }),
    );
    const { protection, comments, charts } = extrasOf(model, id);
    return {
      name,
      visibility,
      formulas,
      values: model.values(id, ALL),
      formats,
      protection,
      comments: comments.map(({ row, column, content }) => [row, column, content]),
      charts: charts.map(({ name: chart, type, series }) => [chart, type, series.map((each) => [each.name, each.values && formatArea(each.values.area), each.categories && formatArea(each.categories.area)])]),
      merged: model.mergedAreas(id, ALL).map((area) => formatArea(area)).sort(),
      hidden: [Array.from({ length: ALL.rows }, (_, row) => model.isRowHidden(id, row)), Array.from({ length: ALL.columns }, (_, column) => model.isColumnHidden(id, column))],
      heights: Array.from({ length: ALL.rows }, (_, row) => Math.round(model.rowHeight(id, row))),
      widths: Array.from({ length: ALL.columns }, (_, column) => Math.round(model.columnWidth(id, column))),
    };
  });
  const tables = model.tables().map(({ name, sheet, area, columns, totals }) => ({ name, sheet: nameOf.get(sheet), area: formatArea(area), columns, totals }));
  const names = model.names().map(({ name, formula, scope }) => ({ name, formula, scope: scope === null ? null : nameOf.get(scope) })).sort((a, b) => (a.name < b.name ? -1 : 1));
  return { sheets, tables, names };
}

/** Where two photographs first differ, in words; null where they are the same. */
export function difference(one: unknown, other: unknown, path = ''): string | null {
  if (JSON.stringify(one) === JSON.stringify(other)) return null;
  if (typeof one === 'object' && typeof other === 'object' && one !== null && other !== null) {
    for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
      const found = difference((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key], `${path}/${key}`);
      if (found) return found;
    }
  }
  return `${path}: ${JSON.stringify(one)} and ${JSON.stringify(other)}`;
}

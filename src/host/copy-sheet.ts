import type { TableLook } from './extras/model';
import { changeExtras, extrasOf } from './extras/model';
import { renameSheetIn, renameTableIn } from './formula/rewrite';
import type { Area, SheetInfo, TableInfo, WorkbookModel } from './model';
import { sameName } from './objects/context';
import { isFormula, retyped } from './retyped';

const LONGEST_NAME = 31;

/** Excel's name for a copy: `台账 (2)`, and of that one `台账 (3)`. */
function nameOfCopy(model: WorkbookModel, name: string): string {
  const base = name.replace(/ \(\d+\)$/, '');
  for (let number = 2; ; number++) {
    const suffix = ` (${String(number)})`;
    const wanted = base.slice(0, LONGEST_NAME - suffix.length) + suffix;
    if (!model.sheets().some((sheet) => sameName(sheet.name, wanted))) return wanted;
  }
}

/** A free name for the copy of a table: `台账` becomes `台账2`. */
function nameOfTable(model: WorkbookModel, name: string): string {
  const taken = [...model.tables(), ...model.names()].map((item) => item.name);
  for (let number = 2; ; number++) {
    const wanted = `${name}${String(number)}`;
    if (!taken.some((other) => sameName(other, wanted))) return wanted;
  }
}

/** One copy of a sheet while it is made: contents, tables and formulas, looks, names, and what lies beside the cells. */
class SheetCopy {
  private readonly area: Area;
  private readonly renamed = new Map<string, string>();
  private readonly looks = new Map<string, TableLook>();

  constructor(
    private readonly model: WorkbookModel,
    private readonly source: SheetInfo,
    private readonly copy: SheetInfo,
  ) {
    this.area = model.usedArea(source.id, false) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  }

  make(): void {
    this.cellLooks();
    const formulas = this.contents();
    for (const table of this.model.tables().filter(({ sheet }) => sheet === this.source.id)) this.table(table);
    this.names();
    for (const [row, column, formula] of formulas) this.model.enter(this.copy.id, { row, column, rows: 1, columns: 1 }, [[this.rewritten(formula)]]);
    this.beside();
  }

  /** Formulas speak of the copy where they spoke of the sheet and its tables. */
  private rewritten(formula: string): string {
    let result = renameSheetIn(formula, this.source.name, this.copy.name);
    for (const [from, to] of this.renamed) result = renameTableIn(result, from, to);
    return result;
  }

  /** Enters everything but formulas, which need the tables to be there; gives the formulas back. */
  private contents(): (readonly [row: number, column: number, formula: string])[] {
    const { model, source, copy, area } = this;
    const formulas: (readonly [number, number, string])[] = [];
    const cells = model.formulas(source.id, area).map((values, r) =>
      values.map((value, c) => {
        const [row, column] = [area.row + r, area.column + c];
        if (value === '') return null;
        const parent = model.spillParent(source.id, row, column);
        if (parent && (parent.row !== row || parent.column !== column)) return null;
        const format = model.format(source.id, row, column);
        if (!isFormula(value, format)) return retyped(value, format);
        formulas.push([row, column, value]);
        return null;
      }),
    );
    model.enter(copy.id, area, cells);
    return formulas;
  }

  private table({ id, name, area, columns, totals }: TableInfo): void {
    const added = this.model.addTable(this.copy.id, area, true, nameOfTable(this.model, name));
    if (totals) this.model.placeTable(added.id, { area, columns, totals });
    this.renamed.set(name, added.name);
    const look = extrasOf(this.model, this.source.id).tables[id];
    if (look) this.looks.set(added.id, look);
  }

  private names(): void {
    for (const { name, formula, scope, comment } of this.model.names()) if (scope === this.source.id) this.model.addName(name, this.rewritten(formula), this.copy.id, comment);
  }

  /** Formats in runs down each column, widths, heights, what is hidden, merged and frozen. */
  private cellLooks(): void {
    const { model, source, copy, area } = this;
    const last = { row: area.row + area.rows, column: area.column + area.columns };
    for (let column = area.column; column < last.column; column++) {
      let from = area.row;
      for (let row = area.row; row < last.row; row++) {
        const format = model.format(source.id, row, column);
        if (row + 1 < last.row && JSON.stringify(model.format(source.id, row + 1, column)) === JSON.stringify(format)) continue;
        if (JSON.stringify(model.format(copy.id, row, column)) !== JSON.stringify(format)) model.setFormat(copy.id, { row: from, column, rows: row + 1 - from, columns: 1 }, format);
        from = row + 1;
      }
    }
    for (let column = 0; column < last.column; column++) {
      const width = model.columnWidth(source.id, column);
      if (width !== model.columnWidth(copy.id, column)) model.setColumnWidth(copy.id, column, 1, width);
      if (model.isColumnHidden(source.id, column)) model.setColumnsHidden(copy.id, column, 1, true);
    }
    for (let row = 0; row < last.row; row++) {
      const height = model.rowHeight(source.id, row);
      if (height !== model.rowHeight(copy.id, row)) model.setRowHeight(copy.id, row, 1, height);
      if (model.isRowHidden(source.id, row)) model.setRowsHidden(copy.id, row, 1, true);
    }
    for (const merged of model.mergedAreas(source.id, area)) model.merge(copy.id, merged);
    const frozen = model.frozen(source.id);
    if (frozen.rows > 0 || frozen.columns > 0) model.freeze(copy.id, frozen);
  }

  private beside(): void {
    const { model, source, copy } = this;
    const { comments, charts, view, validations, page, protection } = extrasOf(model, source.id);
    const moved = <T extends { readonly sheet: string } | null>(place: T): T => (place?.sheet === source.id ? { ...place, sheet: copy.id } : place);
    changeExtras(model, copy.id, {
      comments: comments.map((comment) => ({ ...comment, id: `{${crypto.randomUUID()}}` })),
      charts: charts.map((chart) => ({ ...chart, id: `{${crypto.randomUUID()}}`, series: chart.series.map((series) => ({ ...series, values: moved(series.values), categories: moved(series.categories) })) })),
      validations,
      tables: Object.fromEntries(this.looks),
      page,
      view,
      protection,
    });
  }
}

/** A copy of a sheet, last in the workbook, as Worksheet.copy makes it. */
export function copySheet(model: WorkbookModel, source: SheetInfo): SheetInfo {
  const copy = model.addSheet(nameOfCopy(model, source.name));
  new SheetCopy(model, source, copy).make();
  return copy;
}

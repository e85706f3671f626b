import { cell } from '../address';
import type { Area, CellValue, Grid } from '../model';
import { ModelError } from '../model';
import type { Calculation } from './calculation';
import type { EntryOptions } from '../entry';
import { readEntry } from '../entry';
import { walk } from './formula/ast';
import { parseFormula } from './formula/parser';
import type { Book } from './formula/scope';
import { Scope } from './formula/scope';
import type { Scalar } from './formula/value';
import { error } from './formula/value';
import type { Content, Sheet } from './store';
import { forEachKnown } from './store';

const ERROR = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!)$/;

/** How values and formulas come into cells, as if they were typed. */
export class Entering {
  private readonly scope: Scope;

  constructor(
    private readonly calculation: Calculation,
    book: Omit<Book, 'spillOf'>,
    private readonly options: EntryOptions,
  ) {
    this.scope = new Scope({ ...book, spillOf: () => null });
  }

  /** A literal as formulas see it: a typed error code is an error. */
  asScalar(literal: CellValue): Scalar {
    return typeof literal === 'string' && ERROR.test(literal) ? error(literal) : literal;
  }

  /** Refuses the whole entry, before anything is written, where one cell's formula is none. */
  check(sheet: Sheet, area: Area, cells: Grid<CellValue | null>): void {
    cells.forEach((row, r) => {
      row.forEach((value, c) => {
        const place = { row: area.row + r, column: area.column + c };
        if (typeof value === 'string' && value.length > 32_767) throw new ModelError('InvalidArgument', 'A cell holds at most 32,767 characters.');
        if (this.isFormula(sheet, place.row, place.column, value)) this.checkFormula(value, { sheet: sheet.id, ...place });
      });
    });
  }

  /** Excel refuses to take a formula that names an unknown table or column, or a row of the table outside it. */
  private checkFormula(formula: string, place: { readonly sheet: string; readonly row: number; readonly column: number }): void {
    walk(parseFormula(formula), (node) => {
      if (node.kind !== 'structured') return;
      const table = this.scope.table(node.reference.table, place);
      const known = table && (!node.reference.columns || isReferenceTo(table.columns, node.reference.columns));
      if (!known) throw new ModelError('InvalidArgument', `There is a problem with this formula: ${formula}`);
    });
  }

  private isFormula(sheet: Sheet, row: number, column: number, value: CellValue | null): value is string {
    return typeof value === 'string' && value.startsWith('=') && value.length > 1 && sheet.format(row, column).numberFormat !== '@';
  }

  enter(sheet: Sheet, area: Area, cells: Grid<CellValue | null>): void {
    cells.forEach((row, r) => {
      row.forEach((value, c) => {
        if (value !== null) this.enterCell(sheet, area.row + r, area.column + c, value);
      });
    });
  }

  private enterCell(sheet: Sheet, row: number, column: number, value: CellValue): void {
    if (value === '') {
      this.put(sheet, row, column, undefined);
      return;
    }
    const { numberFormat } = sheet.format(row, column);
    if (this.isFormula(sheet, row, column, value)) this.put(sheet, row, column, { literal: '', formula: value });
    else if (typeof value !== 'string') this.put(sheet, row, column, { literal: numberFormat === '@' ? String(value) : value, formula: null });
    else if (numberFormat === '@') this.put(sheet, row, column, { literal: value, formula: null });
    else {
      const entry = readEntry(value, this.options);
      this.put(sheet, row, column, { literal: entry.value, formula: null });
      if (entry.format !== null && numberFormat === 'General') sheet.setFormat(cell(row, column), { numberFormat: entry.format });
    }
  }

  clear(sheet: Sheet, area: Area): void {
    forEachKnown(sheet.contents, area, (row, column) => this.put(sheet, row, column, undefined));
  }

  put(sheet: Sheet, row: number, column: number, content: Content | undefined): void {
    sheet.set(row, column, content);
    this.calculation.set(sheet.id, row, column, content?.formula ?? null);
  }
}

function isReferenceTo(columns: readonly string[], [first, last]: readonly [string, string]): boolean {
  const has = (name: string): boolean => columns.some((column) => column.toLowerCase() === name.toLowerCase());
  return has(first) && has(last);
}


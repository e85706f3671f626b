import { bounding, cell, intersect } from '../address';
import type { EntryOptions } from '../entry';
import type { Extras } from '../extras/model';
import type { Area, CalculationMode, CellFormat, CellValue, FunctionCaller, FunctionMetadata, Grid, ModelEvent, NameInfo, SheetInfo, TableInfo } from '../model';
import { ModelError } from '../model';
import { Calculation } from './calculation';
import { display } from './display';
import { Entering } from './entering';
import type { Scalar } from './formula/value';
import { isError } from './formula/value';
import { History } from './history';
import { NameList } from './name-list';
import type { Content } from './store';
import { Sheet, keyOf, placeOf } from './store';
import { TableList } from './table-list';

export interface MemoryWorkbookOptions {
  readonly name?: string;
  /** The year a typed date without one falls in; the present one where omitted. */
  readonly thisYear?: number;
  /** Excel's own language, in which it shows days of the month; `en-US` where omitted. */
  readonly locale?: EntryOptions['locale'];
  /** Days count from 1904-01-01; false where omitted. */
  readonly dates1904?: boolean;
}

function asCellValue(value: Scalar): CellValue {
  return isError(value) ? value.error : (value ?? '');
}

/** The state of a workbook in memory, its cells, and how changes become undo steps and events. */
export abstract class WorkbookCells {
  readonly name: string;
  readonly dates1904: boolean;
  protected readonly history = new History();
  protected readonly tableList = new TableList(this.history);
  protected readonly nameList = new NameList(this.history);
  protected readonly calculation: Calculation;
  protected readonly listeners = new Set<(event: ModelEvent) => void>();
  protected sheetList: readonly Sheet[];
  /** More than 0 while the add-in's changes are gathered into one step. */
  protected steps = 0;
  protected quiet = 0;
  private readonly entering: Entering;
  private lastSheet = 0;
  private kept: Extras = {};

  constructor({ name = 'Book1.xlsx', thisYear = new Date().getFullYear(), dates1904 = false, locale = 'en-US' }: MemoryWorkbookOptions = {}) {
    this.name = name;
    this.dates1904 = dates1904;
    this.sheetList = [this.newSheet('Sheet1')];
    const book = { sheets: () => this.sheets(), tables: () => this.tables(), names: () => this.names() };
    this.calculation = new Calculation(
      {
        book,
        literal: (sheet, row, column) => this.literal(sheet, row, column),
        isFilled: (sheet, row, column) => this.find(sheet).contents.has(keyOf(row, column)),
        filledPart: (sheet, area) => intersect(area, bounding(this.usedArea(sheet, true) ?? cell(area.row, area.column), cell(area.row, area.column))) ?? cell(area.row, area.column),
      },
      (sheets) => sheets.forEach((sheet) => this.emit({ kind: 'calculated', sheet })),
    );
    this.entering = new Entering(this.calculation, book, { thisYear, locale });
  }

  sheets(): readonly SheetInfo[] {
    return this.sheetList.map((sheet) => sheet.info);
  }

  tables(): readonly TableInfo[] {
    return this.tableList.all;
  }

  names(): readonly NameInfo[] {
    return this.nameList.all;
  }

  extras(): Extras {
    return this.kept;
  }

  setExtras(next: Extras): void {
    const before = this.kept;
    this.step(() => {
      this.history.record(() => (this.kept = before));
      this.kept = next;
    });
  }

  protected newSheet(name: string): Sheet {
    return new Sheet(`{sheet-${String(++this.lastSheet)}}`, name, this.history);
  }

  protected find(id: string): Sheet {
    const sheet = this.sheetList.find((item) => item.id === id);
    if (!sheet) throw new ModelError('ItemNotFound', "The requested resource doesn't exist.");
    return sheet;
  }

  private literal(sheet: string, row: number, column: number): Scalar {
    const content = this.find(sheet).contents.get(keyOf(row, column));
    return !content || content.formula !== null ? null : this.entering.asScalar(content.literal);
  }

  /** Runs a change as (part of) an undo step. */
  protected step<T>(work: () => T): T {
    this.history.begin();
    try {
      return work();
    } finally {
      this.history.end();
    }
  }

  /** Runs a change that is told as a whole and not cell by cell. */
  protected quietly(work: () => void): void {
    this.quiet++;
    try {
      work();
    } finally {
      this.quiet--;
    }
  }

  protected emit(event: ModelEvent): void {
    if (this.quiet > 0 && event.kind === 'changed') return;
    for (const listener of [...this.listeners]) listener(event);
  }

  protected changed(sheet: string, area: Area): void {
    this.calculation.changed([{ sheet, area }]);
    this.emit({ kind: 'changed', sheet, area, by: this.steps > 0 ? 'add-in' : 'user' });
  }

  /** Cells under these headers changed: the tables' columns take the new names. */
  protected abstract followHeaders(sheet: string, area: Area): void;

  private grid<T>(area: Area, read: (row: number, column: number) => T): T[][] {
    return Array.from({ length: area.rows }, (_, r) => Array.from({ length: area.columns }, (_unused, c) => read(area.row + r, area.column + c)));
  }

  values(sheet: string, area: Area): CellValue[][] {
    this.find(sheet);
    return this.grid(area, (row, column) => asCellValue(this.calculation.value(sheet, row, column)));
  }

  formulas(sheet: string, area: Area): CellValue[][] {
    const { contents } = this.find(sheet);
    return this.grid(area, (row, column) => contents.get(keyOf(row, column))?.formula ?? asCellValue(this.calculation.value(sheet, row, column)));
  }

  text(sheet: string, area: Area): string[][] {
    const home = this.find(sheet);
    return this.grid(area, (row, column) => display(asCellValue(this.calculation.value(sheet, row, column)), home.format(row, column).numberFormat));
  }

  enter(sheet: string, area: Area, cells: Grid<CellValue | null>): void {
    const home = this.find(sheet);
    this.entering.check(home, area, cells);
    this.step(() => {
      this.entering.enter(home, area, cells);
      this.followHeaders(sheet, area);
    });
    this.changed(sheet, area);
  }

  /** Sets contents without reading them as typed: what moves or belongs to the workbook itself. */
  protected put(sheet: Sheet, row: number, column: number, content: Content | undefined): void {
    this.entering.put(sheet, row, column, content);
  }

  clear(sheet: string, area: Area, what: 'All' | 'Contents' | 'Formats'): void {
    const home = this.find(sheet);
    this.step(() => {
      if (what !== 'Formats') this.entering.clear(home, area);
      if (what !== 'Contents') home.clearFormats(area);
      this.followHeaders(sheet, area);
    });
    if (what !== 'Formats') this.changed(sheet, area);
  }

  format(sheet: string, row: number, column: number): CellFormat {
    return this.find(sheet).format(row, column);
  }

  setFormat(sheet: string, area: Area, format: Partial<CellFormat>): void {
    this.step(() => this.find(sheet).setFormat(area, format));
  }

  columnWidth(sheet: string, column: number): number {
    return this.find(sheet).width(column);
  }

  setColumnWidth(sheet: string, column: number, columns: number, points: number): void {
    this.step(() => {
      for (let c = column; c < column + columns; c++) this.find(sheet).setWidth(c, points);
    });
  }

  /** Fits the longest text, wide characters counting double; 5.25 points a character is close to Excel's default font. */
  autofitColumns(sheet: string, column: number, columns: number): void {
    const used = this.usedArea(sheet, true);
    if (!used) return;
    this.step(() => {
      for (let c = column; c < Math.min(column + columns, used.column + used.columns); c++) {
        const texts = this.text(sheet, { row: used.row, rows: used.rows, column: c, columns: 1 }).flat();
        const longest = Math.max(...texts.map((text) => [...text].reduce((width, character) => width + (character > '\u02ff' ? 2 : 1), 0)));
        if (longest > 0) this.find(sheet).setWidth(c, longest * 5.25 + 4);
      }
    });
  }

  usedArea(sheet: string, valuesOnly: boolean): Area | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    const reach = (row: number, column: number, lastRow: number, lastColumn: number): void => {
      [top, left, bottom, right] = [Math.min(top, row), Math.min(left, column), Math.max(bottom, lastRow), Math.max(right, lastColumn)];
    };
    for (const key of this.find(sheet).usedKeys(!valuesOnly)) {
      const { row, column } = placeOf(key);
      const spill = this.calculation.spillOf(sheet, row, column);
      reach(row, column, spill ? row + spill.rows - 1 : row, spill ? column + spill.columns - 1 : column);
    }
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  spillOf(sheet: string, row: number, column: number): Area | null {
    return this.calculation.spillOf(sheet, row, column);
  }

  spillParent(sheet: string, row: number, column: number): { readonly row: number; readonly column: number } | null {
    const parent = this.calculation.spillParent(sheet, row, column);
    return parent && { row: parent.row, column: parent.column };
  }

  calculate(full: boolean): void {
    if (full) this.calculation.calculateAll(true);
    else this.calculation.calculateWaiting();
  }

  get calculationMode(): CalculationMode {
    return this.calculation.manual ? 'Manual' : 'Automatic';
  }

  set calculationMode(mode: CalculationMode) {
    this.calculation.setManual(mode === 'Manual');
  }

  needsCalculation(): boolean {
    return this.calculation.stale;
  }

  isCalculating(): boolean {
    return this.calculation.pending;
  }

  /** The engine itself calculates at once; only custom functions are ever waited for. */
  async settled(engineOnly = false): Promise<void> {
    while (!engineOnly && this.calculation.pending) await new Promise((resolve) => setTimeout(resolve, 1));
  }

  registerFunctions(namespace: string, functions: readonly FunctionMetadata[], caller: FunctionCaller): void {
    this.calculation.register(namespace, functions, caller);
  }

  errorMessage(sheet: string, row: number, column: number): string | null {
    const value = this.calculation.value(sheet, row, column);
    return isError(value) && value.message ? value.message : null;
  }
}

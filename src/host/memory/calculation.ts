import { cell as cellArea, intersect, isUnbounded } from '../address';
import type { Area, FunctionCaller, FunctionMetadata } from '../model';
import { calculationOrder } from './calculation-order';
import { CustomFunctionRegistry } from './custom-functions';
import { DependencyIndex, overlaps } from './dependency';
import { Evaluator } from './formula/evaluator';
import { parseFormula } from './formula/parser';
import { precedentsOf } from './formula/precedents';
import type { Book } from './formula/scope';
import { Scope } from './formula/scope';
import type { Matrix, Reference, Scalar } from './formula/value';
import { error, isMatrix } from './formula/value';
import type { FormulaCell } from './formula-cell';
import { extentOf } from './formula-cell';
import { PendingCalls } from './pending-calls';
import { SpillMap, nameOf } from './spill-map';

/** What the calculation needs of the sheets. */
export interface Contents {
  /** What was typed in, or null; formulas are the calculation's own. */
  literal(sheet: string, row: number, column: number): Scalar;
  isFilled(sheet: string, row: number, column: number): boolean;
  /** The part of an area from its first cell to the last that the sheet uses. */
  filledPart(sheet: string, area: Area): Area;
  readonly book: Omit<Book, 'spillOf'>;
}

/** Results that change where they spill change what others read; this many rounds settle any sensible sheet. */
const MAX_ROUNDS = 100;

/** All formulas of a workbook: their values, their spills, and what has to be calculated after a change. */
export class Calculation {
  private readonly formulas = new Map<string, FormulaCell>();
  private readonly spills: SpillMap;
  private readonly arrays = new Set<FormulaCell>();
  private readonly index = new DependencyIndex();
  private readonly scope: Scope;
  private readonly registry: CustomFunctionRegistry;
  private answered: Set<FormulaCell> | null = null;
  /** Formulas put in place and not calculated yet, and what formulas taken away used to fill. */
  private readonly fresh = new Set<FormulaCell>();
  private vacated: Reference[] = [];
  /** Null while calculation is automatic; else what waits for the next calculation. */
  private waiting: Set<FormulaCell> | null = null;

  constructor(
    private readonly contents: Contents,
    private readonly onCalculated: (sheets: ReadonlySet<string>) => void,
  ) {
    this.spills = new SpillMap(contents);
    this.scope = new Scope({ ...bind(contents.book), spillOf: (sheet, row, column) => this.spillOf(sheet, row, column) });
    this.registry = new CustomFunctionRegistry(
      (id) => contents.book.sheets().find((sheet) => sheet.id === id)?.name ?? '',
      (formula) => this.collect(formula),
    );
  }

  register(namespace: string, functions: readonly FunctionMetadata[], caller: FunctionCaller): void {
    this.registry.register(namespace, functions, caller);
    const prefix = `${namespace.toUpperCase()}.`;
    this.calculate([...this.formulas.values()].filter((formula) => [...formula.precedents.words].some((word) => word.startsWith(prefix))));
  }

  get pending(): boolean {
    return this.answered !== null || [...this.formulas.values()].some((formula) => formula.calls.pending);
  }

  formula(sheet: string, row: number, column: number): FormulaCell | undefined {
    return this.formulas.get(nameOf(sheet, row, column));
  }

  value(sheet: string, row: number, column: number): Scalar {
    const key = nameOf(sheet, row, column);
    const formula = this.formulas.get(key);
    if (formula) return formula.value;
    const source = this.spills.sourceOf(sheet, row, column);
    if (source?.spilled) return source.spilled[row - source.row]?.[column - source.column] ?? null;
    return this.contents.literal(sheet, row, column);
  }

  spillOf(sheet: string, row: number, column: number): Area | null {
    const formula = this.formula(sheet, row, column);
    return formula?.spilled ? formula.wanted : null;
  }

  spillParent(sheet: string, row: number, column: number): FormulaCell | null {
    return this.spills.sourceOf(sheet, row, column) ?? this.spillingAnchor(sheet, row, column);
  }

  private spillingAnchor(sheet: string, row: number, column: number): FormulaCell | null {
    const formula = this.formula(sheet, row, column);
    return formula?.spilled ? formula : null;
  }

  /** Puts a formula into a cell, or takes the one there away; the caller reports the change afterwards. */
  set(sheet: string, row: number, column: number, text: string | null): void {
    const key = nameOf(sheet, row, column);
    const old = this.formulas.get(key);
    if (old) {
      this.index.remove(old);
      this.vacated.push(extentOf(old));
      this.spills.clear(old);
      this.fresh.delete(old);
      this.arrays.delete(old);
      old.calls.clear();
      this.formulas.delete(key);
    }
    if (text === null) return;
    const node = parseFormula(text);
    const precedents = precedentsOf(node, { sheet, row, column }, this.scope);
    const formula: FormulaCell = { sheet, row, column, text, node, precedents, value: null, spilled: null, wanted: null, calls: new PendingCalls() };
    this.formulas.set(key, formula);
    this.index.add(formula);
    this.fresh.add(formula);
  }

  /** Contents changed in these areas: calculates what depends on them, and the formulas in them. */
  changed(references: readonly Reference[]): void {
    const first = new Set<FormulaCell>();
    for (const reference of references) {
      for (const formula of this.inside(reference)) first.add(formula);
      this.addAffected(reference, first);
    }
    this.calculate(first);
  }

  /** Who reads these cells, and the arrays that fill or would fill them. */
  private addAffected(reference: Reference, found: Set<FormulaCell>, except?: FormulaCell): void {
    for (const dependent of this.index.dependentsOf(reference)) if (dependent !== except) found.add(dependent);
    for (const array of this.arrays) if (array !== except && array.wanted && overlaps({ sheet: array.sheet, area: array.wanted }, reference)) found.add(array);
  }

  /** The meaning of names, tables or sheets changed: formulas that use any are bound anew. */
  rebind(everything = false): void {
    const affected = [...this.formulas.values()].filter((formula) => everything || formula.precedents.words.size > 0 || formula.precedents.references.length === 0);
    for (const formula of affected) {
      this.index.remove(formula);
      formula.precedents = precedentsOf(formula.node, formula, this.scope);
      this.index.add(formula);
    }
    this.calculate(affected);
  }

  get manual(): boolean {
    return this.waiting !== null;
  }

  get stale(): boolean {
    return this.waiting !== null && this.waiting.size > 0;
  }

  setManual(manual: boolean): void {
    if (manual === this.manual) return;
    if (manual) this.waiting = new Set();
    else {
      this.calculateWaiting();
      this.waiting = null;
    }
  }

  /** Calculates what changes have made stale while calculation was manual. */
  calculateWaiting(): void {
    const { waiting } = this;
    if (!waiting) return;
    this.waiting = null;
    this.calculate([...waiting].filter((cell) => this.formula(cell.sheet, cell.row, cell.column) === cell));
    this.waiting = new Set();
  }

  calculateAll(anew: boolean): void {
    const { manual } = this;
    this.waiting = null;
    if (anew) for (const formula of this.formulas.values()) formula.calls.clear();
    this.calculate(this.formulas.values());
    if (manual) this.waiting = new Set();
  }

  private *inside(reference: Reference): Iterable<FormulaCell> {
    const { sheet, area } = reference;
    if (area.rows * area.columns > this.formulas.size) {
      for (const formula of this.formulas.values()) if (formula.sheet === sheet && intersect(area, cellArea(formula.row, formula.column))) yield formula;
      return;
    }
    for (let row = area.row; row < area.row + area.rows; row++)
      for (let column = area.column; column < area.column + area.columns; column++) {
        const formula = this.formula(sheet, row, column);
        if (formula) yield formula;
      }
  }

  private calculate(changed: Iterable<FormulaCell>, answered = false): void {
    let next = new Set([...changed, ...this.fresh]);
    for (const reference of this.vacated) this.addAffected(reference, next);
    // Where calculation is manual, what was just entered shows its value, and everything else waits.
    const now = this.waiting && (answered ? new Set(changed) : new Set(this.fresh));
    if (now) {
      for (const formula of this.closure(next)) if (!now.has(formula)) this.waiting?.add(formula);
      next = now;
    }
    this.fresh.clear();
    this.vacated = [];
    const sheets = new Set<string>();
    for (let round = 0; round < MAX_ROUNDS && next.size > 0; round++) {
      const dirty = now ? next : this.closure(next);
      next = new Set();
      const { sorted, circular } = calculationOrder(dirty, this.index);
      // As Excel without iteration: a circle shows 0.
      for (const formula of circular) this.settle(formula, 0, next);
      for (const formula of sorted) {
        this.evaluate(formula, next);
        sheets.add(formula.sheet);
      }
    }
    if (sheets.size > 0) this.onCalculated(sheets);
  }

  private closure(start: ReadonlySet<FormulaCell>): Set<FormulaCell> {
    const found = new Set(start);
    const queue = [...start];
    for (let formula = queue.pop(); formula; formula = queue.pop()) {
      for (const dependent of this.index.dependentsOf(extentOf(formula))) {
        if (found.has(dependent)) continue;
        found.add(dependent);
        queue.push(dependent);
      }
    }
    return found;
  }

  /** Of whole columns and rows only what holds something is read. */
  private read({ sheet, area }: Reference): Matrix {
    const { row, column, rows, columns } = isUnbounded(area) ? this.contents.filledPart(sheet, area) : area;
    return Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_unused, c) => this.value(sheet, row + r, column + c)));
  }

  private evaluate(formula: FormulaCell, next: Set<FormulaCell>): void {
    formula.calls.begin();
    const environment = {
      scope: this.scope,
      read: (reference: Reference) => this.read(reference),
      custom: (name: string, args: Parameters<CustomFunctionRegistry['call']>[1]) => this.registry.call(name, args, formula),
    };
    const result = new Evaluator(environment, formula).result(formula.node);
    formula.calls.end();
    this.settle(formula, result, next);
  }

  /** Puts a result in its place; formulas touched by a spill that grew, shrank or gave way are calculated next. */
  private settle(formula: FormulaCell, result: Scalar | Matrix, next: Set<FormulaCell>): void {
    const before = extentOf(formula);
    this.spills.clear(formula);
    this.arrays.delete(formula);
    const matrix = isMatrix(result) && (result.length > 1 || (result[0]?.length ?? 0) > 1) ? result : null;
    formula.wanted = matrix && { row: formula.row, column: formula.column, rows: matrix.length, columns: matrix[0]?.length ?? 1 };
    const single = isMatrix(result) ? (result[0]?.[0] ?? error('#CALC!')) : result;
    formula.value = single ?? 0;
    if (formula.wanted && readsInto(formula, formula.wanted)) {
      // What would spill into the very cells it reads is a circle too.
      formula.wanted = null;
      formula.value = 0;
    } else if (matrix && formula.wanted) {
      this.arrays.add(formula);
      if (this.spills.isFree(formula, formula.wanted)) this.spills.fill(formula, matrix, formula.wanted);
      else formula.value = error('#SPILL!');
    }
    const after = extentOf(formula);
    if (before.area.rows === after.area.rows && before.area.columns === after.area.columns) return;
    for (const extent of [before, after]) this.addAffected(extent, next, formula);
  }

  /** Answers that come together are calculated together. */
  private collect(formula: FormulaCell): void {
    if (this.answered) {
      this.answered.add(formula);
      return;
    }
    this.answered = new Set([formula]);
    queueMicrotask(() => {
      const answered = [...(this.answered ?? [])].filter((cell) => this.formula(cell.sheet, cell.row, cell.column) === cell);
      this.answered = null;
      this.calculate(answered, true);
    });
  }
}

/** True where a formula reads cells of this area of its own sheet. */
function readsInto({ sheet, precedents }: FormulaCell, area: Area): boolean {
  return precedents.references.some((reference) => overlaps({ sheet, area }, reference));
}

function bind(book: Contents['book']): Contents['book'] {
  return { sheets: () => book.sheets(), tables: () => book.tables(), names: () => book.names() };
}

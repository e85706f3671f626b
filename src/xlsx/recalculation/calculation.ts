import { evaluate } from '../../functions/evaluate';
import { FunctionFailure } from '../../functions/failure';
import type { Locale } from '../../i18n/locale';
import type { Area } from '../../host/model';
import { callPair } from '../formula/call-pair';
import type { Environment } from '../formula/evaluator';
import { Evaluator } from '../formula/evaluator';
import type { Line } from '../formula/functions/lookup-index';
import { LookupIndex } from '../formula/functions/lookup-index';
import { NotCalculated } from '../formula/not-calculated';
import type { Grid, Scalar, Value } from '../formula/values';
import { Reference, isGrid } from '../formula/values';
import type { Book } from './book';
import { EditedCells } from './edited-cells';
import { FormulaIndex, keyOf } from './formula-index';
import type { Item } from './item';
import { areasOf, itemOf, reset } from './item';
import { Spilling } from './spilling';
import { markTouched } from './touched';

export interface CalculationOptions {
  readonly locale: Locale;
  /** For TODAY and NOW, as a serial number of the calendar of 1900. */
  readonly now: number;
  /** Cells changed since their values were calculated; none where omitted. */
  readonly edited?: EditedCells;
}

/** A formula that was reached while another was calculated, and has to come first. */
class Needed extends Error {
  constructor(readonly items: readonly Item[]) {
    super('needed first');
  }
}

interface AreaState {
  /** A formula whose value is out of date. */
  readonly stale: Item | null;
  readonly changed: boolean;
}

const NOTHING = new EditedCells();

/** Results whose size depends on each other in a circle never settle. */
const MOST_PASSES = 10;

/** Recalculates every formula that calls the add-in's functions or reads an edited cell, and all that depends on one. The cells of the book hold the new values. */
export function calculate(book: Book, options: CalculationOptions): readonly Item[] {
  const items = inColumns(book.sheets.flatMap(({ formulas }) => formulas.map((cell) => itemOf(cell, book.scope))));
  if ((options.edited?.isEmpty ?? true) && !items.some(({ callsPair }) => callsPair)) return [];
  const calculation = new Calculation(book, items, options);
  let pass = 1;
  while (calculation.pass() && pass < MOST_PASSES) pass += 1;
  return items;
}

/** Formulas to the right usually depend on those to the left. */
const inColumns = (items: Item[]): Item[] => items.sort((a, b) => a.cell.sheet - b.cell.sheet || a.cell.column - b.cell.column || a.cell.row - b.cell.row);

class Calculation {
  private index: FormulaIndex;
  private indices = new Map<string, LookupIndex>();
  /** What is known of areas whose formulas are all calculated. */
  private states = new Map<string, AreaState>();
  private resized = false;
  private readonly spilling: Spilling;

  constructor(
    private readonly book: Book,
    private readonly items: readonly Item[],
    private readonly options: CalculationOptions,
  ) {
    this.index = new FormulaIndex(items);
    this.spilling = new Spilling(book, () => this.index);
  }

  /** Calculates everything once; true where spilled results changed their size, so that formulas may have read too little. */
  pass(): boolean {
    this.resized = false;
    this.indices = new Map();
    this.states = new Map();
    const changed = this.items.map((item) => item.changed);
    for (const item of this.items) reset(item);
    this.index = new FormulaIndex(this.items);
    markTouched(this.items, this.index, this.book.scope, this.options.edited ?? NOTHING);
    for (const item of this.items) if (item.touched) this.settle(item);
    // What an earlier pass wrote differs from the file all the same.
    this.items.forEach((item, at) => (item.changed ||= changed[at] ?? false));
    return this.resized;
  }

  /** Calculates a formula after those it depends on. Chains may be as long as the sheet, hence no recursion. */
  private settle(start: Item): void {
    const stack = [start];
    for (let item = stack.at(-1); item; item = stack.at(-1)) {
      if (item.state === 'done') {
        stack.pop();
        continue;
      }
      const first = item.state === 'waiting' ? this.waitingBefore(item) : [];
      item.state = 'open';
      if (first.length > 0) {
        if (first.some((other) => other === item || other.state === 'open')) this.leave(item, 'circular reference', true);
        else stack.push(...first);
        continue;
      }
      const needed = this.attempt(item);
      if (needed.length === 0) stack.pop();
      else if (needed.some(({ state }) => state === 'open')) this.leave(item, 'circular reference', true);
      else stack.push(...needed);
    }
  }

  private waitingBefore(item: Item): Item[] {
    const found = new Set<Item>();
    for (const { sheet, area } of areasOf(item, this.book.scope)) {
      if (this.states.has(keyOf(sheet, area))) continue;
      this.index.some(sheet, area, true, (other) => {
        if (other.state !== 'done') found.add(other);
        return false;
      });
    }
    return [...found];
  }

  private finish(item: Item): void {
    item.state = 'done';
    this.index.calculated(item);
  }

  private leave(item: Item, reason: string, stale: boolean): void {
    item.left = reason;
    item.stale = stale || item.cell.stored === undefined;
    const { sheet, row, column, stored } = item.cell;
    if (stored !== undefined) this.book.sheets[sheet]?.cells.set(row, column, stored);
    this.finish(item);
  }

  /** Calculates a formula whose precedents are calculated. What it turns out to need first is handed back. */
  private attempt(item: Item): readonly Item[] {
    const node = item.cell.formula?.node;
    const { stale, changed } = this.before(item);
    if (stale) this.leave(item, stale.left ?? '', true);
    else if (!node) this.leave(item, 'formula', item.opaque || item.callsPair);
    else {
      try {
        const result = new Evaluator(this.environment(item)).result(node, item.cell.kind !== 'plain');
        this.put(item, result);
        this.finish(item);
      } catch (failure) {
        if (failure instanceof Needed) return failure.items;
        if (!(failure instanceof NotCalculated)) throw failure;
        this.leave(item, failure.reason, changed || item.opaque || item.callsPair);
      }
    }
    return [];
  }

  /** A precedent whose value is out of date, and whether any has a new one. */
  private before(item: Item): AreaState {
    let stale: Item | null = null;
    let changed = false;
    for (const { sheet, area } of areasOf(item, this.book.scope)) {
      const state = this.stateOf(sheet, area, item);
      stale ??= state.stale;
      changed ||= state.changed;
    }
    return { stale, changed };
  }

  private stateOf(sheet: number, area: Area, reader: Item): AreaState {
    const key = keyOf(sheet, area);
    const known = this.states.get(key);
    if (known) return known;
    let stale: Item | null = null;
    let changed = false;
    this.index.some(sheet, area, false, (other) => {
      if (other === reader) return false;
      if (other.stale) stale = other;
      changed ||= other.changed;
      return other.stale;
    });
    const state = { stale, changed };
    if (area.rows * area.columns > 1) this.states.set(key, state);
    return state;
  }

  private put(item: Item, result: Value): void {
    const { stored } = item.cell;
    // What Excel stored stands where ours differs by less than 15 digits show.
    const value = !item.callsPair && stored !== undefined && isNear(result, stored) ? stored : result;
    item.result = value;
    if (this.spilling.fill(item, value)) this.resized = true;
  }

  private environment({ cell }: Item): Environment {
    const { book, index } = this;
    return {
      place: cell,
      dates1904: book.part.dates1904,
      now: this.options.now,
      scope: book.scope,
      isSubtotal: (sheet, row, column) => /SUBTOTAL\(/i.test(index.at(sheet, row, column)?.cell.text ?? ''),
      isHidden: (sheet, row) => book.sheets[sheet]?.hiddenRows.has(row) ?? false,
      indexOf: (grid, offset, line) => this.indexOf(grid, offset, line),
      spillOf: (reference) => {
        const item = index.at(reference.sheet, reference.area.row, reference.area.column);
        const isAnchor = item?.cell.kind === 'dynamic' && item.cell.row === reference.area.row && item.cell.column === reference.area.column;
        return isAnchor ? book.scope.reference(reference.sheet, item.area) : null;
      },
      require: (reference) => this.require(reference),
      callPair: (id, args) => callPair(id, args, cell.kind !== 'plain', cell, (given) => this.evaluatePair(id, given)),
    };
  }

  private evaluatePair(id: string, args: Parameters<typeof evaluate>[1]): ReturnType<typeof evaluate> | FunctionFailure {
    try {
      return evaluate(id, args, this.options.locale);
    } catch (failure) {
      if (failure instanceof FunctionFailure) return failure;
      throw failure;
    }
  }

  private require({ sheet, area }: Reference): void {
    const waiting: Item[] = [];
    this.index.some(sheet, area, true, (item) => {
      if (item.state !== 'done') waiting.push(item);
      return false;
    });
    if (waiting.length > 0) throw new Needed(waiting);
  }

  private indexOf(grid: Grid, offset: number, line: Line): LookupIndex {
    if (!(grid instanceof Reference)) return new LookupIndex(line);
    const { row, column, rows, columns }: Area = grid.area;
    const key = [grid.sheet, row, column, rows, columns, offset, line.vertical].join();
    const found = this.indices.get(key) ?? new LookupIndex(line);
    this.indices.set(key, found);
    return found;
  }
}

function isNear(result: Value, stored: Scalar): boolean {
  if (isGrid(result) || typeof result !== 'number' || typeof stored !== 'number') return false;
  return Math.abs(result - stored) <= 1e-14 * Math.max(Math.abs(result), Math.abs(stored));
}

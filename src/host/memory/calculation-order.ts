import type { DependencyIndex } from './dependency';
import type { FormulaCell } from './formula-cell';
import { extentOf } from './formula-cell';

/** Formulas in the order they must be calculated, and those that depend on themselves. */
export interface Order {
  readonly sorted: readonly FormulaCell[];
  readonly circular: readonly FormulaCell[];
}

/**
 * Sorts formulas so that each comes after those it reads (Kahn). What remains lies on a circle, or behind one; what
 * only lies behind is sorted to the end.
 */
export function calculationOrder(dirty: ReadonlySet<FormulaCell>, index: DependencyIndex): Order {
  const readers = new Map<FormulaCell, FormulaCell[]>();
  const waits = new Map<FormulaCell, number>([...dirty].map((cell) => [cell, 0]));
  for (const cell of dirty) {
    const dependents = [...index.dependentsOf(extentOf(cell))].filter((dependent) => dirty.has(dependent));
    readers.set(cell, dependents);
    for (const dependent of dependents) waits.set(dependent, (waits.get(dependent) ?? 0) + 1);
  }
  const sorted = drain(waits, readers);
  const rest = [...waits.keys()];
  if (rest.length === 0) return { sorted, circular: [] };
  const circular = core(rest, readers);
  for (const cell of circular) {
    waits.delete(cell);
    for (const reader of readers.get(cell) ?? []) if (waits.has(reader)) waits.set(reader, (waits.get(reader) ?? 1) - 1);
  }
  return { sorted: [...sorted, ...drain(waits, readers)], circular };
}

/** Takes out, in order, whatever waits for nothing. */
function drain(waits: Map<FormulaCell, number>, readers: ReadonlyMap<FormulaCell, readonly FormulaCell[]>): FormulaCell[] {
  const sorted: FormulaCell[] = [];
  const free = [...waits].filter(([, count]) => count === 0).map(([cell]) => cell);
  for (let cell = free.pop(); cell; cell = free.pop()) {
    waits.delete(cell);
    sorted.push(cell);
    for (const reader of readers.get(cell) ?? []) {
      const left = (waits.get(reader) ?? 0) - 1;
      waits.set(reader, left);
      if (left === 0) free.push(reader);
    }
  }
  return sorted;
}

/** Of cells none of which is free: those that others among them still read. The rest only lies behind a circle. */
function core(cells: readonly FormulaCell[], readers: ReadonlyMap<FormulaCell, readonly FormulaCell[]>): FormulaCell[] {
  const left = new Set(cells);
  for (let before = -1; before !== left.size; ) {
    before = left.size;
    for (const cell of left) if (!(readers.get(cell) ?? []).some((reader) => left.has(reader))) left.delete(cell);
  }
  return [...left];
}

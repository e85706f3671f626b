import { formatArea, intersect } from '../address';
import type { Reference } from './formula/value';
import type { FormulaCell } from './formula-cell';
import { keyOf } from './store';

interface RangeEntry {
  readonly reference: Reference;
  readonly dependents: Set<FormulaCell>;
}

/** References up to this many cells are indexed cell by cell; larger ones are compared as rectangles. */
const SMALL = 4;

/** Which formulas read which cells. */
export class DependencyIndex {
  private readonly byCell = new Map<string, Set<FormulaCell>>();
  private readonly ranges = new Map<string, Map<string, RangeEntry>>();

  add(cell: FormulaCell): void {
    for (const reference of cell.precedents.references) {
      if (isSmall(reference)) {
        for (const key of cellKeys(reference)) {
          const set = this.byCell.get(key) ?? new Set();
          set.add(cell);
          this.byCell.set(key, set);
        }
        continue;
      }
      const sheet = this.ranges.get(reference.sheet) ?? new Map<string, RangeEntry>();
      this.ranges.set(reference.sheet, sheet);
      const name = formatArea(reference.area);
      const entry = sheet.get(name) ?? { reference, dependents: new Set() };
      entry.dependents.add(cell);
      sheet.set(name, entry);
    }
  }

  remove(cell: FormulaCell): void {
    for (const reference of cell.precedents.references) {
      if (isSmall(reference)) for (const key of cellKeys(reference)) this.byCell.get(key)?.delete(cell);
      else this.ranges.get(reference.sheet)?.get(formatArea(reference.area))?.dependents.delete(cell);
    }
  }

  /** The formulas that read any cell of the reference. */
  dependentsOf(reference: Reference): Set<FormulaCell> {
    const found = new Set<FormulaCell>();
    if (reference.area.rows * reference.area.columns <= this.byCell.size) for (const key of cellKeys(reference)) this.byCell.get(key)?.forEach((cell) => found.add(cell));
    else
      for (const set of this.byCell.values())
        for (const cell of set) if (cell.precedents.references.some((read) => overlaps(read, reference))) found.add(cell);
    for (const entry of this.ranges.get(reference.sheet)?.values() ?? []) if (overlaps(entry.reference, reference)) entry.dependents.forEach((cell) => found.add(cell));
    return found;
  }
}

export function overlaps(a: Reference, b: Reference): boolean {
  return a.sheet === b.sheet && intersect(a.area, b.area) !== null;
}

function isSmall({ area }: Reference): boolean {
  return area.rows * area.columns <= SMALL;
}

function* cellKeys({ sheet, area }: Reference): Iterable<string> {
  for (let row = area.row; row < area.row + area.rows; row++) for (let column = area.column; column < area.column + area.columns; column++) yield `${sheet} ${String(keyOf(row, column))}`;
}

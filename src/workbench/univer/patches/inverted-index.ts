/**
 * Univer 0.25.1: correcting one row of `CELL_INVERTED_INDEX_CACHE` searches every distinct value of the
 * column, so that filling a column is quadratic. The value a row stands under is remembered instead.
 */
export type IndexedValue = string | number | boolean | null;
type Column = Map<IndexedValue, Set<number>>;

/** The parts of Univer's cache the patch touches. */
export interface InvertedIndex {
  readonly _cache: Map<string, Map<string, Map<number, Column>>>;
  set(unit: string, sheet: string, column: number, value: IndexedValue, row: number, replace?: boolean): void;
}

/** Row → the set that holds it; rebuilt when it turns out to be stale, because rows are also indexed without us. */
function reverse(column: Column): Map<number, Set<number>> {
  const rows = new Map<number, Set<number>>();
  for (const set of column.values()) for (const row of set) rows.set(row, set);
  return rows;
}

export function patchInvertedIndex(index: InvertedIndex): void {
  const original = index.set.bind(index);
  const known = new WeakMap<Column, { rows: Map<number, Set<number>>; additions: number }>();
  let additions = 0;
  index.set = (unit, sheet, column, value, row, replace = false) => {
    if (!replace) {
      additions++;
      original(unit, sheet, column, value, row, false);
      return;
    }
    const values = index._cache.get(unit)?.get(sheet)?.get(column);
    if (!values) return;
    let entry = known.get(values);
    if (!entry || entry.additions !== additions) {
      entry = { rows: reverse(values), additions };
      known.set(values, entry);
    }
    const standing = entry.rows.get(row);
    // As the original: a row that was never indexed is left to the next build of the index.
    if (!standing) return;
    if (values.get(value) === standing) return;
    standing.delete(row);
    if (standing.size === 0) for (const [key, set] of values) if (set === standing) values.delete(key);
    let target = values.get(value);
    if (!target) values.set(value, (target = new Set()));
    target.add(row);
    entry.rows.set(row, target);
  };
}

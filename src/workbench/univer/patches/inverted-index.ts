/**
 * Univer 0.25.1: correcting one row of `CELL_INVERTED_INDEX_CACHE` searches every distinct value of the
 * column, so that filling a column is quadratic. Here the value a row stands under is remembered, and Univer's
 * own code runs over a column of that one value: it reads values and decides exactly as before.
 */
export type IndexedValue = string | number | boolean | null;
type Column = Map<IndexedValue, Set<number>>;

/** The parts of Univer's cache the patch touches. */
export interface InvertedIndex {
  readonly _cache: Map<string, Map<string, Map<number, Column>>>;
  set(unit: string, sheet: string, column: number, value: IndexedValue, row: number, replace?: boolean): void;
}

/** Row → the value it stands under. */
function reverse(column: Column): Map<number, IndexedValue> {
  const rows = new Map<number, IndexedValue>();
  for (const [value, set] of column) for (const row of set) rows.set(row, value);
  return rows;
}

export function patchInvertedIndex(index: InvertedIndex): void {
  const original = index.set.bind(index);
  // Univer drops whole columns when their content is stale; what is known of them goes with them.
  const known = new WeakMap<Column, Map<number, IndexedValue>>();

  index.set = (unit, sheet, column, value, row, replace = false) => {
    const columns = index._cache.get(unit)?.get(sheet);
    const values = columns?.get(column);
    if (!columns || !values) {
      original(unit, sheet, column, value, row, replace);
      return;
    }
    let rows = known.get(values);
    if (!rows) known.set(values, (rows = reverse(values)));

    const scratch: Column = new Map();
    const standing = rows.get(row);
    const standingRows = standing === undefined ? undefined : values.get(standing);
    if (standing !== undefined && standingRows) scratch.set(standing, standingRows);
    columns.set(column, scratch);
    try {
      original(unit, sheet, column, value, row, replace);
    } finally {
      columns.set(column, values);
    }
    for (const [found, set] of scratch) {
      if (!set.has(row)) continue;
      rows.set(row, found);
      const all = values.get(found);
      if (all) all.add(row);
      else values.set(found, set);
    }
  };
}

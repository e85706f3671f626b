import fc from 'fast-check';
import { patchInvertedIndex, type IndexedValue, type InvertedIndex } from '../../src/workbench/univer/patches/inverted-index';
import { seeded } from '../support/random';

const PLACE = ['workbook', 'sheet', 0] as const;

/** As in Univer 0.25.1: texts are found in any case, a correction searches all values, empty values stay. */
function univerIndex(): InvertedIndex {
  const index: InvertedIndex = {
    _cache: new Map(),
    set(unit, sheet, column, value, row, replace = false) {
      const sheets = index._cache.get(unit) ?? new Map<string, Map<number, Map<IndexedValue, Set<number>>>>();
      index._cache.set(unit, sheets);
      const columns = sheets.get(sheet) ?? new Map<number, Map<IndexedValue, Set<number>>>();
      sheets.set(sheet, columns);
      const values = columns.get(column) ?? new Map<IndexedValue, Set<number>>();
      columns.set(column, values);
      if (replace) for (const rows of values.values()) if (rows.delete(row)) break;
      const key = typeof value === 'string' ? value.toLowerCase() : value;
      const rows = values.get(key) ?? new Set<number>();
      rows.add(row);
      values.set(key, rows);
    },
  };
  return index;
}

/** What a lookup finds: each value with its rows. */
const found = (index: InvertedIndex) =>
  [...(index._cache.get(PLACE[0])?.get(PLACE[1])?.get(PLACE[2]) ?? [])]
    .filter(([, rows]) => rows.size > 0)
    .map(([value, rows]) => [value, [...rows].sort((a, b) => a - b)] as const)
    .sort((a, b) => String(a[0]).localeCompare(String(b[0])));

describe('the patched index of a column', () => {
  test('finds what the original finds, whatever the order of changes', () => {
    const change = fc.record({ value: fc.constantFrom<IndexedValue>('a', 'A', 'b', 1, 2, null), row: fc.nat(5), drop: fc.integer({ min: 0, max: 20 }) });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 60 }), (changes) => {
        const original = univerIndex();
        const patched = univerIndex();
        patchInvertedIndex(patched);
        let indexed = new Set<number>();
        for (const { value, row, drop } of changes) {
          if (drop === 0) {
            // Univer forgets a column whose content is stale.
            for (const index of [original, patched]) index._cache.clear();
            indexed = new Set();
          }
          // Building adds a row once; whatever comes later corrects it.
          for (const index of [original, patched]) index.set(...PLACE, value, row, indexed.has(row));
          indexed.add(row);
          expect(found(patched)).toEqual(found(original));
        }
      }),
      seeded(100),
    );
  });

  test('a hundred thousand distinct values are replaced in about linear time', () => {
    const index = univerIndex();
    patchInvertedIndex(index);
    for (let row = 0; row < 100_000; row++) index.set(...PLACE, `old ${String(row)}`, row);
    const started = performance.now();
    for (let row = 0; row < 100_000; row++) index.set(...PLACE, `new ${String(row)}`, row, true);
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(found(index)).toHaveLength(100_000);
  });
});

import fc from 'fast-check';
import { patchInvertedIndex, type IndexedValue, type InvertedIndex } from '../../src/workbench/univer/patches/inverted-index';

const PLACE = ['workbook', 'sheet', 0] as const;

/** As in Univer 0.25.1, without what lookups add. */
function univerIndex(): InvertedIndex {
  const column = new Map<IndexedValue, Set<number>>();
  return {
    _cache: new Map([[PLACE[0], new Map([[PLACE[1], new Map([[PLACE[2], column]])]])]]),
    set(_unit, _sheet, _column, value, row, replace = false) {
      if (replace) {
        const standing = [...column].find(([, rows]) => rows.has(row));
        if (!standing) return;
        standing[1].delete(row);
        if (standing[1].size === 0) column.delete(standing[0]);
      }
      const rows = column.get(value) ?? new Set<number>();
      rows.add(row);
      column.set(value, rows);
    },
  };
}

const content = (index: InvertedIndex) => [...(index._cache.get(PLACE[0])?.get(PLACE[1])?.get(PLACE[2]) ?? [])].map(([value, rows]) => [value, [...rows].sort()] as const).sort((a, b) => String(a[0]).localeCompare(String(b[0])));

describe('the patched index of a column', () => {
  test('answers what the original answers, whatever the order of changes', () => {
    const change = fc.record({ value: fc.constantFrom<IndexedValue>('a', 'b', 1, 2, null), row: fc.nat(5), replace: fc.boolean() });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 40 }), (changes) => {
        const original = univerIndex();
        const patched = univerIndex();
        patchInvertedIndex(patched);
        const indexed = new Set<number>();
        for (const { value, row, replace } of changes) {
          // Univer adds a row once and replaces it from then on.
          const corrects = replace || indexed.has(row);
          if (!corrects) indexed.add(row);
          for (const index of [original, patched]) index.set(...PLACE, value, row, corrects);
        }
        expect(content(patched)).toEqual(content(original));
      }),
      { seed: 20261123 },
    );
  });

  test('a hundred thousand distinct values are replaced in about linear time', () => {
    const index = univerIndex();
    patchInvertedIndex(index);
    for (let row = 0; row < 100_000; row++) index.set(...PLACE, `old ${row}`, row);
    const started = performance.now();
    for (let row = 0; row < 100_000; row++) index.set(...PLACE, `new ${row}`, row, true);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

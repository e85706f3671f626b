import type { Area } from '../model';

/** A rectangle of cells that hold the same. */
export type AlikeArea<Value> = Area & { readonly value: Value };

/** A matrix as few rectangles of equal values: a model does one thing a rectangle, however many cells it has. */
export function alikeAreas<Value>(rows: readonly (readonly Value[])[]): readonly AlikeArea<Value>[] {
  const areas: AlikeArea<Value>[] = [];
  /** Runs down the column before, by their first row. */
  let open = new Map<number, number>();
  const columns = rows[0]?.length ?? 0;
  for (let column = 0; column < columns; column += 1) {
    const next = new Map<number, number>();
    for (let row = 0; row < rows.length; ) {
      const value = rows[row]?.[column] as Value;
      let end = row + 1;
      while (end < rows.length && rows[end]?.[column] === value) end += 1;
      const before = areas[open.get(row) ?? -1];
      if (before !== undefined && before.rows === end - row && before.value === value) {
        areas[open.get(row) as number] = { ...before, columns: before.columns + 1 };
        next.set(row, open.get(row) as number);
      } else {
        next.set(row, areas.length);
        areas.push({ row, column, rows: end - row, columns: 1, value });
      }
      row = end;
    }
    open = next;
  }
  return areas;
}

import { bounding, intersect } from '../address';
import type { Area } from '../model';

/**
 * Excel's current region: the area around `start` that is bounded by blank rows and blank columns. It grows by one
 * row or column on whichever side the ring around it, corners included, still holds something.
 *
 * @param used the smallest area that holds all content; beyond it all is blank
 */
export function currentRegion(start: Area, used: Area | null, isBlank: (row: number, column: number) => boolean): Area {
  if (!used) return start;
  const filled = (area: Area): boolean => {
    const inside = intersect(area, used);
    if (!inside) return false;
    for (let row = inside.row; row < inside.row + inside.rows; row++)
      for (let column = inside.column; column < inside.column + inside.columns; column++) if (!isBlank(row, column)) return true;
    return false;
  };
  let region = start;
  for (;;) {
    const { row, column, rows, columns } = region;
    const sides: Area[] = [
      { row: row - 1, column: column - 1, rows: 1, columns: columns + 2 },
      { row: row + rows, column: column - 1, rows: 1, columns: columns + 2 },
      { row: row - 1, column: column - 1, rows: rows + 2, columns: 1 },
      { row: row - 1, column: column + columns, rows: rows + 2, columns: 1 },
    ];
    const [above, below, left, right] = sides.map(filled);
    const grown = {
      row: row - (above && row > 0 ? 1 : 0),
      column: column - (left && column > 0 ? 1 : 0),
      rows: rows + (above && row > 0 ? 1 : 0) + (below ? 1 : 0),
      columns: columns + (left && column > 0 ? 1 : 0) + (right ? 1 : 0),
    };
    if (grown.rows === rows && grown.columns === columns) return region;
    region = bounding(region, grown);
  }
}

import type { CellValue } from '../../host/model';

/** The names Excel gives a table's columns: what stands in the header as text, blanks numbered, doubles numbered. */
export function headerNames(cells: readonly CellValue[]): string[] {
  const taken = new Set<string>();
  const free = (stem: string, from: number): string => {
    for (let number = from; ; number++) if (!taken.has(`${stem}${number}`.toLowerCase())) return stem + String(number);
  };
  return cells.map((cell) => {
    const wanted = String(cell);
    const name = wanted === '' ? free('Column', 1) : taken.has(wanted.toLowerCase()) ? free(wanted, 2) : wanted;
    taken.add(name.toLowerCase());
    return name;
  });
}

import type { CellValue } from '../../host/model';

/** The names Excel gives a table's columns: what stands in the header as text, blanks numbered, doubles numbered. */
export function headerNames(cells: readonly CellValue[]): string[] {
  const taken = new Set<string>();
  return cells.map((cell, index) => {
    const wanted = cell === '' ? `Column${index + 1}` : String(cell);
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = wanted + String(number);
    taken.add(name.toLowerCase());
    return name;
  });
}

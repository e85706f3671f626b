import { sameName } from './context';

/** The name Excel gives a column without one: Column1, Column2 …, the first that is free. */
export function freeColumnName(taken: readonly string[], wanted = 'Column'): string {
  for (let n = 1; ; n++) {
    const name = `${wanted}${String(n)}`;
    if (!taken.some((other) => sameName(other, name))) return name;
  }
}

/** Header texts made fit for a table: blanks are named, a repetition gets a number (Amount, Amount2). */
export function uniqueHeaders(texts: readonly string[]): string[] {
  const names: string[] = [];
  texts.forEach((text, index) => {
    if (text === '') {
      names.push(freeColumnName([...names, ...texts.slice(index + 1)]));
      return;
    }
    let name = text;
    for (let n = 2; names.some((other) => sameName(other, name)); n++) name = `${text}${String(n)}`;
    names.push(name);
  });
  return names;
}

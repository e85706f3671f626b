/** `wanted`, or the first of its numbered forms (from 2) that nobody has. `taken` is in lower case. */
export function freeName(wanted: string, taken: ReadonlySet<string>, numbered = (name: string, number: number): string => `${name}${number}`): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : numbered(wanted, number);
    if (!taken.has(name.toLowerCase())) return name;
  }
}

export const lowerCase = (names: Iterable<string>): ReadonlySet<string> => new Set([...names].map((name) => name.toLowerCase()));

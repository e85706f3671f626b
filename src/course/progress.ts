import { COURSE } from './course';

/** `1、3、6`: the numbers of the exercises that were solved, as a workbook keeps them; whatever else stands there is nobody's number. */
export function readProgress(text: string | null): ReadonlySet<number> {
  const numbers = (text?.match(/\d+/g) ?? []).map(Number);
  return new Set(numbers.filter((number) => number >= 1 && number <= COURSE.length));
}

export const printProgress = (solved: ReadonlySet<number>): string => [...solved].sort((a, b) => a - b).join('、');

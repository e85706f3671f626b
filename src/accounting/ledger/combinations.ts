import { BLANK } from './coded-column';

/** Combinations found again without a search, a power of two. */
const RECENT = 1024;

/** Numbers the different combinations of codes that records have, and keeps each record's number. */
export class Combinations {
  private readonly numbers: Int32Array;
  private readonly keys: number[] = [];
  private readonly known = new Map<string, number>();
  private readonly recent = new Int32Array(RECENT).fill(BLANK);
  private readonly current: Int32Array;

  constructor(
    records: number,
    private readonly width: number,
  ) {
    this.numbers = new Int32Array(records);
    this.current = new Int32Array(width).fill(BLANK);
  }

  /** How many different ones there are. */
  get count(): number {
    return this.known.size;
  }

  of(record: number): number {
    return this.numbers[record] as number;
  }

  /** The codes of a combination. */
  codes(combination: number): readonly number[] {
    return this.keys.slice(combination * this.width, (combination + 1) * this.width);
  }

  /** Sets one code of the record at hand. */
  set(place: number, code: number): void {
    this.current[place] = code;
  }

  /** Keeps the combination of the codes that were set. */
  put(record: number): void {
    const { current, width } = this;
    // Stryker disable all: where a combination is remembered decides how soon it is found again, not which.
    let place = 0;
    for (let index = 0; index < width; index += 1) place = (place * 31 + (current[index] as number)) & (RECENT - 1);
    // Stryker restore all
    const recent = this.recent[place] as number;
    const number = recent !== BLANK && this.isCurrent(recent) ? recent : this.find();
    this.recent[place] = number;
    this.numbers[record] = number;
  }

  private isCurrent(combination: number): boolean {
    const start = combination * this.width;
    for (let index = 0; index < this.width; index += 1) if (this.keys[start + index] !== this.current[index]) return false;
    return true;
  }

  private find(): number {
    const text = this.current.join();
    const known = this.known.get(text);
    if (known !== undefined) return known;
    const number = this.known.size;
    this.known.set(text, number);
    this.keys.push(...this.current);
    return number;
  }
}

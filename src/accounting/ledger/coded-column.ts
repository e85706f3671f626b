import type { Cell } from '../cells';
import { isBlank } from '../cells';
import { Fault } from '../fault';

/** The code of a blank cell. */
export const BLANK = -1;

/**
 * A column in which every different cell is read once. A record holds a code: equal codes mean the same
 * thing, however the cells are spelt; BLANK is a blank cell.
 */
export class CodedColumn<Value> {
  readonly codes: Int32Array;
  /** By code; undefined where the cell could not be read. */
  readonly values: (Value | undefined)[] = [];
  private readonly known = new Map<Cell, number>();
  private readonly byIdentity = new Map<string | number, number>();
  private lastCell: Cell = null;
  private lastCode = BLANK;

  /** `identity` tells whether two cells mean the same; without it the value itself does. */
  constructor(
    size: number,
    private readonly read: (cell: Cell) => Value,
    private readonly identity: (value: Value) => string | number,
  ) {
    this.codes = new Int32Array(size);
  }

  /** Neighbouring cells are often the same, so the last one is remembered before the others are asked. */
  put(record: number, cell: Cell): number {
    if (cell !== this.lastCell) {
      this.lastCode = this.known.get(cell) ?? this.learn(cell);
      this.lastCell = cell;
    }
    this.codes[record] = this.lastCode;
    return this.lastCode;
  }

  /** What stands in a record: null where the cell is blank, undefined where it could not be read. */
  at(record: number): Value | null | undefined {
    const code = this.codes[record] as number;
    return code === BLANK ? null : this.values[code];
  }

  /** Whether one of the first `count` records has nothing that could be read here. */
  holdsBlank(count: number): boolean {
    for (let record = 0; record < count; record += 1) {
      const value = this.at(record);
      if (value === null || value === undefined || typeof value === 'object') return true;
    }
    return false;
  }

  private learn(cell: Cell): number {
    const code = this.codeOf(cell);
    this.known.set(cell, code);
    return code;
  }

  private codeOf(cell: Cell): number {
    if (isBlank(cell)) return BLANK;
    let value: Value;
    try {
      value = this.read(cell);
    } catch (error) {
      if (error instanceof Fault) return this.values.push(undefined) - 1;
      throw error;
    }
    const identity = this.identity(value);
    const same = this.byIdentity.get(identity);
    if (same !== undefined) return same;
    const code = this.values.push(value) - 1;
    this.byIdentity.set(identity, code);
    return code;
  }
}

import type { Cell } from '../cells';
import { isBlank } from '../cells';
import { Fault } from '../fault';

/** Cells remembered by their place, a power of two. */
const RECENT = 64;

// Stryker disable all: where a cell is remembered decides how soon it is found again, not what is found.
function placeOf(cell: Cell): number {
  if (typeof cell === 'number') return cell & (RECENT - 1);
  if (typeof cell !== 'string' || cell === '') return 0;
  return (cell.charCodeAt(0) * 7 + cell.charCodeAt(cell.length - 1) * 3 + cell.length) & (RECENT - 1);
}
// Stryker restore all

/** The code of a blank cell. */
export const BLANK = -1;

/**
 * A column in which every different cell is read once. Equal codes mean the same thing, however the cells are
 * spelt; BLANK is a blank cell.
 */
export class CodedColumn<Value> {
  /** By code; undefined where the cell could not be read. */
  readonly values: (Value | undefined)[] = [];
  private readonly known = new Map<Cell, number>();
  private readonly byIdentity = new Map<string | number, number>();
  // Stryker disable next-line ArrayDeclaration: a place that was never filled and one that holds null both stand for a blank cell.
  private readonly recentCells = new Array<Cell>(RECENT).fill(null);
  private readonly recentCodes = new Int32Array(RECENT).fill(BLANK);

  /** `identity` tells whether two cells mean the same; without it the value itself does. */
  constructor(
    private readonly read: (cell: Cell) => Value,
    private readonly identity: (value: Value) => string | number,
  ) {}

  /** Most columns repeat a few cells; comparing a text with a recent one is quicker than hashing it for a search. */
  code(cell: Cell): number {
    const place = placeOf(cell);
    let code = this.recentCodes[place] as number;
    // Stryker disable next-line ConditionalExpression: searching for a cell that is remembered finds the same code.
    if (this.recentCells[place] !== cell) {
      code = this.known.get(cell) ?? this.learn(cell);
      this.recentCells[place] = cell;
      this.recentCodes[place] = code;
    }
    return code;
  }

  /** What a code stands for: null for a blank cell, undefined for one that could not be read. */
  value(code: number): Value | null | undefined {
    return code === BLANK ? null : this.values[code];
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

import { sameText } from '../compare';
import type { Grid, Scalar } from '../values';

/** Where each value of a row or column stands first and last, so that a hundred thousand look-ups read it once. */
export class LookupIndex {
  private readonly first = new Map<string | number | boolean, number>();
  private readonly last = new Map<string | number | boolean, number>();
  /** Places of texts with characters whose width may matter. */
  private readonly wide: number[] = [];
  private readonly texts: boolean;

  constructor(private readonly line: Line) {
    let texts = false;
    for (let at = 0; at < line.filled; at += 1) {
      const key = keyOf(line.at(at));
      if (key === null) continue;
      texts ||= typeof key === 'string';
      if (!this.first.has(key)) this.first.set(key, at);
      this.last.set(key, at);
      if (typeof key === 'string' && WIDE.test(key)) this.wide.push(at);
    }
    this.texts = texts;
  }

  /** The place, -1 where the value is not there. @throws NotCalculated */
  find(wanted: Scalar, fromEnd: boolean): number {
    const key = keyOf(wanted);
    if (key === null) return -1;
    const found = (fromEnd ? this.last : this.first).get(key);
    if (found !== undefined) return found;
    // Asks for the sake of the refusal: texts that differ in width alone.
    if (typeof wanted === 'string' && this.texts) {
      for (const at of this.wide) sameText(String(this.line.at(at)), wanted);
      if (WIDE.test(wanted) && this.first.has(wanted.normalize('NFKC').toLowerCase())) sameText(wanted.normalize('NFKC'), wanted);
    }
    return -1;
  }
}

const WIDE = /[\uff01-\uffee]/;

/** Case makes no difference, nor what lies beyond 15 digits. */
function keyOf(value: Scalar): string | number | boolean | null {
  if (typeof value === 'string') return value.toLowerCase();
  if (typeof value === 'number') return Number(value.toPrecision(15)) + 0;
  return typeof value === 'boolean' ? value : null;
}

/** One row or column of a grid. */
export class Line {
  readonly vertical: boolean;
  readonly length: number;
  readonly filled: number;

  constructor(
    private readonly grid: Grid,
    vertical = grid.columns === 1,
    private readonly offset = 0,
  ) {
    this.vertical = vertical;
    this.length = this.vertical ? grid.rows : grid.columns;
    this.filled = this.vertical ? grid.depth : grid.width;
  }

  at(index: number): Scalar {
    return this.vertical ? this.grid.at(index, this.offset) : this.grid.at(this.offset, index);
  }
}

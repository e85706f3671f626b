import type { DecimalText } from './decimal-text';

/** The answer for a number that is not whole hundredths, or too large to count them in a double. */
export const NO_HUNDREDTHS = Number.NEGATIVE_INFINITY;

/** All whole numbers up to it are exact in a double, and so is the sum of eight such numbers. */
export const MOST_HUNDREDTHS = 1e15;

/**
 * A number as whole hundredths (分 where it is 元), or NO_HUNDREDTHS. f/100 = a proves that the number's 15
 * digits are exactly f hundredths: both are the double nearest to that decimal.
 */
export function hundredthsOf(value: number): number {
  // + 0 makes 0 of −0.
  const hundredths = Math.round(value * 100) + 0;
  return hundredths / 100 === value && hundredths < MOST_HUNDREDTHS && hundredths > -MOST_HUNDREDTHS ? hundredths : NO_HUNDREDTHS;
}

/** Past it a sum of hundredths is carried over, so that the next amount still adds exactly. */
const CARRY_AT = 2 ** 52;

/** Sums whole hundredths exactly in a double, and carries over into whole numbers of any size. */
export class HundredthsSum {
  private pending = 0;
  private carried = 0n;

  add(hundredths: number): void {
    this.pending += hundredths;
    if (this.pending > CARRY_AT || this.pending < -CARRY_AT) this.carry();
  }

  get total(): bigint {
    return this.carried + BigInt(this.pending);
  }

  private carry(): void {
    this.carried += BigInt(this.pending);
    this.pending = 0;
  }
}

/** Summed in a double at a time. */
const BLOCK = 1024;

/**
 * The exact sum of a column of whole hundredths. A block's sum is exact where the sum of its sizes stays below
 * 2⁵³: that one only grows, so no sum before it was rounded, and no sum of amounts is ever larger. Looking at it
 * once a block costs nothing beside the additions.
 */
export function sumOfHundredths(column: Float64Array): bigint {
  let total = 0n;
  for (let from = 0; from < column.length; from += BLOCK) {
    const to = Math.min(column.length, from + BLOCK);
    let sum = 0;
    let size = 0;
    for (let index = from; index < to; index += 1) {
      const amount = column[index] as number;
      sum += amount;
      size += Math.abs(amount);
    }
    if (size < 2 ** 53) total += BigInt(sum);
    else for (let index = from; index < to; index += 1) total += BigInt(column[index] as number);
  }
  return total;
}

/** Whole hundredths as a decimal text. */
export function textOfHundredths(hundredths: number): DecimalText {
  const size = Math.abs(hundredths);
  const whole = Math.floor(size / 100);
  const rest = size - whole * 100;
  const text = rest === 0 ? String(whole) : rest % 10 === 0 ? `${whole}.${rest / 10}` : `${whole}.${rest < 10 ? '0' : ''}${rest}`;
  return hundredths < 0 ? `-${text}` : text;
}

import { splitResidue } from './largest-remainder';
import type { FastPlan, SplitPlan } from './plan';
import { POWERS, splitNumber, unitsOfNumber } from './split';

/**
 * Splits a column of numbers: the parts row by row, one after the other, the same as splitNumber gives. Most
 * agreements have two or three parties; for them nothing is made for a row but its parts.
 */
export function splitColumn(values: ArrayLike<number>, plan: SplitPlan, decimals: number | null, parts = new Float64Array(values.length * plan.weights.length)): Float64Array {
  const width = plan.weights.length;
  const { fast } = plan;
  const power = POWERS[decimals ?? 2];
  const table = fast === null || power === undefined ? null : wholeTable(fast, values.length);
  if (fast !== null && table !== null && power !== undefined && width === 2) splitInTwo(values, plan, fast, table, decimals, power, parts);
  else if (fast !== null && table !== null && power !== undefined && width === 3) splitInThree(values, plan, fast, table, decimals, power, parts);
  else for (let row = 0; row < values.length; row += 1) parts.set(splitNumber(values[row] as number, plan, decimals), row * width);
  return parts;
}

/** The table of residues, all of it filled; null where it is too large, or has more rows than the column. */
function wholeTable(fast: FastPlan, rows: number): Uint16Array | null {
  const { table, filled, total, weights } = fast;
  if (table === null || filled === null) return null;
  if (total > rows) return null;
  for (let residue = 0; residue < total; residue += 1) {
    if (filled[residue] === 1) continue;
    table.set(splitResidue(residue, fast), residue * weights.length);
    filled[residue] = 1;
  }
  return table;
}

/** Two parties: the second gets what the first leaves, which is what its weight and residue say. */
function splitInTwo(values: ArrayLike<number>, plan: SplitPlan, { weights, total }: FastPlan, table: Uint16Array, decimals: number | null, power: number, parts: Float64Array): void {
  const [first = 0] = weights;
  for (let row = 0, offset = 0; row < values.length; row += 1, offset += 2) {
    const value = values[row] as number;
    const units = unitsOfNumber(value, decimals, power);
    if (units < 0) {
      parts.set(splitNumber(value, plan, decimals), offset);
      continue;
    }
    const quotient = Math.floor(units / total);
    const own = quotient * first + (table[(units - quotient * total) * 2] as number);
    const scale = value < 0 ? -power : power;
    // + 0 turns −0 into 0.
    parts[offset] = own / scale + 0;
    parts[offset + 1] = (units - own) / scale + 0;
  }
}

function splitInThree(values: ArrayLike<number>, plan: SplitPlan, { weights, total }: FastPlan, table: Uint16Array, decimals: number | null, power: number, parts: Float64Array): void {
  const [first = 0, second = 0] = weights;
  for (let row = 0, offset = 0; row < values.length; row += 1, offset += 3) {
    const value = values[row] as number;
    const units = unitsOfNumber(value, decimals, power);
    if (units < 0) {
      parts.set(splitNumber(value, plan, decimals), offset);
      continue;
    }
    const quotient = Math.floor(units / total);
    const start = (units - quotient * total) * 3;
    const own = quotient * first + (table[start] as number);
    const next = quotient * second + (table[start + 1] as number);
    const scale = value < 0 ? -power : power;
    parts[offset] = own / scale + 0;
    parts[offset + 1] = next / scale + 0;
    parts[offset + 2] = (units - own - next) / scale + 0;
  }
}

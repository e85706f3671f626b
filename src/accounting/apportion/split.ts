import type { DecimalText } from '../quantity/decimal-text';
import { decimalOfNumber } from '../quantity/decimal-text';
import { ownDecimals, textOfUnits, unitsOf } from '../quantity/units';
import { splitResidue, splitUnits } from './largest-remainder';
import type { SplitPlan } from './plan';

/** Parts of an exact decimal amount; they add up to the amount, rounded first where `decimals` says so. */
export interface Split {
  readonly parts: readonly DecimalText[];
  readonly decimals: number;
}

/** Splits an exact decimal text. `decimals` null: the amount's own, so that nothing is lost (SPEC §2). */
export function splitAmount(amount: DecimalText, plan: SplitPlan, decimals: number | null): Split {
  const places = decimals ?? ownDecimals(amount);
  return { parts: splitUnits(unitsOf(amount, places), plan).map((part) => textOfUnits(part, places)), decimals: places };
}

/** Powers of ten are exact in a double up to 10²². */
const POWERS = Float64Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));
const UNITS_EXACT = 1e15;
/** A 15-digit reading differs from its double by less than this part of it: 5·10⁻¹⁵ + 2·2⁻⁵³ < 2⁻⁴⁷. */
const READING_ERROR = 2 ** -47;
const ROUNDING_DECIDED_BELOW = 2 ** 45;

/**
 * Splits a number as Excel shows it. The same result as splitAmount of its 15 digits, but in doubles where a
 * proof holds (`unitsOfDouble`): whole units below 10¹⁵ = Q·W + r, part i = Q·wᵢ + the i-th part of r units.
 */
export function splitNumber(value: number, plan: SplitPlan, decimals: number | null): number[] {
  const parts = new Array<number>(plan.weights.length);
  splitInto(value, plan, decimals, parts, 0);
  return parts;
}

/** Splits a column of numbers: the parts row by row, one after the other. The same parts as splitNumber's. */
export function splitColumn(values: ArrayLike<number>, plan: SplitPlan, decimals: number | null, parts = new Float64Array(values.length * plan.weights.length)): Float64Array {
  const width = plan.weights.length;
  for (let row = 0, offset = 0; row < values.length; row += 1, offset += width) splitInto(values[row] as number, plan, decimals, parts, offset);
  return parts;
}

/** Writes the parts from `offset` on; without an array of its own a split costs a few multiplications. */
function splitInto(value: number, plan: SplitPlan, decimals: number | null, parts: number[] | Float64Array, offset: number): void {
  const { fast } = plan;
  const places = decimals ?? 2;
  const power = POWERS[places < 0 ? -places : places];
  const magnitude = value < 0 ? -value : value;
  const units = fast === null || power === undefined ? -1 : decimals === null ? centsOf(magnitude) : unitsOfDouble(magnitude, places, power);
  if (units < 0 || fast === null || power === undefined) {
    splitSlowly(value, plan, decimals, parts, offset);
    return;
  }
  const { weights, total, table, filled } = fast;
  const width = weights.length;
  const quotient = Math.floor(units / total);
  const residue = units - quotient * total;
  const tabulated = table !== null && filled !== null;
  if (tabulated && filled[residue] === 0) {
    table.set(splitResidue(residue, fast), residue * width);
    filled[residue] = 1;
  }
  const row: ArrayLike<number> = tabulated ? table : splitResidue(residue, fast);
  const start = tabulated ? residue * width : 0;
  for (let index = 0; index < width; index += 1) {
    const part = quotient * (weights[index] as number) + (row[start + index] as number);
    const amount = places >= 0 ? part / power : part * power;
    // A part of 0 stays 0: a cell that shows -0 looks like a mistake.
    parts[offset + index] = value < 0 && part !== 0 ? -amount : amount;
  }
}

/** Units of 0.01 where the 15 digits of a number are exactly so many cents, else −1: f/100 = a proves it. */
function centsOf(magnitude: number): number {
  const cents = Math.round(magnitude * 100);
  return cents < UNITS_EXACT && cents / 100 === magnitude ? cents : -1;
}

/**
 * Units of 10^−places of the 15-digit reading, rounded half up; −1 where a double cannot decide it. The product
 * y differs from that of the reading by less than e = y·2⁻⁴⁷, so the side of the half is certain outside ±e.
 */
function unitsOfDouble(magnitude: number, places: number, power: number): number {
  const scaled = places >= 0 ? magnitude * power : magnitude / power;
  if (!(scaled < ROUNDING_DECIDED_BELOW)) return -1;
  const floor = Math.floor(scaled);
  const overHalf = scaled - floor - 0.5;
  const error = scaled * READING_ERROR;
  if (overHalf > error) return floor + 1;
  return overHalf < -error ? floor : -1;
}

function splitSlowly(value: number, plan: SplitPlan, decimals: number | null, parts: number[] | Float64Array, offset: number): void {
  splitAmount(decimalOfNumber(value), plan, decimals).parts.forEach((part, index) => {
    parts[offset + index] = Number(part);
  });
}

import type { DecimalText } from '../quantity/decimal-text';
import { decimalOfNumber } from '../quantity/decimal-text';
import { ownDecimals, textOfUnits, unitsOf } from '../quantity/units';
import { splitResidue, splitUnits } from './largest-remainder';
import type { FastPlan, SplitPlan } from './plan';

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
export const POWERS = Float64Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));
const UNITS_EXACT = 1e15;
/** A 15-digit reading differs from its double by less than this part of it: 5·10⁻¹⁵ + 2·2⁻⁵³ < 2⁻⁴⁷. */
const READING_ERROR = 2 ** -47;
const ROUNDING_DECIDED_BELOW = 2 ** 45;

/**
 * Splits a number as Excel shows it. The same result as splitAmount of its 15 digits, but in doubles where a
 * proof holds (`unitsOfDouble`): whole units below 10¹⁵ = Q·W + r, part i = Q·wᵢ + the i-th part of r units.
 */
export function splitNumber(value: number, plan: SplitPlan, decimals: number | null): number[] {
  const { fast } = plan;
  const places = decimals ?? 2;
  const power = POWERS[Math.abs(places)];
  const units = power === undefined ? -1 : unitsOfNumber(value, decimals, power);
  if (units < 0 || fast === null || power === undefined) return splitSlowly(value, plan, decimals);
  const { weights, total } = fast;
  const quotient = Math.floor(units / total);
  const residue = units - quotient * total;
  const row = residuePart(residue, fast);
  const scale = value < 0 ? -power : power;
  const parts = new Array<number>(weights.length);
  for (let index = 0; index < parts.length; index += 1) {
    const part = quotient * (weights[index] as number) + (row.parts[row.offset + index] as number);
    // `+ 0` turns −0 into 0: a cell that shows -0 looks like a mistake.
    parts[index] = (places >= 0 ? part / scale : part * scale) + 0;
  }
  return parts;
}

/** Whole units of the size of an amount, or −1 where a double cannot tell them. */
export const unitsOfNumber = (value: number, decimals: number | null, power: number): number =>
  decimals === null ? centsOf(Math.abs(value)) : unitsOfDouble(Math.abs(value), decimals, power);

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

function residuePart(residue: number, fast: FastPlan): { readonly parts: ArrayLike<number>; readonly offset: number } {
  const { table, filled, weights } = fast;
  if (table === null || filled === null) return { parts: splitResidue(residue, fast), offset: 0 };
  const offset = residue * weights.length;
  if (filled[residue] === 0) {
    table.set(splitResidue(residue, fast), offset);
    filled[residue] = 1;
  }
  return { parts: table, offset };
}

function splitSlowly(value: number, plan: SplitPlan, decimals: number | null): number[] {
  return splitAmount(decimalOfNumber(value), plan, decimals).parts.map(Number);
}

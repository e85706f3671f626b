import type { DecimalText } from '../quantity/decimal-text';
import type { MoneyUnit } from '../quantity/unit';
import { POWER_OF_UNIT } from '../quantity/unit';
import type { Period } from '../period/period';
import { yearOf } from '../period/calendar';
import { DecimalSum } from '../ledger/decimal-sum';
import { convertUnit } from '../ledger/unit-of-measure';

/** The first ledger (甲) or the second (乙); of one ledger with two reporters, the first reporter's records or the second's. */
export type SideName = 'a' | 'b';

/** A cell that a figure stands in: a 1-based row of the side's range, and the column by its field. */
export interface SourceCell {
  readonly row: number;
  readonly field: 'figure' | 'cumulative';
}

/** A figure of one side: the sum of its cells. */
export interface SideFigure {
  readonly period: Period | null;
  readonly value: DecimalText;
  readonly sources: readonly SourceCell[];
}

/** What two differing figures of one unit, indicator and period may come from. */
export type Suspicion =
  /** One figure is 10³ or 10⁴ times the other. Where the ledger's unit tells it, whose figure is in another unit, and in which. */
  | { readonly kind: 'unit'; readonly power: 3 | 4; readonly larger: SideName; readonly meant: { readonly side: SideName; readonly unit: MoneyUnit } | null }
  /** The figure of `side` is what the other side has for another period. */
  | { readonly kind: 'period'; readonly side: SideName; readonly other: SideFigure }
  /** The figure of `side` is the sum of what the other side has for the year so far. */
  | { readonly kind: 'cumulative'; readonly side: SideName; readonly months: readonly SideFigure[] };

export interface Pair {
  readonly a: SideFigure;
  readonly b: SideFigure;
  /** All periods of the same unit and indicator, by side. */
  readonly lines: Readonly<Record<SideName, readonly SideFigure[]>>;
  /** The ledgers' unit. */
  readonly unit: MoneyUnit | null;
}

/** Null where nothing but the amounts differ. */
export function suspicionOf({ a, b, lines, unit }: Pair): Suspicion | null {
  return powerApart(a.value, b.value, unit) ?? soFar('a', a, lines.b) ?? soFar('b', b, lines.a) ?? ofAnotherPeriod('a', a, lines.b) ?? ofAnotherPeriod('b', b, lines.a);
}

/** A factor of 10³ (千元) or 10⁴ (万元). */
function powerApart(a: DecimalText, b: DecimalText, unit: MoneyUnit | null): Suspicion | null {
  if (a === '0') return null;
  for (const power of [3, 4] as const) {
    const larger = scaled(a, power) === b ? 'b' : scaled(b, power) === a ? 'a' : null;
    if (larger !== null) return { kind: 'unit', power, larger, meant: meantUnit(power, larger, unit) };
  }
  return null;
}

const scaled = (amount: DecimalText, power: 3 | 4): DecimalText => convertUnit(amount, power === 3 ? '千元' : '万元', '元');

/** The larger figure was reported in a smaller unit, 元 for 万元; where there is no such unit, the smaller one in a larger unit. */
function meantUnit(power: 3 | 4, larger: SideName, unit: MoneyUnit | null): { readonly side: SideName; readonly unit: MoneyUnit } | null {
  if (unit === null) return null;
  const unitOf = (exponent: number): MoneyUnit | undefined => (Object.keys(POWER_OF_UNIT) as MoneyUnit[]).find((one) => POWER_OF_UNIT[one] === exponent);
  const less = unitOf(POWER_OF_UNIT[unit] - power);
  if (less !== undefined) return { side: larger, unit: less };
  const more = unitOf(POWER_OF_UNIT[unit] + power);
  return more === undefined ? null : { side: larger === 'a' ? 'b' : 'a', unit: more };
}

/** The other side's figures of the year up to this period add up to the value. */
function soFar(side: SideName, { period, value }: SideFigure, line: readonly SideFigure[]): Suspicion | null {
  if (period === null) return null;
  const months = line.filter((item) => item.period !== null && yearOf(item.period.last) === yearOf(period.last) && item.period.last <= period.last);
  if (months.length < 2) return null;
  return months.reduce((sum, item) => sum.add(item.value), new DecimalSum()).text === value ? { kind: 'cumulative', side, months } : null;
}

function ofAnotherPeriod(side: SideName, { period, value }: SideFigure, line: readonly SideFigure[]): Suspicion | null {
  if (value === '0') return null;
  const other = line.find((item) => item.period?.last !== period?.last && item.value === value);
  return other === undefined ? null : { kind: 'period', side, other };
}

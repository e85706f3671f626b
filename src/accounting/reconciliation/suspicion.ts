import type { DecimalText } from '../quantity/decimal-text';
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
  /** One figure is 10³ or 10⁴ times the other; `meantUnit` tells whose is in another unit. */
  | { readonly kind: 'unit'; readonly power: 3 | 4; readonly larger: SideName }
  /** The figure of `side` is what the other side has for another period. */
  | { readonly kind: 'period'; readonly side: SideName; readonly other: SideFigure }
  /** The figure of `side` is the sum of what the other side has for the year so far. */
  | { readonly kind: 'cumulative'; readonly side: SideName; readonly months: readonly SideFigure[] };

export interface Pair {
  readonly a: SideFigure;
  readonly b: SideFigure;
  /** All periods of the same unit and indicator, by side. */
  readonly lines: Readonly<Record<SideName, readonly SideFigure[]>>;
}

/** Null where nothing but the amounts differ. */
export function suspicionOf({ a, b, lines }: Pair): Suspicion | null {
  return powerApart(a.value, b.value) ?? soFar('a', a, lines.b) ?? soFar('b', b, lines.a) ?? ofAnotherPeriod('a', a, lines.b) ?? ofAnotherPeriod('b', b, lines.a);
}

/** A factor of 10³ (千元) or 10⁴ (万元). */
function powerApart(a: DecimalText, b: DecimalText): Suspicion | null {
  if (a === '0') return null;
  for (const power of [3, 4] as const) {
    const larger = scaled(a, power) === b ? 'b' : scaled(b, power) === a ? 'a' : null;
    if (larger !== null) return { kind: 'unit', power, larger };
  }
  return null;
}

const scaled = (amount: DecimalText, power: 3 | 4): DecimalText => convertUnit(amount, power === 3 ? '千元' : '万元', '元');

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

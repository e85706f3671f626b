import type { Agreement, Clause, TermAmount } from '../agreement/model';
import { Fault } from '../fault';
import { yearOf } from '../period/calendar';
import { POWER_OF_UNIT } from '../quantity/unit';
import type { MoneyUnit } from '../quantity/unit';
import { powerOfTen } from '../quantity/units';
import { startOf } from './clock';
import type { Fraction } from './fraction';
import { add, fraction, fractionOf, multiply, ONE, power, ZERO } from './fraction';
import type { Figure } from './model';

/** An agreement's amount in the ledger's unit. It converts only where both units are declared (SPEC §2). */
export function inUnit({ digits, unit }: TermAmount, ledgerUnit: MoneyUnit | null): Fraction {
  const amount = fractionOf(digits);
  if (unit === null || ledgerUnit === null) return amount;
  const shift = POWER_OF_UNIT[unit] - POWER_OF_UNIT[ledgerUnit];
  const factor = powerOfTen(Math.abs(shift));
  return multiply(amount, shift >= 0 ? fraction(factor, 1n) : fraction(1n, factor));
}

/**
 * The base 基数 per calendar year, not grown. A clause's own amount wins over the record's.
 * @throws Fault missing-base
 */
export function plainBase(clause: Clause, figure: Figure): Fraction {
  if (clause.base && clause.base.amount !== 'record') return inUnit(clause.base.amount, figure.unit);
  if (figure.base === null) throw new Fault('missing-base', { clause: clause.number });
  return fractionOf(figure.base);
}

/** The base of the calendar year of the figure's period, and how often it has grown. */
export interface GrownBase {
  readonly plain: Fraction;
  readonly grown: Fraction;
  readonly year: number | null;
}

/** 基数 × (1 + 年增)ⁿ, n = calendar year of the period − year of the start + 1 (SPEC §3); before the start it has not grown. */
export function grownBase(clause: Clause, figure: Figure, agreement: Agreement): GrownBase {
  const plain = plainBase(clause, figure);
  const growth = clause.base?.growth ?? null;
  if (growth === null || figure.period === null) return { plain, grown: plain, year: null };
  const year = Math.max(0, yearOf(figure.period.first) - yearOf(startOf(clause, agreement, figure.dates)) + 1);
  return { plain, grown: multiply(plain, power(add(ONE, fractionOf(growth)), year)), year };
}

/**
 * The most the origin may get in all 上限; null where there is none.
 * @throws Fault missing-base, missing-cap
 */
export function capOf(clause: Clause, figure: Figure): Fraction | null {
  const { cap } = clause;
  if (cap === null) return null;
  if (cap.kind === 'amount') return inUnit(cap.amount, figure.unit);
  if (cap.kind === 'times-base') return multiply(fractionOf(cap.factor), plainBase(clause, figure));
  if (figure.cap === null) throw new Fault('missing-cap', { clause: clause.number });
  return fractionOf(figure.cap);
}

/** The threshold 门槛 of a clause, tested unrounded; null where there is none. */
export function thresholdOf(clause: Clause, figure: Figure): { readonly base: Fraction; readonly atLeast: Fraction } | null {
  return clause.threshold === null ? null : { base: plainBase(clause, figure), atLeast: inUnit(clause.threshold.atLeast, figure.unit) };
}

export const recoverOf = ({ recover }: Clause, unit: MoneyUnit | null): Fraction => (recover === null ? ZERO : inUnit(recover, unit));

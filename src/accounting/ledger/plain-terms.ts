import type { Agreement, Clause } from '../agreement/model';
import type { Fraction } from '../attribution/fraction';
import { fractionOf, multiply, numberOf, ONE } from '../attribution/fraction';
import { isRate } from '../attribution/rate';
import { inForceOver } from '../attribution/share-vector';
import { inUnit } from '../attribution/terms';
import type { FaultRecord } from '../fault';
import { Fault } from '../fault';
import type { Day } from '../period/period';
import { MOST_HUNDREDTHS } from '../quantity/hundredths';
import type { MoneyUnit } from '../quantity/unit';

/**
 * What a clause does to a plain figure, in whole numbers that are exact in a double: weight/total of it goes to
 * the origin, up to the cap. A clause with a base, a floor, a recovery, a threshold, more parties or other
 * decimals than two has no plain terms; History works it out.
 */
export interface PlainTerms {
  /** Null where the row names no agreement. */
  readonly agreement: Agreement | null;
  /** Null where none is in force. */
  readonly clause: Clause | null;
  /** Why none is. */
  readonly outside: FaultRecord | null;
  readonly share: Fraction | null;
  /** The share as a number, for a result cell. */
  readonly shareNumber: number | null;
  readonly weight: number;
  readonly total: number;
  readonly tagged: boolean;
  /** The cap in hundredths; null: none. */
  readonly cap: number | null;
  /** The cap is so many times the record's own base, as a fraction in lowest terms; null: it is not. */
  readonly timesBase: { readonly numerator: number; readonly denominator: number } | null;
}

/** No agreement: the host keeps all. */
export const NOT_SHARED: PlainTerms = { agreement: null, clause: null, outside: null, share: null, shareNumber: null, weight: 0, total: 1, tagged: false, cap: null, timesBase: null };

/** r·w must be exact for every r below the total (apportion/split). */
const LARGEST_TOTAL = 2n ** 25n;

/** The terms in force for a case and an indicator over given days, or null where they are not plain. */
export function plainTermsOf(agreement: Agreement, recordCase: string | null, indicator: string | null, first: Day, last: Day, unit: MoneyUnit | null): PlainTerms | null {
  if (indicator !== null && isRate(indicator)) return null;
  // Years are counted from dates of the record, which differ row by row.
  if (agreement.clauses.some(({ years }) => years !== null)) return null;
  try {
    const inForce = inForceOver({ agreement, case: recordCase, indicator, dates: {} }, { first, last, cumulative: false });
    const { clause, outside } = inForce.choice;
    const [share] = inForce.shares;
    if (clause === null && inForce.stretches.length < 2) return { ...NOT_SHARED, agreement, outside };
    // Where days weigh the ratio, the running share is no longer the ratio of the running figure.
    if (clause === null || share === undefined || inForce.shares.length !== 2 || inForce.stretches.length > 1) return null;
    return clause.treatment === 'none' ? { ...NOT_SHARED, agreement, clause } : termsOf(agreement, clause, share, unit);
  } catch (error) {
    if (error instanceof Fault) return null;
    throw error;
  }
}

function termsOf(agreement: Agreement, clause: Clause, share: Fraction, unit: MoneyUnit | null): PlainTerms | null {
  const { base, floor, recover, threshold, cap, decimals } = clause;
  if (base || floor || recover || threshold || (decimals !== null && decimals !== 2)) return null;
  const { numerator, denominator } = multiply(share, ONE);
  if (denominator > LARGEST_TOTAL) return null;
  const plain = { ...NOT_SHARED, agreement, clause, share, shareNumber: numberOf(share), weight: Number(numerator), total: Number(denominator), tagged: clause.treatment === 'memo' || clause.treatment === 'double' };
  if (cap === null) return plain;
  if (cap.kind === 'amount') {
    const most = hundredthsOf(inUnit(cap.amount, unit));
    return most === null ? null : { ...plain, cap: most };
  }
  if (cap.kind === 'record') return null;
  const factor = multiply(fractionOf(cap.factor), ONE);
  const isSmall = factor.numerator >= 0n && factor.numerator <= 1000n && factor.denominator <= 1000n;
  return isSmall ? { ...plain, timesBase: { numerator: Number(factor.numerator), denominator: Number(factor.denominator) } } : null;
}

/** An amount as whole hundredths; null where it is not, or too large for a double. */
function hundredthsOf({ numerator, denominator }: Fraction): number | null {
  const hundredths = (numerator * 100n) / denominator;
  return numerator < 0n || hundredths >= BigInt(MOST_HUNDREDTHS) || hundredths * denominator !== numerator * 100n ? null : Number(hundredths);
}

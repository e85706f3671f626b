import { isRate } from '../attribution/rate';
import { Fault } from '../fault';
import type { LedgerAttribution, Outcome } from '../ledger/attribute-ledger';
import type { Period } from '../period/period';
import { halfWidth } from '../quantity/characters';

const normal = (text: string): string => halfWidth(text).trim().toLowerCase();

/**
 * The outcomes of one indicator; rates never enter. Without an indicator named there may be only one.
 * @throws Fault indicators-several
 */
export function ofIndicator({ outcomes }: LedgerAttribution, indicator: string | null): readonly Outcome[] {
  const levels = outcomes.filter(({ record }) => record.indicator === null || !isRate(record.indicator));
  if (indicator !== null) return levels.filter(({ record }) => record.indicator !== null && normal(record.indicator) === normal(indicator));
  const known = [...new Map(levels.map(({ record }) => [normal(record.indicator ?? ''), record.indicator ?? ''])).values()].filter((name) => name !== '');
  if (known.length > 1) throw new Fault('indicators-several', { known });
  return levels;
}

/** How an outcome's span lies to the period asked for. */
export function lies({ period, record }: Outcome, wanted: Period | null): 'inside' | 'outside' | 'unclear' {
  if (wanted === null) return 'inside';
  const span = period ?? record.period;
  if (span === null) return 'unclear';
  if (span.first >= wanted.first && span.last <= wanted.last) return 'inside';
  return span.last < wanted.first || span.first > wanted.last ? 'outside' : 'unclear';
}

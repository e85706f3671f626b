import { isRate } from '../attribution/rate';
import { Fault } from '../fault';
import type { LedgerAttribution } from '../ledger/attribute-ledger';
import type { Ledger } from '../ledger/ledger';
import type { Outcome } from '../ledger/outcome';
import type { PlainOutcome } from '../ledger/plain-line';
import type { Period } from '../period/period';
import { halfWidth } from '../quantity/characters';
import type { Slices } from '../slices';
import { whole } from '../slices';

const normal = (text: string): string => halfWidth(text).trim().toLowerCase();

export const isSameIndicator = (a: string, b: string): boolean => normal(a) === normal(b);

/** The indicators a ledger names, in its columns or its title. */
export const indicatorsIn = ({ columns, header }: Ledger): readonly string[] => columns.coded.indicator?.values.flatMap((name) => name ?? []) ?? (header.title.indicator === null ? [] : [header.title.indicator]);

/**
 * Tells the records of one indicator; rates never enter. Without an indicator named there may be only one.
 * @throws Fault indicators-several
 */
export function indicatorFilter(ledger: Ledger, wanted: string | null): (indicator: string | null) => boolean {
  const names = indicatorsIn(ledger);
  const levels = new Map(names.filter((name) => !isRate(name)).map((name) => [normal(name), name]));
  if (wanted === null && levels.size > 1) throw new Fault('indicators-several', { known: [...levels.values()] });
  const entering = new Set(names.filter((name) => !isRate(name) && (wanted === null || isSameIndicator(name, wanted))));
  // A million records in a row ask for the same indicator.
  let last: string | null = null;
  let lastEnters = wanted === null;
  return (indicator) => {
    if (indicator !== last) {
      last = indicator;
      lastEnters = indicator === null ? wanted === null : entering.has(indicator);
    }
    return lastEnters;
  };
}

/** How the days of a figure lie to the period asked for. */
export function lies(span: Period | null, wanted: Period | null): 'inside' | 'outside' | 'unclear' {
  if (wanted === null) return 'inside';
  if (span === null) return 'unclear';
  if (span.first >= wanted.first && span.last <= wanted.last) return 'inside';
  return span.last < wanted.first || span.first > wanted.last ? 'outside' : 'unclear';
}

/** What is attributed already, row by row. */
export type Attributed = Pick<LedgerAttribution, 'visiting' | 'outcomeOf'>;

/** Takes the outcomes that are wanted. */
export interface Selecting {
  readonly plain: (outcome: PlainOutcome) => void;
  /** False where the outcome cannot be entered. */
  readonly outcome: (outcome: Outcome) => boolean;
  /** Those that cannot be entered, `inside`, or whose days lie astride the period, `unclear`. */
  readonly leftOut: (outcome: Outcome, place: 'inside' | 'unclear') => void;
}

/** Hands over the outcomes of an indicator whose days lie inside a period; null is all of them. */
export function visitInside(attributed: Attributed, enters: (indicator: string | null) => boolean, period: Period | null, selecting: Selecting): void {
  whole(visitingInside(attributed, enters, period, selecting));
}

/** The same in slices, for a page that must answer meanwhile. */
export function* visitingInside(attributed: Attributed, enters: (indicator: string | null) => boolean, period: Period | null, { plain, outcome: enter, leftOut }: Selecting): Slices<void> {
  yield* attributed.visiting({
    plain: (outcome) => {
      if (!enters(outcome.profile.indicator)) return;
      const place = period === null ? 'inside' : lies({ first: outcome.first, last: outcome.last, cumulative: false }, period);
      if (place === 'inside') plain(outcome);
      else if (place === 'unclear') leftOut(attributed.outcomeOf(outcome), place);
    },
    outcome: (outcome) => {
      if (!enters(outcome.record.indicator)) return;
      const place = lies(outcome.period ?? outcome.record.period, period);
      if (place === 'unclear' || (place === 'inside' && !enter(outcome))) leftOut(outcome, place);
    },
  });
}

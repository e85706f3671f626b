import { parseAgreement } from '../../src/accounting/agreement/text';
import { attributeFigure, endsYear } from '../../src/accounting/attribution/figure';
import { History } from '../../src/accounting/attribution/history';
import type { Attribution, Figure, Span } from '../../src/accounting/attribution/model';
import { readDay } from '../../src/accounting/period/read-day';
import { readPeriod } from '../../src/accounting/period/read-period';
import { ownDecimals } from '../../src/accounting/quantity/units';

/** A figure as a test writes it. */
export interface Given {
  readonly value: string;
  readonly case?: string;
  readonly indicator?: string;
  readonly period?: string;
  readonly start?: string;
  readonly base?: string;
  readonly cap?: string;
  readonly prior?: string;
  readonly unit?: Figure['unit'];
  readonly dates?: Readonly<Record<string, string>>;
}

export function figure(given: Given): Figure {
  const dates = Object.fromEntries(Object.entries({ ...given.dates, ...(given.start === undefined ? {} : { start: given.start }) }).map(([name, day]) => [name, readDay(day)]));
  return {
    value: given.value,
    case: given.case ?? null,
    indicator: given.indicator ?? null,
    period: given.period === undefined ? null : readPeriod(given.period),
    dates,
    base: given.base ?? null,
    cap: given.cap ?? null,
    unit: given.unit ?? null,
  };
}

/** One figure on its own under the text of an agreement. */
export const attributed = (agreement: string, given: Given): Attribution => attributeFigure(figure(given), parseAgreement(agreement), given.prior ?? null);

/**
 * A history of figures in time order. `running`: the values are differences of cumulative figures. The last
 * figure of each December settles the year.
 */
export function history(agreement: string, figures: readonly Given[], running = false): Attribution[] {
  const unit = new History(parseAgreement(agreement));
  return figures.map((given, index) => {
    const span: Span = { ...figure(given), decimals: ownDecimals(given.value), running };
    return unit.attribute(span, endsYear(span.period) && !(index + 1 < figures.length && figures[index + 1]?.period === given.period));
  });
}

export const origins = (results: readonly Attribution[]): string[] => results.map(({ origin }) => origin);

import type { Survey } from './reconcile-worker';

/** What was chosen to be reconciled; blank where a person has still to say. */
export interface Choice {
  readonly indicator: string;
  /** A period as people write it, or ALL_PERIODS. */
  readonly period: string;
}

export const ALL_PERIODS = 'all';
export const NO_CHOICE: Choice = { indicator: '', period: '' };

/** What holds of a choice for these files: what they do not have was not chosen, and where there is no doubt nothing has to be. */
export function choiceFor({ indicators, periods, severalYears }: Survey, { indicator, period }: Choice): Choice {
  const only = indicators.length === 1 ? (indicators[0] ?? '') : '';
  return {
    indicator: indicators.includes(indicator) ? indicator : only,
    period: periods.includes(period) || period === ALL_PERIODS ? period : severalYears ? '' : ALL_PERIODS,
  };
}

/** What a person has still to choose. */
export const missingIn = ({ indicators }: Survey, { indicator, period }: Choice): Readonly<Record<keyof Choice, boolean>> => ({ indicator: indicator === '' && indicators.length > 1, period: period === '' });

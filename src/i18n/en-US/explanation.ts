import type { Period } from '../../accounting/period/period';
import { printPeriod } from '../../accounting/period/print-period';

/** What EXPLAIN and TAG write; the language follows the agreement. */
export const explanation = {
  header: ['step', 'basis', 'arithmetic', 'result'],
  label: 'for appraisal only, not for publication',
  origin: 'origin',
  steps: { clause: 'clause', threshold: 'threshold', recover: 'recovery', base: 'base', share: 'share', floor: 'floor', cap: 'cap', round: 'rounding', host: "host's appraisal figure", note: 'note' },
  clauseNumber: (number: number) => `clause ${number}`,
  noAgreement: 'no agreement: nothing is shared',
  period: (period: Period) => printPeriod(period, 'en'),
  noneInForce: 'no clause in force',
  inYear: (period: string, year: number) => `${period}: year ${year}`,
  weighted: (days: string, total: number) => `(${days}) ÷ ${total} days`,
  met: 'met',
  unmet: 'not met',
  baseOfYear: (plain: string, growth: string, year: number, grown: string) => `base ${plain} × (1 + ${growth})^${year} = ${grown}`,
  aboveBase: (figure: string, base: string) => `year's figure ${figure}, base ${base}`,
  yearBefore: (before: string) => `, of which ${before} before`,
  recovered: (amount: string, before: string, value: string) => `of ${value}, ${amount} recovered first, ${before} before`,
  floorOf: (exact: string, before: string, floor: string) => `max(${exact}, ${floor}${before})`,
  capOf: (exact: string, cap: string, before: string) => `min(${exact}, ${cap} − ${before} credited before)`,
  roundedTo: (decimals: number) => `half up to ${decimals} decimals`,
  runningTo: (decimals: number) => `difference of two running shares, each half up to ${decimals} decimals`,
  leftTo: (rest: string, party: string) => `; ${rest} to the ${party}`,
  host: 'host',
  untouched: 'a tag takes nothing from the host',
  tag: (credits: string, basis: string) => `${credits} (${basis}); for appraisal only, not for publication`,
  tagPart: (party: string, amount: string) => `${amount} credited to ${party}`,
  tagNothing: (reason: string) => `${reason} For appraisal only, not for publication`,
  listSeparator: ', ',
};

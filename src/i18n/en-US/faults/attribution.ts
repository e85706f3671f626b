import type { Clock } from '../../../accounting/agreement/model';
import type { AttributionFaults } from '../../../accounting/attribution/faults';
import { printDay } from '../../../accounting/period/calendar';
import type { FaultMessages } from '../../translation';

const listed = (words: readonly string[]) => (words.length > 12 ? `${words.slice(0, 12).join(', ')} and more` : words.join(', '));

const DATES: Readonly<Record<Clock, string>> = { agreement: 'first day of the agreement', registration: 'registration date', capacity: 'capacity date', 'first-tax': 'first-tax date', construction: 'construction date' };

const WHY_HISTORY: Readonly<Record<AttributionFaults['history-needed']['why'], string>> = {
  cap: 'has a cap, which cannot be judged without what was credited before. Give prior, or use ATTRIBUTE on the whole ledger.',
  recover: 'recovers an amount first, which cannot be judged without what was credited before. Give prior, or use ATTRIBUTE on the whole ledger.',
  base: 'has a yearly base; a figure of less than a year cannot be set against it alone. Use ATTRIBUTE on the whole ledger.',
  floor: 'has a yearly floor; a figure of less than a year cannot settle it alone. Use ATTRIBUTE on the whole ledger.',
  'record-cap': "takes its cap from the ledger's records. Use ATTRIBUTE on the whole ledger.",
  cumulative: 'changes inside this cumulative period, so the figure so far cannot be shared as one. Use ATTRIBUTE on the whole ledger.',
  refund: 'recovers an amount first, and how much of that a refund undoes depends on the figures before. Use ATTRIBUTE on the whole ledger.',
};

export const attribution: FaultMessages<AttributionFaults> = {
  'no-clause': ({ case: ofCase, indicator, cases, indicators }) =>
    `No clause is for case "${ofCase || 'blank'}" and indicator "${indicator || 'blank'}". The agreement names cases: ${listed(cases) || 'any'}; indicators: ${listed(indicators) || 'any'}. Check both, or add a clause.`,
  'ambiguous-clause': ({ first, second }) => `Clauses ${first} and ${second} fit equally well. Change the case, indicator or dates of one of them.`,
  'missing-case': ({ known }) => `Without a case no clause can be chosen. Give one of: ${listed(known)}.`,
  'missing-indicator': ({ known }) => `Without an indicator no clause can be chosen. Give one of: ${listed(known)}.`,
  'missing-period': ({ clause }) => `Clause ${clause} depends on dates, and no period is given. Give one, for example 2024-03.`,
  'missing-start': ({ clause, clock }) => `Clause ${clause} counts years from the ${clock === null ? 'start' : `${DATES[clock]} (or the start)`}, which is missing. Give a date, for example 2023-07-01.`,
  'missing-base': ({ clause }) => `Clause ${clause} needs the record's base, which is missing. Give the base per year, for example 1200.`,
  'missing-cap': ({ clause }) => `Clause ${clause} takes its cap from the record, which has none. Fill in the cap column.`,
  'not-additive': ({ indicator }) => `"${indicator}" is a rate, a per-capita value or an index and cannot be shared. Share the levels and compute it again.`,
  'history-needed': ({ clause, why }) => `Clause ${clause} ${WHY_HISTORY[why]}`,
  'treatment-changes': ({ first, second }) => `The treatment changes from clause ${first} to clause ${second} inside the period, so days cannot be weighted. Divide the period where the clauses change.`,
  'party-unknown': ({ text, known }) => `"${text}" is no party of the agreement. Write origin, host${known.length > 0 ? ` or one of: ${listed(known)}` : ''}.`,
  'outside-agreement': (details) =>
    details.why === 'years'
      ? `The period lies in year ${details.year}, outside the years of the clause: nothing is credited. If that is wrong, check the start and the years.`
      : details.why === 'before'
        ? `The clause begins on ${printDay(details.day)}, after this period: nothing is credited. If that is wrong, check the period.`
        : `The clause ended on ${printDay(details.day)}, before this period: nothing is credited. If that is wrong, check the period.`,
  'threshold-unmet': ({ clause, base, atLeast }) => `The base ${base} does not reach the threshold ${atLeast} of clause ${clause}: nothing is credited. If that is wrong, check the base.`,
  'cap-reached': ({ clause, cap, uncut }) => `The cap ${cap} of clause ${clause} is reached: of ${uncut} only what is left below it is credited.`,
};

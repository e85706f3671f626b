import type { Agreement, Clause } from '../agreement/model';
import { Fault } from '../fault';
import { calendarDate } from '../period/calendar';
import type { Period } from '../period/period';
import type { DecimalText } from '../quantity/decimal-text';
import { ownDecimals } from '../quantity/units';
import { stretchesOf } from './choice';
import { compare, fractionOf } from './fraction';
import { History } from './history';
import type { Attribution, Figure } from './model';
import { recoverOf, thresholdOf } from './terms';

/** Whether a period ends a calendar year, so that shortfall and floor can be settled; no period means a whole year. */
export const endsYear = (period: Period | null): boolean => {
  if (period === null) return true;
  const { month, date } = calendarDate(period.last);
  return month === 12 && date === 31;
};

const isWholeYear = (period: Period | null): boolean => {
  if (period === null) return true;
  const { month, date } = calendarDate(period.first);
  return month === 1 && date === 1 && endsYear(period);
};

/**
 * Attributes one figure on its own: the figure of its period alone, `prior` being what the origin has been
 * credited before. A null agreement shares nothing.
 * @throws Fault; history-needed where one figure cannot tell (SPEC §5, ENCLAVEATTRIB)
 */
export function attributeFigure(figure: Figure, agreement: Agreement | null, prior: DecimalText | null, explain = false): Attribution {
  if (agreement === null) return notShared(figure);
  refuseCumulativeChange(figure, agreement);
  const admit = (clause: Clause) => refuseMissingHistory(clause, figure, prior);
  const history = new History(agreement, { admit, explain, before: fractionOf(prior ?? '0') });
  return history.attribute({ ...figure, decimals: ownDecimals(figure.value), running: false }, endsYear(figure.period));
}

/** Nothing is shared: all of the figure stays with the host. */
export const notShared = ({ value }: Pick<Figure, 'value'>): Attribution => ({
  clause: null, share: null, origin: '0', host: value, others: [], credited: '0', decimals: ownDecimals(value), remark: null, steps: [],
});

/** A year-to-date figure over a change of terms is a mixture that only its parts can tell apart. */
function refuseCumulativeChange(figure: Figure, agreement: Agreement): void {
  if (!figure.period?.cumulative) return;
  const stretches = stretchesOf({ agreement, case: figure.case, indicator: figure.indicator, dates: figure.dates }, figure.period);
  const [first] = stretches.flatMap(({ choice }) => choice.clause ?? []);
  if (stretches.length < 2 || !first || isUnmet(first, figure)) return;
  throw new Fault('history-needed', { clause: first.number, why: 'cumulative' }, '#N/A');
}

function isUnmet(clause: Clause, figure: Figure): boolean {
  const threshold = thresholdOf(clause, figure);
  return threshold !== null && compare(threshold.base, threshold.atLeast) < 0;
}

function refuseMissingHistory(clause: Clause, figure: Figure, prior: DecimalText | null): void {
  const why =
    clause.cap?.kind === 'record' ? 'record-cap'
    : clause.cap && prior === null ? 'cap'
    : clause.recover && prior === null ? 'recover'
    : clause.base && !isWholeYear(figure.period) ? 'base'
    : clause.floor && !isWholeYear(figure.period) ? 'floor'
    : isRefundAfterRecovery(clause, figure, prior) ? 'refund'
    : null;
  if (why) throw new Fault('history-needed', { clause: clause.number, why }, '#N/A');
}

/** How far a refund reaches back into the recovery depends on the figures since, which `prior` does not tell. */
function isRefundAfterRecovery(clause: Clause, figure: Figure, prior: DecimalText | null): boolean {
  return clause.recover !== null && figure.value.startsWith('-') && compare(fractionOf(prior ?? '0'), recoverOf(clause, figure.unit)) > 0;
}

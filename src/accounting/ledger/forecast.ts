import type { Agreement, Clause } from '../agreement/model';
import type { Attribution } from '../attribution/model';
import type { Cell } from '../cells';
import { printDay, yearOf } from '../period/calendar';
import type { DecimalText } from '../quantity/decimal-text';
import { attributeLedger } from './attribute-ledger';

/** What an agreement makes of the same figure year after year. */
export interface ForecastYear {
  readonly year: number;
  readonly attribution: Attribution;
}

/** The unit of the example; the amounts of a clause without a unit are taken in it. */
export const FORECAST_UNIT = '万元';

/** The figure of the example, in FORECAST_UNIT. */
export interface ForecastFigure {
  readonly value: DecimalText;
  /** The record's base and cap, for clauses that take them from the record. */
  readonly base: DecimalText | null;
  readonly cap: DecimalText | null;
}

/** As many years as a person can take in; the terms of real agreements are shorter. */
export const MOST_YEARS = 12;

/** Years shown where an agreement names no end. */
const OPEN_YEARS = 6;

/**
 * One unit that earns the same every year from the beginning of a clause's term, attributed with the arithmetic of
 * the ledger itself: caps run, phases change, bases grow.
 * @param otherwise the first year where neither the clause nor its agreement names one
 */
export function forecast(agreement: Agreement, clause: Clause, figure: ForecastFigure, otherwise: number): readonly ForecastYear[] {
  const begin = clause.from ?? earliest(agreement);
  const first = begin === null ? otherwise : yearOf(begin);
  const end = latest(agreement, clause);
  const years = Math.min(MOST_YEARS, end === null ? spanOf(agreement, clause) : Math.max(1, yearOf(end) - first + 1));
  const start = begin === null ? `${first}-01-01` : printDay(begin);
  const headers = ['名称', '情形', '指标', '期间', `数值（${FORECAST_UNIT}）`, '起始日', '登记变更日', '达产日', '首税日', '开工日', '基数', '上限'];
  const rows = Array.from({ length: years }, (_, index): Cell[] => [
    '甲', clause.cases[0] ?? '', clause.indicators[0] ?? '', `${first + index}年`, figure.value, start, start, start, start, start, figure.base ?? '', figure.cap ?? '',
  ]);
  return attributeLedger([headers, ...rows], [agreement]).outcomes.flatMap(({ attribution }, index) => (attribution === null ? [] : [{ year: first + index, attribution }]));
}

const earliest = ({ clauses }: Agreement) => clauses.map(({ from }) => from).filter((day) => day !== null).sort((a, b) => a - b)[0] ?? null;

/** The last day of all clauses for the same case and indicator: phases follow one another. */
function latest({ clauses }: Agreement, clause: Clause): number | null {
  const ends = phases(clauses, clause).map(({ to }) => to);
  return ends.includes(null) ? null : Math.max(...ends.map((day) => day ?? 0));
}

const phases = (clauses: readonly Clause[], { cases, indicators }: Clause): readonly Clause[] =>
  clauses.filter((other) => other.cases.join() === cases.join() && other.indicators.join() === indicators.join());

/** Without an end: one year more than the last one that is named. */
const spanOf = ({ clauses }: Agreement, clause: Clause): number =>
  Math.max(OPEN_YEARS, ...phases(clauses, clause).map(({ years }) => (years === null ? 0 : (years.last ?? years.first) + 1)));

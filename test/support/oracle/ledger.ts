import type { Agreement, Measure } from './agreement';
import type { Period } from './calendar';
import { dayOf, firstDay, lastDay, print, printPeriod } from './calendar';
import type { Dates } from './choice';
import type { Figure, Result } from './history';
import { OracleHistory, inMeasure } from './history';
import type { Rational } from './rational';
import { ZERO, compare, decimal, decimalsOf, minus, same } from './rational';

/** A ledger as plain rows, as cells of a sheet, and what each row comes to (SPEC §4). */

export interface Row {
  readonly unit: string;
  readonly host: string;
  /** "" leaves it to the agreement. */
  readonly origin: string;
  /** The agreement's id; "" where nothing is shared. */
  readonly agreement: string;
  readonly case: string;
  readonly indicator: string;
  readonly project: string;
  readonly period: Period;
  /** A decimal text; null is missing. */
  readonly value: string | null;
  /** Stands under 累计数. */
  readonly underCumulative: boolean;
  readonly measure: Measure;
  readonly base: string | null;
  readonly cap: string | null;
  readonly dates: Dates;
  /** Chooses among the ways to write the row's cells. */
  readonly way: number;
}

export type Outcome = { readonly territorial: Rational | null } & ({ readonly kind: 'missing' | 'bad' | 'unshared' } | { readonly kind: 'shared'; readonly result: Result });

const DATES = ['起始日', '登记变更日', '达产日', '首税日', '开工日'] as const;
const HEADER = ['单位名称', '属地', '飞出地', '协议', '情形', '指标', '项目', '期间', '本期数', '累计数', '计量单位', '基数', '上限', ...DATES];

const grouped = (text: string): string => text.replace(/^(-?)(\d+)/, (_, sign: string, whole: string) => sign + whole.replace(/\B(?=(\d{3})+$)/g, ','));
const fullWidth = (text: string): string => text.replace(/[0-9.-]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

/** Ways below this write numbers as numbers. */
export const IN_NUMBERS = 20;

/** An amount as sheets hold it: a number, or one of the texts that mean the same. */
function amountCell(value: string | null, { measure, way }: Row): string | number {
  if (value !== null && way < IN_NUMBERS) return Number(value);
  const ways = value === null ? ['—', '', '…', '/'] : [grouped(value), fullWidth(value), ` ${value} `, `${value}${measure}`];
  return ways[way % ways.length] ?? '';
}

export const cellsOf = (rows: readonly Row[]): (string | number)[][] => [
  HEADER,
  ...rows.map((row) => {
    const value = amountCell(row.value, row);
    const dates = DATES.map((name) => row.dates[name === '起始日' ? name : (name.slice(0, -1) as '首税')] ?? '');
    return [row.unit, row.host, row.origin, row.agreement, row.case, row.indicator, row.project, printPeriod(row.period, row.way), row.underCumulative ? '' : value, row.underCumulative ? value : '', row.measure, row.base === null ? '' : amountCell(row.base, row), row.cap === null ? '' : amountCell(row.cap, row), ...dates];
  }),
];

const MEASURES: readonly Measure[] = ['元', '千元', '万元', '亿元'];
/** The unit of measure most rows have; ties go to the smaller. */
export function commonMeasure(rows: readonly Row[]): Measure {
  const counts = MEASURES.map((measure) => rows.filter((row) => row.measure === measure).length);
  return MEASURES[counts.indexOf(Math.max(...counts))] ?? '元';
}

export const isCumulative = (row: Row): boolean => row.underCumulative || row.period.kind === 'upTo';

interface Placed {
  readonly index: number;
  readonly row: Row;
  readonly value: Rational;
}

/** Every row's outcome, in the order of the rows. */
export function attributeRows(rows: readonly Row[], agreements: readonly Agreement[]): Outcome[] {
  const measure = commonMeasure(rows);
  const outcomes = rows.map((): Outcome => ({ kind: 'missing', territorial: null }));
  const lines = new Map<string, Placed[]>();
  rows.forEach((row, index) => {
    if (row.value === null) return;
    const key = [row.unit, row.indicator, row.project, row.agreement].join('\n');
    lines.set(key, [...(lines.get(key) ?? []), { index, row, value: inMeasure(decimal(row.value), row.measure, measure) }]);
  });
  for (const line of lines.values()) {
    const counted = line.filter((placed) => !line.some((other) => contradicts(placed.row, other.row))).sort((a, b) => lastDay(a.row.period) - lastDay(b.row.period) || a.index - b.index);
    const figures = counted.map((placed, at) => ({ index: placed.index, ...figureOf(placed, counted.slice(0, at), measure) }));
    const inTime = figures.sort((a, b) => a.last - b.last || compare(b.value, a.value) || a.index - b.index);
    const agreement = agreements.find(({ id }) => id === line[0]?.row.agreement);
    const history = agreement && new OracleHistory(agreement);
    inTime.forEach((figure, at) => {
      const settles = print(figure.last).endsWith('-12-31') && inTime[at + 1]?.last !== figure.last;
      const result = history?.attribute(figure, settles);
      outcomes[figure.index] = { territorial: figure.value, ...(result === undefined ? { kind: 'unshared' } : result === 'bad' ? { kind: 'bad' } : { kind: 'shared', result }) };
    });
  }
  return outcomes;
}

/** Two cumulative figures of one period that differ, and two periods of which one holds part of the other: neither row counts. */
function contradicts(a: Row, b: Row): boolean {
  const [sameEnd, sameStart] = [lastDay(a.period) === lastDay(b.period), firstOf(a) === firstOf(b)];
  if (isCumulative(a)) return sameEnd && sameStart && !same(amountOf(a), amountOf(b));
  return !(sameEnd && sameStart) && firstOf(a) <= lastDay(b.period) && firstOf(b) <= lastDay(a.period);
}

/** A row's figure in 元, to compare rows by. */
const amountOf = (row: Row): Rational => inMeasure(decimal(row.value ?? '0'), row.measure, '元');

/** The first day a row's figure tells of, as the sheet has it. */
const firstOf = (row: Row): number => (isCumulative(row) ? dayOf(row.period.year, 1, 1) : firstDay(row.period));

/** A row's figure on its own. */
export const figureAlone = (row: Row): Figure => figureOf({ row, index: 0, value: decimal(row.value ?? '0') }, [], row.measure);

/** What is new in a row since the figures before it. */
function figureOf({ row, value }: Placed, before: readonly Placed[], measure: Measure): Figure {
  const running = isCumulative(row);
  const inYear = running ? before.filter((earlier) => earlier.row.period.year === row.period.year) : [];
  // The same figure again adds nothing to the span of the first.
  const previous = inYear.filter((earlier) => lastDay(earlier.row.period) < lastDay(row.period)).at(-1);
  const amount = (text: string | null) => (text === null ? null : inMeasure(decimal(text), row.measure, measure));
  return {
    case: row.case, indicator: row.indicator, dates: row.dates, measure, running,
    first: previous ? lastDay(previous.row.period) + 1 : firstOf(row),
    last: lastDay(row.period),
    value: minus(value, inYear.at(-1)?.value ?? ZERO),
    decimals: Math.max(2, decimalsOf(value)),
    base: amount(row.base),
    cap: amount(row.cap),
  };
}

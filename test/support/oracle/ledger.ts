import type { Agreement, Measure } from './agreement';
import type { Period } from './calendar';
import { dayOf, firstDay, lastDay, lastMonth, printPeriod } from './calendar';
import type { Dates } from './choice';
import type { Figure, Result } from './history';
import { OracleHistory, inMeasure } from './history';
import type { Rational } from './rational';
import { ZERO, decimal, decimalsOf, less, minus } from './rational';

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

/** A figure as sheets hold it: a number, or one of the texts that mean the same. */
function amountCell(value: string | null, measure: Measure, way: number): string | number {
  const ways = value === null ? ['—', '', '…', '/'] : [Number(value), Number(value), Number(value), grouped(value), fullWidth(value), ` ${value} `, `${value}${measure}`];
  return ways[way % ways.length] ?? '';
}

export const cellsOf = (rows: readonly Row[]): (string | number)[][] => [
  HEADER,
  ...rows.map((row) => {
    const value = amountCell(row.value, row.measure, row.way);
    const dates = DATES.map((name) => row.dates[name === '起始日' ? name : (name.slice(0, -1) as '首税')] ?? '');
    return [row.unit, row.host, row.origin, row.agreement, row.case, row.indicator, row.project, printPeriod(row.period, row.way), row.underCumulative ? '' : value, row.underCumulative ? value : '', row.measure, row.base ?? '', row.cap ?? '', ...dates];
  }),
];

const MEASURES: readonly Measure[] = ['元', '千元', '万元', '亿元'];
/** The unit of measure most rows have; ties go to the smaller. */
export function commonMeasure(rows: readonly Row[]): Measure {
  const counts = MEASURES.map((measure) => rows.filter((row) => row.measure === measure).length);
  return MEASURES[counts.indexOf(Math.max(...counts))] ?? '元';
}

const isCumulative = (row: Row): boolean => row.underCumulative || row.period.kind === 'upTo';

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
    const inTime = line.sort((a, b) => firstOf(a.row) - firstOf(b.row) || lastDay(a.row.period) - lastDay(b.row.period) || (less(b.value, a.value) ? -1 : 1));
    const agreement = agreements.find(({ id }) => id === line[0]?.row.agreement);
    const history = agreement && new OracleHistory(agreement);
    inTime.forEach((placed, at) => {
      const figure = figureOf(placed, inTime[at - 1], inTime[at + 1], measure);
      const result = history?.attribute(figure);
      outcomes[placed.index] = { territorial: figure.value, ...(result === undefined ? { kind: 'unshared' } : result === 'bad' ? { kind: 'bad' } : { kind: 'shared', result }) };
    });
  }
  return outcomes;
}

/** The first day a row's figure tells of, as the sheet has it. */
const firstOf = (row: Row): number => (isCumulative(row) ? dayOf(row.period.year, 1, 1) : firstDay(row.period));

function figureOf({ row, value }: Placed, before: Placed | undefined, after: Placed | undefined, measure: Measure): Figure {
  const running = isCumulative(row);
  const earlier = running && before?.row.period.year === row.period.year ? before : undefined;
  const settles = lastMonth(row.period) === 12 && !(after && after.row.period.year === row.period.year);
  const amount = (text: string | null) => (text === null ? null : inMeasure(decimal(text), row.measure, measure));
  return {
    case: row.case, indicator: row.indicator, dates: row.dates, measure, running, settles,
    first: earlier ? lastDay(earlier.row.period) + 1 : firstOf(row),
    last: lastDay(row.period),
    value: minus(value, earlier?.value ?? ZERO),
    decimals: Math.max(2, decimalsOf(value)),
    base: amount(row.base),
    cap: amount(row.cap),
  };
}

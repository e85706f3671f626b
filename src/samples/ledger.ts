import { syntheticCreditCode } from './credit-code';
import { dayNumber } from './dates';
import type { SampleEnterprise, SampleSeries } from './enterprises';
import { ENTERPRISES } from './enterprises';
import type { SampleCell } from './model';
import { randomFrom } from './random';

export const LEDGER_HEADERS = ['单位名称', '统一社会信用代码', '飞出地', '飞入地', '协议', '情形', '指标', '期间', '数值', '计量单位', '基数', '起始日'] as const;

const YEARS = [2024, 2025];
/** Fourth quarters run high, first quarters low. */
const SEASONS = [0.88, 1, 1.03, 1.12];

interface Reported {
  /** Sorts by the end of the period: quarter number from 2024 Q1, a year after its fourth quarter. */
  readonly order: number;
  readonly cells: SampleCell[];
}

const cents = (value: number) => Math.round(value * 100) / 100;

function figures(series: SampleSeries, random: () => number): { readonly order: number; readonly period: string; readonly value: number }[] {
  if (series.cadence === 'year') {
    return YEARS.map((year, index) => ({ order: index * 4 + 3.5, period: `${year}年`, value: cents(series.level * (1 + 0.09 * index) * (0.96 + 0.08 * random())) }));
  }
  const first = series.from ?? 0;
  return Array.from({ length: 8 - first }, (_, index) => {
    const order = first + index;
    const value = series.level * (SEASONS[order % 4] ?? 1) * 1.015 ** index * (0.95 + 0.1 * random());
    return { order, period: `${YEARS[Math.floor(order / 4)]}Q${(order % 4) + 1}`, value: cents(value) };
  });
}

function reported(enterprise: SampleEnterprise, serial: number, random: () => number): Reported[] {
  const code = syntheticCreditCode(enterprise.registrar, serial);
  return enterprise.series.flatMap((series) =>
    figures(series, random).map(({ order, period, value }) => ({
      order,
      cells: [
        enterprise.name, code, enterprise.origin, enterprise.host, series.agreement, enterprise.case, series.indicator, period, value,
        '万元', series.base ?? null, dayNumber(enterprise.start),
      ],
    })),
  );
}

/** Two things every real ledger has: a figure not yet reported, and a refund that exceeds what was paid. */
function withOddities(rows: SampleCell[][]): SampleCell[][] {
  const replace = (name: string, indicator: string, period: string, value: SampleCell) => {
    const row = rows.find((cells) => cells[0] === name && cells[6] === indicator && cells[7] === period);
    if (!row) throw new RangeError(`${name} ${indicator} ${period}`);
    row[8] = value;
  };
  replace('示例浆洗户外装备有限公司', '规上工业总产值', '2025Q4', null);
  replace('示例茶店冷链食品有限公司', '税收地方留成', '2025年', -36.42);
  return rows;
}

/** The rows of the table 台账 below its header, in the order in which they were reported. Unit: 万元. */
export function ledgerRows(): SampleCell[][] {
  const random = randomFrom(20230701);
  const all = ENTERPRISES.flatMap((enterprise, index) => reported(enterprise, index + 1, random));
  return withOddities(all.sort((a, b) => a.order - b.order).map(({ cells }) => cells));
}

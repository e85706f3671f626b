import type { Matrix } from '../cells';
import type { Period } from '../period/period';
import { periodOf } from '../period/read-period';
import { halfWidth } from '../quantity/characters';
import type { MoneyUnit } from '../quantity/unit';
import { moneyUnitOf, unitInHeader } from './unit-of-measure';

/** What the rows above the header say for all rows below (SPEC §4 "Title rows"). */
export interface TitleFacts {
  readonly period: Period | null;
  readonly unit: MoneyUnit | null;
  readonly indicator: string | null;
}

/** A title longer than this is a note. */
const LONGEST = 200;

/** A year with 年 and what may follow it; a bare number such as 〔2024〕12号 is no period. */
const PERIOD = /\d{4}(?:年(?:度|\d{1,2}月?[-–—―~～至到]{1,2}\d{1,2}月|\d{1,2}月(?!\d)|第?[一二三四1-4]季度|[上下]半年|前[一二两三四]个?季度)?|[qh][1-4])/gi;
const DATE = /\d{4}年\d{1,2}月\d{1,2}日/g;
const LABELLED = /(单位|计量单位|金额单位|unit|指标|指标名称|indicator|期间|报告期|period):\s*([^\s:;，,。)]{1,40})/gi;

/** Indicators that titles of such tables name without a label. */
const INDICATORS = ['规上工业总产值', '规上工业增加值', '工业总产值', '工业增加值', '地区生产总值', '固定资产投资', '社会消费品零售总额', '限上销售额', '一般公共预算收入', '到位资金', '税收收入', '税收', '产值', '增加值'];

/** Reads the title rows. Where they name two periods, units or indicators, none is believed. */
export function readTitle(rows: Matrix): TitleFacts {
  const texts = rows.flat().flatMap((cell) => (typeof cell === 'string' && cell.length <= LONGEST && cell.trim() !== '' ? [halfWidth(cell)] : []));
  const labels = texts.flatMap((text) => [...text.matchAll(LABELLED)].map(([, name = '', value = '']) => ({ name: name.toLowerCase(), value })));
  const labelled = (names: RegExp) => labels.filter(({ name }) => names.test(name)).map(({ value }) => value);
  const periods = [...labelled(/期/), ...labelled(/period/), ...texts.flatMap((text) => text.replace(DATE, '').match(PERIOD) ?? [])];
  return {
    period: onlyPeriod(periods.flatMap((text) => periodOf(text) ?? [])),
    unit: only([...labelled(/单位|unit/).flatMap((text) => moneyUnitOf(text) ?? []), ...texts.flatMap((text) => unitInHeader(text) ?? [])]),
    indicator: only(labelled(/指标|indicator/)) ?? only(texts.flatMap(indicatorsIn)),
  };
}

function only<Value>(values: readonly Value[]): Value | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}

function onlyPeriod(periods: readonly Period[]): Period | null {
  const [first] = periods;
  return first && periods.every((period) => period.first === first.first && period.last === first.last && period.cumulative === first.cumulative) ? first : null;
}

/** The longest names found; 产值 inside 规上工业总产值 does not count. */
function indicatorsIn(text: string): string[] {
  let rest = text;
  return INDICATORS.filter((name) => {
    const found = rest.includes(name);
    if (found) rest = rest.replaceAll(name, ' ');
    return found;
  });
}

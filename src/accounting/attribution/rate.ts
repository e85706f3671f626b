import { halfWidth } from '../quantity/characters';

const CHINESE = ['增速', '增长率', '同比', '环比', '人均', '指数', '比重', '占比', '%', '率'];
const ENGLISH = ['rate', 'growth', 'per capita', 'per-capita', 'index', 'year-on-year', 'month-on-month', 'yoy', 'mom', 'percent', 'percentage', 'share of'];

const known = new Map<string, boolean>();
const REMEMBERED = 1000;

/**
 * True for a rate, a per-capita value or an index. Such a figure is never shared: it is recomputed from
 * shared levels (SPEC §3).
 */
export function isRate(indicator: string): boolean {
  const remembered = known.get(indicator);
  if (remembered !== undefined) return remembered;
  const text = halfWidth(indicator).toLowerCase();
  const words = ` ${text.replace(/[^a-z-]+/g, ' ')} `;
  const rate = CHINESE.some((word) => text.includes(word)) || ENGLISH.some((word) => words.includes(` ${word} `));
  if (known.size >= REMEMBERED) known.clear();
  known.set(indicator, rate);
  return rate;
}

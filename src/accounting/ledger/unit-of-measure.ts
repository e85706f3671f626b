import type { Cell } from '../cells';
import type { DecimalText } from '../quantity/decimal-text';
import { decimalsOf } from '../quantity/decimal-text';
import { halfWidth } from '../quantity/characters';
import type { MoneyUnit } from '../quantity/unit';
import { POWER_OF_UNIT } from '../quantity/unit';
import { textOfUnits, unitsOf } from '../quantity/units';

/** Units of money as they are written; 万 and 亿 alone mean 万元 and 亿元. */
const MONEY: ReadonlyMap<string, MoneyUnit> = new Map<string, MoneyUnit>([
  ['元', '元'], ['人民币元', '元'], ['yuan', '元'], ['cny', '元'], ['rmb', '元'],
  ['千元', '千元'], ['thousandyuan', '千元'],
  ['万元', '万元'], ['万', '万元'], ['人民币万元', '万元'], ['10000yuan', '万元'], ['tenthousandyuan', '万元'],
  ['亿元', '亿元'], ['亿', '亿元'], ['100millionyuan', '亿元'],
]);

/** Units that are not money: their cells still make a column 单位 the unit of measure. */
const COUNTS: ReadonlySet<string> = new Set(['人', '万人', '户', '家', '个', '项', '件', '台', '套', '辆', '吨', '万吨', '千克', '公斤', '平方米', '万平方米', '亩', '公顷', '千瓦时', '万千瓦时', '%', '人次', '万人次', 'persons', 'units']);

const normal = (text: string): string => halfWidth(text).toLowerCase().replace(/[\s,]/g, '');

/** The unit of money a text is, or null. */
export const moneyUnitOf = (cell: Cell | undefined): MoneyUnit | null => (typeof cell === 'string' && cell.length <= 20 ? (MONEY.get(normal(cell)) ?? null) : null);

export const isUnitOfMeasure = (cell: Cell | undefined): boolean => typeof cell === 'string' && cell.length <= 20 && (MONEY.has(normal(cell)) || COUNTS.has(normal(cell)));

/** The unit in the parentheses of a header, `金额（万元）`, or null. */
export function unitInHeader(header: Cell | undefined): MoneyUnit | null {
  if (typeof header !== 'string' || header.length > 60) return null;
  const text = halfWidth(header);
  const open = text.lastIndexOf('(');
  const close = text.lastIndexOf(')');
  if (open >= 0 && close > open) return moneyUnitOf(text.slice(open + 1, close).replace(/^单位:?/, ''));
  const stroke = text.lastIndexOf('/');
  return stroke > 0 ? moneyUnitOf(text.slice(stroke + 1)) : null;
}

/** The unit most rows have (ties: the smaller); null where none declares one. */
export function commonUnit(rows: ReadonlyMap<MoneyUnit, number>): MoneyUnit | null {
  const [most] = [...rows].sort(([a, n], [b, m]) => m - n || POWER_OF_UNIT[a] - POWER_OF_UNIT[b]);
  return most?.[0] ?? null;
}

/** An amount in another unit of money, exactly. */
export function convertUnit(digits: DecimalText, from: MoneyUnit, to: MoneyUnit): DecimalText {
  if (from === to) return digits;
  const decimals = decimalsOf(digits);
  return textOfUnits(unitsOf(digits, decimals), decimals - (POWER_OF_UNIT[from] - POWER_OF_UNIT[to]));
}

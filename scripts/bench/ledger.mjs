/** A seeded ledger as districts keep one: units by name and code, months, three agreements, two kinds of figures. */
import { seeded } from './random.mjs';

const SEED = 20260301;
/** 50 months from January 2021: the last year is not whole, the first lies before the agreements begin. */
export const MONTHS = Array.from({ length: 50 }, (_, month) => (2021 + Math.floor(month / 12)) * 100 + (month % 12) + 1);

const HEADER = ['单位名称', '统一社会信用代码', '属地', '飞出地', '协议', '情形', '指标', '期间', '本期数', '累计数', '基数'];
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const TRADES = ['生物科技', '航空装备', '智能制造', '供应链', '新材料', '医药', '电子信息', '节能环保'];
const HOSTS = ['锦江区', '武侯区', '双流区', '新都区', '温江区', '彭州市', '都江堰市', '简阳市'];

/** A split in three clauses, one of them with a cap; a plain split; and an annotation. They begin and end with a year. */
export const AGREEMENTS = [
  { id: '金彭2022', origin: '金牛区', host: '彭州市', treatment: 'split', from: 202201, to: 202412, cases: [{ case: '新设', share: '0.5' }, { case: '迁移', share: '0.5', capTimesBase: 3 }, { case: '联合招商', share: '0.3' }] },
  { id: '金武2022', origin: '金堂县', host: '武侯区', treatment: 'split', from: 202201, to: 202612, cases: [{ case: '反向飞地', share: '0.5' }] },
  { id: '成都2022', origin: '成华区', host: '都江堰市', treatment: 'memo', from: 202201, to: 202612, cases: [{ case: '新设', share: '0.5' }] },
];

/** The agreements as a column of texts, as the functions take them. */
export const agreementTexts = () => [
  ['金彭2022 飞出地=金牛区 飞入地=彭州市 起=2022-01-01 止=2024-12-31; 情形=新设 方式=分算 比例=5:5; 情形=迁移 方式=分算 比例=5:5 上限=3×基数; 情形=联合招商 方式=分算 比例=3:7'],
  ['金武2022 飞出地=金堂县 飞入地=武侯区 起=2022-01-01 止=2026-12-31; 情形=反向飞地 方式=分算 比例=5:5'],
  ['成都2022 飞出地=成华区 飞入地=都江堰市 起=2022-01-01 止=2026-12-31; 情形=新设 方式=标注 比例=5:5'],
];

/**
 * The ledger's cells with their header: 50 months a unit, one in four units with cumulative figures, the rows in
 * the order of the months, as such ledgers grow. `rows` is a multiple of 50.
 */
export function ledgerCells(rows) {
  const next = seeded(SEED);
  const units = Array.from({ length: rows / MONTHS.length }, (_, number) => randomUnit(next, number));
  const cells = [HEADER];
  for (const month of MONTHS) {
    const batch = units.map((unit) => rowOf(unit, month, next));
    // Cells reach a function through JSON: every text is one of its own, not one object shared down the column.
    for (const row of JSON.parse(JSON.stringify(batch))) cells.push(row);
  }
  return cells;
}

function randomUnit(next, number) {
  const agreement = next() < 0.15 ? null : AGREEMENTS[Math.min(2, Math.floor(next() * 4))];
  const kind = agreement && agreement.cases[Math.floor(next() * agreement.cases.length)];
  const monthly = 10 ** (1 + 4 * next());
  return {
    name: `成都${String(number).padStart(6, '0')}号${TRADES[Math.floor(next() * TRADES.length)]}有限公司`,
    code: creditCode(next),
    host: agreement?.host ?? HOSTS[Math.floor(next() * HOSTS.length)],
    origin: agreement?.origin ?? '',
    agreement: agreement?.id ?? '',
    case: kind?.case ?? '',
    monthly,
    base: kind?.capTimesBase ? cents(monthly * (1 + 4 * next())) : '',
    cumulative: next() < 0.25,
    soFar: 0,
  };
}

function rowOf(unit, month, next) {
  // A refund or a correction now and then.
  const figure = cents(unit.monthly * (next() < 0.03 ? -next() : 0.5 + next()));
  unit.soFar = month % 100 === 1 ? figure : cents(unit.soFar + figure);
  return [
    unit.name, unit.code, unit.host, unit.origin, unit.agreement, unit.case, '营业收入', month,
    unit.cumulative ? '' : figure, unit.cumulative ? unit.soFar : '', unit.base,
  ];
}

const cents = (amount) => Math.round(amount * 100) / 100;

/** A code of GB 32100 with a right check digit. */
function creditCode(next) {
  const pick = (count, most) => Array.from({ length: count }, () => ALPHABET[Math.floor(next() * most)]).join('');
  const body = `91510${pick(3, 10)}${pick(9, 31)}`;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * ALPHABET.indexOf(body[index]), 0);
  return body + ALPHABET[(31 - (sum % 31)) % 31];
}

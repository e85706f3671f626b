import { dayNumber } from './dates';
import type { SampleCell } from './model';

/** Field names of a clause (SPEC §3) in the order of the clauses table. */
export const CLAUSE_FIELDS = [
  '协议', '飞出地', '飞入地', '情形', '指标', '方式', '比例', '起', '止', '年次', '时钟', '跨期',
  '基数', '年增', '基数归', '不足', '上限', '门槛', '保底', '先回收', '小数', '依据',
] as const;

type ClauseField = (typeof CLAUSE_FIELDS)[number];

export interface SampleAgreement {
  readonly id: string;
  /** The defined name: the id where that is legal in Excel, else 协议_ and the id. */
  readonly name: string;
  readonly note: string;
  readonly clauses: readonly Partial<Record<ClauseField, string | number>>[];
}

const term = (from: string, to: string) => ({ 起: dayNumber(from), 止: dayNumber(to) });

const jinPeng = { 飞出地: '金牛区', 飞入地: '彭州市', ...term('2023-07-01', '2028-06-30') };
const jinPengPark = { 飞出地: '金牛区', 飞入地: '彭州市', 情形: '正向飞地', ...term('2024-01-01', '2033-12-31') };
const reverse = { 飞出地: '金堂县', 飞入地: '武侯区', 情形: '反向飞地', 方式: '分算', ...term('2022-01-01', '2029-12-31'), 时钟: '登记变更' };
const jointly = { 飞出地: '武侯区', 飞入地: '金堂县', 情形: '联合招商', 方式: '分算', ...term('2024-01-01', '2028-12-31') };

/** The agreements of the sample. Their terms and articles are invented; only the shapes are real. */
export const AGREEMENTS: readonly SampleAgreement[] = [
  {
    id: '金彭2023',
    name: '金彭2023',
    note: '新设、迁移企业五五分算 / Split 5:5 by case',
    clauses: [
      { ...jinPeng, 情形: '新设', 方式: '分算', 比例: '5:5', 依据: '示例协议第三条' },
      { ...jinPeng, 情形: '迁移', 方式: '分算', 比例: '5:5', 依据: '示例协议第四条' },
    ],
  },
  {
    id: '金彭园区2024',
    name: '金彭园区2024',
    note: '飞地园区按 30% 标注，到位资金归飞出地 / Enclave park: 30 % memo',
    clauses: [
      { ...jinPengPark, 方式: '标注', 比例: '30%', 依据: '示例协议第六条' },
      { ...jinPengPark, 指标: '到位资金', 方式: '归飞出地', 依据: '示例协议第八条' },
    ],
  },
  {
    id: '金彭税收2024',
    name: '金彭税收2024',
    note: '迁移企业税收：基数归飞出地，超基数五五划转 / Tax transfer above each firm’s base',
    clauses: [
      {
        飞出地: '金牛区', 飞入地: '彭州市', 情形: '迁移', 指标: '税收地方留成', 方式: '划转', 比例: '5:5', ...term('2024-01-01', '2028-12-31'),
        基数: '记录', 基数归: '飞出地', 门槛: '基数>=300', 依据: '示例协议第十条',
      },
    ],
  },
  {
    id: '武金2022',
    name: '武金2022',
    note: '金堂在武侯的反向飞地：前三年五五，后三年三七 / Reverse enclave, two phases',
    clauses: [
      { ...reverse, 年次: '1-3', 比例: '5:5', 依据: '示例协议第二条第一款' },
      { ...reverse, 年次: '4-6', 比例: '3:7', 依据: '示例协议第二条第二款' },
    ],
  },
  {
    id: '武金招商2024',
    name: '武金招商2024',
    note: '联合招商：产值四六、投资五五 / Joint promotion, by indicator',
    clauses: [
      { ...jointly, 指标: '规上工业总产值', 比例: '4:6', 依据: '示例协议第五条第一款' },
      { ...jointly, 指标: '固定资产投资', 比例: '5:5', 依据: '示例协议第五条第二款' },
    ],
  },
  {
    id: '2019武金',
    name: '协议_2019武金',
    note: '已于 2024 年底到期 / Expired at the end of 2024',
    clauses: [{ 飞出地: '武侯区', 飞入地: '金堂县', 情形: '共建', 方式: '分算', 比例: '3:7', ...term('2019-01-01', '2024-12-31'), 依据: '示例协议第三条' }],
  },
  {
    id: '金彭2027',
    name: '金彭2027',
    note: '2027 年起，尚未生效 / Upcoming, from 2027',
    clauses: [{ 飞出地: '金牛区', 飞入地: '彭州市', 情形: '新设、迁移', 方式: '分算', 比例: '4:6', ...term('2027-01-01', '2031-12-31'), 依据: '示例协议第三条' }],
  },
];

/** The rows of the clauses table below its header. */
export const clauseRows = (): SampleCell[][] =>
  AGREEMENTS.flatMap(({ id, clauses }) => clauses.map((clause) => CLAUSE_FIELDS.map((field) => (field === '协议' ? id : (clause[field] ?? null)))));

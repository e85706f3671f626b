/** An agreement as plain data, and its text in the notation of SPEC §3. Amounts are decimal texts. */

export type Treatment = '分算' | '标注' | '双算' | '归飞出地' | '划转' | '不计';
export type Clock = '协议' | '登记变更' | '达产' | '首税' | '开工';
export type Measure = '元' | '千元' | '万元' | '亿元';

export interface Amount {
  readonly digits: string;
  /** Without a unit an amount is in the ledger's. */
  readonly unit?: Measure;
}

export interface Base {
  readonly amount: Amount | '记录';
  /** Whole per cent a year. */
  readonly growth?: number;
  readonly to: '飞出地' | '飞入地';
  readonly shortfall?: '归零' | '分担';
}

export interface Clause {
  readonly case?: string;
  readonly indicator?: string;
  readonly treatment: Treatment;
  /** Whole weights, origin first; for 分算, 标注 and 划转. */
  readonly shares?: readonly number[];
  readonly from?: string;
  readonly to?: string;
  readonly years?: readonly [first: number, last: number | null];
  readonly clock?: Clock;
  readonly base?: Base;
  readonly cap?: Amount | { readonly times: string } | '记录';
  readonly threshold?: Amount;
  readonly floor?: Amount;
  readonly recover?: Amount;
  readonly decimals?: number;
}

export interface Agreement {
  readonly id: string;
  /** Origin, host, then any others. */
  readonly parties: readonly string[];
  readonly byDay: boolean;
  readonly clauses: readonly Clause[];
}

/** The fields of a clause in Chinese, those without a value left out. */
export function fieldsOf(clause: Clause): readonly (readonly [field: string, value: string])[] {
  const amount = (value: Amount | undefined) => value && `${value.digits}${value.unit ?? ''}`;
  const { base, cap, years, threshold } = clause;
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['情形', clause.case], ['指标', clause.indicator], ['方式', clause.treatment], ['比例', clause.shares?.join(':')], ['起', clause.from], ['止', clause.to],
    ['年次', years && (years[0] === years[1] ? `${years[0]}` : `${years[0]}-${years[1] ?? ''}`)], ['时钟', clause.clock],
    ['基数', base && (base.amount === '记录' ? '记录' : amount(base.amount))], ['年增', base?.growth === undefined ? undefined : `${base.growth}%`], ['基数归', base?.to], ['不足', base?.shortfall],
    ['上限', cap && (cap === '记录' ? cap : 'times' in cap ? `${cap.times}×基数` : amount(cap))], ['门槛', threshold && `基数>=${amount(threshold) ?? ''}`],
    ['保底', amount(clause.floor)], ['先回收', amount(clause.recover)], ['小数', clause.decimals === undefined ? undefined : String(clause.decimals)],
  ];
  return fields.flatMap(([field, value]) => (value === undefined ? [] : [[field, value] as const]));
}

const headerOf = ({ parties, byDay }: Agreement): readonly (readonly [string, string])[] => [
  ...(parties.length > 2 ? [['各方', parties.join(':')] as const] : [['飞出地', parties[0] ?? ''] as const, ['飞入地', parties[1] ?? ''] as const]),
  ...(byDay ? [['跨期', '按日'] as const] : []),
];

const ENGLISH: Readonly<Record<string, string>> = {
  飞出地: 'origin', 飞入地: 'host', 各方: 'parties', 跨期: 'straddle', 按日: 'by-day', 情形: 'case', 指标: 'indicator', 方式: 'treatment', 比例: 'shares', 起: 'from', 止: 'to', 年次: 'years', 时钟: 'clock',
  基数: 'base', 年增: 'growth', 基数归: 'base-to', 不足: 'shortfall', 上限: 'cap', 门槛: 'threshold', 保底: 'floor', 先回收: 'recover', 小数: 'decimals', 记录: 'record', 归零: 'floor0', 分担: 'share',
  分算: 'split', 标注: 'memo', 双算: 'double', 归飞出地: 'origin-only', 划转: 'transfer', 不计: 'none', 协议: 'agreement', 登记变更: 'registration', 达产: 'capacity', 首税: 'first-tax', 开工: 'construction', 新设: 'subsidiary', 迁移: 'relocation',
};
/** Only `基数归=飞出地` names a party by its role; everywhere else 飞出地 would be a district. */
const english = (field: string, value: string): string => (field === '飞出地' || field === '飞入地' ? value : (ENGLISH[value] ?? value.replace('×基数', '*base').replace('基数>=', 'base>=')));

/** The text of an agreement; `english` names fields and keywords in English. */
export function textOf(agreement: Agreement, inEnglish = false): string {
  const pairs = (fields: readonly (readonly [string, string])[]) => fields.map(([field, value]) => (inEnglish ? `${ENGLISH[field] ?? field}=${english(field, value)}` : `${field}=${value}`)).join(' ');
  return [`${agreement.id} ${pairs(headerOf(agreement))}`, ...agreement.clauses.map((clause) => pairs(fieldsOf(clause)))].join(inEnglish ? '; ' : '；');
}

/** The same agreements as one clauses table. */
export function tableOf(agreements: readonly Agreement[]): string[][] {
  const rows = agreements.flatMap((agreement) => agreement.clauses.map((clause) => new Map([['协议', agreement.id] as const, ...headerOf(agreement), ...fieldsOf(clause)])));
  const header = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  return [header, ...rows.map((row) => header.map((field) => row.get(field) ?? ''))];
}

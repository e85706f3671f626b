import type { Language } from '../language';
import { halfWidth } from '../quantity/characters';

/** What a column of a ledger can hold (SPEC §4). `figure` is the value of the period alone. */
export type LedgerField =
  | 'name' | 'credit-code' | 'host' | 'origin' | 'agreement' | 'case' | 'indicator' | 'period' | 'figure' | 'cumulative' | 'unit'
  | 'start' | 'registration' | 'capacity' | 'first-tax' | 'construction' | 'base' | 'cap' | 'project' | 'reporter';

/** The day of an event, as it is usually written. */
const dayOf = (...events: readonly string[]): readonly string[] => events.flatMap((event) => ['日', '日期', '时间'].map((word) => event + word));

/** Every ordinary spelling of a header; the first of each language is the one PairShare writes. */
export const LEDGER_FIELDS: Readonly<Record<LedgerField, Readonly<Record<Language, readonly string[]>>>> = {
  name: {
    zh: ['单位名称', '企业名称', '单位详细名称', '法人单位名称', '法人单位详细名称', '企业详细名称', '公司名称', '纳税人名称', '单位全称', '企业全称', '名称', '企业', '公司'],
    en: ['name', 'unit name', 'enterprise', 'enterprise name', 'company', 'company name'],
  },
  'credit-code': {
    zh: ['信用代码', '统一社会信用代码', '社会信用代码', '统一信用代码', '单位代码', '企业代码', '法人代码', '组织机构代码', '纳税人识别号', '统一代码', '代码'],
    en: ['credit code', 'unified social credit code', 'uscc', 'code', 'unit code'],
  },
  host: {
    zh: ['属地', '飞入地', '所在地', '所在区县', '所在区市县', '所在区(市)县', '属地区县', '经营地', '经营地区划', '经营地区划码', '经营地区划代码', '实际经营地', '转入地', '承载地', '迁入地', '落地', '落地方', '落户地', '区县', '区(市)县'],
    en: ['host', 'host district', 'territory', 'district', 'location', 'receiving district'],
  },
  origin: {
    zh: ['飞出地', '转出地', '协作地', '迁出地', '首谈地', '招商方', '招商地', '输出地'],
    en: ['origin', 'origin district', 'sending district'],
  },
  agreement: { zh: ['协议', '协议编号', '协议文号', '协议名称', '协议号', '适用协议', '合作协议', '结对协议'], en: ['agreement', 'agreement id', 'agreement no'] },
  case: { zh: ['情形', '合作情形', '合作类型', '合作方式', '类型', '项目类型'], en: ['case', 'type of case'] },
  indicator: { zh: ['指标', '指标名称', '统计指标', '税种', '科目'], en: ['indicator', 'indicator name'] },
  period: {
    zh: ['期间', '报告期', '统计期', '统计期间', '所属期', '税款所属期', '所属期间', '报告期间', '时期', '月份', '年月', '年份', '年度', '报表期'],
    en: ['period', 'reporting period', 'month', 'year', 'quarter'],
  },
  figure: {
    zh: ['本期数', '数值', '金额', '本期', '本期金额', '本期值', '本月', '本月数', '当月', '当月数', '当期', '当期数', '当期值', '属地数', '指标值', '数额'],
    en: ['value', 'amount', 'figure', 'current', 'current period', 'territorial figure'],
  },
  cumulative: {
    zh: ['累计数', '累计', '本年累计', '本年累计数', '累计金额', '累计值', '1-本月累计', '1-本月', '年初至今', '自年初累计', '年累计'],
    en: ['cumulative', 'year to date', 'ytd', 'cumulative figure'],
  },
  unit: { zh: ['计量单位', '金额单位', '数据单位', '单位'], en: ['unit of measure', 'unit', 'measure'] },
  start: { zh: [...dayOf('起始', '起算', '开始'), '起始'], en: ['start', 'start date'] },
  registration: { zh: [...dayOf('登记变更', '变更登记'), '迁入日期', '注册日期'], en: ['registration', 'registration date'] },
  capacity: { zh: dayOf('达产'), en: ['capacity', 'capacity date'] },
  'first-tax': { zh: dayOf('首税', '首次纳税', '首次缴税'), en: ['first tax', 'first tax date'] },
  construction: { zh: dayOf('开工'), en: ['construction', 'construction date', 'construction start'] },
  base: { zh: ['基数', '年基数', '每年基数', '税收基数', '核定基数', '基数数额'], en: ['base', 'base per year'] },
  cap: { zh: ['上限', '分享上限', '分成上限', '上限数额'], en: ['cap'] },
  project: { zh: ['项目', '项目名称'], en: ['project', 'project name'] },
  reporter: { zh: ['填报单位', '报送单位', '上报单位', '填报地区', '填报区县', '报送地区'], en: ['reporting district', 'reporter', 'reported by'] },
};

/** A header as it is compared: half-width, lower case, without blanks, line breaks, hyphens and marks of a required field. */
export const normalHeader = (text: string): string => halfWidth(text).toLowerCase().replace(/[-–—―\s*_:。.、]/g, '');

const byName = new Map<string, { readonly field: LedgerField; readonly language: Language }>();
for (const field of Object.keys(LEDGER_FIELDS) as LedgerField[]) {
  for (const language of ['zh', 'en'] as const) for (const spelling of LEDGER_FIELDS[field][language]) byName.set(normalHeader(spelling), { field, language });
}

/** The field a header names, whatever stands behind it in parentheses; null where it names none. */
export function findLedgerField(header: string): { readonly field: LedgerField; readonly language: Language } | null {
  if (header.length > 60) return null;
  const name = normalHeader(header);
  const parenthesis = name.indexOf('(');
  return byName.get(name) ?? (parenthesis > 0 ? (byName.get(name.slice(0, parenthesis)) ?? null) : null);
}

import type { FaultCode } from '../../src/accounting/fault';
import type { Matrix } from '../../src/accounting/cells';
import type { Argument } from '../../src/functions/spec';

/** A formula: the function, then its arguments. */
export type Call = readonly [id: string, ...args: Argument[]];

const clauses = (...rows: readonly string[]): Matrix => rows.map((row) => row.split('|'));
const attrib = (agreement: string, ...more: Argument[]): Call => ['ENCLAVEATTRIB', 100, agreement, ...more];
const agreed = (text: string): Call => attrib(text, '迁移', '产值', '2024');

const HEADER = ['单位名称', '信用代码', '属地', '飞出地', '协议', '指标', '期间', '本期数'];
const TWO_INDICATORS: Matrix = [HEADER, ['甲', '', '彭州市', '金牛区', '5:5', '产值', '2024', 100], ['甲', '', '彭州市', '金牛区', '5:5', '税收', '2024', 100]];

/** Calls that fail as a whole, or in their only cell: one for each code. */
export const FAILING_CALLS: Partial<Readonly<Record<FaultCode, Call>>> = {
  'function-unknown': ['SPLIT', 1, '5:5'],
  'arguments-surplus': ['SPLITSHARE', 1, '5:5', 2, 3],
  'argument-missing': ['SPLITSHARE', 1],
  'one-cell-expected': ['SPLITSHARE', 1, '5:5', [[1], [2]]],
  'column-expected': ['SPLITSHARE', [[1, 2]], '5:5'],
  'lengths-differ': ['ENCLAVEATTRIB', [[1], [2], [3]], '5:5', [['迁移'], ['新设']]],
  'cell-is-error': ['SPLITSHARE', { error: '#REF!' }, '5:5'],
  'amount-unreadable': ['SPLITSHARE', '约一百', '5:5'],
  'too-many-digits': ['SPLITSHARE', '12345678901234567', '5:5'],
  'decimals-unreadable': ['SPLITSHARE', 1, '5:5', 13],
  'shares-unreadable': ['SPLITSHARE', 1, '各半'],
  'shares-missing': ['SPLITSHARE', 1, ''],
  'shares-one-party': ['SPLITSHARE', 1, '5'],
  'shares-part-missing': ['SPLITSHARE', 1, '5:'],
  'shares-negative': ['SPLITSHARE', 1, '5:-5'],
  'shares-zero-denominator': ['SPLITSHARE', 1, '1/0:1'],
  'shares-zero-sum': ['SPLITSHARE', 1, '0:0'],
  'shares-percent-sum': ['SPLITSHARE', 1, '50%:40%'],
  'shares-percent-mixed': ['SPLITSHARE', 1, '50%:5'],
  'shares-is-time': ['SPLITSHARE', 1, 0.29375],
  'shares-is-date': ['SPLITSHARE', 1, 46147],
  'shares-out-of-range': ['SPLITSHARE', 1, 1.5],
  'shares-too-many': ['SPLITSHARE', 1, [Array<number>(129).fill(1)]],
  'weights-two-dimensional': ['SPLITSHARE', 1, [[1, 2], [3, 4]]],
  'weight-missing': ['SPLITSHARE', 1, [[1], [null]]],
  'weight-unreadable': ['SPLITSHARE', 1, [[1], ['若干']]],
  'weight-negative': ['SPLITSHARE', 1, [[1], [-1]]],
  'weights-zero-sum': ['SPLITSHARE', 1, [[0], [0]]],

  'field-unknown': agreed('比列=5:5'),
  'field-twice': agreed('比例=5:5 比例=3:7'),
  'word-stray': agreed('金彭 补充 5:5'),
  'equals-apart': agreed('比例 = 5:5'),
  'quote-open': agreed('5:5 依据="第三条'),
  'agreement-empty': agreed('金彭2023'),
  'keyword-unknown': agreed('方式=平分 比例=5:5'),
  'term-unreadable': agreed('上限=很多 5:5'),
  'term-malformed': agreed('年次=3-1 5:5'),
  'term-negative': agreed('保底=-1 5:5'),
  'years-is-date': ['AGREEMENT', [['方式', '比例', '年次'], ['分算', '5:5', 46025]]],
  'treatment-missing': ['AGREEMENT', clauses('协议|比例', '金彭|5:5')],
  'shares-required': agreed('方式=标注'),
  'shares-contradict': agreed('方式=双算 比例=3:7'),
  'party-missing': agreed('飞出地=金牛区 5:5'),
  'parties-both-ways': agreed('各方=金牛区:彭州市 飞出地=金牛区 5:5'),
  'party-twice': agreed('飞出地=金牛区 飞入地=510106 5:5'),
  'parties-differ': agreed('飞出地=金牛区 飞入地=彭州市 情形=新设 5:5; 飞出地=武侯区 飞入地=金堂县 情形=迁移 5:5'),
  'parties-count': agreed('飞出地=金牛区 飞入地=彭州市 3:3:4'),
  'straddle-differs': agreed('情形=新设 跨期=按日 5:5; 情形=迁移 5:5'),
  'dates-reversed': agreed('起=2028-01-01 止=2023-01-01 5:5'),
  'clock-needs-from': agreed('时钟=协议 年次=1-3 5:5'),
  'base-to-missing': agreed('基数=1200 5:5'),
  'base-missing': agreed('年增=8% 5:5'),
  'agreement-too-long': ['AGREEMENT', [['方式', '比例', '依据'], ['分算', '5:5', '长'.repeat(32_767)]]],
  'clauses-header-missing': ['AGREEMENT', clauses('甲|乙', '丙|丁')],
  'clauses-missing': ['AGREEMENT', clauses('协议|方式|比例')],
  'id-missing': ['AGREEMENT', clauses('协议|方式|比例', '金彭|分算|5:5', '|分算|5:5')],
  'id-twice': ['AGREEMENT', clauses('金彭 5:5', '金彭 3:7')],
  'agreements-several': ['AGREEMENT', clauses('金彭 5:5', '武金 3:7')],
  'agreement-unknown': ['AGREEMENT', clauses('金彭 5:5', '武金 3:7'), '成德'],
  'agreement-in-row': ['AGREEMENT', clauses('金彭 5:5', '武金 5:')],

  'no-clause': attrib('情形=迁移 比例=5:5', '落地', '产值'),
  'ambiguous-clause': attrib('比例=5:5; 比例=4:6', null, '产值'),
  'missing-case': attrib('情形=迁移 比例=5:5'),
  'missing-indicator': attrib('指标=税收 比例=5:5'),
  'missing-period': attrib('比例=5:5 起=2024-01-01'),
  'missing-start': attrib('比例=5:5 年次=1', null, null, '2024'),
  'missing-base': attrib('比例=5:5 基数=记录 基数归=飞入地', null, null, '2024'),
  'not-additive': attrib('5:5', null, '人均产值'),
  'history-needed': attrib('比例=5:5 上限=10', null, null, '2024'),
  'treatment-changes': attrib('跨期=按日; 方式=分算 比例=5:5 止=2024-03-31; 方式=标注 比例=5:5 起=2024-04-01', null, null, '2024'),
  'party-unknown': attrib('飞出地=金牛区 飞入地=彭州市 5:5', null, null, null, null, null, null, '高新区'),

  'period-unreadable': attrib('5:5', null, null, '去年'),
  'date-unreadable': attrib('5:5', null, null, '2024', '去年'),
  'ledger-header-missing': ['ATTRIBUTE', [['甲', 1]], '5:5'],
  'ledger-column-missing': ['ATTRIBUTE', [['单位名称', '期间'], ['甲', '2024']], '5:5'],
  'widths-differ': ['ATTRIBROW', [['单位名称', '期间', '本期数']], [['甲', '2024']], '5:5'],
  'indicators-several': ['RECONCILE', TWO_INDICATORS, '5:5'],
  'reported-in-row': ['RECONCILE', TWO_INDICATORS, '5:5', '产值', null, [['亚特兰蒂斯', 5]]],
  'reported-twice': ['RECONCILE', TWO_INDICATORS, '5:5', '产值', null, [['金牛区', 5], ['金牛', 6]]],
  'reporters-not-two': ['COMPARE', TWO_INDICATORS],
};

/** A ledger in either language: the same rows under Chinese or English headers. */
export type Row = Readonly<Partial<Record<'name' | 'code' | 'host' | 'origin' | 'agreement' | 'indicator' | 'period' | 'value' | 'unit' | 'cap', string | number>>>;
const COLUMNS = { name: ['单位名称', 'name'], code: ['信用代码', 'credit code'], host: ['属地', 'host'], origin: ['飞出地', 'origin'], agreement: ['协议', 'agreement'], indicator: ['指标', 'indicator'], period: ['期间', 'period'], value: ['本期数', 'value'], unit: ['计量单位', 'unit of measure'], cap: ['上限', 'cap'] } as const;
const KEYS = Object.keys(COLUMNS) as (keyof Row)[];
const USUAL: Row = { name: '甲', host: '彭州市', origin: '金牛区', agreement: '金彭', indicator: '产值', period: '2024', value: 100, unit: '万元' };

export const ledgerIn = (language: 'zh' | 'en', rows: readonly Row[]): Matrix => [
  KEYS.map((key) => COLUMNS[key][language === 'zh' ? 0 : 1]),
  ...rows.map((row) => KEYS.map((key) => ({ ...USUAL, ...row })[key] ?? '')),
];

export const AGREEMENTS: Matrix = [['金彭 飞出地=金牛区 飞入地=彭州市; 方式=分算 比例=5:5']];

/** What a ledger's row says of itself: the function whose text it stands in, and the rows that bring it about. */
export const REMARKS: Partial<Readonly<Record<FaultCode, readonly ['ATTRIBUTE' | 'CHECK', ...Row[]]>>> = {
  'outside-agreement': ['ATTRIBUTE', { agreement: '止=2020-12-31 5:5' }],
  'threshold-unmet': ['ATTRIBUTE', { agreement: '基数=100 基数归=飞入地 门槛=基数>=2000 5:5' }],
  'cap-reached': ['ATTRIBUTE', { agreement: '上限=20 5:5' }],
  'missing-cap': ['CHECK', { agreement: '上限=记录 5:5' }],
  'agreement-blank-with-origin': ['CHECK', { agreement: '' }],
  'agreement-not-given': ['CHECK', { agreement: '遗失' }],
  'other-parties': ['CHECK', { origin: '武侯区' }],
  'district-unknown': ['CHECK', { host: '亚特兰蒂斯' }],
  'district-too-wide': ['CHECK', { host: '成都市' }],
  'district-code-differs': ['CHECK', { host: '武侯区(510106)' }],
  'district-missing': ['CHECK', { host: '', agreement: '5:5' }],
  'value-missing': ['CHECK', { value: '—' }],
  'period-missing': ['CHECK', { period: '' }],
  'period-overlaps': ['CHECK', {}, { period: '2024-03' }],
  'double-counted': ['CHECK', { code: '91510106MA60004380' }, { code: '91510106MA60004380', host: '金牛区', origin: '', agreement: '' }],
  'units-mixed-terms': ['CHECK', { agreement: '上限=20 5:5' }, { agreement: '上限=20 5:5', name: '乙' }, { agreement: '上限=20 5:5', name: '丙', unit: '元' }],
  'total-row': ['CHECK', {}, { name: '合计' }],
  'row-repeated': ['CHECK', {}, {}],
  'credit-code-wrong': ['CHECK', { code: '91510182MA6CDEF12H' }],
  'credit-code-number': ['CHECK', { code: 9.1510106e17 }],
  'organisation-code-wrong': ['CHECK', { code: '91510106MA6T2K7X5E' }],
  'units-mixed': ['CHECK', {}, { name: '乙' }, { name: '丙', unit: '元' }],
  'magnitude-unlike': ['CHECK', { period: '2021' }, { period: '2022' }, { period: '2023', value: 1_000_000 }],
};

/** One row under one agreement, as ATTRIBROW reads it: the pane's preview shows why it is not shared. */
export const ROWS_NOT_SHARED: Partial<Readonly<Record<FaultCode, readonly [headers: readonly string[], row: readonly (string | number)[], agreement: string]>>> = {
  'agreement-blank': [['单位名称', '协议', '期间', '本期数'], ['甲', '', '2024', 100], '金彭 5:5'],
  'agreement-other': [['单位名称', '协议', '期间', '本期数'], ['甲', '武金', '2024', 100], '金彭 5:5'],
  'origin-blank': [['单位名称', '飞出地', '期间', '本期数'], ['甲', '', '2024', 100], '金彭 5:5'],
};

/** What no function runs into: several ledgers at once are the pane's. */
export const LEDGERS_AT_ONCE: Partial<Readonly<Record<FaultCode, readonly Matrix[]>>> = {
  'ledger-of-several': [[['单位名称', '期间', '本期数'], ['甲', '2024', 100]], [['单位名称', '期间'], ['乙', '2024']]],
};

/** What is found in several ledgers only. */
export const FOUND_IN_LEDGERS: Partial<Readonly<Record<FaultCode, readonly Matrix[]>>> = {
  'row-differs': [[['单位名称', '属地', '期间', '本期数'], ['甲', '彭州市', '2024', 100]], [['单位名称', '属地', '期间', '数值'], ['甲', '彭州', '2024年', 130]]],
};

/** A header whose meaning another column has too, in either language. */
export const COLUMN_TWICE: Readonly<Record<'zh' | 'en', Matrix>> = {
  zh: [['单位名称', '属地', '飞出地', '期间', '数值', '金额'], ['甲', '彭州市', '金牛区', '2024', 1, 2]],
  en: [['name', 'host', 'origin', 'period', 'value', 'amount'], ['甲', '彭州市', '金牛区', '2024', 1, 2]],
};

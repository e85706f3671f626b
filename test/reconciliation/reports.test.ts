import type { Cell } from '../../src/accounting/cells';
import { byFirstCell, column, table } from '../support/calling';

const HEADER = ['单位名称', '信用代码', '属地', '飞出地', '协议', '情形', '指标', '期间', '本期数'];
type Row = Readonly<Partial<Record<(typeof HEADER)[number], Cell>>>;
const DEFAULTS: Row = { 单位名称: '甲', 属地: '彭州市', 飞出地: '金牛区', 协议: '分', 指标: '产值', 期间: '2024', 本期数: 100 };
const ledger = (...rows: readonly Row[]): Cell[][] => [HEADER, ...rows.map((row) => HEADER.map((name) => ({ ...DEFAULTS, ...row })[name] ?? ''))];
const SPLIT = '分 飞出地=金牛区 飞入地=彭州市; 方式=分算 比例=5:5';

describe('RECONCILE', () => {
  const sheet = (rows: readonly Row[], ...more: readonly (Cell | Cell[][])[]) => byFirstCell(table('RECONCILE', ledger(...rows), SPLIT, ...more));

  test('several indicators and none named is refused; rates never enter', () => {
    expect(() => sheet([{}, { 指标: '税收' }])).toThrow('产值、税收');
    expect(sheet([{}, { 指标: '税收' }], '税收').全市).toMatchObject({ 属地数: 100 });
    expect(sheet([{}, { 指标: '产值增速', 本期数: 8.5, 协议: '' }]).全市).toMatchObject({ 属地数: 100, 提示: '' });
  });

  test('a period takes what lies inside it; what straddles it makes the result incomplete', () => {
    const rows = [{ 期间: '2024-03' }, { 期间: '2024-04', 本期数: 10 }, { 单位名称: '乙', 期间: '2024H1', 本期数: 7 }];
    const found = sheet(rows, null, '2024Q1');
    expect(found.彭州市).toMatchObject({ 属地数: 100, 转出: 50, 考核数: 50 });
    expect(found.彭州市?.提示).toBe('不完整：第 4 行未计入');
    expect(sheet(rows, null, '2024').彭州市).toMatchObject({ 属地数: 117, 提示: '' });
  });

  test('the whole history is attributed before the period is taken', () => {
    const capped = '分 飞出地=金牛区 飞入地=彭州市; 方式=分算 比例=5:5 上限=60';
    expect(byFirstCell(table('RECONCILE', ledger({ 期间: '2024' }, { 期间: '2025' }), capped, null, '2025')).金牛区).toMatchObject({ 转入: 10 });
  });

  test('a bad row keeps its territorial figure where it can, and is named where it is missing', () => {
    const found = sheet([{}, { 单位名称: '乙', 协议: '丢' }, { 单位名称: '丙', 本期数: '一百' }]);
    expect(found.彭州市).toMatchObject({ 属地数: 200, 转出: 50, 提示: '不完整：第 3、4 行未计入' });
    expect(found.金牛区).toMatchObject({ 转入: 50, 提示: '不完整：第 3、4 行未计入' });
    expect(found.合计?.提示).toBe('不完整：第 3、4 行未计入');
    expect([found.校验?.属地数, found.校验?.转出, found.校验?.考核数]).toEqual([0, 0, 0]);
  });

  test('a party that is credited nothing has its row all the same', () => {
    const ended = '分 飞出地=金牛区 飞入地=彭州市; 方式=分算 比例=5:5 止=2020-12-31';
    expect(byFirstCell(table('RECONCILE', ledger({}), ended)).金牛区).toMatchObject({ 属地数: 0, 转入: 0, 考核数: 0 });
    const three = '分 各方=金牛区:彭州市:高新区; 方式=不计';
    expect(byFirstCell(table('RECONCILE', ledger({}), three)).高新区).toMatchObject({ 属地数: 0, 转入: 0, 考核数: 0 });
    // Three decimals send the row through the exact fractions.
    expect(byFirstCell(table('RECONCILE', ledger({ 本期数: 0.125 }), ended)).金牛区).toMatchObject({ 属地数: 0, 转入: 0, 考核数: 0 });
  });

  test('reported totals stand beside; the difference only where they cover all', () => {
    const found = sheet([{}], null, null, [['彭州市', 120, '全口径'], ['金牛区', 70, ''], ['合计', 190, '']]);
    expect(found.彭州市).toMatchObject({ 上报数: 120, 上报考核数: 70, 差异: 20 });
    expect(found.金牛区).toMatchObject({ 上报数: 70, 上报考核数: 120, 差异: '' });
    expect(found.合计).toMatchObject({ 上报数: 190, 上报考核数: 190 });
    expect(sheet([{}], null, null, [['金牛区', 70, '']]).合计).toMatchObject({ 上报数: '', 上报考核数: '' });
  });
});

describe('SETTLE', () => {
  const money = '方式=划转 比例=5:5';
  test('takes transfers only, and omits balances of zero', () => {
    expect(table('SETTLE', ledger({}, { 单位名称: '乙', 协议: money, 本期数: 20 }, { 单位名称: '丙', 属地: '金牛区', 飞出地: '彭州市', 协议: money, 本期数: 20 }), SPLIT)).toEqual([['付方', '收方', '金额']]);
  });
  test('says where money was left out', () => {
    const [titles, first] = table('SETTLE', ledger({ 协议: money, 本期数: '一百' }), SPLIT);
    expect([titles, first]).toEqual([['付方', '收方', '金额', '提示'], ['', '', '', '不完整：第 2 行未计入']]);
  });
  test('a refund is paid back', () => expect(table('SETTLE', ledger({ 协议: money, 本期数: -30 }), SPLIT)[1]).toEqual(['金牛区', '彭州市', 15]));
  test('others are paid too', () => {
    const three = '三 各方=金牛区:彭州市:高新区; 方式=划转 比例=5:4:1';
    expect(table('SETTLE', ledger({ 协议: '三' }), three).slice(1)).toEqual([['彭州市', '金牛区', 50], ['彭州市', '高新区', 10]]);
  });
});

describe('COMPARE', () => {
  const verdicts = (a: readonly Row[], b: readonly Row[]) => column(table('COMPARE', ledger(...a), ledger(...b)), '判断');
  const month = (number: number, value: number): Row => ({ 期间: `2024-0${number}`, 本期数: value });

  test('tells a wrong unit, period or column from a mere difference', () => {
    expect(verdicts([{ 本期数: 5 }], [{ 本期数: 50_000 }])).toEqual(['疑似单位']);
    expect(verdicts([{ 本期数: 5.5 }], [{ 本期数: 5500 }])).toEqual(['疑似单位']);
    expect(verdicts([month(2, 11), month(3, 13)], [month(2, 11), month(3, 24)])).toEqual(['一致', '疑似当期累计']);
    expect(verdicts([month(2, 11), month(3, 13)], [month(2, 13), month(3, 17)])).toEqual(['疑似期间', '疑似期间']);
    expect(verdicts([{}], [{ 本期数: 101 }])).toEqual(['金额不同']);
  });

  test('a unit is its code, else its name; what one side alone has is one-sided', () => {
    expect(verdicts([{ 信用代码: '91510106MA60004380' }], [{ 单位名称: '甲有限公司', 信用代码: '91510106ma60004380' }])).toEqual(['一致']);
    expect(verdicts([{ 信用代码: '91510106MA60004380' }], [{ 信用代码: '' }])).toEqual(['一致']);
    expect(verdicts([{}], [{ 单位名称: '乙' }])).toEqual(['单边', '单边']);
  });

  test('ledgers in different units are compared in one', () => {
    const inUnit = (unit: string, value: number) => [['单位名称', '期间', `金额（${unit}）`], ['甲', '2024', value]];
    expect(table('COMPARE', inUnit('万元', 1.5), inUnit('元', 15_000))[1]?.slice(4)).toEqual([1.5, 1.5, 0, '一致']);
  });

  test('one ledger needs exactly two reporting districts', () => {
    const both = [['单位名称', '填报单位', '期间', '本期数'], ['甲', '金牛区', '2024', 5], ['甲', '彭州市', '2024', 6]];
    expect(table('COMPARE', both)[1]?.slice(4)).toEqual([5, 6, -1, '金额不同']);
    expect(() => table('COMPARE', both.slice(0, 2))).toThrow('填报单位');
  });
});

describe('CHECK', () => {
  const codes = (...rows: readonly Row[]) => {
    const found = table('CHECK', ledger(...rows), SPLIT);
    return column(found, '代码').map((code, index) => `${String(column(found, '行')[index])} ${String(code)}`);
  };

  test('a sound ledger has no findings', () => expect(codes({ 信用代码: '91510106MA60004380' }, { 期间: '2025' })).toEqual([]));
  test.each<[string, Row[], string[]]>([
    ['two districts report one unit', [{ 信用代码: '91510106MA60004380' }, { 单位名称: '甲公司', 信用代码: '91510106MA60004380', 属地: '金牛区', 飞出地: '', 协议: '' }], ['2 double-counted', '3 double-counted']],
    ['a repeated row', [{}, {}], ['3 repeated-row']],
    ['a year beside its month', [{}, { 期间: '2024-03' }], ['2 overlapping-period', '3 overlapping-period']],
    ['an unknown agreement', [{ 协议: '丢' }], ['2 unknown-agreement']],
    ['an agreement text with a mistake', [{ 协议: '比列=5:5' }], ['2 unknown-agreement']],
    ['an origin without an agreement', [{ 协议: '' }], ['2 unknown-agreement']],
    ['other parties', [{ 飞出地: '武侯区' }], ['2 other-parties']],
    ['an unknown district', [{ 属地: '亚特兰蒂斯' }], ['2 unknown-district']],
    ['a city as a district', [{ 属地: '成都市' }], ['2 unknown-district']],
    ['an unknown period', [{ 期间: '去年' }], ['2 unknown-period']],
    ['no period', [{ 期间: '' }], ['2 unknown-period']],
    ['a wrong check digit', [{ 信用代码: '91510182MA6CDEF12H' }], ['2 credit-code']],
    ['a code stored as a number', [{ 信用代码: 9.1510106e17 }], ['2 credit-code-number']],
    ['a figure of another magnitude', [{ 期间: '2021' }, { 期间: '2022' }, { 期间: '2023', 本期数: 1_000_000 }], ['4 magnitude']],
    ['a rate', [{ 指标: '增长率' }], ['2 not-additive']],
    ['a missing figure', [{ 本期数: '…' }], ['2 missing-value']],
    ['no number', [{ 本期数: '一百' }], ['2 not-a-number']],
    ['too many digits', [{ 本期数: '1234567890123456' }], ['2 too-many-digits']],
    ['a total', [{}, { 单位名称: '合计' }], ['3 total-row']],
    ['years without a start', [{ 协议: '方式=分算 比例=5:5 年次=1-3' }], ['2 missing-start']],
    ['a base that is missing', [{ 协议: '方式=分算 比例=5:5 基数=记录 基数归=飞入地' }], ['2 missing-base']],
    ['a share that is missing', [{ 协议: '方式=分算' }], ['2 missing-share']],
    ['no clause', [{ 协议: '情形=迁移 比例=5:5' , 情形: '落地' }], ['2 no-clause']],
    ['two clauses', [{ 协议: '情形=迁移 比例=5:5; 情形=迁移 比例=4:6', 情形: '迁移' }], ['2 ambiguous-clause']],
    ['an agreement that has ended', [{ 协议: '比例=5:5 止=2020-12-31' }], ['2 outside-agreement']],
  ])('%s', (_, rows, expected) => expect(codes(...rows)).toEqual(expected));

  test('columns that are missing or stand twice', () => {
    const found = (header: readonly string[], row: readonly Cell[]) => table('CHECK', [header, row], SPLIT).slice(1).map(([at, name, level, code]) => [at, name, level, code]);
    expect(found(['单位名称', '飞出地'], ['甲', '金牛区'])).toEqual([[1, '本期数', '错误', 'unknown-column'], [1, '期间', '错误', 'unknown-column']]);
    expect(found(['单位名称', '飞出地', '期间', '数值', '金额'], ['甲', '金牛区', '2024', 1, 2])).toEqual([[1, '数值', '警告', 'unknown-column']]);
  });

  test('mixed units are a warning on the fewer', () => {
    const rows = [['单位名称', '属地', '飞出地', '协议', '期间', '数值', '计量单位'], ...['甲', '乙', '丙'].map((name) => [name, '彭州市', '金牛区', '分', '2024', 5, name === '丙' ? '元' : '万元'])];
    expect(table('CHECK', rows, SPLIT).slice(1).map(([row, , level, code]) => [row, level, code])).toEqual([[4, '警告', 'mixed-units']]);
  });

  test('mixed units under terms in yuan are an error, and said once', () => {
    const rows = [['单位名称', '属地', '飞出地', '协议', '期间', '数值', '计量单位'], ...['甲', '乙', '丙'].map((name) => [name, '彭州市', '金牛区', '限', '2024', 5, name === '丙' ? '元' : '万元'])];
    const found = table('CHECK', rows, '限 飞出地=金牛区 飞入地=彭州市; 上限=20 5:5').slice(1).map(([row, , level, code]) => [row, level, code]);
    expect(found.filter(([, , code]) => code === 'mixed-units')).toEqual([[4, '错误', 'mixed-units']]);
  });

  test('an organisation code that is wrong inside a right credit code is a warning', () => {
    const found = table('CHECK', ledger({ 信用代码: '91510106MA6T2K7X5E' }, { 单位名称: '乙', 信用代码: '91510182MA6CDEF11H' }), SPLIT).slice(1);
    expect(found.map(([row, , level, code]) => [row, level, code])).toEqual([[2, '警告', 'organisation-code']]);
  });
});

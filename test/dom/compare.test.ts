import { parseAgreement } from '../../src/accounting/agreement/text';
import type { Cell } from '../../src/accounting/cells';
import type { Period } from '../../src/accounting/period/period';
import { readPeriod } from '../../src/accounting/period/read-period';
import { speechOf } from '../../src/taskpane/language';
import type { Result } from '../../src/reckoning/compare/compute';
import { compute } from '../../src/reckoning/compare/compute';
import { countsOf, isShown, searchFor } from '../../src/taskpane/compare/filter';
import { meaningOf } from '../../src/reckoning/compare/meaning';
import { likelyPartner } from '../../src/taskpane/compare/partner';
import type { ColumnCorrection } from '../../src/workbook/settings-sheet/settings';
import { placeAt, placesOf } from '../../src/reckoning/compare/places';
import { settlements } from '../../src/reckoning/compare/settled-items';
import type { LedgerEntry } from '../../src/workbook/ledger-list';
import type { SettledRow } from '../../src/workbook/settled/settled-sheet';

const HEADER = ['单位名称', '信用代码', '指标', '期间', '本期数'];
type Line = readonly Cell[];

const entry = (sheet: string, cells: readonly Line[], more: Partial<LedgerEntry> = {}): LedgerEntry => ({
  key: sheet, sheetId: `id ${sheet}`, sheet, table: null, area: { row: 3, column: 1, rows: cells.length, columns: 5 }, cells, records: cells.length - 1, periods: [], indicators: [], districts: [], reporters: [], unit: '万元', language: 'zh', ...more,
});
const ledger = (sheet: string, lines: readonly Line[]): LedgerEntry => entry(sheet, [['单位：万元', '', '', '', ''], HEADER, ...lines]);
const line = (name: string, value: Cell, period = '2025Q3', indicator = '产值'): Line => [name, '', indicator, period, value];

const compare = (a: readonly Line[], b: readonly Line[]): Promise<Result> => compute(ledger('甲表', a), ledger('乙表', b), { agreements: [], corrections: [] });

const zh = speechOf('zh-CN');
const said = async (a: readonly Line[], b: readonly Line[]): Promise<readonly string[]> => {
  const result = await compare(a, b);
  return result.everything.items.map((item) => meaningOf(item, result, 2, zh));
};

describe('what a finding means', () => {
  test.each<[string, readonly Line[], readonly Line[], string]>([
    ['agreed', [line('甲', 5)], [line('甲', 5)], '两方数值一致。'],
    ['one-sided', [line('甲', 5)], [], '乙方台账没有这一项。缺报不作 0 处理，差额不计算。请乙方补报，或核对信用代码、指标和期间。'],
    ['different', [line('甲', 5000)], [line('甲', 4850)], '差额 150.00，为甲报的 3.0%。请两方与原始报表核对。'],
    ['a tiny share', [line('甲', 50_000)], [line('甲', 49_999)], '差额 1.00，为甲报的 < 0.1%。请两方与原始报表核对。'],
    ['no share of 0', [line('甲', 0)], [line('甲', 3)], '差额 −3.00。请两方与原始报表核对。'],
    ['a unit', [line('甲', 3456.78)], [line('甲', 34_567_800)], '疑似按元填报：乙报为甲报的 10,000 倍。请乙方核对计量单位。'],
    ['a unit that cannot be told', [line('甲', 5)], [line('甲', 5000)], '疑似计量单位不同：乙报为甲报的 1,000 倍。请两方核对计量单位。'],
    ['a period', [line('甲', 5)], [line('甲', 7), line('甲', 5, '2025Q2')], '疑似期间错位：甲报等于乙方2025年二季度的数值。请甲方核对期间。'],
    ['a cumulative', [line('甲', 9)], [line('甲', 4), line('甲', 3, '2025Q2'), line('甲', 2, '2025Q1')], '疑似填报累计数：甲报等于乙方2025年一季度至2025年三季度各期之和。请甲方核对，改报本期数。'],
  ])('%s', async (_, a, b, text) => expect((await said(a, b))[0]).toBe(text));

  test('columns a person has set right are read so, and findings keep their rows', async () => {
    const odd: readonly Line[] = [['甲方表'], ['单位名称', '信用代码', '指标', '期间', '金额', '数值'], ['甲', '', '产值', '2025Q3', 5, 9], ['甲', '', '产值', '2025Q3', 5, 9]];
    const a = entry('甲表', odd, { area: { row: 3, column: 1, rows: 4, columns: 6 } });
    const correction = { sheet: '甲表', original: ['单位名称', '信用代码', '指标', '期间', '金额', '数值'], headers: [['单位名称', '信用代码', '指标', '期间', '', '数值']], area: { row: 11, column: 2, rows: 1, columns: 6 } };
    const figures = async (corrections: readonly ColumnCorrection[]) => {
      const { compared, findings } = await compute(a, ledger('乙表', [line('甲', 18)]), { agreements: [], corrections });
      return { comparisons: compared.comparisons.map(({ a: own, b, verdict }) => [own, b, verdict]), rows: findings.map(({ finding }) => [finding.row, finding.code]) };
    };
    expect(await figures([])).toMatchObject({ comparisons: [['10', '18', 'different']] });
    expect(await figures([correction])).toEqual({ comparisons: [['18', '18', 'agreed']], rows: [[4, 'repeated-row']] });
  });

  test('what CHECK found is said in its own words, with rows of the sheet', async () => {
    const agreements = [parseAgreement('金彭2023 飞出地=金牛区 飞入地=彭州市 方式=分算 比例=5:5')];
    const twice = [line('甲', 5), line('甲', 5)];
    const result = await compute(ledger('甲表', twice), ledger('乙表', [line('甲', 10)]), { agreements, corrections: [] });
    const repeated = result.everything.items.find(({ found }) => found?.finding.code === 'repeated-row');
    expect(repeated && meaningOf(repeated, result, 2, zh)).toBe('与第 6 行完全相同。请确认是否重复填报。');
    expect(repeated?.found && placeAt(result, 'a', repeated.found.finding.row, 'figure').address).toBe('F7');
  });
});

describe('the list', () => {
  test('puts suspicions first and what agrees last; every figure has its cells', async () => {
    const result = await compare([line('一', 1), line('二', 2), line('三', 3), line('四', 4)], [line('一', 1), line('二', 20_000), line('三', 5), line('三', 1)]);
    expect(result.everything.items.map(({ name, judgement }) => `${name} ${judgement}`)).toEqual(['二 unit-suspected', '三 different', '四 one-sided', '一 agreed']);
    const third = result.everything.items[1]?.comparison;
    expect(placesOf(result, 'a', third?.sources.a ?? []).map(({ sheet, address }) => `${sheet}!${address}`)).toEqual(['甲表!F8']);
    expect(placesOf(result, 'b', third?.sources.b ?? []).map(({ address }) => address)).toEqual(['F8', 'F9']);
  });

  test('keeps to the periods and indicators of both ledgers, and counts what it leaves out', async () => {
    const result = await compare([line('一', 1), line('二', 2, '2025Q2'), line('三', 3, '2025Q3', '税收')], [line('一', 1), line('四', 4)]);
    expect(result.common?.items.map(({ name }) => name)).toEqual(['四', '一']);
    expect(result.common?.outside).toBe(2);
    expect(result.everything.items).toHaveLength(4);
    expect((await compare([line('一', 1)], [line('一', 1)])).common).toBeNull();
    expect((await compare([line('一', 1)], [line('一', 1, '2024Q1')])).common).toBeNull();
  });

  test('totals are of what both report; the rest is counted beside them, never as 0', async () => {
    const { everything } = await compare([line('一', 1.5), line('二', 2), line('三', '—')], [line('一', 1.25), line('四', 0.125), line('五', '')]);
    expect(everything.totals).toEqual({ both: 1, a: '1.5', b: '1.25', difference: '0.25', only: { a: { count: 1, amount: '2' }, b: { count: 1, amount: '0.125' } }, withoutFigure: 2, indicators: 1, decimals: 3 });
  });

  test('is searched by every word, whatever the width and case', async () => {
    const { everything } = await compare([line('Ａ公司', 1), line('B公司', 1, '2025Q3', '税收')], []);
    const found = (words: string) => everything.items.filter((item) => searchFor(words)({ item, settlement: null })).map(({ name }) => name);
    expect([found('a'), found('公司 税'), found(' '), found('没有')]).toEqual([['Ａ公司'], ['B公司'], ['Ａ公司', 'B公司'], []]);
  });

  test('without agreements, or a column of them, nothing is said of them; all else is checked', async () => {
    const wrong: Line = ['一', '91510182MA6CDEF11X', '产值', '2025Q3', 1];
    const result = await compare([wrong], [line('一', 1)]);
    expect(result.withoutAgreements).toBe(true);
    expect(result.findings.map(({ side, finding }) => `${side} ${finding.code}`)).toEqual(['a credit-code']);
    const agreements = ['金彭2023', '武金2024'].map((id) => parseAgreement(`${id} 飞出地=金牛区 飞入地=彭州市 方式=分算 比例=5:5`));
    const other = await compute(ledger('甲表', [wrong]), ledger('乙表', [line('一', 1)]), { agreements, corrections: [] });
    expect([other.withoutAgreements, other.findings.map(({ finding }) => finding.code)]).toEqual([true, ['credit-code']]);
    const named = entry('丙表', [['单位名称', '信用代码', '协议', '期间', '本期数'], ['一', '', '没有的', '2025Q3', 1]]);
    expect((await compute(named, ledger('乙表', [line('一', 1)]), { agreements, corrections: [] })).findings.map(({ finding }) => finding.code)).toContain('unknown-agreement');
    expect((await compute(named, ledger('乙表', [line('一', 1)]), { agreements: [], corrections: [] })).findings.map(({ finding }) => finding.code)).not.toContain('unknown-agreement');
  });

  test('one ledger of two reporters is divided by them, and so is what CHECK found', async () => {
    const both = entry('表', [['单位名称', '填报单位', '期间', '本期数', '信用代码'], ['甲', '彭州市', '2025Q3', 1, 'X'], ['甲', '金牛区', '2025Q3', 2, 'X']], { reporters: ['彭州市', '金牛区'] });
    const result = await compute(both, null, { agreements: [parseAgreement('金彭2023 飞出地=金牛区 飞入地=彭州市 方式=分算 比例=5:5')], corrections: [] });
    expect(result.compared.reporters).toEqual({ a: '彭州市', b: '金牛区' });
    expect(result.findings.filter(({ finding }) => finding.code === 'credit-code').map(({ side, finding }) => [side, finding.row])).toEqual([['a', 2], ['b', 3]]);
  });
});

describe('what was settled', () => {
  const row = (more: Partial<SettledRow>): SettledRow => ({ sheetId: 's', sheet: '对账处理', row: 5, name: '甲', code: '', indicator: '产值', period: '2025年三季度', judgement: '金额不同', a: '5', b: '7', note: '已更正', who: '李敏', time: '', ...more });
  const settlementOf = async (...rows: readonly SettledRow[]) => {
    const result = await compare([line('甲', 5)], [line('甲', 7)]);
    const [item] = result.everything.items;
    return item ? settlements(rows)(item) : null;
  };

  test.each<[string, Partial<SettledRow>, boolean | null]>([
    ['the same figures', {}, true],
    ['words of the other language', { judgement: 'Different', period: '2025Q3' }, true],
    ['another judgement of the same figures', { judgement: '疑似单位' }, true],
    ['the ledgers the other way round', { a: '7', b: '5' }, true],
    ['another figure', { b: '8' }, false],
    ['a figure that was missing', { b: null }, false],
    ['an unreadable figure', { a: undefined }, false],
    ['another unit', { name: '乙' }, null],
    ['another period', { period: '2025年二季度' }, null],
    ['another indicator', { indicator: '税收' }, null],
    ['a finding of CHECK', { judgement: '整行重复' }, null],
    ['words that are no judgement', { judgement: '好' }, null],
  ])('%s: %j holds %s', async (_, more, holds) => expect((await settlementOf(row(more)))?.holds ?? null).toBe(holds));

  test('of several rows the one that fits counts, else the last', async () => {
    expect((await settlementOf(row({ note: 'fits' }), row({ b: '8', note: 'old' })))?.row.note).toBe('fits');
    expect((await settlementOf(row({ b: '9', note: 'first' }), row({ b: '8', note: 'last' })))?.row.note).toBe('last');
    expect(await settlementOf()).toBeNull();
  });

  test('what agrees by now needs no settling; a code goes before a name', async () => {
    const result = await compare([line('甲', 7)], [line('甲', 7)]);
    expect(result.everything.items.map((item) => settlements([row({})])(item))).toEqual([null]);
    const coded = await compare([['甲', '91510182MA6CDEF11H', '产值', '2025Q3', 5]], [['甲厂', '91510182MA6CDEF11H', '产值', '2025Q3', 7]]);
    const [item] = coded.everything.items;
    expect(item && settlements([row({ code: '91510182ma6cdef11h', name: '旧名' })])(item)?.holds).toBe(true);
  });

  test('a finding about a column is settled under its sheet and column', async () => {
    const cells = [['单位名称', '企业名称', '本期数', '数值', '期间'], ['一', '一', 1, 1, '2025Q3']];
    const result = await compute(entry('丙表', cells), ledger('乙表', [line('一', 1)]), { agreements: [], corrections: [] });
    const columns = result.everything.items.filter(({ found }) => found?.finding.code === 'unknown-column');
    expect(columns.map(({ subject, indicator, name }) => [subject, indicator, name])).toEqual([['丙表', '单位名称', ''], ['丙表', '本期数', '']]);
    const settled = settlements([row({ name: '丙表', judgement: '缺列或重列', indicator: '本期数', period: '', a: null, b: null })]);
    expect(columns.map((item) => settled(item)?.holds ?? null)).toEqual([null, true]);
  });

  test('counts: settled is neither open nor of its judgement', async () => {
    const result = await compare([line('甲', 5), line('乙', 1), line('丙', 1)], [line('甲', 7), line('乙', 2), line('丙', 1)]);
    const settlementFor = settlements([row({})]);
    const all = result.everything.items.map((item) => ({ item, settlement: settlementFor(item) }));
    expect(Object.fromEntries(countsOf(all))).toEqual({ settled: 1, open: 1, different: 1, agreed: 1 });
    expect(all.filter((one) => isShown(one, 'open')).map(({ item }) => item.name)).toEqual(['乙']);
    expect(all.filter((one) => isShown(one, 'settled')).map(({ item }) => item.name)).toEqual(['甲']);
    expect(all.filter((one) => isShown(one, 'agreed')).map(({ item }) => item.name)).toEqual(['丙']);
  });
});

test('the other ledger is the one of the same indicators and periods', () => {
  const period = (text: string): Period => readPeriod(text);
  const mine = entry('甲表', [], { indicators: ['产值', '税收'], periods: [period('2025Q1'), period('2025Q2')] });
  const nine = entry('九个月', [], { indicators: ['产值'], periods: [period('2025年1-9月')] });
  const quarter = entry('季度', [], { indicators: ['产值'], periods: [period('2025Q2')] });
  const foreign = entry('别的', [], { indicators: ['投资'], periods: [period('2025Q2')] });
  expect(likelyPartner([mine, foreign, nine, quarter], mine)?.sheet).toBe('季度');
  expect(likelyPartner([mine, foreign, nine], mine)?.sheet).toBe('九个月');
  expect(likelyPartner([mine], mine)).toBeNull();
  expect(likelyPartner([mine, quarter], entry('两方', [], { reporters: ['甲', '乙'] }))).toBeNull();
});

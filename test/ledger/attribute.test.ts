import type { Cell } from '../../src/accounting/cells';
import { column, table } from '../support/calling';

const HEADER = ['单位名称', '属地', '飞出地', '协议', '情形', '指标', '期间', '本期数', '累计数', '基数', '起始日'];
type Row = Readonly<Partial<Record<(typeof HEADER)[number], Cell>>>;
const DEFAULTS: Row = { 单位名称: '甲', 属地: '彭州市', 飞出地: '金牛区', 协议: '分', 指标: '产值', 期间: '2024' };

const ledger = (...rows: readonly Row[]): Cell[][] => [HEADER, ...rows.map((row) => HEADER.map((name) => ({ ...DEFAULTS, ...row })[name] ?? ''))];
const SPLIT = '分 飞出地=金牛区 飞入地=彭州市; 方式=分算 比例=5:5';
const attributed = (agreement: string, ...rows: readonly Row[]) => table('ATTRIBUTE', ledger(...rows), agreement);
const origins = (agreement: string, ...rows: readonly Row[]) => column(attributed(agreement, ...rows), '计入飞出地');

describe('cumulative figures', () => {
  test('count as the difference to the year so far, restart each January, and may fall', () => {
    const rows = attributed(SPLIT, { 期间: '2024年1-2月', 累计数: 1000 }, { 期间: '2024年1-3月', 累计数: 1600 }, { 期间: '2024年1-4月', 累计数: 1550 }, { 期间: '2025年1-2月', 累计数: 300 });
    expect(column(rows, '属地数')).toEqual([1000, 600, -50, 300]);
    expect(column(rows, '计入飞出地')).toEqual([500, 300, -25, 150]);
    expect(column(rows, '累计已计入')).toEqual([500, 800, 775, 925]);
  });

  test('under 累计数 a month stands for the year up to it, and governs where both are filled', () => {
    expect(origins(SPLIT, { 期间: '2024-02', 累计数: 100 }, { 期间: '2024-03', 本期数: 7, 累计数: 160 })).toEqual([50, 30]);
  });

  test('the phase of a period is that of the span since the previous figure (example 11)', () => {
    const phases = '分 飞出地=金牛区 飞入地=彭州市; 方式=分算 止=2027-06-30 比例=5:5; 方式=分算 起=2027-07-01 比例=3:7';
    expect(origins(phases, { 期间: '2027年1-6月', 本期数: 6000 }, { 期间: '2027年1-12月', 本期数: 13000 })).toEqual([3000, 2100]);
  });

  test('follow months that stand alone', () => expect(origins(SPLIT, { 期间: '2024-01', 本期数: 100 }, { 期间: '2024年1-3月', 本期数: 300 })).toEqual([50, 100]));
  test('twice the same: equal ones count once, differing ones are both left out', () => {
    expect(origins(SPLIT, { 期间: '2024年1-3月', 本期数: 100 }, { 期间: '2024年1-3月', 本期数: 100 })).toEqual([50, 0]);
    expect(origins(SPLIT, { 期间: '2024年1-3月', 本期数: 100 }, { 期间: '2024年1-3月', 本期数: 120 }, { 期间: '2024年1-4月', 本期数: 140 })).toEqual(['', '', 70]);
  });
  test('twice the same across a change of clause stays with the clause of the first', () => {
    const phases = '分 飞出地=金牛区 飞入地=彭州市 方式=分算 基数=100 基数归=飞入地 不足=分担; 止=2024-06-30 比例=5:5; 起=2024-07-01 比例=3:7';
    expect(origins(phases, { 期间: '2024年1-12月', 本期数: 300 }, { 期间: '2024年1-12月', 本期数: 300 })).toEqual([100, 0]);
  });
  test('a year and its own months, or a quarter beside the cumulative that ends in it, are left out', () => {
    expect(origins(SPLIT, { 期间: '2024', 本期数: 100 }, { 期间: '2024-03', 本期数: 20 }, { 期间: '2025', 本期数: 8 })).toEqual(['', '', 4]);
    expect(origins(SPLIT, { 期间: '2024年1-2月', 本期数: 100 }, { 期间: '2024Q1', 本期数: 20 })).toEqual(['', '']);
  });
});

describe('histories', () => {
  test('run per unit, indicator and agreement', () => {
    const capped = '分 飞出地=金牛区 飞入地=彭州市; 方式=划转 比例=5:5 上限=60';
    expect(origins(capped, { 本期数: 100 }, { 单位名称: '乙', 本期数: 100 }, { 指标: '税收', 本期数: 100 }, { 期间: '2025', 本期数: 100 })).toEqual([50, 50, 50, 10]);
  });
  test('a later clause with a smaller cap takes nothing back', () => {
    const phases = '分 飞出地=金牛区 飞入地=彭州市; 方式=划转 比例=5:5 止=2024-12-31 上限=100; 方式=划转 比例=5:5 起=2025-01-01 上限=30';
    expect(origins(phases, { 本期数: 300 }, { 期间: '2025', 本期数: 300 }, { 期间: '2026', 本期数: -160 }, { 期间: '2027', 本期数: 300 })).toEqual([100, 0, -80, 10]);
  });
  test('a name with exactly one code adopts it', () => {
    const coded = [['单位名称', '信用代码', '飞出地', '期间', '本期数'], ['甲', '91510106MA60004380', '金牛区', '2024', 100], ['甲', '', '金牛区', '2025', 100], ['甲 有限', '91510106ma60004380', '金牛区', '2026', 100]];
    expect(column(table('ATTRIBUTE', coded, '方式=划转 比例=5:5 上限=120'), '累计已计入')).toEqual([50, 100, 120]);
  });
  test('months are set against the base of the year, December settles', () => {
    const based = '分 飞出地=金牛区 飞入地=彭州市; 方式=分算 比例=5:5 基数=1200 基数归=飞入地 不足=分担';
    expect(origins(based, { 期间: '2024-12', 本期数: 600 }, { 期间: '2024-11', 本期数: 500 })).toEqual([-50, 0]);
    expect(origins(based, { 期间: '2024-12', 本期数: 100 }, { 期间: '2024-12', 本期数: 1000 })).toEqual([-50, 0]);
  });
});

describe('rows that cannot be shared', () => {
  const whole = (row: Row, agreement = SPLIT) => {
    const [, cells = []] = attributed(agreement, { 本期数: 100, ...row });
    return cells.slice(0, 6);
  };
  test.each<[string, Row, unknown[]]>([
    ['a blank agreement credits 0', { 协议: '', 飞出地: '' }, [100, '', '', 0, 100, '']],
    ['an agreement nobody gave keeps the territorial figure', { 协议: '丢' }, [100, '', '', '', '', '']],
    ['other parties are not shared', { 飞出地: '武侯区' }, [100, '', '', '', '', '']],
    ['an unreadable figure leaves all amounts blank', { 本期数: '一百' }, ['', '', '', '', '', '']],
    ['a missing figure too', { 本期数: '—' }, ['', '', '', '', '', '']],
    ['a rate is never shared', { 指标: '产值增速' }, [100, '', '', '', '', '']],
    ['an unreadable period', { 期间: '去年' }, [100, '', '', '', '', '']],
    ['a ratio that Excel made a time', { 协议: '方式=分算 比例=0.211805555555556' }, [100, '分算', 0.211805555555556, 21.18, 78.82, 21.18]],
  ])('%s', (_, row, expected) => expect(whole(row)).toEqual(expected));

  test('each says why', () => {
    const remarks = column(attributed(SPLIT, { 协议: '', 本期数: 1 }, { 协议: '丢', 本期数: 1 }, { 本期数: '一百' }, { 指标: '税收', 期间: '2024', 本期数: 3 }), '提示');
    expect(remarks.map((remark) => String(remark) !== '')).toEqual([true, true, true, false]);
  });
});

describe('units of measure', () => {
  const rows = (agreement: string) => [['单位名称', '飞出地', '协议', '期间', '数值', '计量单位'], ['甲', '金牛区', agreement, '2024', 3, '万元'], ['乙', '金牛区', agreement, '2024', 5, '万元'], ['丙', '金牛区', agreement, '2024', 20_000, '元']];
  test('results stand in the unit most rows have', () => expect(column(table('ATTRIBUTE', rows('5:5'), '5:5'), '计入飞出地')).toEqual([1.5, 2.5, 1]));
  test('amounts of an agreement without a unit make the odd row bad', () => {
    expect(column(table('ATTRIBUTE', rows('方式=分算 比例=5:5 基数=1 基数归=飞入地'), '5:5'), '计入飞出地')).toEqual([1, 2, '']);
    expect(column(table('ATTRIBUTE', rows('方式=分算 比例=5:5 基数=1万元 基数归=飞入地'), '5:5'), '计入飞出地')).toEqual([1, 2, 0.5]);
  });
});

test('without a column 协议 there must be exactly one agreement, and rows need an origin', () => {
  const rows = [['单位名称', '飞出地', '期间', '本期数'], ['甲', '金牛区', '2024', 100], ['乙', '', '2024', 100]];
  expect(column(table('ATTRIBUTE', rows, SPLIT), '计入飞出地')).toEqual([50, 0]);
  expect(() => table('ATTRIBUTE', rows, [[SPLIT], ['标 方式=标注 比例=3:7']])).toThrow('协议');
});

test('other parties have a column of their own', () => {
  const three = '分 各方=金牛区:彭州市:高新区; 方式=分算 比例=5:4:1';
  expect(column(attributed(three, { 本期数: 100.01 }), '计入其他方')).toEqual([10]);
  expect(column(attributed(three, { 本期数: 100.01 }), '飞入地考核数')).toEqual([40]);
});

test('an English ledger is answered in English', () => {
  const rows = [['name', 'origin', 'agreement', 'period', 'value'], ['A', 'Jinniu', 'JP', '2024', 100]];
  const [titles, cells = []] = table('ATTRIBUTE', rows, 'JP origin=Jinniu host=Pengzhou; treatment=split shares=5:5');
  expect(titles).toEqual(['territorial', 'treatment', 'share', 'credited to origin', 'host appraisal', 'credited so far', 'tag', 'remark']);
  expect(cells.slice(0, 6)).toEqual([100, 'split', 0.5, 50, 50, 50]);
  expect(cells[6]).toBe('50 credited to Jinniu (split 5:5, JP clause 1); for appraisal only, not for publication');
});

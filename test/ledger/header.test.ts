import type { Cell, Matrix } from '../../src/accounting/cells';
import type { LedgerField } from '../../src/accounting/ledger/fields';
import { LEDGER_FIELDS } from '../../src/accounting/ledger/fields';
import { readLedgerHeader } from '../../src/accounting/ledger/header';
import { faultOf } from '../support/fault';

const columnsOf = (cells: Matrix) => Object.fromEntries(readLedgerHeader(cells).columns);

describe('the header row', () => {
  test('is found below titles, in any order, with columns nobody knows', () => {
    const header = readLedgerHeader([
      ['2026年1—9月结对台账', null, null, null],
      ['填报单位：金牛区统计局', '', '单位：万元', ''],
      ['序号', '本期数', '单位名称', '备注'],
      [1, 100, '甲', ''],
    ]);
    expect(header.rows).toEqual([2]);
    expect(header.firstDataRow).toBe(3);
    expect(Object.fromEntries(header.columns)).toEqual({ figure: 1, name: 2 });
    expect(header.title).toMatchObject({ unit: '万元', period: { cumulative: true } });
    expect(header.language).toBe('zh');
  });

  test('may stand over two rows', () => {
    const header = readLedgerHeader([
      ['单位名称', '统一社会信用代码', '金额（万元）', ''],
      ['', '', '本月', '本年累计'],
      ['甲', '91510106MA60004380', 1, 2],
    ]);
    expect(header.rows).toEqual([0, 1]);
    expect(Object.fromEntries(header.columns)).toEqual({ name: 0, 'credit-code': 1, figure: 2, cumulative: 3 });
    expect([...header.units.values()]).toEqual(['万元', '万元']);
  });

  test('is not taken from data below it', () => expect(readLedgerHeader([['单位名称', '期间', '指标'], ['企业', '2024', '税收'], ['公司', '2024', '金额']]).rows).toEqual([0]));
  test('needs two known names in twenty rows', () => {
    expect(faultOf(() => readLedgerHeader([['甲', '乙'], ['单位名称', '备注']])).code).toBe('ledger-header-missing');
    const titles = Array.from({ length: 20 }, (): Cell[] => ['说明', '']);
    expect(faultOf(() => readLedgerHeader([...titles, ['单位名称', '期间']])).code).toBe('ledger-header-missing');
  });

  test('reads English, and decides the language by its first known name', () => {
    const header = readLedgerHeader([['No', 'Credit Code', '单位名称', 'year-to-date', 'Reporting Period']]);
    expect(header.language).toBe('en');
    expect(Object.fromEntries(header.columns)).toEqual({ 'credit-code': 1, name: 2, cumulative: 3, period: 4 });
  });

  test('takes the first of two columns with one meaning, and says so', () => {
    const header = readLedgerHeader([['企业名称', '数值', '金额', '期间'], ['甲', 1, 2, '2024']]);
    expect(header.columns.get('figure')).toBe(1);
    expect(header.doubled).toEqual([{ field: 'figure', kept: 1, ignored: 2 }]);
  });

  test('follows corrections', () => {
    const cells = [['企业名称', '数值', '产值', '期间']];
    const corrections = new Map<LedgerField, number | null>([['figure', 2], ['period', null]]);
    expect(Object.fromEntries(readLedgerHeader(cells, corrections).columns)).toEqual({ name: 0, figure: 2 });
  });

  test('knows every spelling of its table, blanks and full width included', () => {
    for (const [field, { zh, en }] of Object.entries(LEDGER_FIELDS)) {
      for (const spelling of [...zh, ...en]) {
        const other = field === 'period' ? '指标' : '期间';
        const expected = spelling === '单位' || spelling === 'unit' ? 'unit' : field;
        expect(columnsOf([[` ${[...spelling].join('\u3000')} `, other]])).toMatchObject({ [expected]: 0 });
      }
    }
  });
});

describe('单位', () => {
  test('is the unit of measure where its cells are units', () => expect(columnsOf([['企业名称', '单位', '数值'], ['甲', '万元', 1], ['乙', '元', 2]])).toMatchObject({ name: 0, unit: 1 }));
  test("is the unit's name where they are not", () => expect(columnsOf([['单位', '数值', '期间'], ['甲公司', 1, '2024']])).toMatchObject({ name: 0, figure: 1 }));
});

describe('titles', () => {
  const titleOf = (...titles: string[]) => readLedgerHeader([...titles.map((title) => [title, '']), ['单位名称', '本期数']]).title;

  test.each([
    ['2026年1—9月结对台账', '2026-01-01', true], ['金彭两地2024年台账（万元）', '2024-01-01', false], ['报告期：2026-03', '2026-03-01', false], ['2026年二季度', '2026-04-01', false], ['2026Q3 ledger', '2026-07-01', false],
  ])('%s', (title, first, cumulative) => {
    const { period } = titleOf(title);
    expect(period && [new Date(period.first * 86_400_000).toISOString().slice(0, 10), period.cumulative]).toEqual([first, cumulative]);
  });

  test('believe no two periods, no document number, no date of filling in', () => {
    expect(titleOf('2025年与2026年对照').period).toBeNull();
    expect(titleOf('成统〔2024〕12号').period).toBeNull();
    expect(titleOf('填报日期：2026年10月8日').period).toBeNull();
  });

  test('name unit and indicator', () => {
    expect(titleOf('规上工业总产值结对台账', '单位：千元')).toEqual({ period: null, unit: '千元', indicator: '规上工业总产值' });
    expect(titleOf('指标：本地留成税收').indicator).toBe('本地留成税收');
    expect(titleOf('税收与产值台账').indicator).toBeNull();
  });
});

describe('a header over two rows', () => {
  const rowsOf = (cells: Matrix) => readLedgerHeader(cells).rows;

  test('needs words only in the lower row, and a name of its own in each', () => {
    expect(rowsOf([['单位名称', '期间', '金额', ''], ['', '', '本月', '本年累计'], ['甲', '2024', 1, 2]])).toEqual([0, 1]);
    // The lower row holds a number: it is data.
    expect(rowsOf([['单位名称', '期间', '金额', ''], ['甲', '累计', 5, '']])).toEqual([0]);
    // The lower row adds no new name.
    expect(rowsOf([['单位名称', '期间', '金额'], ['企业', '', '']])).toEqual([0]);
    // The upper row is a title: the lower one knows all the names.
    expect(rowsOf([['单位名称', '', ''], ['单位名称', '期间', '金额']])).toEqual([1]);
    expect(rowsOf([['台账', '', ''], ['单位名称', '期间', '金额']])).toEqual([1]);
  });

  test('may have one known name above', () => {
    expect(rowsOf([['单位名称', '税收', ''], ['', '本月', '本年累计'], ['甲', 1, 2]])).toEqual([0, 1]);
  });

  test('is found below a row without cells', () => expect(rowsOf([[], ['单位名称', '金额']])).toEqual([1]));

  test('is the row with most names, the first of several', () => {
    expect(rowsOf([['单位名称', '期间', 1], ['单位名称', '期间', '金额', 1], ['单位名称', '期间', '金额', 1]])).toEqual([1]);
  });

  test('carries the unit of merged cells to the columns under it, up to the next upper name', () => {
    const { units } = readLedgerHeader([['单位名称', '税收（万元）', '', '备注', ''], ['', '本月', '本年累计', '', '基数'], ['甲', 1, 2, '', 3]]);
    expect([...units]).toEqual([[1, '万元'], [2, '万元']]);
    // In one row nothing is merged.
    expect([...readLedgerHeader([['单位名称', '金额（万元）', '', '基数（元）'], ['甲', 1, '', 2]]).units]).toEqual([[1, '万元'], [3, '元']]);
    // The lower row may name its own.
    expect([...readLedgerHeader([['单位名称', '税收', ''], ['', '本月（元）', '本年累计（千元）'], ['甲', 1, 2]]).units]).toEqual([[1, '元'], [2, '千元']]);
  });
});

describe('the column 单位', () => {
  const fieldOf = (header: Cell, ...cells: readonly Cell[]) => [...readLedgerHeader([[header, '金额', '期间'], ...cells.map((cell): Cell[] => [cell, 1, '2024'])]).columns].find(([, column]) => column === 0)?.[0] ?? null;

  test.each<[Cell, readonly Cell[], string]>([
    ['单位', ['万元', '万元', '甲'], 'unit'],
    ['单位', ['甲公司', '乙公司', '万元'], 'name'],
    ['单位', ['甲公司', '万元'], 'name'],
    ['单位', [], 'unit'],
    ['单位', [null, '', '万元', null], 'unit'],
    ['单 位', ['甲公司'], 'name'],
    [' 单位 ', ['甲公司'], 'name'],
    ['单位（全称）', ['甲公司'], 'name'],
    ['计量单位', ['甲公司'], 'unit'],
    ['Unit', ['Jia Ltd'], 'name'],
    ['unit', ['yuan'], 'unit'],
    ['unit of measure', ['Jia Ltd'], 'unit'],
  ])('%p over %p is the %s', (header, cells, field) => expect(fieldOf(header, ...cells)).toBe(field));

  test('is judged by its first 200 cells', () => {
    const many = (first: Cell, count: number, rest: Cell): Cell[] => [...Array.from({ length: count }, (): Cell => first), ...Array.from({ length: 300 }, (): Cell => rest)];
    expect(fieldOf('单位', ...many('万元', 101, '甲公司'))).toBe('unit');
    expect(fieldOf('单位', ...many('万元', 100, '甲公司'))).toBe('name');
  });
});

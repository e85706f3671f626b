import type { Cell, Matrix } from '../../src/accounting/cells';
import { BLANK } from '../../src/accounting/ledger/coded-column';
import { commonCode, readColumns, unitOfCombination, wordOf } from '../../src/accounting/ledger/columns';
import { readLedgerHeader } from '../../src/accounting/ledger/header';
import { NO_HUNDREDTHS } from '../../src/accounting/quantity/hundredths';
import { faultOf } from '../support/fault';

/** Two real codes, with their check characters. */
const CODES = ['91510106MA60004380', '91510100720396092J'];

const read = (cells: Matrix) => {
  const header = readLedgerHeader(cells);
  return { header, ledger: readColumns(cells, header) };
};

describe('a ledger column by column', () => {
  const sheet: Matrix = [
    ['单位名称', '属地', '期间', '数值', '本年累计', '基数', '情形', '协议'],
    ['甲', '金牛区', '2024', 100.25, 200, 50, '飞地', '金彭2023'],
    ['', '', '', '', '', '', '', ''],
    ['乙', '金牛', '2024年', '7', null, '', '飞地', '金彭2023'],
    ['小计', '', '', 107.25, '', '', '', ''],
    ['甲', '彭州市', '2024Q1', 1 / 3, 5, '', '', ''],
    ['注：单位为元'],
  ];

  test('holds its records by row, without blank rows, totals and notes', () => {
    const { ledger } = read([...sheet.slice(0, 6), ['', '', '', '', '', '', '', '']]);
    expect([ledger.count, Array.from(ledger.rows.subarray(0, 3)), ledger.totals]).toEqual([3, [1, 3, 5], [5]]);
    expect(ledger.rows).toHaveLength(6);
  });

  test('has the same code for names, districts and periods that mean the same', () => {
    const { ledger } = read(sheet);
    const codes = (field: 'name' | 'period') => Array.from(ledger.own[field]?.subarray(0, 3) ?? []);
    expect([codes('name'), codes('period')]).toEqual([[0, 1, 0], [0, 0, 1]]);
    expect([0, 1, 2].map((record) => ledger.combinations.of(record))).toEqual([0, 0, 1]);
    expect([commonCode(ledger, 'host', 0), commonCode(ledger, 'host', 1), commonCode(ledger, 'agreement', 1), commonCode(ledger, 'origin', 0), commonCode(ledger, 'case', 0)]).toEqual([0, 1, BLANK, BLANK, 0]);
    expect(ledger.coded.host?.value(1)?.name).toBe('彭州市');
  });

  test('holds amounts as whole hundredths where they are such, and says which records are read wholly', () => {
    const { ledger } = read(sheet);
    const three = (values: Float64Array | null) => Array.from(values?.subarray(0, 3) ?? []);
    expect(three(ledger.figures)).toEqual([10_025, NO_HUNDREDTHS, NO_HUNDREDTHS]);
    expect(three(ledger.cumulatives)).toEqual([20_000, NO_HUNDREDTHS, 500]);
    expect(three(ledger.bases)).toEqual([5_000, NO_HUNDREDTHS, NO_HUNDREDTHS]);
    // A text that is a number, and a third, are for the exact way.
    expect(Array.from(ledger.isPlain.subarray(0, 3))).toEqual([1, 0, 0]);
  });

  test('has no figures, and no codes, of columns that are not there', () => {
    const { ledger } = read([['单位名称', '本年累计'], ['甲', 5]]);
    expect([ledger.figures, ledger.bases, ledger.coded.host, ledger.own.period, ledger.own['credit-code']]).toEqual([null, null, undefined, undefined, undefined]);
    expect(ledger.cumulatives?.[0]).toBe(500);
  });

  test('of a header alone is empty', () => {
    const { ledger } = read([['单位名称', '数值']]);
    expect([ledger.count, ledger.rows.length, ledger.totals]).toEqual([0, 0, []]);
  });

  test('is not plain where a cell is an error or a district nobody knows how to read', () => {
    const { ledger } = read([['单位名称', '属地', '数值', '上限'], ['甲', 5, 1, ''], ['乙', '金牛区', 1, 3], ['丙', '金牛区', 1, '三'], [{ error: '#N/A' }, '金牛区', 1, '']]);
    expect(Array.from(ledger.isPlain.subarray(0, 4))).toEqual([0, 1, 0, 0]);
  });
});

describe('names beside credit codes', () => {
  const withCodes = (...rows: readonly (readonly [Cell, Cell])[]) => read([['单位名称', '统一社会信用代码', '数值'], ...rows.map(([name, code]) => [name, code, 1])]).ledger;

  test('decide nothing where every record has a code', () => {
    const ledger = withCodes(['甲', CODES[0] ?? ''], ['乙', CODES[1] ?? ''], ['丙', CODES[0] ?? '']);
    expect([ledger.own.name, ledger.coded.name]).toEqual([undefined, undefined]);
    expect(Array.from(ledger.own['credit-code'] ?? [])).toEqual([0, 1, 0]);
  });

  test('are coded where one record has none', () => {
    const ledger = withCodes(['甲', CODES[0] ?? ''], ['乙', ''], ['甲', CODES[1] ?? '']);
    expect(Array.from(ledger.own.name ?? [])).toEqual([0, 1, 0]);
    expect(ledger.coded.name?.value(1)).toBe('乙');
    expect(Array.from(ledger.own['credit-code'] ?? [])).toEqual([0, BLANK, 1]);
  });

  test('are coded where a code is an error, and an error among the names is not plain', () => {
    const ledger = withCodes(['甲', { error: '#N/A' }], [{ error: '#REF!' }, CODES[0] ?? ''], ['丙', CODES[1] ?? '']);
    expect(ledger.own.name).toHaveLength(3);
    expect(Array.from(ledger.isPlain)).toEqual([1, 0, 1]);
  });

  test('codes written as numbers and as texts are different cells', () => {
    const ledger = withCodes(['甲', 123], ['甲', '123'], ['甲', 123]);
    expect(Array.from(ledger.own['credit-code'] ?? [])).toEqual([0, 1, 0]);
  });

  test('without a column of names the codes stand alone, and without one of codes the names', () => {
    expect(read([['统一社会信用代码', '数值'], [CODES[0] ?? '', 1]]).ledger.own.name).toBeUndefined();
    expect(Array.from(read([['单位名称', '数值'], ['甲', 1]]).ledger.own.name ?? [])).toEqual([0]);
  });
});

describe('words and units', () => {
  test('a word is trimmed; an error in a cell is one', () => {
    expect([wordOf('  金彭2023 '), wordOf(5), wordOf(true)]).toEqual(['金彭2023', '5', 'true']);
    expect(faultOf(() => wordOf({ error: '#REF!' })).code).toBe('cell-is-error');
  });

  test('the unit of money is the record’s own, else the header’s of the figures, else the title’s', () => {
    const unitsOf = (cells: Matrix) => {
      const { header, ledger } = read(cells);
      const unit = unitOfCombination(ledger, header);
      return Array.from({ length: ledger.count }, (_, record) => unit(ledger.combinations.of(record)));
    };
    expect(unitsOf([['单位名称', '数值（千元）', '计量单位'], ['甲', 1, '万元'], ['乙', 1, ''], ['丙', 1, '人']])).toEqual(['万元', '千元', null]);
    expect(unitsOf([['单位名称', '本年累计（亿元）'], ['甲', 1]])).toEqual(['亿元']);
    expect(unitsOf([['单位：万元'], ['单位名称', '数值'], ['甲', 1]])).toEqual(['万元']);
    expect(unitsOf([['单位：万元'], ['单位名称', '数值（元）'], ['甲', 1]])).toEqual(['元']);
    expect(unitsOf([['单位名称', '数值'], ['甲', 1]])).toEqual([null]);
  });
});

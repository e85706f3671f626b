import type { Cell } from '../../src/accounting/cells';
import { readColumns } from '../../src/accounting/ledger/columns';
import { readLedgerHeader } from '../../src/accounting/ledger/header';
import { linesOf } from '../../src/accounting/ledger/lines';
import { codeText, nameText, unitKeysOf } from '../../src/accounting/ledger/unit-keys';

const JIA = '91510106MA60004380';
const YI = '91510100720396092J';

const ledgerOf = (header: readonly Cell[], rows: readonly (readonly Cell[])[]) => {
  const cells = [header, ...rows];
  return readColumns(cells, readLedgerHeader(cells));
};

const unitsOf = (...rows: readonly (readonly Cell[])[]) => {
  const ledger = ledgerOf(['单位名称', '统一社会信用代码', '数值'], rows.map((row) => [...row, 1]));
  const keys = unitKeysOf(ledger);
  return { keys, units: Array.from({ length: ledger.count }, (_, record) => keys.of(record)) };
};

describe('what makes two rows the same unit', () => {
  test('is the code; a name that stands with exactly one code adopts it', () => {
    const { keys, units } = unitsOf(['甲公司', JIA], ['甲 公司', ''], ['乙公司', YI], ['丙公司', ''], ['丙 公 司', ''], ['甲公司（老）', JIA.toLowerCase()]);
    expect(units).toEqual([0, 0, 1, 4, 4, 0]);
    expect(units.map((unit) => keys.text(unit))).toEqual([`code ${JIA}`, `code ${JIA}`, `code ${YI}`, 'name 丙公司', 'name 丙公司', `code ${JIA}`]);
    expect(keys.size).toBe(2 + 4 + 1);
  });

  test('a name that stands with two codes stays a unit of its own', () => {
    const { keys, units } = unitsOf(['甲公司', JIA], ['甲公司', YI], ['甲公司', ''], ['甲公司', JIA]);
    expect(units).toEqual([0, 1, 2, 0]);
    expect(keys.text(2)).toBe('name 甲公司');
  });

  test('the same code again changes nothing', () => {
    expect(unitsOf(['甲公司', JIA], ['甲公司', JIA], ['甲公司', '']).units).toEqual([0, 0, 0]);
  });

  test('rows with neither are one unit that has no name', () => {
    const { keys, units } = unitsOf(['', ''], ['甲公司', ''], ['', '']);
    expect(units).toEqual([1, 0, 1]);
    expect([keys.text(0), keys.text(1), keys.size]).toEqual(['name 甲公司', 'name ', 2]);
  });

  test('a cell that is an error gives neither code nor name', () => {
    const { units } = unitsOf([{ error: '#N/A' }, ''], ['甲公司', { error: '#REF!' }], ['', ''], ['甲公司', '']);
    expect(units).toEqual([1, 0, 1, 0]);
  });

  test('without a column of codes names decide, without one of names codes', () => {
    const names = unitKeysOf(ledgerOf(['单位名称', '数值'], [['甲', 1], ['乙', 1], ['甲', 1]]));
    expect([0, 1, 2].map((record) => names.of(record))).toEqual([0, 1, 0]);
    const codes = unitKeysOf(ledgerOf(['统一社会信用代码', '数值'], [[JIA, 1], [YI, 1], ['', 1]]));
    expect([[0, 1, 2].map((record) => codes.of(record)), codes.size]).toEqual([[0, 1, 2], 3]);
  });

  test('codes and names as texts', () => {
    expect([codeText(` ${JIA.toLowerCase()} `), codeText(null), codeText(''), codeText({ error: '#N/A' }), codeText(123)]).toEqual([JIA, null, null, null, '123']);
    expect([nameText(' 甲 公司（成都）　'), nameText('Ａ Ｂ')]).toEqual(['甲公司(成都)', 'AB']);
  });
});

describe('lines, unit by indicator', () => {
  const linesIn = (rows: readonly (readonly Cell[])[], header: readonly Cell[] = ['单位名称', '指标', '数值']) => {
    const ledger = ledgerOf(header, rows);
    const lines = linesOf(ledger, unitKeysOf(ledger));
    const all = Array.from({ length: lines.count }, (_, line) => Array.from(lines.recordsOf(line)));
    return { all, filled: all.filter((records) => records.length > 0) };
  };

  test('hold their records in the order of the rows', () => {
    const { filled } = linesIn([['甲', '产值', 1], ['乙', '产值', 2], ['甲', '税收', 3], ['甲', '产值', 4], ['甲', '', 5]]);
    expect(filled).toEqual([[4], [0, 3], [2], [1]]);
  });

  test('without indicators are the units', () => {
    expect(linesIn([['甲', 1], ['乙', 2], ['甲', 3]], ['单位名称', '数值']).filled).toEqual([[0, 2], [1]]);
  });

  test('of many units with many indicators are numbered only where they hold something', () => {
    const rows = Array.from({ length: 200 }, (_, index) => [`单位${String(index)}`, `指标${String(index % 190)}`, 1]);
    const { all, filled } = linesIn([...rows, ...rows.slice(0, 5)]);
    expect(all).toHaveLength(200);
    expect(filled).toHaveLength(200);
    expect(filled[0]).toEqual([0, 200]);
    expect(filled[199]).toEqual([199]);
    expect(filled.flat().sort((a, b) => a - b)).toEqual(Array.from({ length: 205 }, (_, record) => record));
  });

  test('are numbered by unit and indicator while that is not many more than the records', () => {
    expect(linesIn([['甲', '产值', 1], ['乙', '税收', 2]]).all).toHaveLength(3 * 3);
  });
});

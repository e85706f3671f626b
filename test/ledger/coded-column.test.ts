import type { Cell } from '../../src/accounting/cells';
import { readDistrict } from '../../src/accounting/district/read-district';
import { Fault } from '../../src/accounting/fault';
import { BLANK, CodedColumn } from '../../src/accounting/ledger/coded-column';
import { Combinations } from '../../src/accounting/ledger/combinations';

describe('a column of which every different cell is read once', () => {
  const districts = () => {
    const asked: Cell[] = [];
    const column = new CodedColumn((cell) => (asked.push(cell), readDistrict(cell)), ({ name }) => name);
    return { asked, column };
  };

  test('gives cells that mean the same the same code, however they are spelt', () => {
    const { asked, column } = districts();
    const codes = ['金牛区', '彭州市', '金牛', 'Jinniu', '彭州市', '金牛区'].map((cell) => column.code(cell));
    expect(codes).toEqual([0, 1, 0, 0, 1, 0]);
    expect(asked).toEqual(['金牛区', '彭州市', '金牛', 'Jinniu']);
    expect([column.value(0)?.name, column.value(1)?.name]).toEqual(['金牛区', '彭州市']);
  });

  test('tells texts apart that are remembered at one place', () => {
    const column = new CodedColumn((cell) => String(cell), (text) => text);
    // The same first and last character and length.
    expect(['甲乙丙', '甲丁丙', '甲乙丙', '甲丁丙', 5, 69, 5, '5'].map((cell) => column.code(cell))).toEqual([0, 1, 0, 1, 2, 3, 2, 2]);
  });

  test('has a code of its own for blank cells, and one without a value for each it cannot read', () => {
    const { asked, column } = districts();
    expect([null, '', '  '].map((cell) => column.code(cell))).toEqual([BLANK, BLANK, BLANK]);
    expect([column.code(5), column.code({ error: '#N/A' }), column.code('金牛区'), column.code(5)]).toEqual([0, 1, 2, 0]);
    expect([column.value(0), column.value(1), column.value(2)?.name, column.value(BLANK)]).toEqual([undefined, undefined, '金牛区', null]);
    expect(asked).toHaveLength(3);
    expect(column.values).toHaveLength(3);
  });

  test('lets a failure through that is no fault of the cell', () => {
    const column = new CodedColumn<string>(() => { throw new TypeError('broken'); }, String);
    expect(() => column.code('x')).toThrow(TypeError);
    const faulty = new CodedColumn<string>(() => { throw new Fault('shares-missing', {}); }, String);
    expect([faulty.code('x'), faulty.value(0)]).toEqual([0, undefined]);
  });
});

describe('the combinations of codes', () => {
  const numbered = (...records: readonly (readonly [number, number])[]) => {
    const combinations = new Combinations(records.length, 2);
    records.forEach(([first, second], record) => {
      combinations.set(0, first);
      combinations.set(1, second);
      combinations.put(record);
    });
    return combinations;
  };

  test('are numbered as they come, the same one once', () => {
    const combinations = numbered([0, 0], [0, 1], [0, 0], [BLANK, BLANK], [0, 1], [1, 0]);
    expect(Array.from({ length: 6 }, (_, record) => combinations.of(record))).toEqual([0, 1, 0, 2, 1, 3]);
    expect(combinations.count).toBe(4);
    expect([0, 1, 2, 3].map((number) => combinations.codes(number))).toEqual([[0, 0], [0, 1], [BLANK, BLANK], [1, 0]]);
  });

  test('that are remembered at one place stay apart', () => {
    // 31·0 + 31 = 31·1 + 0, and 31·33 + 1 is 1,024.
    const combinations = numbered([0, 31], [1, 0], [0, 31], [33, 1], [0, 0], [33, 1], [0, 0]);
    expect(Array.from({ length: 7 }, (_, record) => combinations.of(record))).toEqual([0, 1, 0, 2, 3, 2, 3]);
    expect(combinations.count).toBe(4);
  });

  test('differ where the first codes are alike, and where the last are', () => {
    const combinations = numbered([5, 1], [5, 2], [6, 2], [5, 1]);
    expect(Array.from({ length: 4 }, (_, record) => combinations.of(record))).toEqual([0, 1, 2, 0]);
  });

  test('keep a code that is not set again', () => {
    const combinations = new Combinations(2, 3);
    combinations.set(1, 7);
    combinations.put(0);
    combinations.set(2, 4);
    combinations.put(1);
    expect([combinations.codes(0), combinations.codes(1)]).toEqual([[BLANK, 7, BLANK], [BLANK, 7, 4]]);
  });
});

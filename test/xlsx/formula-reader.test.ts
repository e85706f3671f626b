import { FormulaReader } from '../../src/xlsx/formula/formula-reader';
import { relativeKey } from '../../src/xlsx/formula/relative-key';

const key = (text: string, row: number, column = 0) => relativeKey(text, { row, column });

test('copies of a formula have one key, and nothing else has', () => {
  expect(key('A1+$B$1+SUM(C$2:D5)', 0)).toBe(key('A3+$B$1+SUM(C$2:D7)', 2));
  expect(key('S!A1', 0)).toBe(key('S!B2', 1, 1));
  for (const [a, b] of [['"A1"', '"A2"'], ["'A1'!B1", "'A2'!B2"], ['Q1!B1', 'Q2!B2'], ['T[A1]', 'T[A2]'], ['Q1数据', 'Q2数据'], ['ZZZ1', 'ZZZ2'], ['LOG10(1)', 'LOG11(1)'], ['A:A', 'B:B'], ['1:1', '2:2'], ["T[a']A1]", "T[a']A2]"], ['$A1', 'A2'], ['甲1', '甲2'], ['A1048576', 'A1']] as const) {
    expect(key(a, 0)).not.toBe(key(b, 1));
  }
});

test('a formula read once is the same in its copies: addresses go along unless they are fixed', () => {
  const reader = new FormulaReader();
  const first = reader.read('SUM(A$1:$C2)', { row: 1, column: 3 });
  const copy = reader.read('SUM(B$1:$C9)', { row: 8, column: 4 });
  expect(copy?.node).toBe(first?.node);
  const area = first?.node.kind === 'call' ? first.node.args[0] : null;
  expect(area?.kind === 'area' && reader.areaAt(area, 7, 1)).toEqual({ row: 0, column: 1, rows: 9, columns: 2 });
});

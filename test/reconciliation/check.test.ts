import { parseAgreement } from '../../src/accounting/agreement/text';
import type { Cell } from '../../src/accounting/cells';
import { checkLedger } from '../../src/accounting/reconciliation/check';

const SPLIT = '分 飞出地=金牛区 飞入地=彭州市; 5:5';
const BARE = '裸 5:5';

const found = (cells: readonly (readonly Cell[])[], ...agreements: readonly string[]) =>
  checkLedger(cells, (agreements.length === 0 ? [SPLIT] : agreements).map((text) => parseAgreement(text))).findings.map(({ row, field, code, fault }) => [row, field, code, fault.code]);

const missing = (...fields: readonly string[]) => fields.map((field) => [1, field, 'unknown-column', 'ledger-column-missing']);

describe('columns a ledger cannot do without', () => {
  test('a name or a code, and then nothing is said of the rows', () => {
    expect(found([['属地', '飞出地', '期间', '本期数'], ['彭州市', '金牛区', '2024', '一百']])).toEqual(missing('name'));
    expect(found([['信用代码', '飞出地', '期间', '本期数'], ['91510182MA6CDEF11H', '金牛区', '2024', 5]])).toEqual([]);
    expect(found([['单位名称', '飞出地', '期间', '本期数'], ['甲', '金牛区', '2024', 5]])).toEqual([]);
  });

  test('a figure of the period or of the year so far', () => {
    expect(found([['单位名称', '飞出地', '期间'], ['甲', '亚特兰蒂斯', '2024']])).toEqual(missing('figure'));
    expect(found([['单位名称', '飞出地', '期间', '累计数'], ['甲', '金牛区', '2024', 5]])).toEqual([]);
  });

  test('an agreement, unless there is exactly one', () => {
    const cells = [['单位名称', '飞出地', '期间', '本期数'], ['甲', '金牛区', '2024', '一百']];
    expect(found(cells, SPLIT, '乙 飞出地=武侯区 飞入地=金堂县; 3:7')).toEqual(missing('agreement'));
    expect(found(cells, SPLIT)).toEqual([[2, 'figure', 'not-a-number', 'amount-unreadable']]);
    const named = [['单位名称', '飞出地', '协议', '期间', '本期数'], ['甲', '金牛区', '分', '2024', 5]];
    expect(found(named, SPLIT, '乙 飞出地=武侯区 飞入地=金堂县; 3:7')).toEqual([]);
  });

  test('where it stands, unless every agreement says it; its rows are read all the same', () => {
    const cells = [['单位名称', '飞出地', '协议', '期间', '本期数'], ['甲', '金牛区', '裸', '2024', '一百']];
    expect(found(cells, BARE, SPLIT)).toEqual([...missing('host'), [2, 'figure', 'not-a-number', 'amount-unreadable']]);
    expect(found([['单位名称', '属地', '飞出地', '协议', '期间', '本期数'], ['甲', '彭州市', '金牛区', '裸', '2024', 5]], BARE, SPLIT)).toEqual([]);
  });

  test('a period, unless the title says it', () => {
    expect(found([['单位名称', '飞出地', '本期数'], ['甲', '金牛区', 5]])).toContainEqual([1, 'period', 'unknown-column', 'ledger-column-missing']);
    expect(found([['2024年台账', '', ''], ['单位名称', '飞出地', '本期数'], ['甲', '金牛区', 5]])).toEqual([]);
  });
});

describe('cells left blank', () => {
  const HEADER = ['单位名称', '属地', '飞出地', '协议', '期间', '本期数'];

  test('a period: said once, and not where it is unreadable', () => {
    expect(found([HEADER, ['甲', '彭州市', '金牛区', '分', '', 5]])).toEqual([[2, 'period', 'unknown-period', 'period-missing']]);
    expect(found([HEADER, ['甲', '彭州市', '金牛区', '分', '十三月', 5]]).map(([row, , code]) => [row, code])).toEqual([[2, 'unknown-period']]);
  });

  test('where it stands: said once, and not where it is unreadable', () => {
    expect(found([HEADER, ['甲', '', '金牛区', '裸', '2024', 5]], BARE, SPLIT).filter(([, , code]) => code === 'unknown-district')).toEqual([[2, 'host', 'unknown-district', 'district-missing']]);
    expect(found([HEADER, ['甲', '亚特兰蒂斯', '金牛区', '裸', '2024', 5]], BARE, SPLIT).filter(([, , code]) => code === 'unknown-district')).toEqual([[2, 'host', 'unknown-district', 'district-unknown']]);
  });
});

test('findings stand by row, and in a row by their code', () => {
  const HEADER = ['单位名称', '信用代码', '属地', '飞出地', '协议', '期间', '本期数'];
  const rows = [
    ['乙', 'x', '彭州市', '金牛区', '无', '2024', '一百'],
    ['甲', '', '彭州市', '金牛区', '分', '2024', 5],
    ['甲', '', '彭州市', '金牛区', '分', '2024', 5],
    ['丙', 12, '彭州市', '金牛区', '分', '', 7],
  ];
  expect(found([HEADER, ...rows]).map(([row, , code]) => [row, code])).toEqual([
    [2, 'credit-code'],
    [2, 'not-a-number'],
    [2, 'unknown-agreement'],
    [4, 'repeated-row'],
    [5, 'credit-code-number'],
    [5, 'unknown-period'],
  ]);
});

test('a row without a figure repeats nothing', () => {
  const HEADER = ['单位名称', '飞出地', '期间', '本期数'];
  expect(found([HEADER, ['甲', '金牛区', '2024', ''], ['甲', '金牛区', '2024', '']]).map(([, , code]) => code)).not.toContain('repeated-row');
});

test('a header of two rows names its doubled columns by the lower one', () => {
  const { findings } = checkLedger([['单位', '', '数额', ''], ['单位名称', '期间', '数值', '金额'], ['甲', '2024', 1, 2]], [parseAgreement(SPLIT)]);
  expect(findings.find(({ fault }) => fault.code === 'column-twice')).toMatchObject({ row: 2, field: 'figure', level: 'warning', fault: { details: { kept: '数值', ignored: '金额' } } });
});

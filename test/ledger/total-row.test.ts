import type { Cell } from '../../src/accounting/cells';
import { readLedgerHeader } from '../../src/accounting/ledger/header';
import { isBlankRow, isTotalName, isTotalRow, rowKind } from '../../src/accounting/ledger/total-row';

describe('the name of a row that sums others', () => {
  test.each<Cell>(['合计', '小计', '总计', '合 计', ' 合计：', '合　计', '：合计', '金牛区小计', '全市合计', '其中：工业', '其 中', '　其中', 'total', 'Total', 'Sub Total', 'subtotal', 'GRAND TOTAL', 'Grand total:', 'of which industry', 'Of which', '：of which x', 'of  which', '\u2003合计\u2003', '\ufeff合计', '\u00a0total\u00a0', 'to tal'])('%p', (name) =>
    expect(isTotalName(name)).toBe(true));

  test.each<[Cell | undefined, string]>([
    ['合计科技公司', 'a firm'],
    ['总计划局', 'an office'],
    ['Total Energy', 'a firm'],
    ['totally', 'a word'],
    ['of whichever', 'a word'],
    ['甲公司', 'a firm'],
    ['统计', 'ends in 计 and is none'],
    ['London Mall', 'ends in l'],
    ['不其中', '其中 not at its beginning'],
    [12, 'a number'],
    [null, 'blank'],
    [undefined, 'not there'],
    ['', 'blank'],
    [`${'很'.repeat(59)}合计`, 'longer than any name'],
  ])('%p is none: %s', (name) => expect(isTotalName(name)).toBe(false));

  test('of 60 characters is still one', () => expect([isTotalName(`${'甲'.repeat(58)}合计`), isTotalName(`${'甲'.repeat(59)}合计`)]).toEqual([true, false]));
});

describe('the rows of a ledger', () => {
  test('sum others by their first cell or by their name', () => {
    expect(isTotalRow(['合计', '甲'], 1)).toBe(true);
    expect(isTotalRow(['5', '合计'], 1)).toBe(true);
    expect(isTotalRow(['5', '甲', '合计'], 1)).toBe(false);
    expect(isTotalRow(['5', '合计'], undefined)).toBe(false);
    expect(isTotalRow(['5', '合计'], 0)).toBe(false);
  });

  test('are blank where no cell holds anything', () => {
    expect([isBlankRow([]), isBlankRow([null, '', '  ']), isBlankRow([null, 0]), isBlankRow(['', '甲'])]).toEqual([true, true, false, false]);
  });

  test('are records where a column that is read holds something; notes stand under none', () => {
    const kind = rowKind(readLedgerHeader([['单位名称', '备注', '数值']]));
    expect(kind(['甲', '', 5])).toBe('record');
    expect(kind(['', '', 5])).toBe('record');
    expect(kind(['', '注：单位为元', ''])).toBe('blank');
    expect(kind([])).toBe('blank');
    expect(kind(['合计', '', 5])).toBe('total');
  });

  test('sum others by a name that does not stand first', () => {
    const kind = rowKind(readLedgerHeader([['序号', '单位名称', '数值']]));
    expect([kind([1, '小计', 5]), kind([1, '甲', 5]), kind(['小计', '', 5])]).toEqual(['total', 'record', 'total']);
  });
});

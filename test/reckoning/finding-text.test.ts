import { findingText } from '../../src/reckoning/reconcile/finding-text';
import type { LedgerEntry } from '../../src/workbook/ledger-list';
import { finding } from '../../src/accounting/ledger/finding';

/** Two ledgers on one sheet, one below a heading of two rows, and one on a sheet of its own. */
const entries = [{ sheet: '台账', area: { row: 2 } }, { sheet: '台账', area: { row: 40 } }, { sheet: '上报表', area: { row: 0 } }] as unknown as readonly LedgerEntry[];

const text = (ledger: number, repeats: number | null, code: 'row-repeated' | 'row-differs', locale: 'zh-CN' | 'en-US') =>
  findingText({ ledger, finding: finding(5, null, 'repeated-row', { code, details: { first: 3 } }), repeats: repeats === null ? null : { ledger: repeats, row: 3 } }, entries, locale);

test('a row met before is told by its row of the sheet, and by the sheet where it is another', () => {
  expect(text(0, null, 'row-repeated', 'zh-CN')).toContain('与第 5 行完全相同');
  expect(text(0, 1, 'row-repeated', 'zh-CN')).toContain('与第 43 行完全相同');
  expect(text(2, 0, 'row-repeated', 'zh-CN')).toContain('与“台账”第 5 行完全相同');
  expect(text(2, 0, 'row-differs', 'zh-CN')).toContain('与“台账”第 5 行同单位');
  expect(text(0, 2, 'row-differs', 'en-US')).toContain('row 3 of "上报表"');
});

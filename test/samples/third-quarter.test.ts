import type { Cell } from '../../src/accounting/cells';
import { compareLedgers } from '../../src/accounting/reconciliation/compare';
import { LEDGER_HEADERS, ledgerRows } from '../../src/samples/ledger';
import { reportedSheet } from '../../src/samples/reported-sheet';

test("what 彭州市 reports for the third quarter differs from the ledger in every way that COMPARE knows", () => {
  const { rows } = reportedSheet();
  const title = rows.findIndex(([cell]) => String(cell).startsWith('2025年三季度'));
  const reported = rows.slice(title).map((row) => Array.from({ length: 8 }, (_, column) => row[column] ?? null)) as Cell[][];
  const { comparisons } = compareLedgers([[...LEDGER_HEADERS], ...ledgerRows()] as Cell[][], reported);
  const verdicts = new Map(comparisons.filter(({ b }) => b !== null).map(({ name, verdict }) => [name, verdict]));
  expect(Object.fromEntries(verdicts)).toEqual({
    示例驷马航空部件有限公司: 'agreed', 示例沙湾轨道装备有限公司: 'different', 示例天回新材料有限公司: 'unit-suspected', 示例九里家居制造有限公司: 'period-suspected',
    示例营门医药包装有限公司: 'cumulative-suspected', 示例凤凰生物制药有限公司: 'agreed', 示例土桥智能装备有限公司: 'agreed', 示例濛阳农产加工有限公司: 'one-sided',
  });
  expect(comparisons.find(({ name, a, b, period }) => name === '示例金科电池材料有限公司' && a !== null && b === null && period !== null)).toMatchObject({ verdict: 'one-sided' });
});

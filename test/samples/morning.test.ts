/** The officer's desk holds the faults that were planted, and no others, whoever looks for them. */
import { readClausesTable } from '../../src/accounting/agreement/table';
import type { Matrix } from '../../src/accounting/cells';
import { combineLedgers } from '../../src/accounting/ledger/combine';
import { checkLedgers } from '../../src/accounting/reconciliation/check-ledgers';
import { compareLedgers } from '../../src/accounting/reconciliation/compare';
import { AGREEMENTS, CITY, CUMULATIVE, DOUBLED, EXPIRED, IN_YUAN, JINNIU, JINNIU_FIRST, MISCODED, MORNING_SHEETS, PENGZHOU, PENGZHOU_FIRST } from '../support/morning-workbook';

function cellsOf(name: string): Matrix {
  const rows = MORNING_SHEETS.find((sheet) => sheet.name === name)?.rows ?? [];
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
}

/** The clauses table beside the list of texts. */
const agreements = readClausesTable(cellsOf(AGREEMENTS).map((row) => row.slice(3)));

test('the city finds a figure in 元, a year to date, and a unit whose code has a slip', () => {
  const { comparisons } = compareLedgers(cellsOf(CITY), cellsOf(PENGZHOU));
  const quarter = comparisons.filter(({ period, a, b }) => b !== null || (a !== null && period?.first === comparisons.find((one) => one.b !== null)?.period?.first));
  expect(quarter.filter(({ verdict }) => verdict !== 'agreed').map(({ name, verdict }) => `${name} ${verdict}`)).toEqual([
    `${IN_YUAN.name} unit-suspected`, `${CUMULATIVE.name} cumulative-suspected`, `${MISCODED.name} one-sided`, `${MISCODED.name} one-sided`,
  ]);
  expect(quarter.filter(({ verdict }) => verdict === 'agreed')).toHaveLength(6);
});

test('both returns together: what is counted twice, has expired or has a wrong code', () => {
  const combined = combineLedgers([{ cells: cellsOf(JINNIU) }, { cells: cellsOf(PENGZHOU) }]);
  const found = checkLedgers(combined, agreements).filter(({ finding }) => finding.level !== 'information');
  expect(found.map(({ ledger, finding: { row, code } }) => `${['金牛', '彭州'][ledger] ?? ''} ${row} ${code}`)).toEqual([
    ...EXPIRED.map((_, index) => `金牛 ${JINNIU_FIRST + index} outside-agreement`),
    ...DOUBLED.map((_, index) => `金牛 ${JINNIU_FIRST + 2 + index} double-counted`),
    `彭州 ${PENGZHOU_FIRST + 4} credit-code`,
    ...DOUBLED.map((_, index) => `彭州 ${PENGZHOU_FIRST + 7 + index} double-counted`),
  ]);
});

test("the city's own ledger is in order", () => {
  expect(checkLedgers(combineLedgers([{ cells: cellsOf(CITY) }]), agreements)).toEqual([]);
});

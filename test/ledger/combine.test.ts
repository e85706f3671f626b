import fc from 'fast-check';
import { parseAgreement } from '../../src/accounting/agreement/text';
import type { Cell, Matrix } from '../../src/accounting/cells';
import { attributeLedger } from '../../src/accounting/ledger/attribute-ledger';
import type { LedgerSource } from '../../src/accounting/ledger/combine';
import { combineLedgers, placeOf } from '../../src/accounting/ledger/combine';
import { readLedger } from '../../src/accounting/ledger/ledger';
import { checkLedger } from '../../src/accounting/reconciliation/check';
import { checkLedgers } from '../../src/accounting/reconciliation/check-ledgers';
import { reconcile } from '../../src/accounting/reconciliation/reconcile';
import { settle } from '../../src/accounting/reconciliation/settle';
import { faultOf } from '../support/fault';
import { textOf } from '../support/oracle/agreement';
import { cellsOf } from '../support/oracle/ledger';
import { books } from '../support/oracle/random-ledger';
import { seeded } from '../support/random';
import { untidiness, untidy } from '../support/untidy';
import { recordsOf } from '../support/records';

const combined = (...ledgers: readonly Matrix[]) => combineLedgers(ledgers.map((cells): LedgerSource => ({ cells })));

const HOST = [
  ['彭州市结对台账', '', '', '', ''],
  ['报告期：2026年1—9月', '', '', '单位：万元', ''],
  ['序号', '企业名称', '统一社会信用代码', '属地', '税收'],
  ['', '', '', '', '本年累计'],
  [1, '甲公司', '91510182MA6CDEF11H', '彭州市', 5000],
  ['', '', '', '', ''],
  ['合计', '', '', '', 5000],
];
const ORIGIN = [
  ['name', 'credit code', 'amount (元)', 'period', 'host', 'origin', 'agreement'],
  ['乙公司', 9.1510106e17, 123456.78, '2026-03', '彭州市', '金牛区', '分'],
  ['丙公司', '', '12,000元', '', '金牛区', '', ''],
];

describe('several ledgers', () => {
  test('stand under one header in the language of the first, with what its titles say in columns', () => {
    const { cells } = combined(HOST, ORIGIN);
    expect(cells).toEqual([
      ['单位名称', '信用代码', '属地', '飞出地', '协议', '指标', '期间', '本期数', '累计数', '计量单位'],
      ['甲公司', '91510182MA6CDEF11H', '彭州市', null, null, null, '2026年1-9月', null, 5000, '万元'],
      ['乙公司', 9.1510106e17, '彭州市', '金牛区', '分', null, '2026-03', 123456.78, null, '元'],
      ['丙公司', '', '金牛区', '', '', null, '', '12,000元', null, '元'],
    ].map((row) => row.filter((_, column) => column !== 5)));
    expect(combined(ORIGIN, HOST).cells[0]).toEqual(['name', 'credit code', 'host', 'origin', 'agreement', 'period', 'value', 'cumulative', 'unit of measure']);
    expect(combined(ORIGIN, HOST).cells[3]?.[5]).toBe('Jan-Sep 2026');
  });

  test('say of every row where it stood', () => {
    const whole = combined(HOST, ORIGIN);
    expect(whole.provenance).toEqual([{ ledger: 0, row: 4 }, { ledger: 0, row: 5 }, { ledger: 1, row: 2 }, { ledger: 1, row: 3 }]);
    expect(placeOf(whole, 3)).toEqual({ ledger: 1, row: 2 });
    expect(whole.totals).toEqual([{ ledger: 0, row: 7 }]);
    expect(() => placeOf(whole, 5)).toThrow(TypeError);
  });

  test('name the ledger that cannot be read, and why', () => {
    const fault = faultOf(() => combined(HOST, [['说明'], ['无']], ORIGIN));
    expect([fault.code, fault.details, fault.excel]).toEqual(['ledger-of-several', { ledger: 1, cause: { code: 'ledger-header-missing', details: {} } }, '#VALUE!']);
    expect(faultOf(() => combined([['单位名称', '期间'], ['甲', '2024']])).details).toEqual({ ledger: 0, cause: { code: 'ledger-column-missing', details: { field: 'figure' } } });
    expect(faultOf(() => combined()).code).toBe('ledger-header-missing');
  });

  test('have a column 填报单位 only where it is given, or theirs', () => {
    const one = [['单位名称', '期间', '本期数'], ['甲', '2024', 1]];
    const own = [['单位名称', '期间', '本期数', '填报单位'], ['乙', '2024', 2, '武侯区'], ['丙', '2024', 2, '']];
    expect(combined(one).cells[0]).toEqual(['单位名称', '期间', '本期数']);
    expect(combineLedgers([{ cells: one, reporter: '金牛区' }, { cells: own, reporter: '锦江区' }]).cells.map((row) => row[3])).toEqual(['填报单位', '金牛区', '武侯区', '锦江区']);
    expect(combineLedgers([{ cells: one, reporter: '' }]).cells[0]).toHaveLength(3);
    expect(combined(one, own).cells.map((row) => row[3])).toEqual(['填报单位', null, '武侯区', null]);
  });

  test('follow corrections', () => {
    const cells = [['单位名称', '期间', '产值', '数值'], ['甲', '2024', 1, 2]];
    expect(combineLedgers([{ cells, corrections: new Map([['figure', 2]]) }]).cells).toEqual([['单位名称', '期间', '本期数'], ['甲', '2024', 1]]);
  });

  test('the only agreement stands where a ledger has no column for it, in rows with an origin', () => {
    const cells = [['单位名称', '飞出地', '期间', '本期数'], ['甲', '金牛区', '2024', 1], ['乙', '', '2024', 2]];
    const without = [['单位名称', '期间', '本期数'], ['丙', '2024', 3]];
    const whole = combineLedgers([{ cells }, { cells: without }, { cells: ORIGIN }], '分');
    expect(whole.cells.map((row) => row[whole.fields.indexOf('agreement')])).toEqual(['协议', '分', null, '分', '分', '']);
    const agreements = [parseAgreement('分 飞出地=金牛区 飞入地=彭州市; 5:5')];
    const origins = (sheet: Matrix) => attributeLedger(sheet, agreements).outcomes.map(({ attribution }) => attribution?.origin);
    expect(origins(combineLedgers([{ cells }, { cells: without }], '分').cells)).toEqual([...origins(cells), ...origins(without)]);
  });
});

describe('units of measure', () => {
  const unitsOf = (cells: Matrix) => recordsOf(readLedger(combined(cells).cells)).map(({ figure, base, unit }) => [figure, base, unit]);

  test('are kept row by row', () => {
    const yuan = [['单位名称', '期间', '金额（元）'], ['甲', '2024', 5], ['乙', '2024', 6]];
    const mixed = [['单位名称', '期间', '数值', '计量单位'], ['丙', '2024', 1, '万元'], ['丁', '2024', 2, '']];
    const whole = combined(mixed, yuan);
    expect(whole.cells.map((row) => row[3])).toEqual(['计量单位', '万元', '', '元', '元']);
    expect(whole.unitless).toEqual([0]);
    expect(combined([['单位名称', '期间', '数值'], ['甲', '2024', 1]]).unitless).toEqual([]);
  });

  test('an amount under a header of another unit becomes a number in the row’s', () => {
    const cells: Matrix = [['单位名称', '期间', '本期数（万元）', '基数（元）', '计量单位'], ['甲', '2024', 1.5, '12,000', ''], ['乙', '2024', '1.5', 123456789012345, '元'], ['丙', '2024', '2万元', '无', '元'], ['丁', '2024', '—', '', '元'], ['戊', '2024', 3, 4, '吨']];
    expect(combined(cells).cells.slice(1).map((row) => row.slice(2))).toEqual([[1.5, '万元', 1.2], [15000, '元', 123456789012345], ['2万元', '元', '无'], ['—', '元', ''], [3, '吨', 4]]);
    expect(unitsOf(cells)).toEqual(recordsOf(readLedger(cells)).map(({ figure, base, unit }) => [figure, base, unit]));
  });

  test('an error for a unit is kept, and the amounts beside it are those of the sheet', () => {
    const cells: Matrix = [['单位名称', '期间', '本期数（元）', '计量单位'], ['甲', '2024', 50_000, { error: '#REF!' }], ['乙', '2024', 1, '万元'], ['丙', '2024', 1, '万元'], ['戊', '2024', 1, '万元'], ['丁', '2024', '7万元', { error: '#N/A' }]];
    expect(recordsOf(readLedger(cells)).map(({ figure }) => figure)).toEqual(['5', '0.0001', '0.0001', '0.0001', '7']);
    expect(recordsOf(readLedger(combined(cells).cells)).map(({ figure }) => figure)).toEqual(['5', '0.0001', '0.0001', '0.0001', '7']);
    expect(combined(cells).cells[1]).toEqual(['甲', '2024', 5, { error: '#REF!' }]);
  });
});

describe('what is wrong in several ledgers', () => {
  const SPLIT = [parseAgreement('分 飞出地=金牛区 飞入地=彭州市; 5:5')];
  const found = (ledgers: readonly Matrix[], agreements = SPLIT) => checkLedgers(combined(...ledgers), agreements).map(({ ledger, finding, repeats }) => [ledger, finding.row, finding.code, ...(repeats ? [repeats.ledger, repeats.row] : [])]);

  test('a firm that two districts report is counted twice, and said on both rows', () => {
    const jinniu = [['企业名称', '信用代码', '属地', '指标', '期间', '数值（万元）'], ['甲', '91510182MA6CDEF11H', '金牛区', '产值', '2024', 5000]];
    const pengzhou = [['指标：产值', '', '', ''], ['期间：2024年', '', '', ''], ['属地', '名称', '代码', '金额（元）'], ['彭州市', '甲公司', '91510182ma6cdef11h', 50_000_000]];
    expect(found([jinniu, pengzhou]).filter(([, , code]) => code === 'double-counted')).toEqual([[0, 2, 'double-counted'], [1, 4, 'double-counted']]);
    expect(found([jinniu]).some(([, , code]) => code === 'double-counted')).toBe(false);
    expect(found([pengzhou]).some(([, , code]) => code === 'double-counted')).toBe(false);
    // The raw sum of both, in 元 as of two units the smaller; nothing of it is shared, and both rows are named.
    const { city, total, missing } = reconcile(attributeLedger(combined(jinniu, pengzhou).cells, SPLIT), null, null, null);
    expect([city.territorial, total.out, missing]).toEqual(['100000000', '0', [2, 3]]);
  });

  test('nor does it matter that both name the one place where it stands', () => {
    const cells = (value: number, ...more: readonly string[]): Matrix => [['单位名称', '属地', '飞出地', '期间', '本期数', '项目'], ['甲', '彭州市', '金牛区', '2024', value, more[0] ?? '']];
    const doubled = (a: LedgerSource, b: LedgerSource) => checkLedgers(combineLedgers([a, b]), SPLIT).filter(({ finding }) => finding.code === 'double-counted').map(({ ledger, finding }) => [ledger, finding.row]);
    const both = [[0, 2], [1, 2]];
    expect(doubled({ cells: cells(5), reporter: '金牛区' }, { cells: cells(6), reporter: '彭州' })).toEqual(both);
    expect(doubled({ cells: cells(5), reporter: '金牛区' }, { cells: cells(5), reporter: '彭州市' })).toEqual(both);
    // One district that reports in two ledgers, two projects, and firms or offices under 填报单位.
    expect(doubled({ cells: cells(5), reporter: '彭州' }, { cells: cells(6), reporter: '彭州市' })).toEqual([]);
    expect(doubled({ cells: cells(5, '一期'), reporter: '金牛区' }, { cells: cells(6, '二期'), reporter: '彭州市' })).toEqual([]);
    expect(doubled({ cells: cells(5), reporter: '统计局' }, { cells: cells(6), reporter: '财政局' })).toEqual([]);
    // A ledger that leaves the place to the agreement.
    const unplaced = [['单位名称', '飞出地', '期间', '本期数'], ['甲', '金牛区', '2024', 5]];
    const origin = [['单位名称', '属地', '期间', '本期数'], ['甲', '金牛区', '2024', 5]];
    const found = checkLedgers(combineLedgers([{ cells: unplaced }, { cells: origin }], '分'), SPLIT).filter(({ finding }) => finding.code === 'double-counted');
    expect(found.map(({ ledger, finding }) => [ledger, finding.row])).toEqual(both);
  });

  test('a row that stands in two of them names the ledger it repeats', () => {
    const cells = [['单位名称', '属地', '飞出地', '期间', '本期数'], ['甲', '彭州市', '金牛区', '2024', 5]];
    expect(found([cells, [['', '', '', '', ''], ...cells]])).toEqual([[1, 3, 'repeated-row', 0, 2]]);
    expect(checkLedgers(combined([...cells, ...cells.slice(1)]), SPLIT)[0]?.finding.fault).toEqual({ code: 'row-repeated', details: { first: 2 } });
  });

  test('a unit that stands in two of them with different figures is counted twice, which is said of the second', () => {
    const ledger = [['单位名称', '属地', '飞出地', '期间', '本期数', '项目'], ['甲', '彭州市', '金牛区', '2024', 5, ''], ['甲', '彭州市', '金牛区', '2024', 7, ''], ['乙', '彭州市', '金牛区', '2024', 5, '一期']];
    const reported = [['属地', '名称', '期间', '数值', '项目'], ['彭州', '乙', '2024年', 6, '二期'], ['彭州', '甲', '2024年', 12, '']];
    const all = combineLedgers([{ cells: ledger }, { cells: reported }], '分');
    // Parts of one figure within a ledger, and other projects, are no fault.
    expect(checkLedgers(all, SPLIT).map(({ ledger: at, finding: { row, level, fault }, repeats }) => [at, row, level, fault, repeats])).toEqual([[1, 3, 'warning', { code: 'row-differs', details: { first: 2 } }, { ledger: 0, row: 2 }]]);
    expect(checkLedgers(combined(ledger), SPLIT)).toEqual([]);
  });

  test('columns that one of them lacks are said once, at its header', () => {
    const whole = [['单位名称', '属地', '飞出地', '期间', '本期数', '数值'], ['甲', '彭州市', '金牛区', '2024', 5, 6], ['合计', '', '', '', 5, 6]];
    const lacking = [['单位名称', '属地', '飞出地', '累计数'], ['乙', '彭州市', '金牛区', 5], ['丙', '彭州市', '金牛区', '']];
    expect(checkLedgers(combined(whole, lacking), SPLIT).map(({ ledger, finding: { row, code, field } }) => [ledger, row, code, field])).toEqual([
      [0, 1, 'unknown-column', 'figure'], [0, 3, 'total-row', 'name'], [1, 1, 'unknown-column', 'period'], [1, 3, 'missing-value', 'cumulative'],
    ]);
  });
});

/** A book's sheet as it might stand in an office, and its agreements. */
const untidyBooks = fc.tuple(books({ rich: 2, odd: 2 }), untidiness(cellsOf([])[0]?.length ?? 0)).map(([{ rows, agreements }, how]) => ({ sheet: untidy(cellsOf(rows), how), agreements: agreements.map((agreement) => parseAgreement(textOf(agreement))) }));

const frozen = (cells: readonly (readonly Cell[])[]): Matrix => Object.freeze(cells.map((row) => Object.freeze([...row])));

describe('one ledger combined alone', () => {
  test('gives the outcomes of the ledger itself, row by row, and changes nothing in it', () => {
    fc.assert(
      fc.property(untidyBooks, ({ sheet, agreements }) => {
        const whole = combined(frozen(sheet));
        const told = (cells: Matrix, rowOf: (row: number) => number) => attributeLedger(cells, agreements).outcomes.map(({ record, host, origin, territorial, period, attribution, findings }) => [rowOf(record.number), record.key, host?.name, origin?.name, territorial, period, attribution, findings.map(({ code, field, level, fault }) => [code, field, level, fault])]);
        expect(told(whole.cells, (row) => placeOf(whole, row).row)).toEqual(told(sheet, (row) => row));
      }),
      seeded(120),
    );
  });

  test('gives the same districts, city, settlement and findings', () => {
    fc.assert(
      fc.property(untidyBooks, ({ sheet, agreements }) => {
        const whole = combined(sheet);
        const rowOf = (row: number) => placeOf(whole, row).row;
        const [alone, together] = [attributeLedger(sheet, agreements), attributeLedger(whole.cells, agreements)];
        expect(together.ledger.unit).toBe(alone.ledger.unit);
        for (const indicator of ['税收', '产值']) {
          const { districts, missing, ...sums } = reconcile(together, indicator, null, null);
          expect({ ...sums, missing: missing.map(rowOf), districts: districts.map((district) => ({ ...district, missing: district.missing.map(rowOf) })) }).toEqual(reconcile(alone, indicator, null, null));
        }
        const { missing, ...payments } = settle(together, null);
        expect({ ...payments, missing: missing.map(rowOf) }).toEqual(settle(alone, null));
        expect(checkLedgers(whole, agreements)).toEqual(checkLedger(sheet, agreements).findings.map((finding) => ({ ledger: 0, finding, repeats: null })));
      }),
      seeded(120),
    );
  });

  test('combined again it stays as it is', () => {
    fc.assert(fc.property(untidyBooks, ({ sheet }) => {
      const { cells } = combined(sheet);
      expect(combined(cells).cells).toEqual(cells);
    }), seeded(40));
  });
});

test('a ledger taken apart and put together again gives the figures of the whole', () => {
  fc.assert(
    fc.property(books({ rich: 2, odd: 1 }), fc.nat(), fc.tuple(untidiness(18), untidiness(18)), ({ rows, agreements }, at, [one, two]) => {
      const cut = at % (rows.length + 1);
      const given = agreements.map((agreement) => parseAgreement(textOf(agreement)));
      const parts = [rows.slice(0, cut), rows.slice(cut)].filter((part) => part.length > 0).map((part, index) => untidy(cellsOf(part), [one, two][index] ?? one));
      const [whole, together] = [attributeLedger(cellsOf(rows), given), attributeLedger(combined(...parts).cells, given)];
      const told = ({ outcomes }: typeof whole) => outcomes.map(({ record, territorial, attribution, findings }) => [record.number, territorial, attribution, findings]);
      expect(told(together)).toEqual(told(whole));
    }),
    seeded(80),
  );
});

test('fifty thousand rows take well under a second', () => {
  const rows = Array.from({ length: 50_000 }, (_, index): Cell[] => [index + 1, `企业${index % 5000}`, '91510182MA6CDEF11H', '彭州市', '金牛区', `2026-0${(index % 9) + 1}`, index / 100, '分', '税收', '迁移']);
  const cells: Matrix = [['2026年台账（元）', '', '', '', '', '', '', '', '', ''], ['序号', '单位名称', '信用代码', '属地', '飞出地', '期间', '本期数（万元）', '协议', '指标', '情形'], ...rows];
  const start = performance.now();
  expect(combined(cells, cells).cells).toHaveLength(100_001);
  expect(performance.now() - start).toBeLessThan(1000);
});

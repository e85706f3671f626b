/** Ledgers as people have them, reconciled as the pane does it: each fault is a refusal with its reason, or is left out and named. */
import { parseAgreement } from '../../src/accounting/agreement/text';
import type { Cell } from '../../src/accounting/cells';
import type { LedgerSource } from '../../src/accounting/ledger/combine';
import { settlements } from '../../src/reckoning/compare/settled-items';
import { reporterOf, sourcesOf } from '../../src/reckoning/reconcile/ledger-source';
import { listFindings } from '../../src/reckoning/reconcile/listed-findings';
import type { Request } from '../../src/reckoning/reconcile/session';
import { Session } from '../../src/reckoning/reconcile/session';
import type { LedgerEntry } from '../../src/workbook/ledger-list';
import type { SettledRow } from '../../src/workbook/settled/settled-sheet';

type Line = readonly Cell[];

const HEADER: Line = ['单位名称', '飞出地', '属地', '协议', '指标', '期间', '金额（万元）'];
const line = (name: string, amount: Cell, host = '彭州市', indicator: Cell = '产值'): Line => [name, '金牛区', host, '金彭2023', indicator, '2025Q3', amount];
const source = (...lines: readonly Line[]): LedgerSource => ({ cells: lines });
const AGREEMENT = parseAgreement('金彭2023 飞出地=金牛区 飞入地=彭州市 方式=分算 比例=5:5');

const run = (ledgers: readonly LedgerSource[], more: Partial<Request> = {}) => new Session().run({ ledgers, agreements: [AGREEMENT], indicator: null, period: null, reported: null, ...more });

function done(...args: Parameters<typeof run>) {
  const result = run(...args);
  if (result.status !== 'done') throw new Error(result.fault.code);
  return result;
}

const figures = (result: ReturnType<typeof done>): readonly string[] => result.reconciliation.districts.map(({ district, territorial, appraisal }) => `${district.name} ${territorial} ${appraisal}`);

describe('without agreements', () => {
  test('nothing is shared, and the city is the ledger', () => {
    const result = done([source(HEADER, line('甲', 10))], { agreements: [] });
    expect(result.reconciliation.city).toEqual({ territorial: '10', appraisal: '10' });
  });

  test('a ledger without a column of agreements is reckoned too', () => {
    const result = done([source(['单位名称', '属地', '期间', '金额'], ['甲', '彭州市', '2025Q3', 10], ['乙', '金牛区', '2025Q3', 5])], { agreements: [] });
    expect(figures(result)).toEqual(['金牛区 5 5', '彭州市 10 10']);
    expect(result.findings.map(({ finding }) => finding.code)).toEqual([]);
  });
});

describe('several ledgers', () => {
  test('in different units are one in the unit most rows have', () => {
    const inYuan = source([...HEADER.slice(0, 6), '金额（元）'], line('乙', 50_000));
    const result = done([source(HEADER, line('甲', 10), line('丙', 1)), inYuan]);
    expect(result.unit).toBe('万元');
    expect(figures(result)).toEqual(['金牛区 0 8', '彭州市 16 8']);
  });

  test('one without a unit is named: its unit is taken for granted', () => {
    const unsaid = source([...HEADER.slice(0, 6), '金额'], line('乙', 5));
    const result = done([source(HEADER, line('甲', 10)), unsaid]);
    expect(result.unitless).toEqual([1]);
    expect(result.reconciliation.city.territorial).toBe('15');
  });

  test('with several indicators, none named: the refusal lists them', () => {
    const result = run([source(HEADER, line('甲', 10)), source(HEADER, line('甲', 3, '彭州市', '税收'))]);
    expect(result).toMatchObject({ status: 'refused', fault: { code: 'indicators-several', details: { known: ['产值', '税收'] } } });
  });

  test('one that cannot be read is named with its number', () => {
    expect(run([source(HEADER, line('甲', 10)), source(['说明'], ['没有'])])).toMatchObject({ status: 'refused', fault: { code: 'ledger-of-several', details: { ledger: 1 } } });
  });

  test('a unit that two districts count as theirs is left out, and found in both with its record', () => {
    const result = done([source(HEADER, line('甲', 10), line('乙', 4)), source(HEADER, line('乙', 4, '金牛区'))]);
    expect(result.findings.filter(({ finding }) => finding.code === 'double-counted').map(({ ledger, finding: { row }, record }) => ({ ledger, row, name: record?.name, figure: record?.figure }))).toEqual([
      { ledger: 0, row: 3, name: '乙', figure: '4' }, { ledger: 1, row: 2, name: '乙', figure: '4' },
    ]);
    expect(result.reconciliation.check).toEqual({ territorial: '0', transfers: '0', appraisal: '0' });
  });
});

describe('who sends a ledger', () => {
  const sent = (sheet: string, ...lines: readonly Line[]): LedgerEntry => ({ key: sheet, sheetId: sheet, sheet, table: null, area: { row: 0, column: 0, rows: lines.length, columns: 7 }, cells: lines, records: 1, periods: [], indicators: [], districts: [], reporters: [], unit: '万元', language: 'zh' });

  test('stands in its title, else in the name of its sheet', () => {
    expect(reporterOf(sent('甲', ['填报单位：彭州市统计局'], HEADER, line('甲', 1)))).toBe('彭州市');
    expect(reporterOf(sent('金牛报送', ['金牛区与彭州市共建企业'], HEADER, line('甲', 1)))).toBe('金牛区');
    expect(reporterOf(sent('台账', HEADER, line('甲', 1)))).toBeNull();
  });

  test('a unit that both report at one place is counted twice, whatever they report', () => {
    const both = sourcesOf([sent('金牛报送', HEADER, line('甲', 10), line('乙', 1)), sent('彭州报送', HEADER, line('甲', 12))], []);
    const result = done(both);
    expect(result.findings.map(({ ledger, finding: { row, code } }) => `${String(ledger)} ${String(row)} ${code}`)).toEqual(['0 2 double-counted', '1 2 double-counted']);
    expect(result.reconciliation.missing).toHaveLength(2);
  });
});

describe('what was settled', () => {
  const entry = (sheet: string): LedgerEntry => ({ key: sheet, sheetId: sheet, sheet, table: null, area: { row: 0, column: 0, rows: 3, columns: 7 }, cells: [], records: 2, periods: [], indicators: [], districts: [], reporters: [], unit: '万元', language: 'zh' });
  const row = (more: Partial<SettledRow>): SettledRow => ({ sheetId: 's', sheet: '对账处理', row: 4, name: '乙', code: '', indicator: '产值', period: '2025年三季度', judgement: '缺数值', a: null, b: null, note: '缺报', who: '李敏', time: '', ...more });
  const { findings } = done([source(HEADER, line('甲', '坏'), line('乙', ''))]);

  test('goes to the end of the list; errors come first', () => {
    const listed = listFindings(findings, [entry('台账')], settlements([row({})]));
    expect(listed.map(({ found, settlement }) => `${found.record?.name ?? ''} ${found.finding.code} ${String(settlement?.holds ?? null)}`)).toEqual(['甲 not-a-number null', '乙 missing-value true']);
  });

  test('is open again where the figure has changed since', () => {
    expect(listFindings(findings, [entry('台账')], settlements([row({ a: '5' })])).map(({ settlement }) => settlement?.holds ?? null)).toEqual([null, false]);
  });

  test('a finding about a column goes by its sheet and column', () => {
    const lacking = done([source(['单位名称', '属地', '协议', '金额'], ['甲', '彭州市', '金彭2023', 10])]).findings;
    expect(lacking.map(({ finding, record }) => `${finding.code} ${String(record)}`)).toEqual(['unknown-column null']);
    const [listed] = listFindings(lacking, [entry('台账')], settlements([row({ name: '台账', indicator: '期间', period: '', judgement: '缺列或重列' })]));
    expect(listed?.settlement?.holds).toBe(true);
  });
});

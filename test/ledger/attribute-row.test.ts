import { parseAgreement } from '../../src/accounting/agreement/text';
import type { Cell } from '../../src/accounting/cells';
import { attributeRow } from '../../src/accounting/ledger/attribute-row';
import { readLedgerHeader } from '../../src/accounting/ledger/header';

const JP = parseAgreement('金彭2023 飞出地=金牛区 飞入地=彭州市 起=2023-07-01; 方式=分算 比例=5:5');
const BARE = parseAgreement('5:5');
const SCARCE = parseAgreement('方式=划转 比例=5:5 上限=1万元');

function attributed(headers: readonly string[], row: readonly Cell[], agreement = JP) {
  const result = attributeRow(readLedgerHeader([headers, row]), row, agreement);
  if (result.status === 'faulty') return { status: 'faulty', code: result.fault.code };
  return 'attribution' in result ? { status: result.status, origin: result.origin, host: result.host, remark: result.remark?.code ?? null } : { status: result.status };
}

const shared = { status: 'shared', origin: '50', host: '50', remark: null };
const kept = (remark: string) => ({ status: 'not-shared', origin: '0', host: '100', remark });

describe('a row with a column 协议', () => {
  const headers = ['单位名称', '属地', '飞出地', '协议', '期间', '本期数'];
  test.each<[string, Cell[], object]>([
    ['the id', ['甲', '彭州市', '金牛区', '金彭2023', '2024', 100], shared],
    ['the id in full width', ['甲', '彭州', '510106', '金彭２０２３', '2024', 100], shared],
    ['an agreement text', ['甲', '彭州市', '金牛区', '比例=5:5', '2024', 100], shared],
    ['a blank', ['甲', '彭州市', '金牛区', '', '2024', 100], kept('agreement-blank')],
    ['another id', ['甲', '彭州市', '金牛区', '武金2023', '2024', 100], kept('agreement-other')],
    ['the other direction', ['甲', '金牛区', '彭州市', '金彭2023', '2024', 100], kept('other-parties')],
    ['another origin', ['甲', '彭州市', '武侯区', '金彭2023', '2024', 100], kept('other-parties')],
    ['blank parties', ['甲', '', '', '金彭2023', '2024', 100], shared],
    ['a period before the agreement', ['甲', '彭州市', '金牛区', '金彭2023', '2023-06', 100], { ...shared, origin: '0', host: '100', remark: 'outside-agreement' }],
  ])('%s', (_, row, expected) => expect(attributed(headers, row)).toEqual(expected));

  test('an agreement without an id is every row’s that names one', () => {
    expect(attributed(headers, ['甲', '彭州市', '金牛区', '任意', '2024', 100], BARE)).toEqual(shared);
    expect(attributed(headers, ['甲', '彭州市', '金牛区', '', '2024', 100], BARE)).toEqual(kept('agreement-blank'));
  });

  test('without an agreement nothing is shared', () => {
    expect(attributeRow(readLedgerHeader([headers]), ['甲', '彭州市', '金牛区', '金彭2023', '2024', 100], null)).toMatchObject({ status: 'not-shared', origin: '0', host: '100' });
  });
});

describe('a row without it', () => {
  test('is shared where it has an origin', () => {
    expect(attributed(['单位名称', '飞出地', '期间', '本期数'], ['甲', '金牛区', '2024', 100])).toEqual(shared);
    expect(attributed(['单位名称', '飞出地', '期间', '本期数'], ['甲', '', '2024', 100])).toEqual(kept('origin-blank'));
  });
  test('is shared where the ledger knows neither', () => expect(attributed(['单位名称', '期间', '本期数'], ['甲', '2024', 100])).toEqual(shared));
});

describe('what has no result', () => {
  test.each<[Cell[], string]>([[['合计', '', 100], 'total'], [['其中：规上', '2024', 100], 'total'], [['制造业 小 计', '2024', 100], 'total'], [['', null, ' '], 'blank'], [['甲', '2024', '—'], 'missing'], [['甲', '2024', null], 'missing']])('%p is %s', (row, status) => {
    expect(attributed(['单位名称', '期间', '本期数'], row)).toEqual({ status });
  });
  test('a note below the ledger is no record: nothing of it stands under a column that is read', () =>
    expect(attributed(['序号', '单位名称', '期间', '本期数'], ['注：“—”为缺报', '', null, ''])).toEqual({ status: 'blank' }));
  test('a firm may be called 合计', () => expect(attributed(['单位名称', '期间', '本期数'], ['合计科技公司', '2024', 100])).toEqual(shared));
});

describe('faults', () => {
  const headers = ['单位名称', '属地', '期间', '本期数'];
  test.each<[Cell[], string]>([
    [['甲', '彭州市', '2024', '一百'], 'amount-unreadable'], [['甲', '亚特兰蒂斯', '2024', 100], 'district-unknown'], [['甲', '彭州市', '去年', 100], 'period-unreadable'], [['甲', '彭州市', '2024', { error: '#REF!' }], 'cell-is-error'], [['甲', '成都市', '2024', 100], 'district-too-wide'], [['甲', '彭州市', '', 100], 'missing-period'],
  ])('%p: %s', (row, code) => expect(attributed(headers, row)).toEqual({ status: 'faulty', code }));
});

describe('units and cumulative figures', () => {
  test("an agreement's amounts are converted to the row's unit", () => {
    const capped = (headers: readonly string[], row: readonly Cell[]) => attributed(headers, row, parseAgreement('方式=分算 比例=5:5 基数=1万元 基数归=飞入地'));
    expect(capped(['单位名称', '期间', '金额（元）'], ['甲', '2024', 30_000])).toMatchObject({ origin: '10000' });
    expect(capped(['单位名称', '期间', '数值', '单位'], ['甲', '2024', 3, '万元'])).toMatchObject({ origin: '1' });
    expect(capped(['单位名称', '期间', '数值', '计量单位'], ['甲', '2024', '3万元', '元'])).toMatchObject({ origin: '10000' });
  });

  test('a figure under 累计数 stands for the year so far', () => {
    const changing = parseAgreement('方式=分算; 止=2024-02-29 比例=5:5; 起=2024-03-01 比例=3:7');
    expect(attributed(['单位名称', '期间', '累计数'], ['甲', '2024-02', 100], changing)).toEqual(shared);
    expect(attributed(['单位名称', '期间', '累计数'], ['甲', '2024-03', 100], changing)).toEqual({ status: 'faulty', code: 'history-needed' });
    expect(attributed(['单位名称', '期间', '本期数', '累计数'], ['甲', '2024-03', 100, 300], changing)).toMatchObject({ origin: '30' });
  });

  test('a cap needs the whole ledger', () => expect(attributed(['单位名称', '期间', '本期数'], ['甲', '2024', 100], SCARCE)).toEqual({ status: 'faulty', code: 'history-needed' }));
});

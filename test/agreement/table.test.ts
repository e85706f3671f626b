import { readAgreementArgument, readAgreements } from '../../src/accounting/agreement/argument';
import { readClausesTable } from '../../src/accounting/agreement/table';
import type { Matrix } from '../../src/accounting/cells';
import { faultOf } from '../support/fault';

const HEADER = ['协议', '飞出地', '飞入地', '情形', '方式', '比例'];
const ROW = ['金彭2023', '金牛区', '彭州市', '新设', '分算', '5:5'];

describe('a clauses table', () => {
  test('has its columns in any order, in either language, beside others', () => {
    const cells: Matrix = [['备注', 'shares', 'Treatment', 'host', '序号', 'ORIGIN', 'agreement'], ['x', '5:5', 'split', '彭州', 1, '金牛', '甲']];
    expect(readClausesTable(cells)).toMatchObject([{ id: '甲', language: 'en', parties: { origin: { name: '金牛区' } }, clauses: [{ treatment: 'split' }] }]);
  });

  test('may have a title above its header, blank rows, and headers spaced out', () => {
    const cells: Matrix = [['结对协议条款表', null, null, null, null, null], ['协 议', '飞 出 地', '飞入地', '情形', '方 式', '比例'], ROW, ['', null, ' ', '', '', ''], ROW.with(3, '迁移')];
    expect(readClausesTable(cells)).toMatchObject([{ clauses: [{ cases: ['新设'] }, { cases: ['迁移'] }] }]);
  });

  test('holds as many agreements as ids, rows of one id together wherever they stand', () => {
    const agreements = readClausesTable([HEADER, ROW, ROW.with(0, '乙'), ROW.with(3, '迁移')]);
    expect(agreements.map(({ id, clauses }) => [id, clauses.map(({ number }) => number)])).toEqual([['金彭2023', [1, 2]], ['乙', [1]]]);
  });

  test('without ids is one agreement', () => expect(readClausesTable([['方式', '比例'], ['分算', '5:5']])).toMatchObject([{ id: null }]));

  test('takes numbers as Excel hands them over: ids, dates, amounts, percentages', () => {
    const [agreement] = readClausesTable([['协议', '方式', '比例', '起', '基数', '年增', '基数归', '小数'], [2023, '分算', 0.5, 45108, 1200.5, 0.08, '飞入地', 2]]);
    expect(agreement).toMatchObject({ id: '2023', clauses: [{ shares: { text: '50%' }, from: 19539, base: { amount: { digits: '1200.5' }, growth: '0.08' }, decimals: 2 }] });
  });

  test('names the row of the range where something is wrong', () => {
    const fault = faultOf(() => readClausesTable([['标题'], HEADER, ROW, ROW.with(5, '5:')]));
    expect(fault).toMatchObject({ code: 'term-unreadable', details: { field: 'shares', place: { kind: 'row', row: 4 }, cause: { code: 'shares-part-missing' } } });
  });
});

describe('the argument agreement', () => {
  test.each([[''], [null], ['  '], [[['', null]]]])('%j is no agreement: nothing is shared', (argument) => expect(readAgreementArgument(argument)).toBeNull());

  test('may be a text, a share, or a table of one agreement', () => {
    expect(readAgreementArgument('5:5')).toMatchObject({ clauses: [{ shares: { text: '5:5' } }] });
    expect(readAgreementArgument(0.3)).toMatchObject({ clauses: [{ shares: { text: '30%' } }] });
    expect(readAgreementArgument([['5:5']])).toMatchObject({ clauses: [{ shares: { text: '5:5' } }] });
    expect(readAgreementArgument([HEADER, ROW])).toMatchObject({ id: '金彭2023' });
  });

  test('is refused where it is a time, an error, or several agreements', () => {
    expect(faultOf(() => readAgreementArgument(0.29375)).code).toBe('shares-is-time');
    expect(faultOf(() => readAgreementArgument({ error: '#N/A' }))).toMatchObject({ code: 'cell-is-error', excel: '#N/A' });
    expect(faultOf(() => readAgreementArgument([HEADER, ROW, ROW.with(0, '乙')])).details).toEqual({ known: ['金彭2023', '乙'] });
  });
});

describe('a column of agreement texts', () => {
  test('skips blank cells', () => expect(readAgreements([['甲 5:5'], [''], ['乙 3:7']]).map(({ id }) => id)).toEqual(['甲', '乙']));
  test('names the row of a faulty text', () => expect(faultOf(() => readAgreements([['甲 5:5'], ['乙 5:']])).details).toMatchObject({ row: 2, cause: { code: 'term-unreadable' } }));
  test('refuses an id twice', () => expect(faultOf(() => readAgreements([['甲 5:5'], ['甲 3:7']])).details).toEqual({ id: '甲', row: 2 }));
});

import { messages } from '../../src/i18n/messages';
import { languageOf } from '../../src/i18n/locale';
import type { Locale } from '../../src/i18n/locale';
import type { Account } from '../../src/taskpane/explain/account';
import { accountOf, accountOfFigure } from '../../src/taskpane/explain/account';
import { plainText } from '../../src/taskpane/explain/plain-text';
import { readArgumentText } from '../../src/workbook/explain/argument-text';
import { readFocus, showPlace } from '../../src/workbook/explain/focus';
import { findPairCall } from '../../src/workbook/explain/pair-call';
import { readAgreements } from '../../src/workbook/agreements';
import { readLedger } from '../../src/workbook/ledgers';
import type { WorkbookPage } from './workbook-page';
import { openWorkbookPage } from './workbook-page';

const speechIn = (locale: Locale) => ({ locale, language: languageOf(locale), t: messages(locale).pane });

describe('the call in a formula', () => {
  test.each([
    ['=PAIR.SPLITSHARE(A1,"5:5")', 'SPLITSHARE', ['A1', '"5:5"'], false],
    ['=ROUND(pair.enclaveattrib(B2,"a,b(",,"x"),2)', 'ENCLAVEATTRIB', ['B2', '"a,b("', '', '"x"'], true],
    ["=PAIR.ATTRIBROW('台 账,(1)'!$A$1:$C$1,$A2:$C2,金彭2023)", 'ATTRIBROW', ["'台 账,(1)'!$A$1:$C$1", '$A2:$C2', '金彭2023'], false],
    ["=PAIR.ATTRIBROW(表[[#Headers],[a,'[b]:[c]],表[@[a,'[b]:[c]],\"5:5\")", 'ATTRIBROW', ["表[[#Headers],[a,'[b]:[c]]", "表[@[a,'[b]:[c]]", '"5:5"'], false],
    ['=PAIR.SPLITSHARE(SUM(A1,B1),{1,2})', 'SPLITSHARE', ['SUM(A1,B1)', '{1,2}'], false],
    ['="PAIR.TAG(1)"&PAIR.CREDITCODE()', 'CREDITCODE', [], true],
    ["='PAIR.TAG('!A1&PAIR.TAG(2)", 'TAG', ['2'], true],
  ])('%s', (formula, id, args, isPart) => expect(findPairCall(formula)).toEqual({ id, args, isPart }));

  test.each(['PAIR.TAG(1)', '=SUM(1)', '="PAIR.TAG(1)"', '=REPAIR.TAG(1)', '=PAIR.TAG(1', ''])('%s holds none', (formula) => expect(findPairCall(formula)).toBeNull());
});

describe('an argument as it is written', () => {
  test.each([
    ['', { kind: 'omitted' }],
    ['"a""b"', { kind: 'literal', cell: 'a"b' }],
    ['-1.5', { kind: 'literal', cell: -1.5 }],
    ['50%', { kind: 'literal', cell: 0.5 }],
    ['true', { kind: 'literal', cell: true }],
    ['$A$1:B2', { kind: 'address', sheet: null, address: 'A1:B2', spilled: false }],
    ["'a''b c'!D4#", { kind: 'address', sheet: "a'b c", address: 'D4', spilled: true }],
    ['台账!A:C', { kind: 'address', sheet: '台账', address: 'A:C', spilled: false }],
    ['金彭2023', { kind: 'name', name: '金彭2023' }],
    ['[@数值]', { kind: 'structured', table: '', part: 'row', columns: ['数值'] }],
    ['台账[[#Headers],[单位名称]:[数值]]', { kind: 'structured', table: '台账', part: 'headers', columns: ['单位名称', '数值'] }],
    ['台账[[#此行],[a\'[b]]', { kind: 'structured', table: '台账', part: 'row', columns: ['a[b'] }],
    ['台账[#All]', { kind: 'structured', table: '台账', part: 'all', columns: [] }],
    ['台账[数值]', { kind: 'structured', table: '台账', part: 'data', columns: ['数值'] }],
    ['{60;40;20}', { kind: 'array', cells: [[60], [40], [20]] }],
    ['{ "a;b" , -1 ; 50%,TRUE }', { kind: 'array', cells: [['a;b', -1], [0.5, true]] }],
    ['{1,2;3}', { kind: 'expression' }],
    ['{A1,2}', { kind: 'expression' }],
    ['{}', { kind: 'expression' }],
    ['{1,}', { kind: 'expression' }],
    ['A1+1', { kind: 'expression' }],
    ['SUM(A1:A3)', { kind: 'expression' }],
    ['台账[[a],[b],[c]]', { kind: 'expression' }],
  ])('%s', (text, expected) => expect(readArgumentText(text)).toEqual(expected));
});

describe('the explanation of a cell', () => {
  let workbook: WorkbookPage;
  afterEach(() => workbook.page.close());

  /** Enters a formula beside the ledger, selects it and tells of it. */
  async function tell(formula: string, { row = 4, column = 9, locale = 'zh-CN' as Locale, at = [row, column] as readonly [number, number] } = {}): Promise<Account> {
    workbook.put(workbook.ledger, row, column, [[formula]]);
    await workbook.page.host.settled();
    workbook.select(...at);
    return accountOf(await readFocus(), speechIn(locale));
  }

  const call = (account: Account) => {
    if (account.kind !== 'call') throw new Error(`told of ${account.kind}`);
    return account;
  };

  test('of a row of the ledger names clause, arithmetic, rounding and host', async () => {
    workbook = await openWorkbookPage();
    const account = call(await tell('=PAIR.ATTRIBROW($A$3:$G$3,$A4:$G4,"金彭2023 飞出地=金牛区 飞入地=彭州市; 方式=分算 比例=5:5 依据=第六条")', { row: 3 }));
    expect(account).toMatchObject({ id: 'ATTRIBROW', failure: null, notes: [] });
    expect(account.steps.map(({ basis }) => basis)[0]).toBe('金彭2023 条款 1 第六条');
    expect(account.steps.find(({ arithmetic }) => arithmetic.includes('12,345.67 ×'))).toMatchObject({ result: '6,172.835' });
    expect(account.inputs.map(({ name, place }) => [name, place])).toEqual([['表头', { sheet: '台账', address: 'A3:G3' }], ['行', { sheet: '台账', address: 'A4:G4' }], ['协议', null]]);
    expect(plainText('台账!J4', account, speechIn('zh-CN'))).toContain('12,345.67 × 0.5');
  });

  test('of a table’s row finds its cells by structured references', async () => {
    workbook = await openWorkbookPage({ table: true });
    const account = call(await tell('=PAIR.ATTRIBROW(飞地台账[[#Headers],[单位名称]:[金额（万元）]],飞地台账[@[单位名称]:[金额（万元）]],"飞出地=金牛区 飞入地=彭州市; 方式=分算 比例=5:5")', { row: 1 }));
    expect(account.inputs.map(({ place }) => place?.address)).toEqual(['A1:G1', 'A2:G2', undefined]);
    expect(account.steps.length).toBeGreaterThan(3);
  });

  test('of a split gives each part exactly and what rounding moved', async () => {
    workbook = await openWorkbookPage();
    const account = call(await tell('=PAIR.SPLITSHARE(0.05,"3:7")'));
    expect(account.steps).toEqual([
      { name: '第 1 方', basis: '3:7', arithmetic: '0.05 × 3/10 = 0.015，舍入进 0.005', result: '0.02' },
      { name: '第 2 方', basis: '3:7', arithmetic: '0.05 × 7/10 = 0.035，舍入退 0.005', result: '0.03' },
    ]);
  });

  test('of a cell that a formula beside it fills says where the formula stands', async () => {
    workbook = await openWorkbookPage();
    const account = call(await tell('=PAIR.SPLITSHARE(100,"5:5")', { at: [4, 10] }));
    expect(account).toMatchObject({ id: 'SPLITSHARE', result: '50', notes: ['公式在 J5，结果溢出到本单元格。'] });
  });

  test('of an error says what is wrong, in both languages', async () => {
    workbook = await openWorkbookPage();
    expect(call(await tell('=PAIR.SPLITSHARE(100,"5:")')).failure).toMatch(/^比例：/);
    expect(call(await tell('=PAIR.SPLITSHARE(100,"5:")', { locale: 'en-US' })).failure).toMatch(/^shares: /i);
  });

  test('of an error that Excel itself makes says what to do', async () => {
    workbook = await openWorkbookPage();
    expect(await tell('=NOSUCH(1)')).toEqual({ kind: 'error', error: '#NAME?', failure: expect.stringContaining('名称') as string });
    expect(await tell('=1+1')).toEqual({ kind: 'none' });
    expect(await tell('')).toEqual({ kind: 'none' });
  });

  test('of a formula that goes on, or whose argument only Excel works out, says so', async () => {
    workbook = await openWorkbookPage();
    const part = call(await tell('=ROUND(PAIR.ENCLAVEATTRIB(100.05,"5:5"),1)'));
    expect([part.notes, part.steps.length > 0]).toEqual([['公式对此结果还作了进一步计算。'], true]);
    const inner = call(await tell('=PAIR.ENCLAVEATTRIB(50+50,"5:5")'));
    expect([inner.inputs[0]?.note, inner.steps, inner.failure]).toEqual(['由公式内计算得出', [], null]);
    const lost = call(await tell('=PAIR.ENCLAVEATTRIB(没有这个名称,"5:5")'));
    expect([lost.inputs[0]?.note, lost.failure]).toEqual(['找不到', expect.stringContaining('找不到 没有这个名称')]);
  });

  test('of a figure of the ledger tells what each agreement makes of it, those that share it first', async () => {
    workbook = await openWorkbookPage();
    workbook.select(3, 6);
    const focus = await readFocus();
    const { ledger } = await readLedger(null);
    const account = accountOfFigure(focus, ledger, (await readAgreements()).agreements, speechIn('zh-CN'));
    if (account?.kind !== 'figure') throw new Error('no figure');
    expect(account.ways.map(({ agreement }) => agreement)).toEqual(['金彭2023', '武金2024']);
    expect(account.ways[0]?.steps.find(({ arithmetic }) => arithmetic.includes('12,345.67 × 0.5'))?.result).toBe('6,172.835');
    expect(account.ways[1]?.steps).toHaveLength(1);
    workbook.select(3, 0);
    expect(accountOfFigure(await readFocus(), ledger, [], speechIn('zh-CN'))).toBeNull();
  });

  test('selects what it names, and says when that is gone', async () => {
    workbook = await openWorkbookPage();
    await showPlace({ sheet: '结对协议', address: 'A1:B2' });
    expect(workbook.model.selection()).toMatchObject({ sheet: workbook.agreements, area: { row: 0, column: 0, rows: 2, columns: 2 } });
    await expect(showPlace({ sheet: '没有', address: 'A1' })).rejects.toMatchObject({ code: 'place-gone', outcome: 'unread' });
  });
});

describe('odd arguments', () => {
  test('a column may be called like anything', () => expect(readArgumentText('台账[@constructor]')).toEqual({ kind: 'structured', table: '台账', part: 'row', columns: ['constructor'] }));

  test('a long formula with many apostrophes is read at once', () => {
    const started = performance.now();
    const columns = Array.from({ length: 20_000 }, () => "['[x]").join(',');
    expect(findPairCall(`=PAIR.ATTRIBROW(台账[${columns}],"5:5")`)?.args).toHaveLength(2);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

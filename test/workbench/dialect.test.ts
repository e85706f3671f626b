import { fromEngine, toEngine, type DialectContext } from '../../src/workbench/univer/formula/dialect';
import { renameColumn } from '../../src/workbench/univer/formula/rename-column';
import { isWellFormed, namesKnownColumns } from '../../src/workbench/univer/formula/well-formed';

const ledger = { name: '台账', columns: ['单位名称', '数值', '金额（万元）', 'unit price', 'a]b'] };
const inside: DialectContext = { tables: [ledger, { name: 'Other', columns: ['Amount'] }], enclosing: ledger };
const outside: DialectContext = { ...inside, enclosing: null };

describe('formulas as Excel writes them, as the engine reads them', () => {
  test.each([
    ['=[@数值]', '=台账[[#This Row],[数值]]'],
    ['=[@[unit price]]*2', '=台账[[#This Row],[unit price]]*2'],
    ['=PAIR.ATTRIBROW(台账[[#Headers],[单位名称]:[数值]],[@[单位名称]:[数值]],金彭2023)', '=PAIR.ATTRIBROW(台账[[#Headers],[单位名称]:[数值]],台账[[#This Row],[单位名称]:[数值]],金彭2023)'],
    ['=SUM(台账[[数值]:[金额（万元）]])', '=SUM(台账[[数值]:[金额（万元）]])'],
    ['=ROWS(台账[#All])', '=ROWS(台账[#All])'],
    ['=Other[@Amount]', '=Other[[#This Row],[Amount]]'],
    ['=SUM(D4#)', '=SUM(ANCHORARRAY(D4))'],
    ["=SUM('结 对'!$D$4#)+1", "=SUM(ANCHORARRAY('结 对'!$D$4))+1"],
    ['=SUM(结对!D4#)', '=SUM(ANCHORARRAY(结对!D4))'],
    ['="D4# [@数值] 台账[数值]"&A1', '="D4# [@数值] 台账[数值]"&A1'],
  ])('%s', (excel, engine) => {
    expect(toEngine(excel, inside)).toBe(engine);
    expect(fromEngine(engine, inside)).toBe(excel);
  });

  test('tables and columns are found in any case and given back as they are named', () => {
    expect(toEngine('=SUM(other[AMOUNT])+ROWS(OTHER)', outside)).toBe('=SUM(Other[Amount])+ROWS(Other)');
  });

  test('prefixes of newer functions are Excel’s file format, not its formulas', () => {
    expect(toEngine('=_xlfn.XLOOKUP(1,A1:A2,_xlfn._xlws.SORT(B1:B2))', outside)).toBe('=XLOOKUP(1,A1:A2,SORT(B1:B2))');
  });

  test('outside its table a row’s column names the table', () => {
    expect(fromEngine('=台账[[#This Row],[数值]]', outside)).toBe('=台账[@数值]');
  });

  test('a table nobody knows is left alone', () => {
    expect(toEngine('=SUM(没有[数值])', outside)).toBe('=SUM(没有[数值])');
  });

  test('a renamed column is renamed in its own table only, never in texts', () => {
    expect(renameColumn('=SUM(台账[数值])+Other[数值]&"台账[数值]"', '台账', '数值', '本期数')).toBe('=SUM(台账[本期数])+Other[数值]&"台账[数值]"');
  });
});

describe('what Excel refuses', () => {
  test.each(['=1+', '=SUM(1', '=)', '="open', '=(1}', '=*2', '=SUM(1,)*', '=台账[数值'])('%s', (formula) => expect(isWellFormed(formula)).toBe(false));
  test.each(['=-1', '=+A1', '=SUM(A1:B2)', "='a(b'!A1", '="(" & A1', '={1,2;3,4}', '=50%', '=台账[[#Headers],[数值]]', '=A1#'])('%s is accepted', (formula) => expect(isWellFormed(formula)).toBe(true));

  test('unknown columns, and @ outside a table', () => {
    expect(namesKnownColumns('=SUM(台账[没有])', inside)).toBe(false);
    expect(namesKnownColumns('=[@数值]', outside)).toBe(false);
    expect(namesKnownColumns('=[@数值]+台账[[#All],[数值]]', inside)).toBe(true);
  });

  test('a long formula takes linear time', () => {
    const started = performance.now();
    isWellFormed(`=${'('.repeat(4000)}${'A1+'.repeat(1000)}`);
    toEngine(`=${'台账['.repeat(2000)}`, inside);
    toEngine(`=${'x'.repeat(8000)}#`, inside);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

import { recalculate } from '../../src/xlsx';
import { isError } from '../../src/xlsx/formula/values';
import type { CellContent } from './build-workbook';
import { buildWorkbook } from './build-workbook';
import { hasLibreOffice, throughLibreOffice } from './libreoffice';
import { cellReader } from './read-cells';

jest.setTimeout(180_000);

/** Excel's own functions over a ledger whose column D is ours. A formula that begins with { is an array formula. */
const FORMULAS = [
  'SUM(D2:D11)', 'SUM(D:D)', 'AVERAGE(D2:D11)', 'MAX(D2:D11)', 'MIN(D2:D11)', 'COUNT(A1:F11)', 'COUNTA(A1:F11)', 'COUNTBLANK(A1:F13)', 'PRODUCT(D2:D4)',
  'ROUND(D3/3,2)', 'ROUND(-D3/3,-2)', 'ROUND(2.5,0)', 'ROUND(-2.5,0)', 'ROUND(1.005,2)', 'ROUNDUP(D3/7,3)', 'ROUNDDOWN(-D3/7,3)', 'INT(-D3/7)', 'TRUNC(-D3/7,1)', 'MOD(-D3,7)', 'MOD(D3,-7)', 'ABS(-D3)', 'SIGN(-D3)', 'POWER(D2,0.5)', 'SQRT(D2)', 'CEILING(D3/7,0.05)', 'FLOOR(D3/7,0.05)', 'MROUND(D3,7)', 'QUOTIENT(D3,7)',
  'D2+D3*2-D4/4^2', '-D2^2', '2^3^2', 'D2&"元"&D3', '50%*D2', 'D2=D3', '"a"="A"', 'D2<>D3', '"abc">"ABD"', '1<"a"', '0.1+0.2=0.3', '1-0.9-0.1', '--"12.5"', '"3"+4', '"x"+4', '1/0', 'D2:D11*2', 'B2:B11',
  'SUMIF(B2:B11,"金牛区",D2:D11)', 'SUMIF(B2:B11,"金*",D2:D11)', 'SUMIF(D2:D11,">100")', 'SUMIF(B2:B11,"<>金牛区",D2:D11)', 'SUMIF(E2:E11,2024,D2)', 'SUMIFS(D2:D11,B2:B11,"金牛区",C2:C11,">=200")', 'SUMIFS(D:D,B:B,"彭州市",E:E,2024)', 'SUMIFS(D2:D11,B2:B11,"?州*")', 'SUMIFS(D2:D11,F2:F11,"2024Q1")', 'SUMIFS(D2:D11,G2:G11,"2024-01")', 'COUNTIF(B2:B11,"金牛区")', 'COUNTIF(B2:B13,"")', 'COUNTIF(B2:B13,"<>")', 'COUNTIF(D2:D11,">"&D3)', 'COUNTIF(H2:H11,"5")', 'COUNTIFS(B2:B11,"金牛区",E2:E11,2024)', 'AVERAGEIF(B2:B11,"金牛区",D2:D11)', 'AVERAGEIFS(D2:D11,B2:B11,"彭州市",E2:E11,"<2024")', 'MAXIFS(D2:D11,B2:B11,"金牛区")', 'MINIFS(D2:D11,B2:B11,"彭州市")',
  'SUMPRODUCT(D2:D11,C2:C11)', 'SUMPRODUCT((B2:B11="金牛区")*D2:D11)', 'SUMPRODUCT((B2:B11="金牛区")*(E2:E11=2024),D2:D11)', 'SUMPRODUCT(--(D2:D11>100))', 'SUMPRODUCT(ROUND(D2:D11/3,2))', 'SUBTOTAL(9,D2:D11)', 'SUBTOTAL(3,B2:B11)', 'SUBTOTAL(109,D2:D11)', 'SUBTOTAL(1,D2:D11)',
  'IF(D2>50,"高","低")', 'IF(D2>50000,"高")', 'IF(D2,,1)', 'IFERROR(D2/0,"无")', 'IFERROR(D2,"无")', 'IFNA(MATCH("无",B2:B11,0),-1)', 'IFS(D2>1000,"a",D2>10,"b",TRUE,"c")', 'SWITCH(B2,"彭州市",1,"金牛区",2,3)', 'AND(D2>0,D3>0)', 'OR(D2<0,D3<0)', 'XOR(TRUE,TRUE,TRUE)', 'NOT(D2>0)', 'CHOOSE(2,D2,D3,D4)', 'ISBLANK(A13)', 'ISNUMBER(D2)', 'ISTEXT(B2)', 'ISERROR(1/0)', 'ISNA(NA())', 'ISLOGICAL(TRUE)', 'N(B2)', 'T(B2)', 'AND(D2:D11>0)',
  'INDEX(D2:D11,3)', 'INDEX(B2:D11,3,3)', 'SUM(INDEX(B2:D11,0,3))', 'SUM(D2:INDEX(D2:D11,4))', 'MATCH("彭州市",B2:B11,0)', 'MATCH("彭*",B2:B11,0)', 'MATCH(250,C2:C11)', 'MATCH(250,C2:C11,1)', 'MATCH(99999,C2:C11,1)', 'MATCH(1,C2:C11,1)', 'VLOOKUP("单位3",A2:D11,4,FALSE)', 'VLOOKUP("单位*",A2:D11,4,FALSE)', 'VLOOKUP(350,C2:D11,2)', 'VLOOKUP(350,C2:D11,2,TRUE)', 'HLOOKUP("分算",A1:F11,4,FALSE)', 'LOOKUP(450,C2:C11,D2:D11)', 'LOOKUP(2,1/(B2:B11="金牛区"),D2:D11)', 'INDEX(D2:D11,MATCH("单位7",A2:A11,0))', 'ROW()', 'ROW(D7)', 'COLUMN(D7)', 'ROWS(D2:D11)', 'COLUMNS(A1:F1)',
  'LEFT(A2,2)', 'RIGHT(A2)', 'MID(F2,1,4)', 'LEN(F2)', 'TRIM("  a   b ")', 'UPPER("aB")', 'LOWER("AB")', 'SUBSTITUTE(F2,"Q","季度")', 'SUBSTITUTE("a-b-c","-","+",2)', 'REPLACE("abcdef",2,3,"X")', 'FIND("Q",F2)', 'FIND("z",F2)', 'SEARCH("q",F2)', 'SEARCH("?1",F2)', 'EXACT("a","A")', 'REPT("ab",3)', 'VALUE("12.50")', 'CONCATENATE(A2,B2,D2)', 'CONCAT(A2:B3)', 'TEXTJOIN("、",TRUE,B2:B5,"")',
  'TEXT(D3,"0.00")', 'TEXT(1234567.891,"#,##0.00")', 'TEXT(1234567.891,"#,##0")', 'TEXT(0.1234,"0.0%")', 'TEXT(0.5,"0%")', 'TEXT(-1234.5,"#,##0.00")', 'TEXT(45292,"yyyy-mm-dd")', 'TEXT(45292,"yyyy""年""m""月""d""日""")', 'TEXT(7,"000")', 'TEXT(D2,"0")', 'TEXT(0.285,"0.00")',
  'DATE(2024,2,30)', 'DATE(2024,14,1)', 'DATE(2024,3,0)', 'YEAR(45292)', 'MONTH(45350)', 'DAY(45350)', 'EDATE(45322,1)', 'EOMONTH(45322,1)', 'EOMONTH(45322,-14)', 'DATEDIF(45292,45700,"m")', 'DATEDIF(45292,45700,"y")', 'DATEDIF(45292,45700,"d")', 'WEEKDAY(45292)', 'WEEKDAY(45292,2)', 'DAYS(45700,45292)', 'TIME(12,30,15)',
  '{SUM((B2:B11="金牛区")*D2:D11)', '{SUM(IF(B2:B11="金牛区",D2:D11,0))', '{MAX(IF(E2:E11=2024,D2:D11))', '{SUM(ROUND(D2:D11/3,2))', '{INDEX(D2:D11,MATCH(1,(B2:B11="彭州市")*(E2:E11=2024),0))', '{SUM(TRANSPOSE(D2:D11)*TRANSPOSE(C2:C11))', '{SUM(LEN(A2:A11))', '{AND(D2:D11>0)', '{TEXTJOIN(",",TRUE,IF(D2:D11>200,A2:A11,""))',
];

const LEDGER: Record<string, CellContent> = { A1: '单位', B1: '地区', C1: '数额', D1: '分算', E1: '年份', F1: '期间', G1: '月份', H1: '比例' };
for (let row = 2; row <= 11; row += 1) {
  const n = row - 1;
  Object.assign(LEDGER, {
    [`A${String(row)}`]: `单位${String(n)}`,
    [`B${String(row)}`]: n % 3 === 0 ? '彭州市' : '金牛区',
    [`C${String(row)}`]: n * 77.77 + 20,
    [`D${String(row)}`]: { f: `_xldudf_PAIR_ENCLAVEATTRIB(C${String(row)},"5:5")`, v: 1 },
    [`E${String(row)}`]: n % 2 === 0 ? 2024 : 2023,
    [`F${String(row)}`]: `2024Q${String((n % 4) + 1)}`,
    [`G${String(row)}`]: `2024-0${String((n % 4) + 1)}`,
    [`H${String(row)}`]: n % 2 === 0 ? 5 : '5',
  });
}

FORMULAS.forEach((formula, index) => {
  const array = formula.startsWith('{');
  const stored = (array ? formula.slice(1) : formula).replace(/\b(IFS|SWITCH|XOR|CONCAT|TEXTJOIN|MAXIFS|MINIFS|DAYS|IFNA|XLOOKUP)\(/g, '_xlfn.$1(');
  const address = `K${String(index + 2)}`;
  // Without a value in the file, and asked for by a function of ours, so that it is calculated whatever it depends on.
  LEDGER[address] = array ? { f: stored, ref: address, fixed: true } : { f: stored };
  LEDGER[`M${String(index + 2)}`] = { f: `_xldudf_PAIR_AGREEMENT("5:5")&${address}` };
});

test('formulas over our results are as LibreOffice calculates them', () => {
  if (!hasLibreOffice()) {
    process.stderr.write('LibreOffice is not installed, so that it was not asked for its opinion. To install it: apt-get update && apt-get install -y libreoffice-calc\n');
    return;
  }
  const { bytes, left } = recalculate(buildWorkbook({ sheets: [{ name: 'S', cells: LEDGER }] }), { locale: 'zh-CN', now: 45_658, values: true });
  const ours = cellReader(bytes);
  const theirs = cellReader(throughLibreOffice(bytes));
  const shown = (read: (address: string) => unknown, index: number): unknown => {
    const value = read(`S!K${String(index + 2)}`);
    return typeof value === 'number' ? Number(value.toPrecision(13)) : value;
  };
  const differing = FORMULAS.map((formula, index) => ({ formula, ours: shown(ours, index), theirs: shown(theirs, index), left: left.some(({ address }) => address === `S!K${String(index + 2)}`) })).filter(({ ours: a, theirs: b, left: isLeft }) => !isLeft && JSON.stringify(a) !== JSON.stringify(b));
  expect({ differing, left: left.filter(({ address }) => address.startsWith('S!K')).map(({ address, reason }) => `${FORMULAS[Number(address.slice(3)) - 2] ?? ''}: ${reason}`) }).toEqual({ differing: [], left: [] });
  expect(isError(ours('S!D2'))).toBe(false);
});

describe('where Excel and LibreOffice differ, Excel counts', () => {
  const valueOf = (formula: string) => {
    const cells = { A1: 5, A2: '5', B1: { f: '_xldudf_PAIR_AGREEMENT(C1)' }, C1: { f: `"5:5"&REPT(D1,0)` }, D1: { f: formula } };
    const { bytes, left } = recalculate(buildWorkbook({ sheets: [{ name: 'S', cells }] }), { locale: 'zh-CN', now: 45_658, values: false });
    return left[0]?.reason ?? cellReader(bytes)('S!D1');
  };
  test.each([
    ['SUM(A1:A2,"3",TRUE)', 9],
    ['TRUE>"z"', true],
    ['COUNTIF(A1:A2,5)', 2],
    ['0.5-0.4-0.1', 0],
    ['DATE(1900,2,29)', 60],
    ['TEXT(60,"yyyy-mm-dd")', '1900-02-29'],
    ['YEAR(TODAY())', 2025],
  ])('%s', (formula, expected) => expect(valueOf(formula)).toEqual(expected));

  test.each(['RAND()', 'NPV(0.1,A1:A2)', 'TEXT(12.5,"#.##")', '"2024-1-1"+1', '"甲"<"乙"', 'MATCH(2,{1,3,2},1)', '[1]Sheet1!A1', 'SUM(Q1:R2 R1:S2)', 'Unbekannt', '1E300&""'])('%s is left to Excel', (formula) => expect(valueOf(formula)).toEqual(expect.any(String)));
});

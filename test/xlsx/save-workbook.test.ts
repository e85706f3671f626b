import ExcelJS from 'exceljs';
import { unzipSync } from 'fflate';
import type { CellChange, SheetChange, WorkbookChanges } from '../../src/xlsx';
import { openWorkbook, saveWorkbook } from '../../src/xlsx';
import { PLAIN } from '../../src/xlsx/look/read-styles';
import type { WorkbookContent } from '../../src/xlsx';
import { buildWorkbook, dynamic } from './build-workbook';
import { hasLibreOffice, throughLibreOffice } from './libreoffice';
import { cellReader } from './read-cells';

jest.setTimeout(180_000);

const OPTIONS = { locale: 'zh-CN', now: 45_658 } as const;
const VALIDATION = '<dataValidations count="1"><dataValidation type="list" sqref="C2"><formula1>"甲,乙"</formula1></dataValidation></dataValidations>';

const book = (): Uint8Array =>
  buildWorkbook({
    sheets: [
      { name: '台账', cells: { A1: '名称', B1: '数值', C1: '两倍', A2: '甲', B2: 100, C2: { f: 'T[[#This Row],[数值]]*2', v: 200 }, A3: '乙', B3: 50, C3: { f: 'T[[#This Row],[数值]]*2', v: 100 }, E1: dynamic('_xldudf_PAIR_SPLITSHARE(B2,"5:5")', 'E1:F1', 50), F1: 50, E2: { f: 'SUM(T[数值])', v: 150 }, E3: { f: 'SUM(_xlfn.ANCHORARRAY(E1))', v: 100 } }, tables: [{ name: 'T', ref: 'A1:C3', columns: ['名称', '数值', '两倍'] }], after: VALIDATION },
      { name: '说明', cells: { A1: '不变' } },
      { name: '共用', cells: { A1: 1, A2: 2, A3: 3, B1: { f: 'A1*10', v: 10, shared: { si: 0, ref: 'B1:B3' } }, B2: { f: '', v: 20, shared: { si: 0 } }, B3: { f: '', v: 30, shared: { si: 0 } } } },
    ],
    names: { 单位: '说明!$A$1', 表外: '台账!$E$2' },
    calcChain: '<c r="C2" i="1"/>',
  });

const cellsOf = (cells: Readonly<Record<string, CellChange>>): SheetChange['cells'] => {
  const result = new Map<number, Map<number, CellChange>>();
  for (const [place, change] of Object.entries(cells)) {
    const [row = 0, column = 0] = place.split(',').map(Number);
    const line = result.get(row) ?? new Map<number, CellChange>();
    result.set(row, line.set(column, change));
  }
  return result;
};

const blank = (name: string): SheetChange => ({ source: null, name, visibility: 'Visible', cells: new Map(), rows: new Map(), columns: null, merges: null, frozen: null, tables: [], tablesChanged: false, extras: null });
const unchanged = ({ sheets }: WorkbookContent): SheetChange[] => sheets.map(({ place, name, visibility, tables }) => ({ ...blank(name), source: place, visibility, tables: tables.map(({ path, ...table }) => ({ source: path, ...table })) }));

/** The workbook with some sheets changed. */
function save(change: (sheets: SheetChange[]) => readonly SheetChange[], more: Partial<WorkbookChanges> = {}, bytes = book()) {
  const saved = saveWorkbook(bytes, { sheets: change(unchanged(openWorkbook(bytes))), names: [], active: 0, ...more }, OPTIONS);
  return { ...saved, read: openWorkbook(saved.bytes), cell: cellReader(saved.bytes) };
}

const withFirst = (change: Partial<SheetChange>) => (sheets: SheetChange[]) => sheets.map((sheet, index) => (index === 0 ? { ...sheet, ...change } : sheet));
const changedParts = (before: Uint8Array, after: Uint8Array): string[] => {
  const [a, b] = [unzipSync(before), unzipSync(after)];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((path) => Buffer.compare(a[path] ?? Buffer.alloc(0), b[path] ?? Buffer.alloc(0)) !== 0).sort();
};

test('a workbook is read as people see it', () => {
  const { sheets, names } = openWorkbook(book());
  expect(sheets.map(({ name }) => name)).toEqual(['台账', '说明', '共用']);
  expect(sheets[0]?.formulas.map(({ formula }) => formula)).toEqual(['=PAIR.SPLITSHARE(B2,"5:5")', '=T[[#This Row],[数值]]*2', '=SUM(T[数值])', '=T[[#This Row],[数值]]*2', '=SUM(E1#)']);
  expect(sheets[2]?.formulas.map(({ formula }) => formula)).toEqual(['=A1*10', '=A2*10', '=A3*10']);
  expect([...(sheets[0]?.look.features ?? [])]).toEqual(['validations']);
  expect(names).toEqual([{ name: '单位', scope: null, formula: '=说明!$A$1', hidden: false }, { name: '表外', scope: null, formula: '=台账!$E$2', hidden: false }]);
});

test('what was not changed stays byte by byte', () => {
  expect(changedParts(book(), save((sheets) => sheets).bytes)).toEqual([]);
});

test('an edited value is written, and what depends on it calculated, the add-in included', () => {
  const { bytes, cell, left } = save(withFirst({ cells: cellsOf({ '1,1': { value: 200.01 } }) }));
  expect(left).toEqual([]);
  expect(['台账!B2', '台账!C2', '台账!C3', '台账!E1', '台账!F1', '台账!E2', '台账!E3'].map(cell)).toEqual([200.01, 400.02, 100, 100.01, 100, 250.01, 200.01]);
  expect(changedParts(book(), bytes)).toEqual(['xl/worksheets/sheet1.xml']);
  expect(new TextDecoder().decode(unzipSync(bytes)['xl/worksheets/sheet1.xml'])).toContain(VALIDATION);
});

test('formulas are stored as Excel stores them', () => {
  const cells = cellsOf({ '6,0': { formula: '=PAIR.SPLITSHARE(B3,"6:4")', value: 30, spill: { row: 6, column: 0, rows: 1, columns: 2 } }, '6,1': { value: 20 }, '7,0': { formula: '=SUM(A7#)', value: 50 }, '8,0': { formula: '=SUM(B2:B3*2)', value: 300 }, '9,0': { formula: '=SUM(B2:B3)', value: 150 }, '1,2': { formula: '=[@数值]*3', value: 300 } });
  const { bytes, cell, read } = save(withFirst({ cells }));
  const xml = new TextDecoder().decode(unzipSync(bytes)['xl/worksheets/sheet1.xml']);
  expect(xml).toContain('<c r="A7" cm="1"><f t="array" ref="A7:B7">_xldudf_PAIR_SPLITSHARE(B3,&quot;6:4&quot;)</f><v>30</v></c>');
  expect(xml).toContain('_xlfn.ANCHORARRAY(A7)');
  expect(xml).toContain('<f t="array" ref="A9">SUM(B2:B3*2)</f>');
  expect(xml).toContain('<f>SUM(B2:B3)</f>');
  expect(xml).toContain('<f>T[[#This Row],[数值]]*3</f>');
  expect(['台账!A7', '台账!B7', '台账!A8', '台账!A9', '台账!A10', '台账!C2'].map(cell)).toEqual([30, 20, 50, 300, 150, 300]);
  expect(read.sheets[0]?.formulas.find(({ row, column }) => row === 6 && column === 0)?.kind).toBe('dynamic');
  // The list of cells with formulas would be wrong; Excel makes it anew.
  expect(changedParts(book(), bytes)).toContain('xl/calcChain.xml');
});

test('a formula that is gone takes what it spilled along', () => {
  const { cell } = save(withFirst({ cells: cellsOf({ '0,4': { value: null, formula: null }, '0,5': { value: null } }) }));
  expect([cell('台账!E1'), cell('台账!F1')]).toEqual([null, null]);
});

test('where the first of shared formulas changes, the others stand for themselves', () => {
  const { read, cell } = save((sheets) => sheets.map((sheet, index) => (index === 2 ? { ...sheet, cells: cellsOf({ '0,1': { value: 7, formula: null }, '2,0': { value: 4 } }) } : sheet)));
  expect(read.sheets[2]?.formulas.map(({ formula }) => formula)).toEqual(['=A2*10', '=A3*10']);
  expect(['共用!B1', '共用!B2', '共用!B3'].map(cell)).toEqual([7, 20, 40]);
});

test('formats, widths, heights, merges and frozen rows are written and read back; exceljs sees the same', async () => {
  const format = { ...PLAIN, bold: true, fill: '#FFF2CC', fontColor: '#C00000', numberFormat: '#,##0.000', horizontalAlignment: 'Center', wrapText: true, borderBottom: 'Continuous Thin #00B050', fontName: '宋体', fontSize: 14, locked: false } as const;
  const { bytes, read } = save(withFirst({
    cells: cellsOf({ '1,1': { format }, '20,1': { format, value: 1.5 } }),
    rows: new Map([[1, { height: 30, hidden: false }], [30, { height: null, hidden: true }]]),
    columns: [{ first: 1, last: 1, width: 20, hidden: false, style: 0 }, { first: 3, last: 3, width: null, hidden: true, style: 0 }],
    merges: [{ row: 10, column: 0, rows: 2, columns: 3 }],
    frozen: { rows: 1, columns: 1 },
  }));
  const [sheet] = read.sheets;
  expect(read.styles.formats[Number(sheet?.styles[1]?.[1])]).toEqual(format);
  expect(sheet?.styles[20]?.[1]).toBe(sheet?.styles[1]?.[1]);
  expect(sheet?.look.rows.get(1)?.height).toBe(30);
  expect(sheet?.look.rows.get(30)?.hidden).toBe(true);
  expect(sheet?.look.columns.map(({ first, width, hidden }) => [first, width, hidden])).toEqual([[1, 20, false], [3, 9.140625, true]]);
  expect(sheet?.merges).toEqual([{ row: 10, column: 0, rows: 2, columns: 3 }]);
  expect(sheet?.look.frozen).toEqual({ rows: 1, columns: 1 });
  const other = new ExcelJS.Workbook();
  await other.xlsx.load(bytes.slice().buffer);
  const cell = other.getWorksheet('台账')?.getCell('B2');
  expect(cell?.numFmt).toBe('#,##0.000');
  expect(cell?.font).toMatchObject({ bold: true, size: 14, name: '宋体', color: { argb: 'FFC00000' } });
  expect(cell?.fill).toMatchObject({ pattern: 'solid', fgColor: { argb: 'FFFFF2CC' } });
  expect(cell?.border.bottom).toMatchObject({ style: 'thin' });
  expect(other.getWorksheet('台账')?.getCell('B11').isMerged).toBe(true);
});

describe('sheets, tables and names', () => {
  const added = (): SheetChange => ({ ...blank('结对协议'), cells: cellsOf({ '0,0': { value: '协议' }, '0,1': { value: '文本' }, '1,0': { value: 'a' }, '1,1': { formula: '=台账!E2', value: 150 } }), tables: [{ source: null, name: '协议表', area: { row: 0, column: 0, rows: 2, columns: 2 }, columns: ['协议', '文本'], totals: false }], tablesChanged: true, columns: [{ first: 0, last: 0, width: 30, hidden: false, style: 0 }] });
  const result = () => save((sheets) => [...withFirst({ name: '台账 2', tables: [{ source: 'xl/tables/table1.xml', name: 'T', area: { row: 0, column: 0, rows: 4, columns: 3 }, columns: ['名称', '本期数', '两倍'], totals: false }], tablesChanged: true })(sheets), added()].filter(({ name }) => name !== '说明').reverse(), { names: [{ name: '单位', scope: null, formula: null }, { name: '协议_1', scope: null, formula: '=结对协议!$B$2' }, { name: '本表', scope: 2, formula: '=结对协议!$A$1' }] });

  test('come, go, move and are named anew', () => {
    const { read, bytes } = result();
    expect(read.sheets.map(({ name }) => name)).toEqual(['结对协议', '共用', '台账 2']);
    expect(read.sheets.flatMap(({ tables }) => tables.map(({ name, columns, area }) => [name, ...columns, area.rows]))).toEqual([['协议表', '协议', '文本', 2], ['T', '名称', '本期数', '两倍', 4]]);
    expect(read.names.map(({ name, scope, formula }) => [name, scope, formula])).toEqual([['表外', null, '=台账!$E$2'], ['协议_1', null, '=结对协议!$B$2'], ['本表', 2, '=结对协议!$A$1']]);
    expect(Object.keys(unzipSync(bytes))).not.toContain('xl/worksheets/sheet2.xml');
  });

  test('LibreOffice opens the result, with every value', () => {
    if (!hasLibreOffice()) {
      process.stderr.write('LibreOffice is not installed. To install it: apt-get update && apt-get install -y libreoffice-calc\n');
      return;
    }
    const theirs = cellReader(throughLibreOffice(result().bytes, true));
    expect(['结对协议!A2', '台账 2!A2', '共用!B3'].map(theirs)).toEqual(['a', '甲', 30]);
  });
});

test('a workbook that never was a file is one now', async () => {
  const sheet: SheetChange = { ...blank('新表'), cells: cellsOf({ '0,0': { value: 100.01 }, '0,1': { formula: '=PAIR.SPLITSHARE(A1,"5:5")', value: 50.01 }, '1,0': { value: '文 本', format: { ...PLAIN, italic: true } } }), merges: [{ row: 3, column: 0, rows: 1, columns: 2 }] };
  const { bytes } = saveWorkbook(null, { sheets: [blank('空'), sheet], names: [{ name: '数', scope: null, formula: '=新表!$A$1' }], active: 1 }, OPTIONS);
  const cell = cellReader(bytes);
  expect(['新表!A1', '新表!B1', '新表!C1', '新表!A2'].map(cell)).toEqual([100.01, 50.01, 50, '文 本']);
  expect(openWorkbook(bytes).active).toBe(1);
  const other = new ExcelJS.Workbook();
  await other.xlsx.load(bytes.slice().buffer);
  expect(other.getWorksheet('新表')?.getCell('A2').font.italic).toBe(true);
  if (hasLibreOffice()) expect(cellReader(throughLibreOffice(bytes, true))('新表!A1')).toBe(100.01);
});

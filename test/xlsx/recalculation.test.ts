import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { recalculate } from '../../src/xlsx';
import type { CellContent, SheetSpec } from './build-workbook';
import { METADATA, buildWorkbook, dynamic } from './build-workbook';
import { cellReader } from './read-cells';

const run = (bytes: Uint8Array, values = false) => recalculate(bytes, { locale: 'zh-CN', now: 45_658, values });

const sheetOf = (bytes: Uint8Array, number = 1): string => strFromU8(unzipSync(bytes)[`xl/worksheets/sheet${String(number)}.xml`] ?? new Uint8Array());

const split = (row: number, ref: string, v?: CellContent): CellContent => dynamic(`_xldudf_PAIR_SPLITSHARE(A${String(row)},"5:5")`, ref, v as number);

/** One sheet S, recalculated. */
function recalculated(cells: SheetSpec['cells'], more: Partial<SheetSpec> = {}, names: Record<string, string> = {}) {
  const before = buildWorkbook({ sheets: [{ name: 'S', cells, ...more }], names });
  const result = run(before);
  return { ...result, before, at: (cell: string) => cellReader(result.bytes)(`S!${cell}`), xml: sheetOf(result.bytes) };
}

describe('what is calculated', () => {
  test('functions under both names, and chains that depend on them across sheets', () => {
    const bytes = buildWorkbook({
      sheets: [
        { name: '甲 表', cells: { A1: 100, B1: { f: '_xldudf_PAIR_ENCLAVEATTRIB(A1,"6:4")', v: 1 }, B2: { f: 'PAIR.ENCLAVEATTRIB(A1,"6:4")' } } },
        { name: 'T', cells: { A1: { f: "'甲 表'!B1*2", v: 2 }, A2: { f: 'SUM(A1,Name)', v: 3 }, A3: { f: '1+1', v: 99 } } },
      ],
      names: { Name: "'甲 表'!$B$2" },
    });
    const at = cellReader(run(bytes).bytes);
    expect(['甲 表!B1', '甲 表!B2', 'T!A1', 'T!A2', 'T!A3'].map(at)).toEqual([60, 60, 120, 180, 99]);
  });

  test('what a function of ours reads is calculated first, however long the chain', () => {
    const cells: Record<string, CellContent> = { A1: 1 };
    for (let row = 2; row <= 30_000; row += 1) cells[`A${String(row)}`] = { f: `A${String(row - 1)}+1`, v: 0 };
    cells.B1 = { f: '_xldudf_PAIR_ENCLAVEATTRIB(A30000,"5:5")' };
    expect(recalculated(cells).at('B1')).toBe(15_000);
  });

  test('shared formulas, structured references, a totals row', () => {
    const { at } = recalculated(
      {
        A1: '数额', B1: '分算', C1: '两倍',
        A2: 10, B2: { f: '_xldudf_PAIR_ENCLAVEATTRIB(T[[#This Row],[数额]],"5:5")' }, C2: { f: 'B2*2', shared: { si: 0, ref: 'C2:C3' } },
        A3: 20, B3: { f: '_xldudf_PAIR_ENCLAVEATTRIB(T[[#This Row],[数额]],"5:5")' }, C3: { f: '', shared: { si: 0 } },
        B4: { f: 'SUBTOTAL(109,T[分算])' },
        E1: { f: 'ROWS(T[#All])+SUM(T[[#Totals],[分算]])+B2*0' },
      },
      { tables: [{ name: 'T', ref: 'A1:C4', columns: ['数额', '分算', '两倍'], attributes: 'totalsRowCount="1"' }] },
    );
    expect(['B2', 'B3', 'C2', 'C3', 'B4', 'E1'].map(at)).toEqual([5, 10, 10, 20, 15, 19]);
  });

  test('a workbook in the calendar of 1904: days are those of its calendar, and it is said', () => {
    const bytes = buildWorkbook({ sheets: [{ name: 'S', cells: { A1: 43_830, B1: { f: '_xldudf_PAIR_ENCLAVEATTRIB(YEAR(A1),"5:5")' } } }], workbookPr: 'date1904="1"' });
    const result = run(bytes);
    expect([cellReader(result.bytes)('S!B1'), result.dates1904]).toEqual([1012, true]);
  });

  test('circular references and functions of another version are left, and what depends on them too', () => {
    const { left, at, xml } = recalculated({ A1: { f: '_xldudf_PAIR_ENCLAVEATTRIB(B1,"5:5")', v: 7 }, B1: { f: 'A1+1', v: 8 }, C1: { f: '_xldudf_PAIR_FUTURE(1)', v: 'x' }, D1: { f: 'C1&"y"', v: 'xy' }, E1: { f: '_xldudf_PAIR_ENCLAVEATTRIB(100,"5:5")', v: 1 } });
    expect(left.map(({ address }) => address).sort()).toEqual(['S!A1', 'S!B1', 'S!C1', 'S!D1']);
    expect(['A1', 'B1', 'C1', 'D1', 'E1'].map(at)).toEqual([7, 8, 'x', 'xy', 50]);
    expect(xml).toContain('PAIR_FUTURE');
  });

  test('a function that is not known is trusted while nothing it reads changes, and left with a mark where something does', () => {
    const cells = (rate: number) => ({ A1: { f: 'NPV(0.1,B1)', v: 5 }, B1: rate, C1: { f: '_xldudf_PAIR_ENCLAVEATTRIB(A1,"5:5")', v: 0 }, D1: { f: 'NPV(0.1,C1)', v: 3 }, E1: { f: 'D1+1', v: 4 } });
    const { at, left, bytes } = recalculated(cells(1));
    expect(['C1', 'D1', 'E1'].map(at)).toEqual([2.5, 3, 4]);
    expect(left.map(({ address }) => address)).toEqual(['S!A1', 'S!D1', 'S!E1']);
    expect(strFromU8(unzipSync(bytes)['xl/workbook.xml'] ?? new Uint8Array())).toContain('<calcPr calcId="191029" fullCalcOnLoad="1"/>');
  });
});

describe('spilled results', () => {
  test('grow into blank cells and rows, keep their mark, and what reads them sees all of them', () => {
    const { at, xml } = recalculated({
      A1: 1, A2: 2, A3: 3,
      C1: dynamic('_xldudf_PAIR_SPLITSHARE(A1:A3,"5:5")', 'C1:D1', 0), D1: 0, D2: null,
      F1: { f: 'SUM(C1:D9)', v: 0 }, F2: { f: 'SUM(_xlfn.ANCHORARRAY(C1))', v: 0 },
    }, { before: '<dimension ref="A1:F3"/>' });
    expect(['C1', 'D1', 'C3', 'D3', 'F1', 'F2'].map(at)).toEqual([0.5, 0.5, 1.5, 1.5, 6, 6]);
    expect(xml).toMatch(/<c r="C1" cm="1"><f t="array" ref="C1:D3">/);
    expect(xml).toContain('<c r="D2" s="1"><v>1</v></c>');
  });

  test('below the last row, in new rows', () => {
    const { at, xml } = recalculated({ A1: 1, B1: dynamic('_xldudf_PAIR_SPLITSHARE(X1:X3,"1:1")', 'B1', 0), X1: 2, X2: 4 }, { before: '<dimension ref="A1:X2"/>', rowAttributes: { 1: 'spans="1:1"' } });
    expect([at('B1'), at('C2'), at('B3')]).toEqual([1, 2, '']);
    expect(xml).toMatch(/<row r="3"><c r="B3" t="inlineStr"><is><t xml:space="preserve"><\/t><\/is><\/c>/);
    expect(xml).toContain('<dimension ref="A1:X3"/>');
  });

  test('shrink, and leave blank cells with their format', () => {
    const { at, xml } = recalculated({ A1: 8, C1: dynamic('_xldudf_PAIR_SPLITSHARE(A1,"5:5")', 'C1:E2', 0), D1: 0, E1: 0, C2: 0, D2: 0, E2: 0 });
    expect(['C1', 'D1', 'E1', 'C2', 'E2'].map(at)).toEqual([4, 4, null, null, null]);
    expect(xml).toContain('ref="C1:D1"');
    expect(xml).toContain('<c r="E2"/>');
  });

  test.each<[string, Record<string, CellContent>, Partial<SheetSpec>]>([
    ['a value', { D1: 'x' }, {}],
    ['a formula', { D1: { f: '1+1', v: 2 } }, {}],
    ['a merged cell', {}, { after: '<mergeCells count="1"><mergeCell ref="D1:E1"/></mergeCells>' }],
    ['a table', { D1: '甲' }, { tables: [{ name: 'T', ref: 'D1:D2', columns: ['甲'] }] }],
  ])('do not write over %s', (_, others, more) => {
    const { at, xml } = recalculated({ A1: 8, C1: split(1, 'C1', 4), ...others }, more);
    expect(at('C1')).toEqual({ error: '#VALUE!' });
    expect(xml).toContain('ref="C1"');
    if (others.D1 === 'x') expect(at('D1')).toBe('x');
  });

  test('an array over a fixed area keeps it: what lacks is #N/A, what is too much is cut off', () => {
    const { at, xml } = recalculated({ A1: 8, C1: { f: '_xldudf_PAIR_SPLITSHARE(A1,"5:5")', ref: 'C1:E1', fixed: true, v: 0 }, D1: 0, E1: 0, C3: { f: '_xldudf_PAIR_SPLITSHARE(A1,"5:5")', ref: 'C3', fixed: true, v: 0 } });
    expect(['C1', 'D1', 'E1', 'C3', 'D3'].map(at)).toEqual([4, 4, { error: '#N/A' }, 4, null]);
    expect(xml).toContain('ref="C1:E1"');
  });

  test('outside array formulas the first cell is all', () => expect(recalculated({ A1: 8, C1: { f: '_xldudf_PAIR_SPLITSHARE(A1,"6:2")', v: 0 } }).at('C1')).toBe(6));
});

describe('what is not touched', () => {
  test('every part that holds no changed value is the same bytes, in the same order; nothing to change gives the same file', () => {
    const { before, bytes } = recalculated({ A1: 8, B1: { f: '_xldudf_PAIR_ENCLAVEATTRIB(A1,"5:5")', v: 1 } });
    const [old, now] = [unzipSync(before), unzipSync(bytes)];
    expect(Object.keys(now)).toEqual(Object.keys(old));
    expect(Object.keys(old).filter((path) => Buffer.compare(Buffer.from(old[path] ?? []), Buffer.from(now[path] ?? [])) !== 0)).toEqual(['xl/worksheets/sheet1.xml']);
    expect(run(bytes).bytes).toBe(bytes);
    expect(METADATA).toBe(strFromU8(now['xl/metadata.xml'] ?? new Uint8Array()).split('\n')[1]);
  });

  test('in a changed sheet only the values change, whatever prefix its XML uses', () => {
    const parts = unzipSync(buildWorkbook({ sheets: [{ name: 'S', cells: {} }] }));
    const xml = (value: string) => `<?xml version="1.0"?><!-- note > --><x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row><x:c><x:v>8</x:v></x:c><x:c  s='1' vm="3"><x:f>_xldudf_PAIR_ENCLAVEATTRIB(A1,&quot;5:5&quot;)</x:f><x:v>${value}</x:v></x:c></x:row></x:sheetData><x:extLst><x:ext uri="&amp;"/></x:extLst></x:worksheet>`;
    const result = run(zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(xml('1')) }));
    expect(sheetOf(result.bytes)).toBe(xml('4').replace(' vm="3"', ''));
  });
});

describe('a copy with values', () => {
  const spec = {
    sheets: [
      {
        name: 'S',
        cells: { A1: 8, C1: split(1, 'C1:D1', 0), D1: 0, F1: { f: 'SUM(_xlfn.ANCHORARRAY(C1))', v: 0 }, F2: dynamic('_xlfn.ANCHORARRAY($C$1)*2', 'F2:G2', 0), G2: 0, H1: { f: '"a"&_xldudf_PAIR_AGREEMENT("5:5")', v: 'x' }, H2: { f: 'Text', v: '' }, A4: '甲', B4: '乙', A5: 1, B5: { f: '_xldudf_PAIR_ENCLAVEATTRIB(T[[#This Row],[甲]],"5:5")', v: 0 } },
        tables: [{ name: 'T', ref: 'A4:B5', columns: ['<tableColumn id="1" name="甲"/>', '<tableColumn id="2" name="乙"><calculatedColumnFormula>_xldudf_PAIR_ENCLAVEATTRIB(T[[#This Row],[甲]],"5:5")</calculatedColumnFormula></tableColumn>'] }],
      },
    ],
    names: { Text: '_xldudf_PAIR_AGREEMENT("1:1")', Spilled: 'SUM(_xlfn.ANCHORARRAY(S!$C$1))' },
    calcChain: '<c r="C1" i="1"/><c r="F1"/>',
  };

  test('has no formula of ours left, and formulas that named a spilled result name its cells', () => {
    const { bytes } = run(buildWorkbook(spec), true);
    const xml = sheetOf(bytes);
    const at = cellReader(bytes);
    expect(xml).not.toMatch(/PAIR|cm="1"><v>/);
    expect(['C1', 'D1', 'F1', 'F2', 'G2', 'H1', 'B5'].map((cell) => at(`S!${cell}`))).toEqual([4, 4, 8, 8, 8, 'a方式=分算 比例=5:5', 0.5]);
    expect(xml).toContain('<f>SUM(C1:D1)</f>');
    expect(xml).toContain('<f t="array" ref="F2:G2">$C$1:$D$1*2</f>');
    const parts = unzipSync(bytes);
    expect(strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array())).toContain('<definedName name="Spilled">SUM(S!$C$1:$D$1)</definedName>');
    expect(strFromU8(parts['xl/tables/table1.xml'] ?? new Uint8Array())).toContain('name="乙"></tableColumn>');
  });

  test('does without the list of formulas, which would name cells that have none', () => {
    const parts = unzipSync(run(buildWorkbook(spec), true).bytes);
    expect(Object.keys(parts)).not.toContain('xl/calcChain.xml');
    expect(strFromU8(parts['[Content_Types].xml'] ?? new Uint8Array())).not.toContain('calcChain');
    expect(strFromU8(parts['xl/_rels/workbook.xml.rels'] ?? new Uint8Array())).not.toContain('calcChain');
  });
});

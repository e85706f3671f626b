import fc from 'fast-check';
import { areaAddress } from '../../src/workbook/area';
import { calculationArea } from '../../src/workbook/report/calculation-area';
import { drawnBy } from '../../src/workbook/report/chart-place';
import { layoutReport } from '../../src/workbook/report/layout';
import { blankLine, line } from '../../src/workbook/report/line';
import { editedColumns, markOf } from '../../src/workbook/report/marks';
import { paginated } from '../../src/workbook/report/paginate';
import { planReport } from '../../src/workbook/report/plan-report';
import { readRecord, recordText } from '../../src/workbook/report/record';
import { lookUp, proof, writtenFormula } from '../../src/workbook/report/report-formula';
import { textLines, textWidth } from '../../src/workbook/report/text-lines';
import { sampleReport } from './sample-reports';

const PLACES = { rowOf: (key: string) => ({ first: 6, total: 9, city: 11 })[key] ?? -1, calculation: () => ({ row: 3, column: 13, rows: 297, columns: 7 }) };

test('formulas look figures up by their labels, and a proof rounds what it compares', () => {
  expect(writtenFormula(lookUp('city', 1), 7, PLACES)).toBe('=XLOOKUP($A8,$N$4:$N$300,$O$4:$O$300,"")');
  expect(writtenFormula(lookUp('city', 5, '合计'), 7, PLACES)).toBe('=XLOOKUP("合计",$N$4:$N$300,$S$4:$S$300,"")');
  expect(writtenFormula(proof([{ column: 1, row: 'total' }, '-', { column: 1, row: 'city' }], 2, 'zh'), 12, PLACES)).toBe('=IFERROR(IF(COUNT(B10,B12)<2,"未能核对",IF(ROUND(B10-B12,2)=0,"相符","不符")),"未能核对")');
  expect(writtenFormula(proof(['SUM(', { column: 2, from: 'first', to: 'total' }, ')'], 0, 'en'), 12, PLACES)).toBe('=IFERROR(IF(ROUND(SUM(C7:C10),0)=0,"agrees","differs"),"not proven")');
});

test('calculations stand beside each other, one blank column apart, with nothing below them', () => {
  const one = { id: 'a', heading: '各地区', formula: '=A1', columns: 7, rows: 9 };
  const { marksColumn, area, calculations } = calculationArea(7, [one, { ...one, id: 'b', columns: 3, rows: 100 }]);
  expect([marksColumn, areaAddress(area), ...calculations.map((placed) => areaAddress(placed.area))]).toEqual([8, 'K1:U103', 'K4:Q153', 'S4:U303']);
});

test('lines of a text are as wide as asked at most, and hold all of it', () => {
  expect(textLines('第 5 行缺本期数，未计入。', 12)).toEqual(['第 5 行缺本', '期数，未计', '入。']);
  expect(textLines('two words and averyveryverylongone', 10)).toEqual(['two words', 'and', 'averyveryv', 'erylongone']);
  expect(textLines('甲\n乙\r\n\n丙', 10)).toEqual(['甲', '乙', '', '丙']);
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'B', ' ', '9', '区', '，', '。', '“', '—', '😀'), maxLength: 200 }), fc.integer({ min: 6, max: 60 }), (text, width) => {
      const lines = textLines(text, width);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      for (const one of lines) expect(textWidth(one)).toBeLessThanOrEqual(width);
    }),
  );
});

test('what belongs together is not torn by the end of a page, and records of a table are', () => {
  const text = (keep = false) => line('text', 20, ['x'], keep);
  const group = [text(true), text(true), text()];
  // Nine lines of ten fit: the group of three goes on the next page, pushed by low blank lines.
  const lines = [...Array.from({ length: 9 }, () => text()), ...group];
  const placed = paginated(lines, 200, 40);
  expect(placed.slice(0, 9)).toEqual(lines.slice(0, 9));
  expect(placed.slice(-3)).toEqual(group);
  const blank = placed.slice(9, -3);
  expect(blank.every(({ look, height }) => look === 'blank' && height <= 12)).toBe(true);
  expect(blank.reduce((sum, { height }) => sum + height, 0)).toBeGreaterThanOrEqual(20 + 24);
  // A group longer than a page is torn anyway.
  const long = [...Array.from({ length: 20 }, () => text(true)), text()];
  expect(paginated([text(), ...long], 200, 40)).toEqual([text(), ...long]);
  expect(paginated([...lines.slice(0, 3), blankLine(12)], 200, 40)).toHaveLength(4);
});

test('the layout is a rectangle in the widest table’s columns, upright where that fits', () => {
  const narrow = layoutReport(sampleReport({ columns: 4 }));
  const wide = layoutReport(sampleReport());
  expect([narrow.orientation, wide.orientation]).toEqual(['Portrait', 'Landscape']);
  for (const { lines, columns, widths, calculation } of [narrow, wide]) {
    expect(new Set(lines.map(({ cells }) => cells.length))).toEqual(new Set([columns]));
    expect(widths).toHaveLength(calculation.area.column + calculation.area.columns);
    expect(lines.every(({ height }) => height > 0 && height <= 409)).toBe(true);
  }
});

test('a report that names what it does not have is refused as a mistake', () => {
  const report = sampleReport();
  expect(() => layoutReport({ ...report, calculations: [] })).toThrow('city');
});

test('marks say which cells were edited, whatever else they hold', () => {
  const cells = ['金牛区', 100, '', '=SUM(A1:A2)', '2024'];
  const mark = markOf(cells, false);
  expect(mark).toMatch(/^[0-9a-z]{5} ([0-9a-z]{2}){2}--([0-9a-z]{2}){2}$/);
  expect(editedColumns(cells, mark)).toEqual([]);
  expect(editedColumns(['金牛区', 101, 'x', '=SUM(A1:A2)', 2024], mark)).toEqual([1, 2, 4]);
  expect(editedColumns(cells, '')).toEqual([0, 1, 2, 3, 4]);
  expect([markOf(['', ''], false), editedColumns(['', 'x'], '--')]).toEqual(['--', [1]]);
  // Names and dates of a signature are free.
  const signature = markOf(['甲方', '', '', '日期', '', '', ''], true);
  expect(editedColumns(['甲方', '李华', '', '日期', 46353, '', ''], signature)).toEqual([]);
  expect(editedColumns(['乙方', '李华', '', '日期', 46353, '', ''], signature)).toEqual([0]);
  // As Excel writes the same function before the add-in is loaded.
  expect(markOf(['=_xldudf_PAIR_SETTLE(A1)', '=_xlfn.XLOOKUP(A1,B1,C1)'], false)).toBe(markOf(['=PAIR.SETTLE(A1)', '=XLOOKUP(A1,B1,C1)'], false));
});

test('the record says where a report stands, and is read back', () => {
  const calculation = calculationArea(7, [{ id: 'a', heading: '', formula: '=A1', columns: 7, rows: 9 }]);
  const text = recordText('核对码', { columns: 7, rows: 88, calculation }, () => '=A1');
  expect(text).toMatch(/^核对码 A1:G88 K1:Q12 K4=[0-9a-z]{5}$/);
  expect(readRecord(text)).toMatchObject({ page: { row: 0, column: 0, rows: 88, columns: 7 }, calculation: { row: 0, column: 10, rows: 12, columns: 7 }, formulas: [{ row: 3, column: 10 }] });
  for (const other of ['', '核对码', 'A1:G88', 12, null]) expect(readRecord(other)).toBeNull();
});

test('a chart’s name says what it draws', () => {
  expect(drawnBy('结对分算 图1 A21:A26 B F')).toEqual({ number: 1, categories: { row: 20, column: 0, rows: 6, columns: 1 }, columns: [1, 5] });
  expect(drawnBy('PairShare chart 2 A21 C')).toEqual({ number: 2, categories: { row: 20, column: 0, rows: 1, columns: 1 }, columns: [2] });
  expect(drawnBy('图表 1')).toBeNull();
});

test('planning needs no workbook: a new sheet takes the wanted name, or a number', () => {
  const report = sampleReport();
  expect(planReport(report, { sheets: [], made: [] })).toMatchObject({ sheet: '对账报告', again: null, refusal: null });
  expect(planReport(report, { sheets: [{ id: '1', name: '对账报告' }, { id: '2', name: '对账报告2' }], made: [] })).toMatchObject({ sheet: '对账报告3', again: null });
});

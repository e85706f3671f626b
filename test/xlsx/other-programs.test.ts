import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recalculate } from '../../src/xlsx';
import { WorkbookPackage } from '../../src/xlsx/package/workbook-package';
import { readBook } from '../../src/xlsx/recalculation/book';
import { buildWorkbook, dynamic } from './build-workbook';
import { hasLibreOffice, throughLibreOffice } from './libreoffice';
import { cellReader } from './read-cells';

jest.setTimeout(180_000);

const run = (bytes: Uint8Array, values: boolean) => recalculate(bytes, { locale: 'zh-CN', now: 45_658, values }).bytes;

/** Every value of a workbook, by sheet and place. */
function valuesOf(bytes: Uint8Array): Record<string, unknown> {
  const { part, sheets } = readBook(new WorkbookPackage(bytes));
  const values: Record<string, unknown> = {};
  sheets.forEach(({ cells }, index) => {
    for (let row = 0; row < cells.rows; row += 1)
      for (let column = 0; column < cells.columns; column += 1) {
        const value = cells.at(row, column);
        if (value !== null && value !== '') values[`${part.sheets[index]?.name ?? ''}!${String(row)},${String(column)}`] = value;
      }
  });
  return values;
}

test('a copy with values opens in LibreOffice with every value, calculated by it or not', () => {
  if (!hasLibreOffice()) {
    process.stderr.write('LibreOffice is not installed, so that it did not open the copy. To install it: apt-get update && apt-get install -y libreoffice-calc\n');
    return;
  }
  const copy = run(new Uint8Array(readFileSync(join(__dirname, '../../assets/samples/jinniu-pengzhou.xlsx'))), true);
  const ours = valuesOf(copy);
  expect(Object.keys(ours).length).toBeGreaterThan(1000);
  expect(valuesOf(throughLibreOffice(copy, true))).toEqual(ours);
  expect(valuesOf(throughLibreOffice(copy))).toEqual(ours);
});

test('formulas over a result that spilled farther than before', () => {
  if (!hasLibreOffice()) return;
  const cells = { A1: 1, A2: 2, A3: 3.5, C1: dynamic('_xldudf_PAIR_SPLITSHARE(A1:A3,"5:5")', 'C1:D1', 0), D1: 0, F1: { f: 'SUM(_xlfn.ANCHORARRAY(C1))', v: 0 }, F2: { f: 'ROUND(SUM(C1:D3)/7,4)&"元"', v: '' } };
  const copy = run(buildWorkbook({ sheets: [{ name: 'S', cells }] }), true);
  const theirs = cellReader(throughLibreOffice(copy));
  expect(['S!C3', 'S!F1', 'S!F2'].map(theirs)).toEqual([1.75, 6.5, '0.9286元']);
  expect(['S!C3', 'S!F1', 'S!F2'].map(cellReader(copy))).toEqual([1.75, 6.5, '0.9286元']);
});

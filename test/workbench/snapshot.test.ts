import { openWorkbook } from '../../src/xlsx';
import { idOfSheet, placeOfSheet, snapshotOf } from '../../src/workbench/files/snapshot';
import { richWorkbook } from '../support/rich-workbook';

test('a rich workbook becomes what the grid opens: values, looks, merges, what is hidden', async () => {
  const { sheets, styles, sheetOrder } = snapshotOf(openWorkbook(await richWorkbook()));
  expect(sheetOrder).toEqual(['file-0', 'file-1']);
  const [first, hidden] = [sheets['file-0'], sheets['file-1']];
  const styleAt = (row: number, column: number) => styles[String(first?.cellData?.[row]?.[column]?.s)];
  expect(first?.cellData?.[0]?.[0]?.v).toBe('规上工业企业台账');
  expect(styleAt(0, 0)).toMatchObject({ ff: '黑体', fs: 16, bl: 1, cl: { rgb: '#1F4E79' } });
  expect(styleAt(1, 0)).toMatchObject({ bg: { rgb: '#4472C4' }, bl: 1 });
  expect(styleAt(2, 2)).toMatchObject({ n: { pattern: '#,##0.00' }, bd: { t: { cl: { rgb: '#000000' } } } });
  expect(first?.cellData?.[4]?.[0]?.v).toBe('说明：富文本');
  expect(styleAt(5, 0)).toMatchObject({ n: { pattern: 'yyyy"年"m"月"d"日"' } });
  expect(first?.mergeData).toEqual([{ startRow: 0, endRow: 0, startColumn: 0, endColumn: 4 }]);
  expect(first?.freeze).toMatchObject({ ySplit: 2, xSplit: 0 });
  expect((first?.rowData as Record<number, { h: number }>)[0]?.h).toBe(45);
  expect((first?.columnData as Record<number, { w: number }>)[0]?.w).toBe(196);
  expect(hidden?.hidden).toBe(1);
});

test('what a formula fills beside its own cell is left to the formula', async () => {
  const { sheets } = snapshotOf(openWorkbook(await richWorkbook()));
  expect(sheets['file-0']?.cellData?.[2]?.[3]?.v).toBe(50);
  expect(sheets['file-0']?.cellData?.[2]?.[4]?.v).toBeUndefined();
});

test('a sheet is known again by its id', () => {
  expect([placeOfSheet(idOfSheet(3)), placeOfSheet('sheet-1'), placeOfSheet('file-x')]).toEqual([3, null, null]);
});

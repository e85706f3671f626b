import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { METADATA } from '../xlsx/build-workbook';

/** A workbook with much of what offices put into one: styles, merges, hidden sheets, validation, a comment, conditional formats, a picture, and a function of the add-in that spills. */
export async function richWorkbook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('台账', { views: [{ state: 'frozen', xSplit: 0, ySplit: 2 }] });
  sheet.getColumn(1).width = 28;
  sheet.getColumn(3).width = 16;
  sheet.mergeCells('A1:E1');
  Object.assign(sheet.getCell('A1'), { value: '规上工业企业台账', font: { name: '黑体', size: 16, bold: true, color: { argb: 'FF1F4E79' } }, alignment: { horizontal: 'center', vertical: 'middle' } });
  sheet.getRow(1).height = 34;
  ['名称', '期间', '数值', '迁出地', '迁入地'].forEach((word, column) =>
    Object.assign(sheet.getCell(2, column + 1), { value: word, font: { bold: true, color: { argb: 'FFFFFFFF' } }, fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF4472C4' } }, alignment: { horizontal: 'center' }, border: { bottom: { style: 'medium', color: { argb: 'FF1F4E79' } } } }),
  );
  sheet.getCell('A3').value = '成都甲有限公司';
  sheet.getCell('B3').value = '2024Q1';
  sheet.getCell('C3').value = 100;
  sheet.getCell('D3').value = { formula: '_xldudf_PAIR_SPLITSHARE(C3,"5:5")', result: 50, shareType: 'array', ref: 'D3:E3' } as unknown as ExcelJS.CellValue;
  sheet.getCell('E3').value = 50;
  sheet.getCell('A4').value = '彭州乙有限公司';
  sheet.getCell('C4').value = 50;
  sheet.getCell('A5').value = { richText: [{ font: { bold: true }, text: '说明' }, { text: '：富文本' }] };
  sheet.getCell('A6').value = new Date(Date.UTC(2024, 2, 31));
  sheet.getCell('A6').numFmt = 'yyyy"年"m"月"d"日"';
  for (const place of ['C3', 'C4', 'C8', 'D3', 'E3']) Object.assign(sheet.getCell(place), { numFmt: '#,##0.00', border: { top: { style: 'thin' }, bottom: { style: 'thin' }, left: { style: 'thin' }, right: { style: 'thin' } } });
  sheet.getCell('C8').value = { formula: 'SUM(C3:C4)', result: 150 };
  sheet.getCell('B4').dataValidation = { type: 'list', formulae: ['"2024Q1,2024Q2"'] };
  sheet.getCell('A4').note = '请核对属地';
  sheet.addConditionalFormatting({ ref: 'C3:C4', rules: [{ type: 'cellIs', operator: 'greaterThan', formulae: [1000], priority: 1, style: { font: { color: { argb: 'FFC00000' } } } }] });
  const hidden = book.addWorksheet('隐藏', { state: 'hidden' });
  hidden.getCell('A1').value = 1;
  book.definedNames.add('台账!$C$8', '合计数');
  const parts = unzipSync(new Uint8Array(await book.xlsx.writeBuffer()));
  const edit = (path: string, from: string, to: string): void => {
    const text = strFromU8(parts[path] ?? new Uint8Array());
    if (!text.includes(from)) throw new Error(`${path} lacks ${from}`);
    parts[path] = strToU8(text.replace(from, to));
  };
  edit('xl/worksheets/sheet1.xml', '<c r="D3"', '<c r="D3" cm="1"');
  parts['xl/metadata.xml'] = strToU8(METADATA);
  edit('[Content_Types].xml', '</Types>', '<Override PartName="/xl/metadata.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml"/></Types>');
  edit('xl/_rels/workbook.xml.rels', '</Relationships>', '<Relationship Id="rIdMetadata" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sheetMetadata" Target="metadata.xml"/></Relationships>');
  return zipSync(parts);
}

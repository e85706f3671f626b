/**
 * Writes a sample workbook as .xlsx. exceljs makes the package; what it cannot express is put in
 * afterwards: dynamic arrays (so that Excel shows `=PAIR.…` and not `=@PAIR.…` or `{=…}`), calculated
 * table columns, and fixed dates, so that the same sample gives the same bytes.
 */
import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { addressOf, areaOf, cellsOf } from './address.mjs';
import { storedFormula } from './formula.mjs';

const MADE = new Date('2026-01-01T00:00:00Z');
/** The ZIP format keeps local time without a zone: this gives the same bytes everywhere. */
const ZIP_TIME = new Date(2026, 0, 1);

/** As the format numbers paper. */
const A4 = 9;

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const LINK = 'FF0F703B';
/** One kind of cell metadata: "this formula is a dynamic array". */
const METADATA = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;

const isFormula = (cell) => typeof cell === 'string' && cell.startsWith('=');
const escapeXml = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const argb = (color) => `FF${color.slice(1)}`;

/** @param results what `calculate` gave for this workbook */
export async function writePackage(workbook, results) {
  const book = new ExcelJS.Workbook();
  Object.assign(book, { creator: 'PairShare', lastModifiedBy: 'PairShare', created: MADE, modified: MADE });
  const tables = [];
  for (const sheet of workbook.sheets) addSheet(book, sheet, workbook, results.get(sheet.name), tables);
  for (const { name, formula } of workbook.names) book.definedNames.add(formula.slice(1), name);
  book.views = [{ activeTab: workbook.sheets.findIndex(({ name }) => name === workbook.activeSheet), firstSheet: 0, visibility: 'visible', x: 0, y: 0, width: 24000, height: 14000 }];
  return finish(unzipSync(new Uint8Array(await book.xlsx.writeBuffer())), workbook, results, tables);
}

function addSheet(book, sheet, workbook, results, tables) {
  const target = book.addWorksheet(sheet.name);
  sheet.columnWidths.forEach((width, column) => (target.getColumn(column + 1).width = width));
  const styles = stylesOf(sheet);
  const tableAt = (row, column) => sheet.tables.find(({ area }) => inside(areaOf(area), row, column)) ?? null;
  sheet.rows.forEach((cells, row) => cells.forEach((cell, column) => {
    const value = valueOf(cell, row, column, tableAt(row, column)?.name ?? null, results);
    if (value !== null) target.getCell(row + 1, column + 1).value = value;
  }));
  for (const [address, value] of results.spilled) target.getCell(address).value = value;
  for (const [address, style] of styles) Object.assign(target.getCell(address), style);
  for (const table of sheet.tables) addTable(target, table, sheet, tables);
  for (const merge of sheet.merges ?? []) target.mergeCells(merge);
  const active = sheet.name === workbook.activeSheet;
  const frozen = sheet.frozenRows ?? 0;
  if (sheet.page) Object.assign(target.pageSetup, { paperSize: A4, orientation: sheet.page.orientation, fitToPage: true, fitToWidth: 1, fitToHeight: 0, printArea: fixedRows(sheet.page.area), ...(frozen > 0 && { printTitlesRow: `1:${frozen}` }) });
  if (sheet.page) target.headerFooter = { oddFooter: '&L&A&R&P / &N' };
  target.views = [{ state: 'frozen', xSplit: 0, ySplit: frozen, topLeftCell: `A${frozen + 1}`, activeCell: active ? workbook.selection : 'A1', showGridLines: true }];
}

/** exceljs fixes the columns of a print area and forgets its rows. */
const fixedRows = (area) => area.replaceAll(/\d+/g, '$$$&');

const inside = (area, row, column) => row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;

function valueOf(cell, row, column, table, results) {
  if (!isFormula(cell)) return cell;
  const { value, isArray } = results.results.get(addressOf(row, column));
  const formula = storedFormula(cell, table);
  const result = value[0][0];
  if (!isArray) return { formula, result };
  const last = addressOf(row + value.length - 1, column + value[0].length - 1);
  const first = addressOf(row, column);
  return { formula, result, shareType: 'array', ref: first === last ? first : `${first}:${last}` };
}

/** The formats of each cell, gathered from the areas. */
function stylesOf(sheet) {
  const styles = new Map();
  const put = (area, style) => {
    for (const { row, column } of cellsOf(areaOf(area))) {
      const address = addressOf(row, column);
      styles.set(address, { ...styles.get(address), ...style });
    }
  };
  for (const { area, format } of sheet.numberFormats) put(area, { numFmt: format });
  for (const area of sheet.bold) put(area, { font: { name: 'Calibri', size: 11, bold: true } });
  for (const area of sheet.titles ?? []) put(area, { font: { name: 'Calibri', size: 16, bold: true } });
  for (const { cell } of sheet.links ?? []) put(cell, { font: { name: 'Calibri', size: 11, underline: true, color: { argb: LINK } } });
  for (const { area, color } of sheet.fills ?? []) put(area, { fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: argb(color) } } });
  return styles;
}

function addTable(target, { name, area, style = 'TableStyleLight11' }, sheet, tables) {
  const { row, column, rows, columns } = areaOf(area);
  const headers = Array.from({ length: columns }, (_, index) => String(sheet.rows[row][column + index]));
  const body = Array.from({ length: rows - 1 }, (_, down) => headers.map((_, right) => target.getCell(row + 2 + down, column + 1 + right).value));
  target.addTable({ name, ref: addressOf(row, column), headerRow: true, style: { theme: style, showRowStripes: true }, columns: headers.map((header) => ({ name: header, filterButton: true })), rows: body });
  const calculated = headers.flatMap((header, index) => {
    const first = sheet.rows[row + 1]?.[column + index];
    return isFormula(first) ? [{ header, formula: storedFormula(first, name) }] : [];
  });
  tables.push({ name, calculated });
}

function finish(parts, workbook, results, tables) {
  const edit = (path, change) => {
    const before = strFromU8(parts[path]);
    const after = change(before);
    if (after === before) throw new Error(`${path} has not the expected content`);
    parts[path] = strToU8(after);
  };
  workbook.sheets.forEach(({ name, links = [] }, index) => {
    // exceljs would make each a relationship to the outside.
    const inside = links.map(({ cell, sheet }) => `<hyperlink ref="${cell}" location="${escapeXml(`'${sheet}'!A1`)}"/>`).join('');
    if (inside !== '') edit(`xl/worksheets/sheet${index + 1}.xml`, (xml) => xml.replace('<pageMargins', `<hyperlinks>${inside}</hyperlinks><pageMargins`));
    const arrays = [...results.get(name).results].filter(([, { isArray }]) => isArray).map(([address]) => address);
    for (const address of arrays) edit(`xl/worksheets/sheet${index + 1}.xml`, (xml) => xml.replace(`<c r="${address}"`, `<c r="${address}" cm="1"`));
  });
  tables.forEach(({ calculated }, index) => {
    edit(`xl/tables/table${index + 1}.xml`, (xml) =>
      xml.replace('totalsRowShown="1"', 'totalsRowShown="0"').replaceAll(/<filterColumn [^>]*\/>/g, '').replaceAll(' totalsRowFunction="none"', '').replace(' totalsRowLabel="Total"', ''));
    for (const { header, formula } of calculated) {
      edit(`xl/tables/table${index + 1}.xml`, (xml) =>
        xml.replace(new RegExp(`(<tableColumn id="\\d+" name="${header}"[^>]*?)/>`), `$1><calculatedColumnFormula array="1">${escapeXml(formula)}</calculatedColumnFormula></tableColumn>`));
    }
  });
  parts['xl/metadata.xml'] = strToU8(METADATA);
  edit('[Content_Types].xml', (xml) => xml.replace('</Types>', '<Override PartName="/xl/metadata.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml"/></Types>'));
  edit('xl/_rels/workbook.xml.rels', (xml) => xml.replace('</Relationships>', `<Relationship Id="rIdMetadata" Type="${RELATIONSHIPS}/sheetMetadata" Target="metadata.xml"/></Relationships>`));
  // Entries for folders are no parts of a package.
  const files = Object.entries(parts).filter(([path]) => !path.endsWith('/'));
  return zipSync(Object.fromEntries(files.map(([path, bytes]) => [path, [bytes, { mtime: ZIP_TIME, level: 9 }]])));
}

import { deflateSync } from 'fflate';
import { formatArea, quoteSheet } from '../../host/address';
import { crc32 } from '../package/crc32';
import type { ZipEntry } from '../package/zip-reader';
import { writeZip } from '../package/zip-writer';
import { escapeXml } from '../xml/text';
import { chartPart, drawingPart } from './chart-part';
import type { NewSheet, NewTable, NewWorkbook } from './new-workbook';
import { sheetPart } from './sheet-part';
import { StyleTable } from './style-table';
import { HEAD, MAIN, OFFICE, PACKAGE, relationshipsPart } from './xml';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DEFLATED = 8;
/** Names are UTF-8. */
const UTF8 = 0x800;
/** 1980-01-01: the same workbook gives the same bytes. */
const FIRST_DAY = 0x210000;
const VERSION = 20;

/** The parts of a package in the order in which they were put there. */
class Parts {
  private readonly parts = new Map<string, { readonly text: string; readonly type: string | null }>();

  /** @param type null where the file's ending says it */
  put(path: string, type: string | null, text: string): void {
    this.parts.set(path, { text, type });
  }

  bytes(): Uint8Array {
    const overrides = [...this.parts].flatMap(([path, { type }]) => (type === null ? [] : [`<Override PartName="/${path}" ContentType="${type}"/>`]));
    const types = `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
    return writeZip([['[Content_Types].xml', types] as const, ...[...this.parts].map(([path, { text }]) => [path, text] as const)].map(([path, text]) => entryOf(path, text)));
  }
}

function entryOf(name: string, text: string): ZipEntry {
  const content = new TextEncoder().encode(text);
  return { name, nameBytes: new TextEncoder().encode(name), flags: UTF8, method: DEFLATED, modified: FIRST_DAY, crc: crc32(content), size: content.length, versionMadeBy: VERSION, attributes: 0, data: deflateSync(content) };
}

/** A new .xlsx file: sheets with looks, print set-ups, native tables and charts. */
export function writeWorkbook({ font, made, sheets }: NewWorkbook): Uint8Array {
  const parts = new Parts();
  const styles = new StyleTable(font);
  let charts = 0;
  sheets.forEach((sheet, index) => {
    const number = String(index + 1);
    const links: { readonly type: string; readonly target: string }[] = [];
    const linked = (type: string, target: string): string => `rId${String(links.push({ type, target }))}`;
    const drawing = sheet.charts.length === 0 ? null : linked('drawing', `../drawings/drawing${number}.xml`);
    const table = sheet.table === null ? null : linked('table', `../tables/table${number}.xml`);
    parts.put(`xl/worksheets/sheet${number}.xml`, `${SPREADSHEET}.worksheet+xml`, sheetPart(sheet, styles, { selected: index === 0, drawing, table }));
    if (links.length > 0) parts.put(`xl/worksheets/_rels/sheet${number}.xml.rels`, null, relationshipsPart(links));
    if (sheet.table !== null) parts.put(`xl/tables/table${number}.xml`, `${SPREADSHEET}.table+xml`, tablePart(sheet.table, index + 1));
    if (drawing === null) return;
    const first = charts;
    parts.put(`xl/drawings/drawing${number}.xml`, 'application/vnd.openxmlformats-officedocument.drawing+xml', drawingPart(sheet.charts));
    parts.put(`xl/drawings/_rels/drawing${number}.xml.rels`, null, relationshipsPart(sheet.charts.map((_, at) => ({ type: 'chart', target: `../charts/chart${String(first + at + 1)}.xml` }))));
    for (const chart of sheet.charts) {
      charts += 1;
      parts.put(`xl/charts/chart${String(charts)}.xml`, 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml', chartPart(chart, sheet));
    }
  });
  parts.put('xl/styles.xml', `${SPREADSHEET}.styles+xml`, styles.part());
  parts.put('xl/workbook.xml', `${SPREADSHEET}.sheet.main+xml`, workbookPart(sheets));
  parts.put('xl/_rels/workbook.xml.rels', null, relationshipsPart([...sheets.map((_, index) => ({ type: 'worksheet', target: `worksheets/sheet${String(index + 1)}.xml` })), { type: 'styles', target: 'styles.xml' }]));
  parts.put('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml', corePart(made));
  parts.put('_rels/.rels', null, relationshipsPart([{ type: 'officeDocument', target: 'xl/workbook.xml' }, { type: `${PACKAGE}/relationships/metadata/core-properties`, target: 'docProps/core.xml' }]));
  return parts.bytes();
}

function workbookPart(sheets: readonly NewSheet[]): string {
  const names = sheets.flatMap(({ name, page, frozenRows }, index) => [
    `<definedName name="_xlnm.Print_Area" localSheetId="${String(index)}">${escapeXml(`${quoteSheet(name)}!${formatArea(page.area, true)}`)}</definedName>`,
    ...(frozenRows === 0 ? [] : [`<definedName name="_xlnm.Print_Titles" localSheetId="${String(index)}">${escapeXml(`${quoteSheet(name)}!$1:$${String(frozenRows)}`)}</definedName>`]),
  ]);
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="14000"/></bookViews><sheets>${sheets.map(({ name }, index) => `<sheet name="${escapeXml(name)}" sheetId="${String(index + 1)}" r:id="rId${String(index + 1)}"/>`).join('')}</sheets><definedNames>${names.join('')}</definedNames><calcPr calcId="191029"/></workbook>`;
}

function tablePart({ name, area, headers }: NewTable, id: number): string {
  const ref = formatArea(area);
  const columns = headers.map((header, index) => `<tableColumn id="${String(index + 1)}" name="${escapeXml(header)}"/>`);
  return `${HEAD}<table xmlns="${MAIN}" id="${String(id)}" name="${escapeXml(name)}" displayName="${escapeXml(name)}" ref="${ref}" totalsRowShown="0"><autoFilter ref="${ref}"/><tableColumns count="${String(columns.length)}">${columns.join('')}</tableColumns><tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`;
}

function corePart(made: string): string {
  return `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:creator>PairShare</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">${escapeXml(made)}</dcterms:created></cp:coreProperties>`;
}

import { strToU8, zipSync } from 'fflate';
import { parseArea } from '../../src/host/address';

type Plain = string | number | boolean | null;

/** A formula as a file stores it. */
export interface StoredFormula {
  readonly f: string;
  /** The value in the file; undefined where there is none. */
  readonly v?: Plain | { readonly error: string };
  /** The area of an array formula. */
  readonly ref?: string;
  /** Entered over a fixed area, rather than spilling. */
  readonly fixed?: boolean;
  readonly shared?: { readonly si: number; readonly ref?: string };
  /** More attributes of the cell. */
  readonly more?: string;
}

export type CellContent = Plain | StoredFormula;

export interface SheetSpec {
  readonly name: string;
  readonly cells: Readonly<Record<string, CellContent>>;
  /** XML behind the cells. */
  readonly after?: string;
  /** XML before the cells. */
  readonly before?: string;
  readonly tables?: readonly TableSpec[];
  readonly rowAttributes?: Readonly<Record<number, string>>;
}

export interface TableSpec {
  readonly name: string;
  readonly ref: string;
  /** XML of the columns, or their names. */
  readonly columns: readonly string[];
  readonly attributes?: string;
}

export interface WorkbookSpec {
  readonly sheets: readonly SheetSpec[];
  readonly names?: Readonly<Record<string, string>>;
  readonly workbookPr?: string;
  readonly calcChain?: string;
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

export const METADATA =
  '<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

export const dynamic = (f: string, ref: string, v?: StoredFormula['v']): StoredFormula => ({ f, ref, v });

/** The parts of a small workbook, to be changed before they are packed. */
export function partsOf({ sheets, names = {}, workbookPr = '', calcChain, parts = {} }: WorkbookSpec): Record<string, Uint8Array> {
  const files: Record<string, string | Uint8Array> = {};
  const types: string[] = [];
  const type = (path: string, content: string): void => void types.push(`<Override PartName="/${path}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${content}+xml"/>`);
  const relationships: string[] = [];
  const relate = (kind: string, target: string): void => void relationships.push(`<Relationship Id="rId${String(relationships.length + 1)}" Type="${OFFICE}/${kind}" Target="${target}"/>`);
  let tables = 0;
  sheets.forEach((sheet, index) => {
    const path = `xl/worksheets/sheet${String(index + 1)}.xml`;
    const links = (sheet.tables ?? []).map((table, at) => {
      tables += 1;
      files[`xl/tables/table${String(tables)}.xml`] = tableXml(table, tables);
      type(`xl/tables/table${String(tables)}.xml`, 'table');
      return `<Relationship Id="rId${String(at + 1)}" Type="${OFFICE}/table" Target="../tables/table${String(tables)}.xml"/>`;
    });
    if (links.length > 0) files[`xl/worksheets/_rels/sheet${String(index + 1)}.xml.rels`] = `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${links.join('')}</Relationships>`;
    files[path] = sheetXml(sheet, links.length);
    type(path, 'worksheet');
    relate('worksheet', `worksheets/sheet${String(index + 1)}.xml`);
  });
  files['xl/styles.xml'] = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font/></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="4" applyNumberFormat="1"/></cellXfs></styleSheet>`;
  type('xl/styles.xml', 'styles');
  relate('styles', 'styles.xml');
  files['xl/metadata.xml'] = HEAD + METADATA;
  type('xl/metadata.xml', 'sheetMetadata');
  relate('sheetMetadata', 'metadata.xml');
  if (calcChain !== undefined) {
    files['xl/calcChain.xml'] = `${HEAD}<calcChain xmlns="${MAIN}">${calcChain}</calcChain>`;
    type('xl/calcChain.xml', 'calcChain');
    relate('calcChain', 'calcChain.xml');
  }
  const defined = Object.entries(names).map(([name, formula]) => `<definedName name="${name}">${escape(formula)}</definedName>`);
  files['xl/workbook.xml'] = `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr ${workbookPr}/><sheets>${sheets.map(({ name }, index) => `<sheet name="${escape(name)}" sheetId="${String(index + 1)}" r:id="rId${String(index + 1)}"/>`).join('')}</sheets>${defined.length > 0 ? `<definedNames>${defined.join('')}</definedNames>` : ''}<calcPr calcId="191029"/></workbook>`;
  files['xl/_rels/workbook.xml.rels'] = `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relationships.join('')}</Relationships>`;
  files['_rels/.rels'] = `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;
  const all = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${types.join('')}</Types>`,
    ...files,
    ...parts,
  };
  return Object.fromEntries(Object.entries(all).map(([path, content]) => [path, typeof content === 'string' ? strToU8(content) : content]));
}

export const buildWorkbook = (spec: WorkbookSpec): Uint8Array => zipSync(partsOf(spec), { level: 1 });

function tableXml({ name, ref, columns, attributes = '' }: TableSpec, id: number): string {
  const written = columns.map((column, index) => (column.startsWith('<') ? column : `<tableColumn id="${String(index + 1)}" name="${escape(column)}"/>`)).join('');
  return `${HEAD}<table xmlns="${MAIN}" id="${String(id)}" name="${name}" displayName="${name}" ref="${ref}" ${attributes}><tableColumns count="${String(columns.length)}">${written}</tableColumns></table>`;
}

function sheetXml({ cells, after = '', before = '', rowAttributes = {} }: SheetSpec, tables: number): string {
  const rows = new Map<number, string[]>();
  for (const [address, content] of Object.entries(cells)) {
    const { row } = parseArea(address) ?? { row: 0 };
    rows.set(row, [...(rows.get(row) ?? []), cellXml(address, content)]);
  }
  const lines = [...rows].sort(([a], [b]) => a - b).map(([row, written]) => `<row r="${String(row + 1)}" ${rowAttributes[row + 1] ?? ''}>${written.join('')}</row>`);
  const parts = tables > 0 ? `<tableParts count="${String(tables)}">${Array.from({ length: tables }, (_, index) => `<tablePart r:id="rId${String(index + 1)}"/>`).join('')}</tableParts>` : '';
  return `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${before}<sheetData>${lines.join('')}</sheetData>${after}${parts}</worksheet>`;
}

function cellXml(address: string, content: CellContent): string {
  if (content === null) return `<c r="${address}" s="1"/>`;
  if (typeof content !== 'object') return `<c r="${address}"${typeof content === 'string' ? ' t="inlineStr"' : typeof content === 'boolean' ? ' t="b"' : ''}>${typeof content === 'string' ? `<is><t xml:space="preserve">${escape(content)}</t></is>` : `<v>${String(Number(content))}</v>`}</c>`;
  const { f, v, ref, fixed = false, shared, more = '' } = content;
  const type = v === undefined || v === null || typeof v === 'number' ? '' : typeof v === 'string' ? ' t="str"' : typeof v === 'boolean' ? ' t="b"' : ' t="e"';
  const value = v === undefined || v === null ? '' : `<v>${typeof v === 'object' ? v.error : typeof v === 'boolean' ? String(Number(v)) : escape(String(v))}</v>`;
  const kind = ref !== undefined ? ` t="array" ref="${ref}"` : shared ? ` t="shared"${shared.ref === undefined ? '' : ` ref="${shared.ref}"`} si="${String(shared.si)}"` : '';
  return `<c r="${address}"${ref !== undefined && !fixed ? ' cm="1"' : ''}${type}${more}><f${kind}>${escape(f)}</f>${value}</c>`;
}

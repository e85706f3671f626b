import { parseArea } from '../../host/address';
import type { Area } from '../../host/model';
import { PackageFault } from '../package/fault';
import type { WorkbookPackage } from '../package/workbook-package';
import { attributesOf } from '../xml/attributes';
import { elements } from '../xml/scanner';
import { decodeEscapes } from '../xml/text';
import { relationshipsOf } from './relationships';

export interface Table {
  readonly path: string;
  readonly name: string;
  /** Place of its sheet among all sheets. */
  readonly sheet: number;
  /** With its header and totals row. */
  readonly area: Area;
  readonly columns: readonly string[];
  readonly headers: boolean;
  readonly totals: boolean;
}

/** The tables of a sheet. @throws PackageFault */
export function readTables(file: WorkbookPackage, sheetPath: string, sheet: number): Table[] {
  return relationshipsOf(file, sheetPath)
    .filter(({ type }) => type === 'table')
    .map(({ target }) => readTable(file, target, sheet));
}

function readTable(file: WorkbookPackage, path: string, sheet: number): Table {
  const text = file.text(path);
  const [root] = elements(text, path, 'table');
  const attributes = root ? attributesOf(text, root) : new Map<string, string>();
  const area = parseArea(attributes.get('ref') ?? '');
  if (!area) throw new PackageFault('not-well-formed', path);
  return {
    path,
    name: attributes.get('displayName') ?? attributes.get('name') ?? '',
    sheet,
    area,
    columns: [...elements(text, path, 'tableColumn')].map((tag) => decodeEscapes(attributesOf(text, tag).get('name') ?? '')),
    headers: attributes.get('headerRowCount') !== '0',
    totals: Number(attributes.get('totalsRowCount') ?? 0) > 0,
  };
}

import { PackageFault } from '../package/fault';
import type { WorkbookPackage } from '../package/workbook-package';
import { attributesOf } from '../xml/attributes';
import { Scanner, elements } from '../xml/scanner';
import { unescapeXml } from '../xml/text';
import { relationshipsOf } from './relationships';

export interface SheetEntry {
  readonly name: string;
  readonly path: string;
  readonly hidden: boolean;
}

export interface DefinedName {
  readonly name: string;
  /** The sheet it belongs to alone, as its place among all sheets; null for the workbook's. */
  readonly scope: number | null;
  /** Without "=". */
  readonly formula: string;
}

/** What xl/workbook.xml says about a workbook. */
export interface WorkbookPart {
  readonly path: string;
  /** All sheets in their order; null stands for a sheet without cells, such as a chart sheet. */
  readonly sheets: readonly (SheetEntry | null)[];
  readonly names: readonly DefinedName[];
  /** Days count from 1904-01-01. */
  readonly dates1904: boolean;
  readonly iterates: boolean;
  readonly sharedStrings: string | null;
  readonly metadata: string | null;
  readonly calculationChain: string | null;
}

const HIDDEN: ReadonlySet<string> = new Set(['hidden', 'veryHidden']);

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

/** @throws PackageFault where a part it names is missing */
export function readWorkbookPart(file: WorkbookPackage): WorkbookPart {
  const path = relationshipsOf(file, '').find(({ type }) => type === 'officeDocument')?.target;
  if (path === undefined) throw new PackageFault('not-a-package');
  if (path.toLowerCase().endsWith('.bin')) throw new PackageFault('binary-workbook');
  const text = file.text(path);
  const relationships = relationshipsOf(file, path);
  const targetOf = (type: string): string | null => relationships.find((relationship) => relationship.type === type && file.has(relationship.target))?.target ?? null;
  const first = (name: string): ReadonlyMap<string, string> => {
    for (const tag of elements(text, path, name)) return attributesOf(text, tag);
    return new Map();
  };
  const [root] = elements(text, path, 'workbook');
  if (!root) throw new PackageFault('not-a-package');
  const sheets = [...elements(text, path, 'sheet')].map((tag): SheetEntry | null => {
    const attributes = attributesOf(text, tag);
    const name = attributes.get('name') ?? '';
    const id = [...attributes].find(([key]) => key.endsWith(':id'))?.[1];
    const relationship = relationships.find((known) => known.id === id);
    if (!relationship || !file.has(relationship.target)) throw new PackageFault('sheet-missing', name);
    return relationship.type === 'worksheet' ? { name, path: relationship.target, hidden: HIDDEN.has(attributes.get('state') ?? '') } : null;
  });
  return {
    path,
    sheets,
    names: namesIn(text, path),
    dates1904: isTrue(first('workbookPr').get('date1904')),
    iterates: isTrue(first('calcPr').get('iterate')),
    sharedStrings: targetOf('sharedStrings'),
    metadata: targetOf('sheetMetadata'),
    calculationChain: targetOf('calcChain'),
  };
}

function namesIn(text: string, path: string): DefinedName[] {
  const names: DefinedName[] = [];
  const scanner = new Scanner(text, path);
  for (let tag = scanner.next(); tag; tag = scanner.next()) {
    if (tag.name !== 'definedName' || tag.kind !== 'start') continue;
    const attributes = attributesOf(text, tag);
    const scope = attributes.get('localSheetId');
    names.push({ name: attributes.get('name') ?? '', scope: scope === undefined ? null : Number(scope), formula: unescapeXml(text.slice(tag.end, scanner.closing(tag).start)) });
  }
  return names;
}

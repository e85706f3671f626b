import { attributesOf } from '../xml/attributes';
import { Scanner } from '../xml/scanner';

/**
 * Which values of a cell's `cm` attribute mark a dynamic array, by xl/metadata.xml: the cell metadata in their order,
 * each of a type, of which `XLDAPR` is that of dynamic arrays.
 */
export function dynamicArrayMarks(text: string, path: string): ReadonlySet<string> {
  const types: string[] = [];
  const marks = new Set<string>();
  const scanner = new Scanner(text, path);
  let inCells = false;
  let block = 0;
  for (let tag = scanner.next(); tag; tag = scanner.next()) {
    if (tag.name === 'cellMetadata') inCells = tag.kind === 'start';
    else if (tag.kind === 'end') continue;
    else if (tag.name === 'metadataType') types.push(attributesOf(text, tag).get('name') ?? '');
    else if (inCells && tag.name === 'bk') block += 1;
    else if (inCells && tag.name === 'rc' && types[Number(attributesOf(text, tag).get('t')) - 1] === 'XLDAPR') marks.add(String(block));
  }
  return marks;
}

import { Scanner } from '../xml/scanner';
import { decodeEscapes, unescapeXml } from '../xml/text';

/** The texts cells share, in their order. Runs of rich text are joined; phonetic readings are no text. */
export function readSharedStrings(text: string, path: string): string[] {
  const strings: string[] = [];
  const scanner = new Scanner(text, path);
  for (let tag = scanner.next(); tag; tag = scanner.next()) {
    if (tag.name !== 'si' || tag.kind === 'end') continue;
    strings.push(tag.kind === 'empty' ? '' : readRichText(scanner, 'si'));
  }
  return strings;
}

/** The text of an `si` or `is` element whose start tag has just been read. */
export function readRichText(scanner: Scanner, element: string): string {
  let result = '';
  for (let tag = scanner.next(); tag; tag = scanner.next()) {
    if (tag.kind === 'end' && tag.name === element) return result;
    if (tag.kind !== 'start') continue;
    if (tag.name === 'rPh') scanner.closing(tag);
    else if (tag.name === 't') result += decodeEscapes(unescapeXml(scanner.text.slice(tag.end, scanner.closing(tag).start)));
  }
  throw scanner.malformed();
}

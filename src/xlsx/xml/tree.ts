import { PackageFault } from '../package/fault';
import { attributesOf } from './attributes';
import type { Tag } from './scanner';
import { Scanner } from './scanner';

/** An element with all below it; for small parts such as the styles. Sheets are scanned instead. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Element[];
  readonly open: Tag;
  /** Behind its end tag. */
  readonly end: number;
}

/** The root of an XML text. @throws PackageFault where it is not well formed */
export function parseXml(text: string, path: string): Element {
  const scanner = new Scanner(text, path);
  const stack: (Element & { children: Element[]; end: number })[] = [];
  for (let tag = scanner.next(); tag; tag = scanner.next()) {
    if (tag.kind === 'end') {
      const element = stack.pop();
      if (element?.name !== tag.name) throw scanner.malformed();
      element.end = tag.end;
      if (stack.length === 0) return element;
      continue;
    }
    const element = { name: tag.name, attributes: attributesOf(text, tag), children: [], open: tag, end: tag.end };
    stack.at(-1)?.children.push(element);
    if (tag.kind === 'start') stack.push(element);
    else if (stack.length === 0) return element;
  }
  throw new PackageFault('not-well-formed', path);
}

/** The first child of this name. */
export const childOf = (element: Element | undefined, name: string): Element | undefined => element?.children.find((child) => child.name === name);

/** The `val` of a child, undefined where there is none. */
export const valueOf = (element: Element | undefined, name: string): string | undefined => childOf(element, name)?.attributes.get('val');

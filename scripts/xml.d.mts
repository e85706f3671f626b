export interface XmlElement {
  name: string;
  attributes: Map<string, string>;
  children: XmlElement[];
  text: string;
}
/** @throws SyntaxError where the text is not well-formed */
export function parseXml(source: string): XmlElement;
export function descendants(element: XmlElement): Generator<XmlElement>;
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined;

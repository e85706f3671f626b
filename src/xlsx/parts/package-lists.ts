import type { WorkbookPackage } from '../package/workbook-package';
import { attributesOf } from '../xml/attributes';
import { elements } from '../xml/scanner';
import { escapeXml } from '../xml/text';
import { relationshipsPath } from './relationships';

const TYPES = '[Content_Types].xml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Adds a part with its content type, and a relationship that leads to it. Returns the relationship's id. */
export function addPart(file: WorkbookPackage, owner: string, path: string, text: string, type: string, contentType: string): string {
  file.put(path, HEAD + text);
  const types = file.text(TYPES);
  file.set(TYPES, insertLast(types, 'Types', `<Override PartName="/${escapeXml(path)}" ContentType="${contentType}"/>`));
  return addRelationship(file, owner, type, path);
}

export function addRelationship(file: WorkbookPackage, owner: string, type: string, target: string): string {
  const path = relationshipsPath(owner);
  const text = file.textIfAny(path) ?? `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;
  const taken = new Set([...elements(text, path, 'Relationship')].map((tag) => attributesOf(text, tag).get('Id')));
  let number = 1;
  while (taken.has(`rId${String(number)}`)) number += 1;
  const id = `rId${String(number)}`;
  file.put(path, insertLast(text, 'Relationships', `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${escapeXml(relative(owner, target))}"/>`));
  return id;
}

/** The first free path of the form `xl/tables/table7.xml`. */
export function freePath(file: WorkbookPackage, before: string, after: string): string {
  let number = 1;
  while (file.has(`${before}${String(number)}${after}`)) number += 1;
  return `${before}${String(number)}${after}`;
}

function insertLast(text: string, element: string, written: string): string {
  const open = new RegExp(`<((?:[\\w.-]+:)?)${element}\\b[^>]*/>\\s*$`).exec(text);
  if (open) return `${text.slice(0, open.index)}${open[0].replace(/\s*\/>\s*$/, '>')}${prefixed(written, open[1] ?? '')}</${open[1] ?? ''}${element}>`;
  const close = new RegExp(`</((?:[\\w.-]+:)?)${element}\\s*>\\s*$`).exec(text);
  return close ? text.slice(0, close.index) + prefixed(written, close[1] ?? '') + text.slice(close.index) : text;
}

const prefixed = (written: string, prefix: string): string => written.replace(/^</, `<${prefix}`);

/** The way from one part to another, as relationships write it. */
function relative(owner: string, target: string): string {
  const [from, to] = [owner.split('/').slice(0, -1), target.split('/')];
  let same = 0;
  while (same < from.length && same < to.length - 1 && from[same] === to[same]) same += 1;
  return [...from.slice(same).map(() => '..'), ...to.slice(same)].join('/');
}

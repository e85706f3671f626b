import type { WorkbookPackage } from '../package/workbook-package';
import type { WorkbookPart } from '../parts/workbook-part';
import { withAttributes } from '../xml/attributes';
import { escapeXml } from '../xml/text';
import type { Element } from '../xml/tree';
import { childOf, parseXml } from '../xml/tree';
import { asStored } from '../formula/written-formula';
import type { NameChange, SheetChange } from './changes';

/** A sheet among the others: one of the file by its place, or a new one by the id of its relationship. */
export type ListedSheet = { readonly change: SheetChange; readonly relationship: string } | { readonly kept: number };

const STATES = { Visible: null, Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/** Chart sheets and the like stay where they stood among the others. */
export function listSheets(part: WorkbookPart, sheets: readonly SheetChange[], relationshipOf: (sheet: SheetChange) => string): readonly ListedSheet[] {
  const listed: ListedSheet[] = sheets.map((change) => ({ change, relationship: relationshipOf(change) }));
  part.sheets.forEach((entry, place) => {
    if (entry === null) listed.splice(Math.min(place, listed.length), 0, { kept: place });
  });
  return listed;
}

/** xl/workbook.xml with its sheets and names as they are now; the same text where none changed. */
export function writeWorkbookPart(file: WorkbookPackage, part: WorkbookPart, listed: readonly ListedSheet[], names: readonly NameChange[], active: number): void {
  const before = file.text(part.path);
  let text = before;
  const root = parseXml(before, part.path);
  const { prefix } = root.open;
  const placeOf = (sheet: ListedSheet): number | null => ('kept' in sheet ? sheet.kept : sheet.change.source);
  const newPlaces = new Map(listed.map((sheet, index) => [placeOf(sheet), index]));
  const sameOrder = listed.length === part.sheets.length && listed.every((sheet, index) => placeOf(sheet) === index);
  // From the end to the beginning, so that places still hold.
  text = withNames(text, root, listed, names, sameOrder ? null : newPlaces);
  const sheets = childOf(root, 'sheets');
  if (sheets) text = text.slice(0, sheets.open.start) + sheetList(before, sheets, listed) + text.slice(sheets.end);
  const view = childOf(childOf(root, 'bookViews'), 'workbookView');
  if (view && !sameOrder) {
    const first = Math.max(0, listed.findIndex((sheet) => 'change' in sheet && sheet.change.visibility === 'Visible'));
    const looked = part.sheets.length === 0 ? active : (newPlaces.get(Number(view.attributes.get('activeTab') ?? 0)) ?? first);
    text = text.slice(0, view.open.start) + withAttributes(text.slice(view.open.start, view.open.end), { activeTab: String(looked), firstSheet: null }) + text.slice(view.open.end);
  }
  if (text !== before) file.set(part.path, text);

  function sheetList(written: string, list: Element, all: readonly ListedSheet[]): string {
    let next = Math.max(0, ...list.children.map(({ attributes }) => Number(attributes.get('sheetId')))) + 1;
    const open = written.slice(list.open.start, list.open.end).replace(/\s*\/>$/, '>');
    const items = all.map((sheet) => {
      const place = placeOf(sheet);
      const own = place === null ? undefined : list.children[place];
      const tag = own ? written.slice(own.open.start, own.end) : '';
      if ('kept' in sheet) return tag;
      const attributes = { name: escapeXml(sheet.change.name), state: STATES[sheet.change.visibility] };
      if (!own) return withAttributes(`<${prefix}sheet name="" sheetId="${String(next++)}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${sheet.relationship}"/>`, attributes);
      const isSame = own.attributes.get('name') === sheet.change.name && (own.attributes.get('state') ?? 'visible') === (attributes.state ?? 'visible');
      return isSame ? tag : withAttributes(tag, attributes);
    });
    const joined = `${open}${items.join('')}</${prefix}sheets>`;
    return sameOrder && joined.replaceAll(/>\s+</g, '><') === written.slice(list.open.start, list.end).replaceAll(/>\s+</g, '><') ? written.slice(list.open.start, list.end) : joined;
  }

  /** Names that changed, came or went; and where sheets moved, the places that names count by. */
  function withNames(written: string, workbook: Element, all: readonly ListedSheet[], changes: readonly NameChange[], moved: ReadonlyMap<number | null, number> | null): string {
    if (changes.length === 0 && moved === null) return written;
    const list = childOf(workbook, 'definedNames');
    const pending = [...changes];
    /** Scopes of changes count sheets with cells only; those of the file count all. */
    const withCells = all.filter((sheet) => 'change' in sheet);
    const indexOf = (scope: number): number => all.indexOf(withCells[scope] as ListedSheet);
    const kept = (list?.children ?? []).flatMap((element): string[] => {
      const { attributes } = element;
      const local = attributes.get('localSheetId');
      const place = local === undefined ? null : (moved ? moved.get(Number(local)) : Number(local));
      // Its sheet is gone.
      if (place === undefined) return [];
      const at = pending.findIndex(({ name, scope }) => name.toLowerCase() === attributes.get('name')?.toLowerCase() && (scope === null ? null : indexOf(scope)) === place);
      const [change] = at < 0 ? [] : pending.splice(at, 1);
      if (change?.formula === null) return [];
      const open = withAttributes(written.slice(element.open.start, element.open.end), place === null ? {} : { localSheetId: String(place) });
      return [change?.formula === undefined ? open + written.slice(element.open.end, element.end) : `${open}${escapeXml(asStored(change.formula, null))}</${prefix}definedName>`];
    });
    const added = pending.flatMap(({ name, scope, formula }) => (formula === null ? [] : [`<${prefix}definedName name="${escapeXml(name)}"${scope === null ? '' : ` localSheetId="${String(indexOf(scope))}"`}>${escapeXml(asStored(formula, null))}</${prefix}definedName>`]));
    const names = [...kept, ...added];
    const result = names.length === 0 ? '' : `<${prefix}definedNames>${names.join('')}</${prefix}definedNames>`;
    if (list) return written.slice(0, list.open.start) + result + written.slice(list.end);
    // By the schema names follow the sheets, or what leads to other files.
    const before = childOf(workbook, 'externalReferences') ?? childOf(workbook, 'functionGroups') ?? childOf(workbook, 'sheets');
    return before ? written.slice(0, before.end) + result + written.slice(before.end) : written;
  }
}

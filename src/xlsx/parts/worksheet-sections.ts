import { Scanner } from '../xml/scanner';

/** What a worksheet consists of, in the order the format wants. */
const ORDER = [
  'sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetCalcPr', 'sheetProtection', 'protectedRanges', 'scenarios', 'autoFilter', 'sortState', 'dataConsolidate', 'customSheetViews',
  'mergeCells', 'phoneticPr', 'conditionalFormatting', 'dataValidations', 'hyperlinks', 'printOptions', 'pageMargins', 'pageSetup', 'headerFooter', 'rowBreaks', 'colBreaks', 'customProperties', 'cellWatches',
  'ignoredErrors', 'smartTags', 'drawing', 'legacyDrawing', 'legacyDrawingHF', 'drawingHF', 'picture', 'oleObjects', 'controls', 'webPublishItems', 'tableParts', 'extLst',
];

interface Section {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly prefix: string;
}

/** The children of the root, each with its place. Rows are not looked into. */
function sectionsOf(text: string, path: string): { readonly sections: readonly Section[]; readonly prefix: string; readonly close: number; readonly open: number } {
  const scanner = new Scanner(text, path);
  const root = scanner.next();
  if (root?.kind !== 'start') throw scanner.malformed();
  const sections: Section[] = [];
  for (let tag = scanner.next(); tag; tag = scanner.next()) {
    if (tag.kind === 'end') return { sections, prefix: root.prefix, open: root.end, close: tag.start };
    sections.push({ name: tag.name, start: tag.start, end: scanner.closing(tag).end, prefix: tag.prefix });
  }
  throw scanner.malformed();
}

/** The XML of a section, null where the sheet has none. */
export function sectionOf(text: string, path: string, name: string): string | null {
  const found = sectionsOf(text, path).sections.find((section) => section.name === name);
  return found ? text.slice(found.start, found.end) : null;
}

/** A worksheet with a section set anew, put where it belongs, or taken away where it is null. @param write is given the prefix of the sheet's tags */
export function withSection(text: string, path: string, name: string, write: ((prefix: string) => string) | null): string {
  const { sections, prefix, open, close } = sectionsOf(text, path);
  const written = write?.(prefix) ?? '';
  const found = sections.find((section) => section.name === name);
  if (found) return text.slice(0, found.start) + written + text.slice(found.end);
  const place = ORDER.indexOf(name);
  const next = sections.find((section) => ORDER.indexOf(section.name) > place);
  const at = next?.start ?? (sections.length === 0 ? open : close);
  return text.slice(0, at) + written + text.slice(at);
}

import type { WorkbookPackage } from '../package/workbook-package';
import { relationshipsOf, relationshipsPath } from '../parts/relationships';
import { withAttributes } from '../xml/attributes';
import { elements } from '../xml/scanner';

/** Asks Excel to calculate everything when it opens the workbook. */
export function calculateOnLoad(file: WorkbookPackage, path: string): void {
  const text = file.text(path);
  for (const tag of elements(text, path, 'calcPr')) {
    file.set(path, text.slice(0, tag.start) + withAttributes(text.slice(tag.start, tag.end), { fullCalcOnLoad: '1' }) + text.slice(tag.end));
    return;
  }
  // By the schema it follows the names, or the sheets.
  const anchors = ['definedNames', 'externalReferences', 'functionGroups', 'sheets'];
  for (const name of anchors) {
    const close = new RegExp(`</([\\w.-]+:)?${name}\\s*>|<([\\w.-]+:)?${name}\\s*/>`).exec(text);
    if (!close) continue;
    const at = close.index + close[0].length;
    file.set(path, `${text.slice(0, at)}<${close[1] ?? close[2] ?? ''}calcPr fullCalcOnLoad="1"/>${text.slice(at)}`);
    return;
  }
}

/** Takes a part out of the lists that name it. The caller leaves it out of the package. */
export function forgetPart(file: WorkbookPackage, owner: string, target: string): void {
  const path = relationshipsPath(owner);
  const ids = new Set(relationshipsOf(file, owner).filter((relationship) => relationship.target === target).map(({ id }) => id));
  dropElements(file, path, 'Relationship', (tag) => ids.has(/\bId\s*=\s*["']([^"']*)/.exec(tag)?.[1] ?? ''));
  dropElements(file, '[Content_Types].xml', 'Override', (tag) => (/\bPartName\s*=\s*["']\/?([^"']*)/.exec(tag)?.[1] ?? '').toLowerCase() === target.toLowerCase());
}

function dropElements(file: WorkbookPackage, path: string, name: string, isDropped: (tag: string) => boolean): void {
  const text = file.text(path);
  let result = text;
  for (const tag of [...elements(text, path, name)].reverse()) {
    if (tag.kind === 'empty' && isDropped(text.slice(tag.start, tag.end))) result = result.slice(0, tag.start) + result.slice(tag.end);
  }
  if (result !== text) file.set(path, result);
}

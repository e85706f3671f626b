import type { WorkbookPackage } from '../package/workbook-package';
import { mentionsPair } from '../formula/function-name';
import { error } from '../formula/values';
import type { SheetEdits } from '../parts/sheet-writer';
import { Scanner } from '../xml/scanner';
import { withAttributes } from '../xml/attributes';
import { escapeXml, unescapeXml } from '../xml/text';
import type { Book } from './book';
import { Edits, editsOf, placesIn } from './edits';
import { FrozenSpills } from './frozen-spills';
import type { Item } from './item';
import { forgetPart } from './workbook-edits';

interface Written {
  readonly bySheet: ReadonlyMap<number, SheetEdits>;
  /** Parts the copy does without. */
  readonly without: readonly string[];
}

/** Values in place of every formula that calls the add-in; formulas that named what one spills name its cells instead. */
export function writeValues(file: WorkbookPackage, book: Book, items: readonly Item[]): Written {
  const frozen = items.filter(({ callsPair }) => callsPair);
  if (frozen.length === 0) return { bySheet: new Map(), without: [] };
  const edits = new Edits(book, editsOf(book, items));
  for (const { cell, area, left } of frozen) {
    // A formula that never had a value and could not be calculated has none to show.
    if (left !== null && cell.stored === undefined) book.sheets[cell.sheet]?.cells.set(cell.row, cell.column, error('#N/A'));
    for (const place of placesIn(area)) edits.add(cell.sheet, place.row, place.column, 'removed');
  }
  const spills = new FrozenSpills(book, frozen);
  for (const { sheet, row, column, edit } of spills.rewritten()) edits.add(sheet, row, column, edit);
  rewriteNames(file, book, spills);
  for (const { path } of book.tables) rewriteTable(file, path);
  const { calculationChain } = book.part;
  if (calculationChain === null) return { bySheet: edits.bySheet, without: [] };
  // It lists cells with formulas; Excel makes it anew.
  forgetPart(file, book.part.path, calculationChain);
  return { bySheet: edits.bySheet, without: [calculationChain] };
}

function rewriteNames(file: WorkbookPackage, { part }: Book, spills: FrozenSpills): void {
  const text = file.text(part.path);
  const rewritten = changeContents(text, part.path, ['definedName'], (formula) => spills.withoutSpills(formula, { sheet: 0, row: 0, column: 0 }));
  if (rewritten !== text) file.set(part.path, rewritten);
}

/** New rows of a table do not fill in what the copy cannot calculate. */
function rewriteTable(file: WorkbookPackage, path: string): void {
  const text = file.text(path);
  const rewritten = changeContents(text, path, ['calculatedColumnFormula', 'totalsRowFormula'], (formula) => (mentionsPair(formula) ? null : formula));
  if (rewritten === text) return;
  // A totals row whose formula is gone has no function of its own.
  file.set(path, rewritten.replace(/<(?:[\w.-]+:)?tableColumn\b(?:[^>"']|"[^"]*"|'[^']*')*totalsRowFunction="custom"(?:[^>"']|"[^"]*"|'[^']*')*>(?!\s*<(?:[\w.-]+:)?(?:calculatedColumnFormula|totalsRowFormula))/g, (tag) => withAttributes(tag, { totalsRowFunction: null })));
}

/** Changes the text inside elements; null takes the element away. */
function changeContents(text: string, path: string, names: readonly string[], change: (content: string) => string | null): string {
  const scanner = new Scanner(text, path);
  let result = '';
  let copied = 0;
  for (let tag = scanner.next(); tag; tag = scanner.next()) {
    if (tag.kind !== 'start' || !names.includes(tag.name)) continue;
    const close = scanner.closing(tag);
    const content = unescapeXml(text.slice(tag.end, close.start));
    const changed = change(content);
    if (changed === content) continue;
    result += text.slice(copied, changed === null ? tag.start : tag.end) + escapeXml(changed ?? '');
    copied = changed === null ? close.end : close.start;
  }
  return result + text.slice(copied);
}


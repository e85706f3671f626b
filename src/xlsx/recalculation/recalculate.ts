import { formatArea, cell as cellArea, quoteSheet } from '../../host/address';
import { WorkbookPackage } from '../package/workbook-package';
import type { SheetEdits } from '../parts/sheet-writer';
import { writeSheet } from '../parts/sheet-writer';
import type { Book } from './book';
import { readBook } from './book';
import type { CalculationOptions } from './calculation';
import { calculate } from './calculation';
import { editsOf } from './edits';
import type { Item } from './item';
import { writeValues } from './values-only';
import { calculateOnLoad } from './workbook-edits';

export interface RecalculationOptions extends CalculationOptions {
  /** Values in place of the formulas that call the add-in. */
  readonly values: boolean;
}

/** A formula that was left as it is. */
export interface LeftFormula {
  /** With its sheet: `台账!B5`. */
  readonly address: string;
  /** The function or the word that stood in the way. */
  readonly reason: string;
}

export interface Recalculation {
  readonly bytes: Uint8Array;
  /** How many formulas were calculated, and how many of them got another value. */
  readonly calculated: number;
  readonly changed: number;
  readonly left: readonly LeftFormula[];
  /** Dates are days since 1904: the add-in's functions take them for days since 1900. */
  readonly dates1904: boolean;
}

/**
 * Recalculates the add-in's functions in an .xlsx file, and all that depends on them. What needs no change stays as it is.
 * @throws PackageFault
 */
export function recalculate(bytes: Uint8Array, options: RecalculationOptions): Recalculation {
  const file = new WorkbookPackage(bytes);
  const { isChanged, ...result } = recalculatePackage(file, options);
  return { ...result, bytes: isChanged ? file.bytes() : bytes };
}

/** The same in an open package. @throws PackageFault */
export function recalculatePackage(file: WorkbookPackage, options: RecalculationOptions): Omit<Recalculation, 'bytes'> & { readonly isChanged: boolean } {
  const book = readBook(file);
  const items = calculate(book, options).filter(({ state }) => state === 'done');
  const left = items.filter((item) => item.left !== null);
  const changed = items.filter((item) => item.changed && item.left === null);
  const { bySheet, without } = options.values ? writeValues(file, book, items) : { bySheet: editsOf(book, items), without: [] };
  writeSheets(file, book, bySheet);
  for (const path of without) file.remove(path);
  const isEdited = bySheet.size > 0 || options.edited?.isEmpty === false;
  if (left.length > 0 && isEdited) calculateOnLoad(file, book.part.path);
  return {
    isChanged: bySheet.size > 0,
    calculated: items.length - left.length,
    changed: changed.length,
    left: left.map((item) => ({ address: addressOf(book, item), reason: item.left ?? '' })),
    dates1904: book.part.dates1904 && items.some(({ callsPair }) => callsPair),
  };
}

function writeSheets(file: WorkbookPackage, book: Book, bySheet: ReadonlyMap<number, SheetEdits>): void {
  for (const [sheet, edits] of bySheet) {
    const path = book.part.sheets[sheet]?.path;
    if (path !== undefined) file.set(path, writeSheet(file.text(path), path, edits));
  }
}

const addressOf = ({ part }: Book, { cell }: Item): string => `${quoteSheet(part.sheets[cell.sheet]?.name ?? '')}!${formatArea(cellArea(cell.row, cell.column))}`;

import { quoteSheet, formatArea, cell as cellArea } from '../../host/address';
import { readLook } from '../look/read-look';
import { StyleWriter } from '../look/style-writer';
import { WorkbookPackage } from '../package/workbook-package';
import { dynamicArrayMarks } from '../parts/dynamic-arrays';
import { addPart, freePath } from '../parts/package-lists';
import { relationshipsOf } from '../parts/relationships';
import type { Book } from '../recalculation/book';
import { readBook } from '../recalculation/book';
import type { CalculationOptions } from '../recalculation/calculation';
import { EditedCells } from '../recalculation/edited-cells';
import type { LeftFormula } from '../recalculation/recalculate';
import { recalculatePackage } from '../recalculation/recalculate';
import { forgetPart } from '../recalculation/workbook-edits';
import { BLANK_SHEET, DYNAMIC_ARRAYS, METADATA_TYPE, SHEET_TYPE, blankPackage } from './blank-package';
import type { SheetChange, WorkbookChanges } from './changes';
import { isUnchanged } from './changes';
import { stylesOf } from './open-workbook';
import { withSelectedTab, writeChanges } from './write-sheet';
import { writeTables } from './write-tables';
import { listSheets, writeWorkbookPart } from './write-workbook-part';

export interface SavedWorkbook {
  readonly bytes: Uint8Array;
  /** Formulas that Excel will have to calculate. */
  readonly left: readonly LeftFormula[];
  /** Cells whose formula could not be written, so that they hold its value. */
  readonly refused: readonly string[];
}

/**
 * Writes what became of a workbook into its file, in place: parts that need no change stay byte-identical, and what the
 * grid does not know stays. The add-in's functions and what reads an edited cell are calculated as `recalculate` does it.
 * @param bytes the file; null for a workbook that never was one. @throws PackageFault
 */
export function saveWorkbook(bytes: Uint8Array | null, changes: WorkbookChanges, options: Omit<CalculationOptions, 'edited'>): SavedWorkbook {
  const file = new WorkbookPackage(bytes ?? blankPackage());
  const book = readBook(file);
  const refused: string[] = [];
  const writer = new Writer(file, book, refused);
  const paths = changes.sheets.map((sheet) => writer.sheet(sheet));
  writer.dropSheets(changes.sheets);
  writer.finish();
  const ids = new Map(relationshipsOf(file, book.part.path).map(({ id, target }) => [target, id]));
  const listed = listSheets(book.part, changes.sheets, (sheet) => ids.get(paths[changes.sheets.indexOf(sheet)] ?? '') ?? '');
  writeWorkbookPart(file, book.part, listed, changes.names, changes.active);
  const looked = bytes === null ? paths[changes.active] : undefined;
  if (looked !== undefined) file.set(looked, withSelectedTab(file.text(looked), looked));
  const { left } = recalculatePackage(file, { ...options, values: false, edited: editedIn(changes, listed.map((sheet) => ('change' in sheet ? sheet.change : null))) });
  return { bytes: file.bytes(), left, refused };
}

function editedIn({ sheets, names }: WorkbookChanges, listed: readonly (SheetChange | null)[]): EditedCells {
  const edited = new EditedCells(names.length > 0 || sheets.some(({ tablesChanged }) => tablesChanged));
  listed.forEach((sheet, place) => {
    for (const [row, cells] of sheet?.cells ?? []) for (const [column, { value, formula }] of cells) if (value !== undefined || formula !== undefined) edited.add(place, row, column);
  });
  return edited;
}

class Writer {
  private readonly styles: StyleWriter;
  private readonly stylesPath: string;
  private mark: string | null | undefined;
  private formulasChanged = false;

  constructor(
    private readonly file: WorkbookPackage,
    private readonly book: Book,
    private readonly refused: string[],
  ) {
    const { path } = book.part;
    this.stylesPath = relationshipsOf(file, path).find(({ type }) => type === 'styles')?.target ?? '';
    this.styles = new StyleWriter(this.stylesPath === '' ? '<styleSheet/>' : file.text(this.stylesPath), this.stylesPath, stylesOf(file, path));
  }

  /** Writes a sheet; returns its path. */
  sheet(change: SheetChange): string {
    const { file, book } = this;
    const known = change.source === null ? undefined : book.part.sheets[change.source]?.path;
    const path = known ?? freePath(file, 'xl/worksheets/sheet', '.xml');
    if (known === undefined) addPart(file, book.part.path, path, BLANK_SHEET, 'worksheet', SHEET_TYPE);
    else if (isUnchanged(change)) return path;
    const before = file.text(path);
    const look = known === undefined ? null : readLook(before, path);
    const content = change.source === null ? null : (book.sheets[change.source] ?? null);
    this.formulasChanged ||= [...change.cells.values()].some((cells) => [...cells.values()].some(({ formula }) => formula !== undefined));
    let text = writeChanges(before, change, {
      path,
      content,
      look,
      styles: this.styles,
      mark: () => this.dynamicMark(),
      refuse: (row, column) => this.refused.push(`${quoteSheet(change.name)}!${formatArea(cellArea(row, column))}`),
    });
    if (change.tablesChanged) text = writeTables(file, path, text, change.tables);
    if (text !== before) file.set(path, text);
    return path;
  }

  /** Takes away the sheets that are gone, with the tables that stood in them. */
  dropSheets(sheets: readonly SheetChange[]): void {
    const { file, book } = this;
    book.part.sheets.forEach((entry, place) => {
      if (!entry || sheets.some(({ source }) => source === place)) return;
      for (const { type, target } of relationshipsOf(file, entry.path)) {
        if (type !== 'table') continue;
        forgetPart(file, entry.path, target);
        file.remove(target);
      }
      forgetPart(file, book.part.path, entry.path);
      file.remove(entry.path);
      this.formulasChanged = true;
    });
  }

  finish(): void {
    const { file, book, stylesPath } = this;
    const text = this.styles.result();
    if (stylesPath !== '' && text !== file.text(stylesPath)) file.set(stylesPath, text);
    const chain = book.part.calculationChain;
    if (chain === null || !this.formulasChanged) return;
    // It lists cells with formulas; Excel makes it anew.
    forgetPart(file, book.part.path, chain);
    file.remove(chain);
  }

  private dynamicMark(): string | null {
    if (this.mark !== undefined) return this.mark;
    const { metadata, path } = this.book.part;
    if (metadata === null) {
      addPart(this.file, path, 'xl/metadata.xml', DYNAMIC_ARRAYS, 'sheetMetadata', METADATA_TYPE);
      this.mark = '1';
    } else this.mark = [...dynamicArrayMarks(this.file.text(metadata), metadata)][0] ?? null;
    return this.mark;
  }
}

import type { Language } from '../../accounting/language';
import type { Area } from '../area';
import { LAST_COLUMN, endColumn } from '../area';
import { needsTextFormat } from '../agreement-sheet/cell-entry';
import { WorkbookFailure } from '../failure';
import { freeName, lowerCase } from '../free-name';
import { removeInserted } from '../insert-sheet';
import { readPieces, writtenPiecesOf } from '../pieces';
import { AREA_PROPERTIES, areaOf, failureOf, rangeOf } from '../run';
import { replacedAreas } from './frozen-cells';
import type { NotedAgreement, NotedFormula } from './note';
import { noteRows } from './note';
import { askStructure } from '../structure';
import { deleteNewSheets, putBack } from '../wholly';
import { spilledCells } from './spilled-cells';

/** A sheet made by freezing. */
export interface Frozen {
  readonly sheetId: string;
  readonly sheet: string;
  /** Cells that now hold values. */
  readonly count: number;
  /** Contents after freezing, by which undo sees whether someone has edited them. */
  readonly formulas: readonly (readonly unknown[])[];
}

export interface FreezeOptions {
  readonly language: Language;
  /** When the figures were calculated, as the note says it. */
  readonly time: string;
  readonly agreements: readonly NotedAgreement[];
  readonly onProgress?: (rows: number, all: number) => void;
  readonly signal?: AbortSignal;
}

/** Different formulas that the note shows; a ledger has two or three. */
const MOST_NOTED = 20;

const LONGEST_SHEET_NAME = 31;

const SUFFIX: Readonly<Record<Language, string>> = { zh: '（固化）', en: ' (frozen)' };

/**
 * Copies a sheet and puts values in place of its PAIR formulas, and of those that read other sheets; a note beside it
 * keeps the formulas, the agreements and the day. The sheet itself is not touched.
 * @throws WorkbookFailure; then the copy is gone again
 */
export async function freezeSheet(sheetId: string, options: FreezeOptions): Promise<Frozen> {
  let known: ReadonlySet<string> | null = null;
  let name = '';
  try {
    return await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const source = worksheets.getItem(sheetId);
      source.load('name');
      worksheets.load('items/id,items/name');
      const used = source.getUsedRange(true);
      used.load(AREA_PROPERTIES);
      const checkStructure = askStructure(context);
      await context.sync();
      checkStructure();
      name = source.name;
      const area = areaOf(used);
      if (endColumn(area) + 3 > LAST_COLUMN) throw new WorkbookFailure('target-outside-sheet', {});
      const formulas = await readPieces(context, source, area, 'formulas', (row) => row);
      const values = await readPieces(context, source, area, 'values', (row) => row);
      const formats = await readPieces(context, source, area, 'numberFormat', (row) => row.map(String));
      const spilled = await spilledCells(context, source, area, replacedAreas(formulas, values, () => false));
      const parts = replacedAreas(formulas, values, spilled);
      const copy = source.copy('After', source);
      known = new Set(worksheets.items.map(({ id }) => id));
      copy.name = freeSheetName(source.name + SUFFIX[options.language], lowerCase(worksheets.items.map((sheet) => sheet.name)));
      copy.load('id,name');
      await context.sync();
      let rows = 0;
      const all = parts.reduce((sum, part) => sum + part.rows, 0);
      for (const part of parts) {
        for (const piece of writtenPiecesOf(part)) {
          if (options.signal?.aborted) throw new WorkbookFailure('cancelled', {});
          writeValues(copy, area, piece, values, formats);
          await context.sync();
          rows += piece.rows;
          options.onProgress?.(rows, all);
        }
      }
      writeNote(copy, area, noteRows(options.language, { sheet: source.name, time: options.time, formulas: notedFormulas(formulas, parts, area), agreements: options.agreements }));
      const now = copy.getUsedRange(true);
      now.load(AREA_PROPERTIES);
      await context.sync();
      const last = areaOf(now);
      const frozen = await readPieces(context, copy, { row: 0, column: 0, rows: last.row + last.rows, columns: last.column + last.columns }, 'formulas', (row) => row);
      const count = parts.reduce((sum, part) => sum + part.rows * part.columns, 0);
      return { sheetId: copy.id, sheet: copy.name, count, formulas: frozen };
    });
  } catch (error) {
    const failure = failureOf(error, 'unchanged', name, name + SUFFIX[options.language]);
    const before = known;
    // Excel names the copy after its source until it has its own name.
    throw before === null ? failure : await putBack(failure, name, (context) => deleteNewSheets(context, before, name.slice(0, 20)));
  }
}

function writeValues(copy: Excel.Worksheet, used: Area, part: Area, values: readonly (readonly unknown[])[], formats: readonly (readonly string[])[]): void {
  const cells = values.slice(part.row, part.row + part.rows).map((row) => row.slice(part.column, part.column + part.columns));
  const range = rangeOf(copy, { ...part, row: part.row + used.row, column: part.column + used.column });
  const asText = (value: unknown): boolean => typeof value === 'string' && !/^#[A-Z/0]+[!?]?/.test(value) && needsTextFormat(value);
  // Excel would make a time of the text 5:5, and a formula of one that begins with =.
  if (cells.some((row) => row.some(asText))) {
    range.numberFormat = cells.map((row, at) => row.map((value, column) => (asText(value) ? '@' : (formats[part.row + at]?.[part.column + column] ?? 'General'))));
  }
  // A spilled array goes as a whole with its first cell.
  range.clear(Excel.ClearApplyTo.contents);
  range.values = cells as string[][];
}

/** One line for each block of replaced cells, as far as a person reads them. */
function notedFormulas(formulas: readonly (readonly unknown[])[], parts: readonly Area[], used: Area): readonly NotedFormula[] {
  const noted = parts.flatMap((part) =>
    Array.from({ length: part.columns }, (_, index): NotedFormula => {
      const column = part.column + index;
      return { area: { row: used.row + part.row, column: used.column + column, rows: part.rows, columns: 1 }, formula: String(formulas[part.row]?.[column] ?? '') };
    }),
  );
  return noted.filter(({ formula }) => formula.startsWith('=')).slice(0, MOST_NOTED);
}

function writeNote(copy: Excel.Worksheet, used: Area, rows: readonly (readonly [string, string])[]): void {
  const area = { row: used.row, column: endColumn(used) + 2, rows: rows.length, columns: 2 };
  const range = rangeOf(copy, area);
  // Formulas and agreements stay texts.
  range.numberFormat = rows.map(() => ['@', '@']);
  range.values = rows.map((row) => [...row]);
  const [first, second] = [copy.getCell(area.row, area.column), copy.getCell(area.row, area.column + 1)];
  first.format.font.bold = true;
  first.format.columnWidth = 110;
  second.format.columnWidth = 360;
}

/** A name that is too long loses characters before what tells that it is a frozen sheet. */
function freeSheetName(wanted: string, taken: ReadonlySet<string>): string {
  const fitted = (tail: string): string => wanted.slice(0, -4).slice(0, LONGEST_SHEET_NAME - tail.length) + tail;
  return freeName(fitted(wanted.slice(-4)), taken, (name, number) => fitted(`${name.slice(-4)}${number}`));
}

/**
 * Takes a frozen sheet away again, if it still holds what was written.
 * @throws WorkbookFailure sheet-edited, place-gone: then nothing is changed
 */
export const unfreeze = ({ sheetId, sheet, formulas }: Frozen): Promise<void> => removeInserted({ sheetId, sheet, formulas });

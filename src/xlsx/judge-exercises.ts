import '../i18n/every-language';
import type { Cell } from '../accounting/cells';
import { isCellError } from '../accounting/cells';
import { COURSE } from '../course/course';
import type { Exercise } from '../course/exercise';
import { exerciseOfHeading, isAnswerLabel } from '../course/places';
import type { Verdict } from '../course/verdict';
import { judge } from '../course/verdict';
import type { Locale } from '../i18n/locale';
import { cellAddress } from '../workbook/area';
import { WorkbookPackage } from './package/workbook-package';
import type { Book } from './recalculation/book';
import { readBook } from './recalculation/book';
import { calculate } from './recalculation/calculation';
import { EditedCells } from './recalculation/edited-cells';
import type { Item } from './recalculation/item';
import { sheetCells } from './reading/read-workbook';
import type { FileBytes } from './reconciliation/read-files';

/** What an answer in a file is worth. */
export type FileVerdict =
  | Verdict
  /** Its formula needs something that only Excel has, and the file holds no value of it. `reason`: the function or word. */
  | { readonly kind: 'not-calculated'; readonly reason: string }
  /** The label at the left of the answer is gone, so that nothing says where it stands. */
  | { readonly kind: 'no-label' };

/** The sheet of an exercise in a workbook. */
export interface JudgedExercise {
  readonly sheet: string;
  /** Of the answer; blank where its label is gone. */
  readonly cell: string;
  /** From 1. */
  readonly number: number;
  readonly exercise: Exercise;
  readonly verdict: FileVerdict;
}

export interface JudgedFile {
  readonly file: string;
  /** In the order of the sheets; none where the workbook holds no exercise. */
  readonly exercises: readonly JudgedExercise[];
}

/** Answers come from the ledgers, never from the day; a formula that asks for it gets the same one always. */
const NOW = 46_023;

/**
 * Judges every exercise in a workbook, whatever its sheet was renamed to. The add-in's functions are calculated first, in
 * memory, and so is whatever the file holds no value of: it need not have been saved by an Excel that has them.
 * @throws PackageFault
 */
export function judgeExercises({ name, bytes }: FileBytes, locale: Locale): JudgedFile {
  const book = readBook(new WorkbookPackage(bytes));
  const found = book.part.sheets.flatMap((entry, index) => {
    const number = entry === null ? null : exerciseOfHeading(book.sheets[index]?.cells.at(0, 0) ?? null);
    const exercise = number === null ? undefined : COURSE[number - 1];
    return entry === null || number === null || exercise === undefined ? [] : [{ index, sheet: entry.name, number, exercise }];
  });
  // A workbook without exercises may be a large one.
  if (found.length === 0) return { file: name, exercises: [] };
  const items = calculate(book, { locale, now: NOW, edited: withoutValues(book) });
  const exercises = found.map(({ index, sheet, number, exercise }): JudgedExercise => {
    const { cells } = sheetCells(book, index);
    const row = cells.findIndex((line, at) => at > 0 && isAnswerLabel(line[0] ?? null));
    if (row < 0) return { sheet, cell: '', number, exercise, verdict: { kind: 'no-label' } };
    const item = items.find(({ cell }) => cell.sheet === index && cell.row === row && cell.column === ANSWER_COLUMN);
    return { sheet, cell: cellAddress(row, ANSWER_COLUMN), number, exercise, verdict: verdictOf(exercise, cells[row]?.[ANSWER_COLUMN] ?? null, item) };
  });
  return { file: name, exercises };
}

/** At the right of the label. */
const ANSWER_COLUMN = 1;

/** A formula that we cannot calculate is judged by the value that Excel stored, if it stored one. */
function verdictOf(exercise: Exercise, value: Cell, item: Item | undefined): FileVerdict {
  if (item && item.left !== null && (item.cell.stored === undefined || (value !== null && isCellError(value)))) return { kind: 'not-calculated', reason: item.left };
  return judge(exercise, value);
}

/** Programs without a calculation of their own save formulas without values: to the engine these are cells that were edited. */
function withoutValues({ sheets }: Book): EditedCells {
  const edited = new EditedCells();
  for (const { formulas } of sheets) for (const { sheet, row, column, stored } of formulas) if (stored === undefined) edited.add(sheet, row, column);
  return edited;
}

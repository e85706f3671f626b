import { extrasOf } from '../../host/extras/model';
import type { SavedWorkbook } from '../../xlsx';
import { idOfSheet } from '../files/snapshot';
import type { Session, SessionFile } from './session';
import type { PageTexts } from './texts';

const thousands = (count: number): string => count.toLocaleString('en-US');

/** What the grid does not show of an opened file, a line each. */
export function openedLines(words: PageTexts, { opened: { workbook, asValues, unusedNames, unusedTables } }: SessionFile): readonly string[] {
  const has = (feature: 'charts' | 'comments' | 'validations' | 'conditional-formats'): boolean => workbook.sheets.some(({ look }) => look.features.has(feature));
  const hidden = [has('charts') && words.charts, has('comments') && words.comments, has('validations') && words.validations, has('conditional-formats') && words.conditionalFormats, workbook.hasOtherSheets && words.otherSheets].filter((word) => word !== false);
  return [
    ...(hidden.length > 0 ? [words.notShown(hidden.join(words.separator))] : []),
    ...(asValues > 0 ? [words.shownAsValues(asValues)] : []),
    ...(unusedNames.length > 0 ? [words.unusedNames(unusedNames.join(words.separator))] : []),
    ...(unusedTables.length > 0 ? [words.unusedTables(unusedTables.join(words.separator))] : []),
  ];
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What a saved file does not hold as the grid shows it, a line each. */
export function savedLines(words: PageTexts, { left, refused }: SavedWorkbook, { model, source }: Session): readonly string[] {
  const sheets = model.sheets();
  const extras = sheets.flatMap(({ id }) => model.extras()[id] ?? []);
  const standard = extrasOf({ extras: () => ({}), setExtras: () => undefined }, '');
  const lost = [extras.some(({ charts }) => charts.length > 0) && words.charts, extras.some(({ comments }) => comments.length > 0) && words.comments, extras.some(({ validations }) => validations.length > 0) && words.validations, extras.some(({ protection }) => protection !== null) && words.protection, extras.some(({ page, view }) => !isSame(page, standard.page) || !isSame(view, standard.view)) && words.pageSetup].filter((word) => word !== false);
  /** Sheets with something that says where it is and that the grid does not know. */
  const anchored = (source?.opened.workbook.sheets ?? []).filter(({ look }) => look.features.size > 0).map(({ place }) => idOfSheet(place));
  const isRenamed = (source?.opened.workbook.sheets ?? []).some(({ place, name }) => sheets.some((sheet) => sheet.id === idOfSheet(place) && sheet.name !== name));
  return [
    ...(left.length > 0 ? [words.leftToExcel(left.length)] : []),
    ...(refused.length > 0 ? [words.refusedFormulas(refused.join(words.separator))] : []),
    ...(lost.length > 0 ? [words.notSaved(lost.join(words.separator))] : []),
    ...(isRenamed && anchored.length > 0 ? [words.renamedSheets] : []),
    ...(anchored.some((id) => source?.moved.has(id)) ? [words.linesMoved] : []),
  ];
}

/** How far the formulas of a file are put in. */
export const fillingLine = (words: PageTexts, { done, all }: { readonly done: number; readonly all: number }): string => words.filling(thousands(done), thousands(all));

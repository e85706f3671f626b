import type { Bilingual, Language } from '../../accounting/language';
import { cellAddress, endRow } from '../area';
import { WorkbookFailure } from '../failure';
import { CHARACTER_WIDTH, failureOf } from '../run';
import { deleteNewSheets, putBack } from '../wholly';
import type { SettledColumns, SettledField, SettledFinding } from './settled-sheet';
import { AMOUNT_FIELDS, SETTLED_FIELDS, SETTLED_HEADERS, SETTLED_SHEET, settledHeader } from './settled-sheet';
import { loadSettledSheets, settledTarget } from './settled-state';

/** One cell of the row that is written, and how it was. */
export interface SettledCell {
  readonly field: SettledField;
  readonly row: number;
  readonly column: number;
  readonly numberFormat: string;
  /** Never used or formatted: it can be cleared altogether. */
  readonly pristine: boolean;
}

/** What was written, and what undo needs. */
export interface WrittenSettled {
  readonly sheetId: string;
  readonly sheet: string;
  /** `对账处理!A12`. */
  readonly place: string;
  readonly row: number;
  readonly cells: readonly SettledCell[];
  /** What the cells held after writing, in their order. */
  readonly contents: readonly unknown[];
  /** The whole sheet after it was made for this finding; null where it was there. */
  readonly made: readonly (readonly unknown[])[] | null;
}

/** Counted from 0: title and a line of explanation above. */
const HEADER_ROW = 3;

const EXPLANATION: Bilingual = {
  zh: '比对中记为已处理的问题，每行一条，由“比对”追加在末尾。删去一行，该问题即恢复为待处理；甲报、乙报与台账不再相符的，也恢复为待处理。',
  en: 'Findings settled in Compare, one a row, added at the end. Where a row is deleted, or its figures are no longer those of the ledgers, the finding is open again.',
};

const WIDTHS: Readonly<Record<SettledField, number>> = { name: 28, code: 22, indicator: 20, period: 14, judgement: 16, a: 14, b: 14, note: 40, who: 12, time: 18 };

const AMOUNT_FORMAT = '#,##0.00####';

/**
 * Adds one finding below those on the sheet, which is made where it is not there. If anything fails, all is put back.
 * @param language of the sheet, where there is none yet
 * @throws WorkbookFailure settled-sheet-unknown, …, whose outcome says what has become of the workbook
 */
export async function writeSettled(finding: SettledFinding, language: Language): Promise<WrittenSettled> {
  let known: ReadonlySet<string> | null = null;
  let appended: Pick<WrittenSettled, 'sheetId' | 'cells'> | null = null;
  let name: string = SETTLED_SHEET[language];
  try {
    return await Excel.run(async (context) => {
      const target = settledTarget(await loadSettledSheets(context), language);
      const header = target === null ? null : settledHeader(target.cells);
      name = target?.cells.sheet ?? name;
      if (target !== null && header === null) throw new WorkbookFailure('settled-sheet-unknown', { sheet: name });
      const { worksheets } = context.workbook;
      let sheet: Excel.Worksheet;
      let cells: readonly SettledCell[];
      if (target === null || header === null) {
        worksheets.load('items/id');
        await context.sync();
        known = new Set(worksheets.items.map(({ id }) => id));
        sheet = worksheets.add(name);
        dress(sheet, language);
        cells = SETTLED_FIELDS.map((field, column) => ({ field, row: HEADER_ROW + 1, column, numberFormat: 'General', pristine: true }));
      } else {
        sheet = worksheets.getItem(target.sheetId);
        cells = await cellsAt(context, sheet, endRow(target.cells.area) + 1, header.columns);
        appended = { sheetId: target.sheetId, cells };
      }
      for (const cell of cells) put(sheet, cell, finding);
      const kept = cells.map(({ row, column }) => sheet.getCell(row, column).load('formulas'));
      const used = sheet.getUsedRange(true);
      used.load('formulas');
      sheet.load('id');
      await context.sync();
      const contents = kept.map(({ formulas }) => formulas[0]?.[0] as unknown);
      const [first] = cells;
      const place = `${name}!${cellAddress(first?.row ?? 0, first?.column ?? 0)}`;
      checkKept(cells, contents, finding);
      return { sheetId: sheet.id, sheet: name, place, row: first?.row ?? 0, cells, contents, made: target === null ? (used.formulas as unknown[][]) : null };
    });
  } catch (error) {
    const failure = failureOf(error, 'unchanged', name, name);
    const [before, row] = [known as ReadonlySet<string> | null, appended as Pick<WrittenSettled, 'sheetId' | 'cells'> | null];
    if (before !== null) throw await putBack(failure, name, (context) => deleteNewSheets(context, before, name));
    throw row === null ? failure : await putBack(failure, name, (context) => clearRow(context, row));
  }
}

/** The cells of the next row; none of them may hold anything. */
async function cellsAt(context: Excel.RequestContext, sheet: Excel.Worksheet, row: number, columns: SettledColumns): Promise<readonly SettledCell[]> {
  const ranges = SETTLED_FIELDS.map((field) => {
    const column = columns.get(field) ?? 0;
    const cell = sheet.getCell(row, column).load('formulas,numberFormat');
    const used = cell.getIntersectionOrNullObject(sheet.getUsedRange(false)).load('address');
    return { field, column, cell, used };
  });
  await context.sync();
  const filled = ranges.filter(({ cell }) => cell.formulas[0]?.[0] !== '').map(({ column }) => cellAddress(row, column));
  if (filled.length > 0) throw new WorkbookFailure('target-not-blank', { address: cellAddress(row, ranges[0]?.column ?? 0), cells: filled.join(' ') });
  return ranges.map(({ field, column, cell, used }) => ({ field, row, column, numberFormat: String(cell.numberFormat[0]?.[0] ?? 'General'), pristine: used.isNullObject }));
}

function put(sheet: Excel.Worksheet, { field, row, column }: SettledCell, finding: SettledFinding): void {
  const cell = sheet.getCell(row, column);
  // A code, a period or a note that begins with a sign stays the text it is.
  cell.numberFormat = [[AMOUNT_FIELDS.includes(field) ? AMOUNT_FORMAT : '@']];
  cell.formulas = [[contentOf(field, finding)]];
}

/** Missing is a dash, never 0. */
function contentOf(field: SettledField, finding: SettledFinding): string | number {
  const content = finding[field];
  if (!AMOUNT_FIELDS.includes(field)) return content ?? '';
  return content === null || content === undefined ? '—' : Number(content);
}

function checkKept(cells: readonly SettledCell[], contents: readonly unknown[], finding: SettledFinding): void {
  for (const [index, { field, row, column }] of cells.entries()) {
    if (String(contents[index]) !== String(contentOf(field, finding))) throw new WorkbookFailure('formula-not-kept', { address: cellAddress(row, column), formula: String(contents[index]) });
  }
}

function dress(sheet: Excel.Worksheet, language: Language): void {
  sheet.getCell(0, 0).formulas = [[SETTLED_SHEET[language]]];
  sheet.getCell(0, 0).format.font.bold = true;
  sheet.getCell(1, 0).formulas = [[EXPLANATION[language]]];
  const header = sheet.getRangeByIndexes(HEADER_ROW, 0, 1, SETTLED_FIELDS.length);
  header.formulas = [SETTLED_FIELDS.map((field) => SETTLED_HEADERS[field][language])];
  header.format.font.bold = true;
  for (const [column, field] of SETTLED_FIELDS.entries()) sheet.getCell(0, column).format.columnWidth = WIDTHS[field] * CHARACTER_WIDTH;
  sheet.freezePanes.freezeRows(HEADER_ROW + 1);
}

/** Empties the cells of a row and gives them their formats back, whatever part of the writing has happened. */
export async function clearRow(context: Excel.RequestContext, { sheetId, cells }: Pick<WrittenSettled, 'sheetId' | 'cells'>): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  for (const { row, column, numberFormat, pristine } of cells) {
    const cell = sheet.getCell(row, column);
    cell.clear(pristine ? Excel.ClearApplyTo.all : Excel.ClearApplyTo.contents);
    if (!pristine) cell.numberFormat = [[numberFormat]];
  }
  await context.sync();
}

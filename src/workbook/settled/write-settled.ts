import type { Bilingual, Language } from '../../accounting/language';
import type { Area } from '../area';
import { cellAddress, endRow, intersects } from '../area';
import { WorkbookFailure } from '../failure';
import { CHARACTER_WIDTH } from '../character-width';
import { AREA_PROPERTIES, areaOf, failureOf, rangeOf } from '../run';
import { askStructure } from '../structure';
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
 * @throws WorkbookFailure settled-sheet-unknown, structure-protected, …, whose outcome says what has become of the workbook
 */
export async function writeSettled(finding: SettledFinding, language: Language): Promise<WrittenSettled> {
  let known: ReadonlySet<string> | null = null;
  let appended: Pick<WrittenSettled, 'sheetId' | 'cells'> | null = null;
  let name: string = SETTLED_SHEET[language];
  try {
    return await Excel.run(async (context) => {
      const checkStructure = askStructure(context);
      const target = settledTarget(await loadSettledSheets(context), language);
      const header = target === null ? null : settledHeader(target.cells);
      name = target?.cells.sheet ?? name;
      if (target !== null && header === null) throw new WorkbookFailure('settled-sheet-unknown', { sheet: name });
      const { worksheets } = context.workbook;
      let sheet: Excel.Worksheet;
      let cells: readonly SettledCell[];
      if (target === null || header === null) {
        checkStructure();
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
      for (const run of runsOf(cells)) put(sheet, run, finding);
      const kept = loadContents(sheet, cells);
      const used = sheet.getUsedRange(true);
      used.load('formulas');
      sheet.load('id');
      await context.sync();
      const contents = kept();
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
  const first = Math.min(...columns.values());
  const range = sheet.getRangeByIndexes(row, first, 1, Math.max(...columns.values()) - first + 1).load('formulas,numberFormat');
  const used = sheet.getUsedRange(false).load(AREA_PROPERTIES);
  await context.sync();
  const area = areaOf(used);
  const cells = [...columns].map(([field, column]) => ({ field, row, column, numberFormat: String(range.numberFormat[0]?.[column - first] ?? 'General'), pristine: !intersects(area, { row, column, rows: 1, columns: 1 }) }));
  const filled = cells.filter(({ column }) => range.formulas[0]?.[column - first] !== '').map(({ column }) => cellAddress(row, column));
  if (filled.length > 0) throw new WorkbookFailure('target-not-blank', { address: cellAddress(row, first), cells: filled.join(' ') });
  return cells;
}

interface CellRun {
  readonly area: Area;
  readonly cells: readonly SettledCell[];
}

/** Neighbouring cells that are written at once; columns of someone else between them are not touched. */
export function runsOf(cells: readonly SettledCell[]): readonly CellRun[] {
  const runs: SettledCell[][] = [];
  for (const cell of [...cells].sort((a, b) => a.column - b.column)) {
    const run = runs.at(-1);
    if (run && run.at(-1)?.column === cell.column - 1 && run[0]?.pristine === cell.pristine) run.push(cell);
    else runs.push([cell]);
  }
  return runs.flatMap((run) => (run[0] ? [{ area: { row: run[0].row, column: run[0].column, rows: 1, columns: run.length }, cells: run }] : []));
}

function put(sheet: Excel.Worksheet, { area, cells }: CellRun, finding: SettledFinding): void {
  const range = rangeOf(sheet, area);
  // A code, a period or a note that begins with a sign stays the text it is.
  range.numberFormat = [cells.map(({ field }) => (AMOUNT_FIELDS.includes(field) ? AMOUNT_FORMAT : '@'))];
  range.formulas = [cells.map(({ field }) => contentOf(field, finding))];
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
  for (const { area, cells: run } of runsOf(cells)) {
    const range = rangeOf(sheet, area);
    const pristine = run[0]?.pristine === true;
    range.clear(pristine ? Excel.ClearApplyTo.all : Excel.ClearApplyTo.contents);
    if (!pristine) range.numberFormat = [run.map(({ numberFormat }) => numberFormat)];
  }
  await context.sync();
}

/** Loads what the cells hold; sync, then call the result. In the order of the cells. */
export function loadContents(sheet: Excel.Worksheet, cells: readonly SettledCell[]): () => readonly unknown[] {
  const runs = runsOf(cells).map(({ area, cells: run }) => ({ run, range: rangeOf(sheet, area).load('formulas') }));
  return () => {
    const held = new Map(runs.flatMap(({ run, range }) => run.map((cell, index) => [cell, range.formulas[0]?.[index] as unknown] as const)));
    return cells.map((cell) => held.get(cell));
  };
}

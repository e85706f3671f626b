import type { Language } from '../../accounting/language';
import { AREA_PROPERTIES, areaOf, reading } from '../run';
import type { SheetCells } from '../sheet-cells';
import { cellsOfValues } from '../sheet-cells';
import type { SettledRow } from './settled-sheet';
import { SETTLED_SHEET, SETTLED_SHEETS, settledHeader, settledRows } from './settled-sheet';

/** A sheet of one of the two names. */
export interface SettledSheet {
  readonly sheetId: string;
  readonly cells: SheetCells;
  /** Laid out as the add-in lays it out. */
  readonly known: boolean;
}

/** What the workbook says about settled findings. */
export interface SettledBook {
  readonly rows: readonly SettledRow[];
  /** The sheet that the next finding goes to. */
  readonly sheet: string;
  /** `absent`: it is made first; `unknown-layout`: it is left alone, nothing can be settled. */
  readonly state: 'read' | 'absent' | 'unknown-layout';
}

/** Loads both sheets within a batch of the caller. */
export async function loadSettledSheets(context: Excel.RequestContext): Promise<readonly SettledSheet[]> {
  const sheets = SETTLED_SHEETS.map((name) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load('id,name');
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load(`values,${AREA_PROPERTIES}`);
    return { sheet, used };
  });
  await context.sync();
  return sheets.flatMap(({ sheet, used }): readonly SettledSheet[] => {
    if (sheet.isNullObject) return [];
    const blank = used.isNullObject;
    const cells: SheetCells = { sheet: sheet.name, area: blank ? { row: 0, column: 0, rows: 0, columns: 0 } : areaOf(used), cells: blank ? [] : cellsOfValues(used.values) };
    return [{ sheetId: sheet.id, cells, known: settledHeader(cells) !== null }];
  });
}

/** The sheet to write to: one that is known, else that of the language, which may be absent (null). */
export const settledTarget = (sheets: readonly SettledSheet[], language: Language): SettledSheet | null =>
  sheets.find(({ known }) => known) ?? sheets.find(({ cells }) => cells.sheet === SETTLED_SHEET[language]) ?? null;

/** @throws WorkbookFailure with outcome `unread` */
export function readSettled(language: Language): Promise<SettledBook> {
  return reading(async (context) => {
    const sheets = await loadSettledSheets(context);
    const target = settledTarget(sheets, language);
    return {
      rows: sheets.flatMap(({ sheetId, cells }) => settledRows(cells, sheetId)),
      sheet: target?.cells.sheet ?? SETTLED_SHEET[language],
      state: target === null ? 'absent' : target.known ? 'read' : 'unknown-layout',
    };
  });
}

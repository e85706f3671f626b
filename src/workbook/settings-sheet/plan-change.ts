import type { Cell } from '../../accounting/cells';
import { isBlank } from '../../accounting/cells';
import type { Bilingual, Language } from '../../accounting/language';
import { endRow } from '../area';
import type { CellEntry } from '../agreement-sheet/cell-entry';
import { textEntry } from '../agreement-sheet/cell-entry';
import { WorkbookFailure } from '../failure';
import type { SheetCells } from '../sheet-cells';
import { PLACES, SETTING_KEYS, SETTING_NAMES, WORDS, says } from './layout';
import type { ColumnCorrection, SettingKey } from './settings';
import { SETTINGS_SHEET } from './settings';
import { settingsOn } from './settings-on';

/** One thing to be kept on the sheet 结对设置. */
export type SettingsChange =
  /** A blank value: none. */
  | { readonly kind: 'set'; readonly key: SettingKey; readonly value: string }
  | { readonly kind: 'correct'; readonly correction: Omit<ColumnCorrection, 'area'> };

/**
 * The cells that keep a change: a sheet that is not there yet is laid out first, one that is keeps its language and
 * whatever a person has added to it.
 * @param sheet null: there is none
 * @throws WorkbookFailure settings-sheet-unknown
 */
export function planChange(sheet: SheetCells | null, change: SettingsChange, language: Language): readonly CellEntry[] {
  const settings = sheet === null ? null : settingsOn(sheet);
  if (settings?.sheet === 'foreign') throw new WorkbookFailure('settings-sheet-unknown', { sheet: SETTINGS_SHEET });
  const blank = sheet === null || sheet.cells.every((row) => row.every(isBlank));
  const at = (row: number, column: number): Cell => (sheet === null ? null : (sheet.cells[row - sheet.area.row]?.[column - sheet.area.column] ?? null));
  const spoken: Language = blank ? language : at(PLACES.head, 0) === WORDS.item.en ? 'en' : 'zh';
  const entries = blank ? skeleton(spoken) : [];
  const free = blank ? PLACES.corrections + 2 : endRow(sheet.area) + 1;
  if (change.kind === 'set') return [...entries, ...setLine(change, at, free, blank, spoken)];
  return [...entries, ...correctionLines(change.correction, settings?.corrections ?? [], free, spoken)];
}

function skeleton(language: Language): readonly CellEntry[] {
  const put = (row: number, column: number, word: Bilingual): CellEntry => textEntry(row, column, word[language]);
  return [
    put(PLACES.title, 0, WORDS.title),
    put(PLACES.explanation, 0, WORDS.explanation),
    put(PLACES.head, 0, WORDS.item),
    put(PLACES.head, 1, WORDS.value),
    ...SETTING_KEYS.map((key, index) => put(PLACES.settings + index, 0, SETTING_NAMES[key])),
    put(PLACES.corrections, 0, WORDS.corrections),
    put(PLACES.corrections + 1, 0, WORDS.sheet),
    put(PLACES.corrections + 1, 1, WORDS.row),
    put(PLACES.corrections + 1, PLACES.names, WORDS.columns),
  ];
}

/** A line that is not there, or that someone has deleted, is added below everything else. */
function setLine({ key, value }: Extract<SettingsChange, { kind: 'set' }>, at: (row: number, column: number) => Cell, free: number, blank: boolean, language: Language): readonly CellEntry[] {
  if (blank && SETTING_KEYS.includes(key)) return [textEntry(PLACES.settings + SETTING_KEYS.indexOf(key), 1, value)];
  for (let row = PLACES.settings; row < free; row += 1) if (says(at(row, 0), SETTING_NAMES[key])) return [textEntry(row, 1, value)];
  return [textEntry(free, 0, SETTING_NAMES[key][language]), textEntry(free, 1, value)];
}

/** Formulas point at the lines of a ledger, so that they change in place; other headers or titles get lines of their own. */
function correctionLines({ sheet, original, headers }: Omit<ColumnCorrection, 'area'>, known: readonly ColumnCorrection[], free: number, language: Language): readonly CellEntry[] {
  const same = known.findLast((one) => one.sheet === sheet && one.headers.length === headers.length && isSameHeader(one.original, original));
  const first = same === undefined ? free : same.area.row - 1;
  const kinds = [WORDS.original, ...(headers.length > 1 ? [WORDS.titles] : []), WORDS.readAs];
  return [original, ...headers].flatMap((cells, index) => [
    textEntry(first + index, 0, sheet),
    textEntry(first + index, 1, kinds[index]?.[language] ?? ''),
    ...cells.map((cell, column) => textEntry(first + index, PLACES.names + column, cell === null || typeof cell === 'object' ? '' : String(cell))),
  ]);
}

/** Whether a ledger still has the headers that were corrected; columns without one at the end do not count. */
export function isSameHeader(a: readonly string[], b: readonly string[]): boolean {
  const width = Math.max(a.length, b.length);
  return Array.from({ length: width }, (_, index) => (a[index] ?? '').trim() === (b[index] ?? '').trim()).every(Boolean);
}

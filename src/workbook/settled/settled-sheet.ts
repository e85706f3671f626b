import { isBlank } from '../../accounting/cells';
import { Fault } from '../../accounting/fault';
import type { Bilingual, Language } from '../../accounting/language';
import { readAmount } from '../../accounting/quantity/amount';
import type { DecimalText } from '../../accounting/quantity/decimal-text';
import type { SheetCells } from '../sheet-cells';
import { isBlankRow } from '../sheet-cells';

/** The sheet of settled findings, by the language in which it was made; either is read. */
export const SETTLED_SHEET: Readonly<Record<Language, string>> = { zh: '对账处理', en: 'Settled findings' };

export const SETTLED_SHEETS: readonly string[] = Object.values(SETTLED_SHEET);

/** A finding that someone has settled, in words: what it was about, what the figures were, what was decided. */
export interface SettledFinding {
  readonly name: string;
  readonly code: string;
  readonly indicator: string;
  readonly period: string;
  readonly judgement: string;
  /** Null: missing; undefined: not readable. */
  readonly a: DecimalText | null | undefined;
  readonly b: DecimalText | null | undefined;
  readonly note: string;
  readonly who: string;
  readonly time: string;
}

export type SettledField = keyof SettledFinding;

export const SETTLED_FIELDS: readonly SettledField[] = ['name', 'code', 'indicator', 'period', 'judgement', 'a', 'b', 'note', 'who', 'time'];

export const AMOUNT_FIELDS: readonly SettledField[] = ['a', 'b'];

export const SETTLED_HEADERS: Readonly<Record<SettledField, Bilingual>> = {
  name: { zh: '单位', en: 'Unit' },
  code: { zh: '信用代码', en: 'Credit code' },
  indicator: { zh: '指标', en: 'Indicator' },
  period: { zh: '期间', en: 'Period' },
  judgement: { zh: '判断', en: 'Finding' },
  a: { zh: '甲报', en: 'A' },
  b: { zh: '乙报', en: 'B' },
  note: { zh: '说明', en: 'Note' },
  who: { zh: '处理人', en: 'Settled by' },
  time: { zh: '时间', en: 'Time' },
};

/** A row of the sheet; row counts from 0. */
export interface SettledRow extends SettledFinding {
  readonly sheetId: string;
  readonly sheet: string;
  readonly row: number;
}

/** Where each field stands, as columns of the sheet counted from 0. */
export type SettledColumns = ReadonlyMap<SettledField, number>;

/** Rows in which the header is looked for. */
const HEADER_WITHIN = 20;

/** The header of the sheet, in either language and any order; null where it is laid out in another way. */
export function settledHeader({ area, cells }: SheetCells): { readonly row: number; readonly columns: SettledColumns } | null {
  for (const [index, line] of cells.slice(0, HEADER_WITHIN).entries()) {
    const words = line.map((cell) => (typeof cell === 'string' ? cell.trim().toLowerCase() : ''));
    const columns = new Map(SETTLED_FIELDS.flatMap((field) => {
      const column = words.findIndex((word) => Object.values(SETTLED_HEADERS[field]).some((header) => header.toLowerCase() === word));
      return column < 0 ? [] : [[field, area.column + column] as const];
    }));
    if (columns.size === SETTLED_FIELDS.length) return { row: area.row + index, columns };
  }
  return null;
}

/** The findings below the header; blank rows are passed over. */
export function settledRows(sheet: SheetCells, sheetId: string): readonly SettledRow[] {
  const header = settledHeader(sheet);
  if (header === null) return [];
  const { area, cells } = sheet;
  return cells.flatMap((line, index): readonly SettledRow[] => {
    const row = area.row + index;
    if (row <= header.row || isBlankRow(line)) return [];
    const cell = (field: SettledField) => line[(header.columns.get(field) ?? 0) - area.column] ?? null;
    const text = (field: SettledField): string => {
      const content = cell(field);
      return isBlank(content) || typeof content === 'object' ? '' : String(content).trim();
    };
    const amount = (field: SettledField): DecimalText | null | undefined => {
      try {
        const read = readAmount(cell(field));
        return read.kind === 'missing' ? null : read.digits;
      } catch (error) {
        if (error instanceof Fault) return undefined;
        throw error;
      }
    };
    return [{
      sheetId, sheet: sheet.sheet, row,
      name: text('name'), code: text('code'), indicator: text('indicator'), period: text('period'), judgement: text('judgement'),
      a: amount('a'), b: amount('b'), note: text('note'), who: text('who'), time: text('time'),
    }];
  });
}

import type { FieldKey } from '../../accounting/agreement/fields';
import { FIELDS, FIELD_KEYS } from '../../accounting/agreement/fields';
import type { Bilingual, Language } from '../../accounting/language';
import { freeName } from '../free-name';
import type { CellEntry } from './cell-entry';
import { textEntry } from './cell-entry';
import type { GrowingBlock } from './sheet-draft';
import { fieldColumns } from './sheet-draft';
import type { SheetLooks } from './sheet-plan';

/** Counted from 0: title and a line of explanation above. */
const HEADER_ROW = 3;

const TITLE: Bilingual = { zh: '结对协议', en: 'Pairing agreements' };

const EXPLANATION: Bilingual = {
  zh: '右表“结对条款”每行一条条款，可直接修改；左表“全文”由 PAIR.AGREEMENT 生成，公式用“名称”一列的名称引用。',
  en: 'One clause a row in the table at the right, to be edited freely; the texts at the left are made by PAIR.AGREEMENT, formulas use the names beside them.',
};

const TEXT_HEADERS: Readonly<Record<Language, readonly string[]>> = { zh: ['协议', '全文', '名称'], en: ['agreement', 'text', 'name'] };

const TABLE_NAMES = { texts: { zh: '协议一览', en: 'Agreements' }, clauses: { zh: '结对条款', en: 'Clauses' } } as const satisfies Record<string, Bilingual>;

/** 各方 is for three parties and more; its column comes when one is written. */
const CLAUSE_FIELDS: readonly FieldKey[] = FIELD_KEYS.filter((field) => field !== 'parties');

const WIDE: Readonly<Partial<Record<FieldKey, number>>> = { agreement: 16, case: 14, indicator: 20, from: 12, to: 12, cap: 12, threshold: 16, reference: 28 };

/** What a sheet made by PairShare consists of: texts at the left, one blank column, clauses at the right, so that both can grow downwards. */
export interface FreshSheet {
  readonly entries: readonly CellEntry[];
  readonly texts: GrowingBlock;
  readonly clauses: GrowingBlock;
  readonly looks: SheetLooks;
}

/** @param taken names of the workbook in lower case */
export function freshSheet(language: Language, taken: ReadonlySet<string>): FreshSheet {
  const textHeaders = TEXT_HEADERS[language];
  const texts = blockOf(textHeaders, 0, freeName(TABLE_NAMES.texts[language], taken));
  const clauses = blockOf(CLAUSE_FIELDS.map((field) => FIELDS[field][language]), textHeaders.length + 1, freeName(TABLE_NAMES.clauses[language], taken));
  const headers = [texts, clauses].flatMap(({ header }) => [...header].map(([column, text]) => textEntry(HEADER_ROW, column, text)));
  return {
    entries: [textEntry(0, 0, TITLE[language]), textEntry(1, 0, EXPLANATION[language]), ...headers],
    texts,
    clauses,
    looks: {
      widths: [
        ...[16, 60, 16].map((characters, column) => ({ column, characters })),
        { column: textHeaders.length, characters: 3 },
        ...CLAUSE_FIELDS.map((field, index) => ({ column: textHeaders.length + 1 + index, characters: WIDE[field] ?? 10 })),
      ],
      bold: [{ row: 0, column: 0, rows: 1, columns: 1 }],
      frozenRows: HEADER_ROW + 1,
    },
  };
}

function blockOf(headers: readonly string[], column: number, tableName: string): GrowingBlock {
  const header = new Map(headers.map((text, index) => [column + index, text]));
  const area = { row: HEADER_ROW, column, rows: 1, columns: headers.length };
  return { table: null, tableName, first: { ...area, rows: 0 }, header, fields: fieldColumns(header), area };
}

import { AGREEMENTS, CLAUSE_FIELDS, clauseRows } from './agreements';
import { columnLetters } from './area';
import type { SampleCell, SampleSheet } from './model';
import { FILL } from './palette';

export const AGREEMENTS_SHEET = '结对协议';
export const CLAUSES_TABLE = '结对条款';
export const AGREEMENTS_TABLE = '协议一览';

const HEADER_ROW = 5;
const LIST_HEADERS = ['协议', '全文', '名称', '说明'];
/** One blank column keeps the two tables apart: side by side, each can grow downwards. */
const CLAUSES_COLUMN = LIST_HEADERS.length + 1;

const text = `=PAIR.AGREEMENT(${CLAUSES_TABLE}[#All],[@协议])`;

export function agreementsSheet(): SampleSheet {
  const clauses = clauseRows();
  const list: SampleCell[][] = AGREEMENTS.map(({ id, name, note }) => [id, text, name, note]);
  const rows = Array.from({ length: Math.max(clauses.length, list.length) }, (_, index): SampleCell[] => [
    ...(list[index] ?? LIST_HEADERS.map(() => null)), null, ...(clauses[index] ?? []),
  ]);
  const lastClause = HEADER_ROW + clauses.length;
  const first = columnLetters(CLAUSES_COLUMN);
  const last = columnLetters(CLAUSES_COLUMN + CLAUSE_FIELDS.length - 1);
  const format = (field: (typeof CLAUSE_FIELDS)[number], code: string) => {
    const letters = columnLetters(CLAUSES_COLUMN + CLAUSE_FIELDS.indexOf(field));
    return { area: `${letters}${HEADER_ROW + 1}:${letters}${lastClause}`, format: code };
  };
  return {
    name: AGREEMENTS_SHEET,
    rows: [
      ['结对协议（示例，条款为虚构） / Agreements (illustrative, terms are invented)'],
      ['右表“结对条款”每行一条；左表“全文”由 PAIR.AGREEMENT 生成，可用“名称”列的名称在公式中引用，例如 =PAIR.ENCLAVEATTRIB(1000,金彭2023,"迁移",,"2024Q1")'],
      ['One clause a row at the right; the text at the left is made by PAIR.AGREEMENT and has a name for use in formulas'],
      ['协议一览', null, null, null, null, '结对条款'],
      [...LIST_HEADERS, null, ...CLAUSE_FIELDS],
      ...rows,
    ],
    columnWidths: [15, 60, 16, 48, 3, 15, 10, 10, 12, 20, 10, 8, 12, 12, 8, 11, 8, 10, 8, 10, 8, 10, 14, 8, 10, 8, 24],
    numberFormats: [format('比例', '@'), format('年次', '@'), format('门槛', '@'), format('上限', '@'), format('起', 'yyyy-mm-dd'), format('止', 'yyyy-mm-dd')],
    bold: ['A1', 'A4', `${first}4`, `A${HEADER_ROW}:${last}${HEADER_ROW}`],
    fills: [{ area: `A1:${last}3`, color: FILL.title }],
    tables: [
      { name: AGREEMENTS_TABLE, area: `A${HEADER_ROW}:D${HEADER_ROW + list.length}`, style: 'TableStyleLight11' },
      { name: CLAUSES_TABLE, area: `${first}${HEADER_ROW}:${last}${lastClause}`, style: 'TableStyleLight11' },
    ],
    frozenRows: HEADER_ROW,
  };
}

/** A defined name for each agreement, pointing at its text. */
export const agreementNames = (): { name: string; formula: string }[] =>
  AGREEMENTS.map(({ name }, index) => ({ name, formula: `=${AGREEMENTS_SHEET}!$B$${HEADER_ROW + 1 + index}` }));

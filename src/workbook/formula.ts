import type { Area } from './area';
import { areaAddress, cellAddress, quotedSheet } from './area';

/** Excel allows no longer text between quotes in a formula. */
export const LONGEST_LITERAL = 255;

/** How a formula reaches the text of an agreement. */
export type AgreementReference =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'cell'; readonly sheet: string; readonly row: number; readonly column: number }
  | { readonly kind: 'literal'; readonly text: string };

/** The list of texts on the sheet of agreements, as formulas look one up by its id. */
export interface AgreementList {
  /** `协议一览[协议]`, or `'结对协议'!$A$6:$A$12`. */
  readonly ids: string;
  readonly texts: string;
}

/** What a written column holds: an amount, the origin's share in force, or the annotation. */
export type Part = 'origin' | 'host' | 'share' | 'tag';

/** The text of the agreement that a ledger's row names; a blank one has none, an unknown one is #N/A. `prefix`: see withTerm. */
export const lookedUp = (cell: string, { ids, texts }: AgreementList, prefix = ''): string => `IF(${cell}="","",${prefix}XLOOKUP(${cell},${ids},${texts}))`;

/** A term for all clauses that have none of their own, put before an agreement's text: `"小数=2 "&金彭2023`. */
export const withTerm = (term: string): string => `${textLiteral(`${term} `)}&`;

/** The agreement argument as it stands in a formula. */
export function agreementArgument(reference: AgreementReference): string {
  switch (reference.kind) {
    case 'name':
      return reference.name;
    case 'cell':
      return `${quotedSheet(reference.sheet)}!${cellAddress(reference.row, reference.column, { row: true, column: true })}`;
    case 'literal':
      return textLiteral(reference.text);
  }
}

/** A text between quotes. */
export const textLiteral = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A column's name inside a structured reference; Excel gives `[ ] # ' @` a meaning unless an apostrophe precedes them. */
export const structuredName = (name: string): string => `[${name.replace(/[[\]#'@]/g, "'$&")}]`;

/** Headers and row of a table from its first to its last column that counts; never `[#All]` or the whole `[@]`, which are circular inside the table. */
export function tableArguments(table: string, first: string, last: string): string {
  const span = first === last ? structuredName(first) : `${structuredName(first)}:${structuredName(last)}`;
  return `${table}[[#Headers],${span}],${tableRow(table, first, last)}`;
}

/** The headers that stand on another sheet, and a row of the ledger. */
export const headersElsewhere = (sheet: string, headers: Area, row: string): string => `${quotedSheet(sheet)}!${areaAddress(headers, { row: true, column: true })},${row}`;

/** A table's row from its first to its last column that counts. */
export function tableRow(table: string, first: string, last: string): string {
  const span = first === last ? structuredName(first) : `${structuredName(first)}:${structuredName(last)}`;
  return `${table}[@${span}]`;
}

/** The cells of a row under some columns, the columns fixed. `row` counts from 0. */
export const rowCells = ({ column, columns }: Area, row: number): string => {
  const first = cellAddress(row, column, { column: true });
  return columns === 1 ? first : `${first}:${cellAddress(row, column + columns - 1, { column: true })}`;
};

/** The same for a plain range: absolute headers, the row with its columns fixed. `row` counts from 0. */
export function rangeArguments(headers: Area, row: number): string {
  return `${areaAddress(headers, { row: true, column: true })},${rowCells(headers, row)}`;
}

/** `=PAIR.ATTRIBROW(headers,row,agreement[,part])`; the origin's figure needs no part. */
export function attribrow(headersAndRow: string, agreement: string, part: string | null): string {
  return `=PAIR.ATTRIBROW(${headersAndRow},${agreement}${part === null ? '' : `,${textLiteral(part)}`})`;
}

/**
 * Between formulas as Excel writes them and as Univer's engine reads them. Excel: `[@数值]`, `ledger[Amount]`
 * in any case, `D4#`, `_xlfn.` prefixes. Univer: `台账[[#This Row],[数值]]`, exact case, `ANCHORARRAY(D4)`.
 */
import { segmentsOf } from './segments';
import { readStructured, type Section, type StructuredReference } from './structured-reference';

export interface DialectTable {
  readonly name: string;
  readonly columns: readonly string[];
}

export interface DialectContext {
  readonly tables: readonly DialectTable[];
  /** The table the formula's cell lies in. */
  readonly enclosing: DialectTable | null;
}

/** The engine's name for Excel's spill operator `#`, as Excel itself stores it in a file. */
export const SPILL_FUNCTION = 'ANCHORARRAY';

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
const PREFIX = /_xlfn\.(?:_xlws\.)?|_xlws\./giu;
const SPILL = /(?<![\p{L}\p{N}_.$])(\$?[A-Za-z]{1,3}\$?\d{1,7})#/gu;
const QUOTED_SPILL = /^!(\$?[A-Za-z]{1,3}\$?\d{1,7})#/u;
const SHEET_SPILL = /(?<![\p{L}\p{N}_.'])([\p{L}_][\p{L}\p{N}_.]*!\$?[A-Za-z]{1,3}\$?\d{1,7})#/gu;
const ANCHOR = new RegExp(`${SPILL_FUNCTION}\\(((?:'(?:[^']|'')*'!|[^()'!]*!)?\\$?[A-Za-z]{1,3}\\$?\\d{1,7})\\)`, 'giu');
/** Columns that may stand after `@` without brackets of their own. */
const PLAIN = /^[\p{L}_][\p{L}\p{N}_.]*$/u;

function engineBody({ sections, columns }: StructuredReference, table: DialectTable): string {
  const names = columns.map((column) => table.columns.find((own) => same(own, column)) ?? column);
  const columnPart = names.map((name) => `[${name}]`).join(':');
  if (sections.length === 0) return names.length === 1 ? columnPart : names.length === 0 ? '' : `[${columnPart}]`;
  // Headers and data together are all there is, as the workbench's tables have no total row.
  const one: Section = sections.length > 1 ? '#All' : (sections[0] ?? '#Data');
  return names.length === 0 ? `[${one}]` : `[[${one}],${columnPart}]`;
}

/** What Univer stores. A table nobody knows is left as it is and becomes #NAME?. */
export function toEngine(formula: string, { tables, enclosing }: DialectContext): string {
  const segments = segmentsOf(formula);
  let result = '';
  for (const [index, segment] of segments.entries()) {
    if (segment.kind === 'table') {
      const table = segment.table === '' ? enclosing : tables.find((known) => same(known.name, segment.table));
      const reference = table ? readStructured(segment.body) : null;
      result += table && reference ? table.name + engineBody(reference, table) : segment.table + segment.body;
    } else if (segment.kind === 'code') {
      let text = segment.text.replace(PREFIX, '');
      if (segments[index - 1]?.kind === 'sheet') {
        const spill = QUOTED_SPILL.exec(text);
        const sheet = (segments[index - 1] as { text: string }).text;
        if (spill) {
          result = `${result.slice(0, -sheet.length)}${SPILL_FUNCTION}(${sheet}!${spill[1] ?? ''})`;
          text = text.slice(spill[0].length);
        }
      }
      result += tableNames(text.replace(SHEET_SPILL, `${SPILL_FUNCTION}($1)`).replace(SPILL, `${SPILL_FUNCTION}($1)`), tables);
    } else result += segment.text;
  }
  return result;
}

/** A bare table name means its data; Univer wants its exact case. */
function tableNames(code: string, tables: readonly DialectTable[]): string {
  return code.replace(/[\p{L}_\\][\p{L}\p{N}_.\\]*(?![\p{L}\p{N}_.\\(!])/gu, (word) => tables.find((table) => same(table.name, word))?.name ?? word);
}

function excelBody({ sections, columns }: StructuredReference, own: boolean, table: DialectTable): string {
  const bare = columns.length === 1 ? (columns[0] ?? '') : '';
  const span = columns.map((column) => `[${column.replace(/[[\]#'@]/gu, "'$&")}]`).join(':');
  const name = own ? '' : table.name;
  if (sections[0] === '#This Row') {
    if (columns.length === 0) return `${name}[@]`;
    return `${name}[@${PLAIN.test(bare) ? bare : span}]`;
  }
  if (sections.length === 0) return columns.length === 2 ? `${table.name}[${span}]` : table.name + span;
  return table.name + (columns.length === 0 ? `[${sections[0] ?? ''}]` : `[[${sections[0] ?? ''}],${span}]`);
}

/** What Excel would show for a formula Univer holds. */
export function fromEngine(formula: string, { tables, enclosing }: DialectContext): string {
  const text = segmentsOf(formula)
    .map((segment) => {
      if (segment.kind !== 'table') return segment.text;
      const table = tables.find((known) => same(known.name, segment.table));
      const reference = table ? readStructured(segment.body) : null;
      return table && reference ? excelBody(reference, enclosing !== null && same(enclosing.name, table.name), table) : segment.table + segment.body;
    })
    .join('');
  return outsideTexts(text, (code) => code.replace(ANCHOR, '$1#'));
}

function outsideTexts(formula: string, rewrite: (code: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*")/u)
    .map((part, index) => (index % 2 === 0 ? rewrite(part) : part))
    .join('');
}

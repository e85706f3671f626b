import { formatArea, quoteSheet } from '../address';
import type { TableInfo } from '../model';
import { sameName } from '../objects/context';
import { areaOfStructured, parseStructuredReference, unescapeColumn } from '../objects/structured-reference';
import type { Token } from './lexer';
import { tokenize } from './lexer';

/** Replaces pieces of a formula; what the change leaves alone stays as it was written. */
function rewrite(formula: string, change: (token: Token) => string | null): string {
  if (!formula.startsWith('=')) return formula;
  let result = '';
  let at = 0;
  for (const token of tokenize(formula)) {
    const replacement = change(token);
    if (replacement === null) continue;
    result += formula.slice(at, token.start) + replacement;
    at = token.end;
  }
  return result + formula.slice(at);
}

/** Formulas follow a sheet that is renamed. */
export function renameSheetIn(formula: string, from: string, to: string): string {
  return rewrite(formula, (token) => (token.sheet !== null && sameName(token.sheet, from) ? `${quoteSheet(to)}!${token.value}` : null));
}

/** Formulas follow a table that is renamed. */
export function renameTableIn(formula: string, from: string, to: string): string {
  return rewrite(formula, (token) => {
    if (token.kind !== 'structured' && token.kind !== 'word') return null;
    const bracket = token.value.indexOf('[');
    const name = bracket < 0 ? token.value : token.value.slice(0, bracket);
    return sameName(name, from) ? to + (bracket < 0 ? '' : token.value.slice(bracket)) : null;
  });
}

function escapeColumn(name: string): string {
  return name.replace(/[[\]#'@]/g, "'$&");
}

/** Formulas follow a column that is renamed. `inside` is true for a formula that stands in the table itself. */
export function renameColumnIn(formula: string, table: string, from: string, to: string, inside: boolean): string {
  return rewrite(formula, (token) => {
    if (token.kind !== 'structured') return null;
    const bracket = token.value.indexOf('[');
    const owner = token.value.slice(0, bracket);
    if (owner === '' ? !inside : !sameName(owner, table)) return null;
    const plain = /^[\p{L}\p{N}_]+$/u.test(to);
    const body = token.value.slice(bracket + 1, -1);
    // A name alone, or after @, may need brackets of its own now.
    if (!body.includes('[')) {
      const mark = body.startsWith('@') ? '@' : '';
      if (!sameName(unescapeColumn(body.slice(mark.length)), from)) return null;
      return `${owner}[${mark}${plain || mark === '' ? escapeColumn(to) : `[${escapeColumn(to)}]`}]`;
    }
    return `${owner}[${body.replace(/\[((?:'.|[^[\]'])*)\]/g, (part, name: string) => (sameName(unescapeColumn(name), from) ? `[${escapeColumn(to)}]` : part))}]`;
  });
}

/** References to a table that becomes a plain range turn into addresses, as Excel writes them. */
export function dissolveTableIn(formula: string, table: TableInfo, sheetName: string, row: number | null): string {
  return rewrite(formula, (token) => {
    if (token.kind !== 'structured' && token.kind !== 'word') return null;
    const reference = parseStructuredReference(token.value.startsWith('[') ? `${table.name}${token.value}` : token.value);
    if (!reference || !sameName(reference.table, table.name) || (token.value.startsWith('[') && row === null)) return null;
    const area = areaOfStructured(reference, table, row);
    return typeof area === 'string' ? null : `${quoteSheet(sheetName)}!${formatArea(area, true)}`;
  });
}

/** Columns of a table that are deleted, or all of it where `columns` is null. */
export interface Lost {
  readonly table: string;
  readonly columns: readonly string[] | null;
}

/** References to columns or tables that are gone become `#REF!`. `inside` is true for a formula that stands in the table itself. */
export function loseColumnsIn(formula: string, { table, columns }: Lost, inside: boolean): string {
  return rewrite(formula, (token) => {
    if (token.kind !== 'structured' && token.kind !== 'word') return null;
    const reference = parseStructuredReference(token.value.startsWith('[') ? `${inside ? table : ''}${token.value}` : token.value);
    if (!reference || !sameName(reference.table, table)) return null;
    const isLost = (name: string): boolean => columns === null || columns.some((lost) => sameName(lost, name));
    return columns === null || reference.columns?.some(isLost) === true ? '#REF!' : null;
  });
}

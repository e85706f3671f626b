import type { Cell } from '../cells';
import { isBlank } from '../cells';
import type { LedgerHeader } from './header';

const TOTALS = /^(?:sub|grand)?total$|(?:合计|小计|总计)$/;

/** Whether a name stands for a sum of rows: it is, or ends in, 合计, 小计, 总计, or begins with 其中. "合计科技公司" is a firm. */
export function isTotalName(cell: Cell | undefined): boolean {
  if (typeof cell !== 'string' || cell.length > 60 || !mayBeTotal(cell)) return false;
  const text = cell.replace(/[:：]/g, '').trim().toLowerCase();
  const dense = text.replace(/\s/g, '');
  return TOTALS.test(dense) || dense.startsWith('其中') || /^of\s+which\b/.test(text);
}

// Stryker disable all: a filter that lets more names through only takes longer; which it must let through, the tests of isTotalName say.
/** What a total's name may begin or end with, blanks and colons around it aside; most names are dismissed by it. */
const LAST = ['计', 'l', 'L', ':', '：'].map((character) => character.charCodeAt(0));
const FIRST = ['其', 'o', 'O', ':', '：'].map((character) => character.charCodeAt(0));
const isSpace = (code: number): boolean => code <= 0x20 || code === 0xa0 || code === 0x3000 || (code >= 0x1680 && code <= 0x205f && String.fromCharCode(code).trim() === '') || code === 0xfeff;

function mayBeTotal(cell: string): boolean {
  const first = cell.charCodeAt(0);
  const last = cell.charCodeAt(cell.length - 1);
  return LAST.includes(last) || FIRST.includes(first) || isSpace(first) || isSpace(last);
}
// Stryker restore all

/** A row that sums others; it is left out. */
export const isTotalRow = (row: readonly Cell[], nameColumn: number | undefined): boolean => isTotalName(row[0]) || (nameColumn !== undefined && nameColumn !== 0 && isTotalName(row[nameColumn]));

export const isBlankRow = (row: readonly Cell[]): boolean => row.every((cell) => isBlank(cell));

/** Tells records from blank rows, rows of totals, and notes or signatures below, which stand under no column that is read. */
export function rowKind({ columns }: LedgerHeader): (row: readonly Cell[]) => 'record' | 'blank' | 'total' {
  const name = columns.get('name');
  const known = [...columns.values()];
  return (row) => {
    if (isTotalRow(row, name)) return 'total';
    return known.every((column) => isBlank(row[column])) ? 'blank' : 'record';
  };
}

import type { Cell } from '../cells';
import { isBlank } from '../cells';

const TOTALS = /^(?:(?:sub|grand )?total)$|(?:合计|小计|总计)$/;

/** Whether a name stands for a sum of rows: it is, or ends in, 合计, 小计, 总计, or begins with 其中. "合计科技公司" is a firm. */
export function isTotalName(cell: Cell | undefined): boolean {
  if (typeof cell !== 'string' || cell.length > 60) return false;
  const text = cell.replace(/[\s\u3000:：]/g, (blank) => (blank === ' ' ? ' ' : '')).trim();
  const dense = text.replace(/ /g, '');
  return TOTALS.test(dense) || TOTALS.test(text.toLowerCase()) || dense.startsWith('其中') || /^of which\b/i.test(text);
}

/** A row that sums others; it is left out. */
export const isTotalRow = (row: readonly Cell[], nameColumn: number | undefined): boolean => isTotalName(row[0]) || (nameColumn !== undefined && isTotalName(row[nameColumn]));

export const isBlankRow = (row: readonly Cell[]): boolean => row.every((cell) => isBlank(cell));

import { closingBracket } from './structured-reference';

/** A piece of a formula. Only `code` may be rewritten; texts, quoted sheet names and table references stay whole. */
export type Segment =
  | { readonly kind: 'code' | 'text' | 'sheet'; readonly text: string }
  /** `table` is "" for `[@Col]` written inside the table. */
  | { readonly kind: 'table'; readonly table: string; readonly body: string };

const NAME_TAIL = /[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;

function endOfQuoted(formula: string, from: number): number {
  const quote = formula[from];
  for (let at = from + 1; at < formula.length; at++) {
    if (formula[at] !== quote) continue;
    if (formula[at + 1] === quote) at++;
    else return at + 1;
  }
  return formula.length;
}

/** Divides a formula into what may be rewritten and what may not, in one pass. */
export function segmentsOf(formula: string): Segment[] {
  const segments: Segment[] = [];
  let start = 0;
  const code = (end: number): void => {
    if (end > start) segments.push({ kind: 'code', text: formula.slice(start, end) });
  };
  for (let at = 0; at < formula.length; ) {
    const character = formula[at];
    if (character === '"' || character === "'") {
      code(at);
      const end = endOfQuoted(formula, at);
      segments.push({ kind: character === '"' ? 'text' : 'sheet', text: formula.slice(at, end) });
      start = at = end;
    } else if (character === '[') {
      const end = closingBracket(formula, at);
      if (end < 0) break;
      const table = NAME_TAIL.exec(formula.slice(start, at))?.[0] ?? '';
      code(at - table.length);
      segments.push({ kind: 'table', table, body: formula.slice(at, end) });
      start = at = end;
    } else at++;
  }
  code(formula.length);
  return segments;
}

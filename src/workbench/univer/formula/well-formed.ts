/**
 * Whether Excel would let this formula be entered. The engine takes any text and answers #NAME?; Excel refuses
 * what cannot be read, and so the add-in must hear of it. Deep faults (a wrong number of arguments) are left
 * to the engine.
 */
import { segmentsOf } from './segments';
import { readStructured } from './structured-reference';
import type { DialectContext } from './dialect';

const OPERATOR_END = /[+\-*/^&=<>,;:(@]\s*$/u;
const BINARY_START = /^\s*[*/^&=<>,;:)%]/u;

/** Parentheses and braces close what was opened, in order. */
function isBalanced(code: string): boolean {
  const open: string[] = [];
  for (const character of code) {
    if (character === '(' || character === '{') open.push(character);
    else if (character === ')' || character === '}') {
      if (open.pop() !== (character === ')' ? '(' : '{')) return false;
    } else if (character === '[' || character === ']') return false;
  }
  return open.length === 0;
}

export function isWellFormed(formula: string): boolean {
  const segments = segmentsOf(formula.slice(1));
  const isClosed = ({ kind, text }: { kind: string; text: string }): boolean => (kind === 'code' ? !/["']/.test(text) : text.length >= 2 && text.endsWith(text[0] ?? ''));
  if (segments.some((segment) => segment.kind !== 'table' && !isClosed(segment))) return false;
  // What stands in quotes or brackets is one operand.
  const code = segments.map((segment) => (segment.kind === 'code' ? segment.text : segment.kind === 'sheet' ? '' : 'x')).join('');
  return code.trim() !== '' && isBalanced(code) && !OPERATOR_END.test(code) && !BINARY_START.test(code);
}

/** Whether every table column the formula names exists, and `[@…]` stands in a table. */
export function namesKnownColumns(formula: string, { tables, enclosing }: DialectContext): boolean {
  return segmentsOf(formula).every((segment) => {
    if (segment.kind !== 'table') return true;
    const table = segment.table === '' ? enclosing : tables.find(({ name }) => name.toLowerCase() === segment.table.toLowerCase());
    const reference = readStructured(segment.body);
    if (!table || !reference) return segment.table !== '' && reference !== null;
    return reference.columns.every((column) => table.columns.some((own) => own.toLowerCase() === column.toLowerCase()));
  });
}

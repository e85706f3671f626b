import { freeName } from '../free-name';

/** Excel's limit for a defined name. */
const LONGEST_NAME = 255;

const PREFIX = '协议_';

/** Letters, marks and digits of any script, with the signs Excel allows. */
const ILLEGAL = /[^\p{L}\p{M}\p{N}_.]/gu;

const LEGAL = /^[\p{L}_][\p{L}\p{M}\p{N}_.]*$/u;

/** A1 as far as XFD1048576 and beyond, R1C1 and its parts: Excel takes them for cells. */
const LIKE_A_CELL = /^(?:[A-Z]{1,3}\d+|R\d*C?\d*|C\d*)$/i;

/** What Excel reads as a value. */
const WORDS = new Set(['TRUE', 'FALSE']);

export const isLegalName = (text: string): boolean => text.length <= LONGEST_NAME && LEGAL.test(text) && !LIKE_A_CELL.test(text) && !WORDS.has(text.toUpperCase());

/**
 * The defined name of an agreement (docs/architecture.md): its id where that is legal and free, else `协议_` and
 * the id with `_` for what Excel refuses; numbered where another name or table has it. `taken` is in lower case.
 */
export function definedNameFor(id: string, taken: ReadonlySet<string>): string {
  if (isLegalName(id) && !taken.has(id.toLowerCase())) return id;
  const base = `${PREFIX}${id.replace(ILLEGAL, '_')}`.slice(0, LONGEST_NAME - 6);
  return freeName(base, taken, (name, number) => `${name}_${number}`);
}

/** A piece of a formula as far as the builder needs to tell them apart. */
export interface Word {
  readonly kind: 'number' | 'text' | 'address' | 'function' | 'structured' | 'name' | 'other';
  readonly text: string;
  readonly start: number;
  /** The address has a sheet before it. */
  readonly qualified: boolean;
}

const SHEET = `(?:'(?:[^']|'')+'!|[\\p{L}_][\\p{L}\\p{N}_.]*!)?`;
const CELL = '\\$?[A-Z]{1,3}\\$?[1-9]\\d{0,6}';

/** In the order they are tried. A number or an address that runs on into a word is neither. */
const PATTERNS: readonly (readonly [Word['kind'], RegExp])[] = [
  ['text', /"(?:[^"]|"")*"/uy],
  ['structured', /(?:[\p{L}_\\][\p{L}\p{N}_.\\]*)?\[(?:'.|\[(?:'.|[^[\]'])*\]|[^[\]'])*\]/suy],
  ['address', new RegExp(`${SHEET}(?:${CELL}(?::${CELL})?|\\$?[A-Z]{1,3}:\\$?[A-Z]{1,3}|\\$?\\d{1,7}:\\$?\\d{1,7})(?![\\p{L}\\p{N}_.(!])#?`, 'iuy')],
  ['function', /[A-Z][A-Z0-9._]*(?=\()/iuy],
  ['number', /(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?(?![\p{L}\p{N}_.:])/iuy],
  ['name', /[\p{L}_\\][\p{L}\p{N}_.\\]*(?!!)/uy],
  ['other', /[\s+\-*/^&=<>%(){},;@]/uy],
];

/** The pieces of a formula without its `=`; null where a character has no meaning in one. */
export function wordsOf(formula: string): readonly Word[] | null {
  const words: Word[] = [];
  for (let at = 0; at < formula.length; ) {
    const word = wordAt(formula, at);
    if (word === null) return null;
    words.push(word);
    at += word.text.length;
  }
  return words;
}

function wordAt(formula: string, at: number): Word | null {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text !== undefined) return { kind, text, start: at, qualified: kind === 'address' && text.includes('!') };
  }
  return null;
}

const CLOSED_BY: Readonly<Record<string, string>> = { '(': ')', '{': '}' };

/** `<=`, `>=` and `<>` come as two pieces. */
const SECOND: Readonly<Record<string, string>> = { '<': '=>', '>': '=' };

/**
 * Whether the pieces are one argument, as Excel would take it: brackets close, every operator has its operands, and no
 * comma stands outside brackets, where it would begin another argument.
 */
export function isOneArgument(words: readonly Word[]): boolean {
  const open: string[] = [];
  let wanted = true;
  let before = '';
  for (const { kind, text } of words) {
    if (/^\s+$/.test(text)) continue;
    const isOperand = kind !== 'other' && kind !== 'function';
    const closes = CLOSED_BY[text];
    const mayBeLeftOut = wanted && (before === '(' || before === ',');
    if (isOperand || kind === 'function' || closes !== undefined) {
      if (!wanted) return false;
      if (closes !== undefined) open.push(closes);
      wanted = !isOperand;
    } else if (text === ')' || text === '}') {
      if ((wanted && !mayBeLeftOut) || open.pop() !== text) return false;
      wanted = false;
    } else if (text === ',' || text === ';') {
      if (open.length === 0 || (wanted && !mayBeLeftOut)) return false;
      wanted = true;
    } else if (wanted ? !'+-@'.includes(text) && !(SECOND[before] ?? '').includes(text) : text === '@') return false;
    else if (text !== '%') wanted = true;
    before = text;
  }
  return open.length === 0 && !wanted;
}

/** The same argument where its formula stands on another sheet: addresses of their own sheet are given its name. */
export function onOtherSheet(argument: string, quotedSheet: string): string {
  const words = wordsOf(argument);
  return words === null ? argument : words.map(({ kind, text, qualified }) => (kind === 'address' && !qualified ? `${quotedSheet}!${text}` : text)).join('');
}

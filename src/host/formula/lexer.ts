import { ModelError } from '../model';

/** A piece of a formula, with its place in the text so that a formula can be rewritten piece by piece. */
export interface Token {
  readonly kind: 'number' | 'text' | 'error' | 'word' | 'structured' | 'operator' | 'open' | 'close' | 'separator' | 'brace' | 'end';
  /** For a text its content, for a word or structured reference what follows the sheet. */
  readonly value: string;
  /** The sheet named before "!", without its quotes. */
  readonly sheet: string | null;
  readonly start: number;
  readonly end: number;
}

const ERROR = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!)/i;
const NUMBER = /^(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/;
const WORD = /^[\p{L}_\\$][\p{L}\p{M}\p{N}_.\\?$]*/u;
const ROWS = /^\$?\d+:\$?\d+/;
const OPERATORS = ['<>', '<=', '>=', '+', '-', '*', '/', '^', '&', '=', '<', '>', '%', '#', ':', '@'];

export function invalidFormula(formula: string): ModelError {
  return new ModelError('InvalidArgument', `There is a problem with this formula: ${formula}`);
}

/** The end of a bracketed part that begins at `start`; brackets nest, `'` escapes. */
function closingBracket(text: string, start: number): number {
  let depth = 0;
  for (let i = start; i < text.length; i++) {
    const character = text.charAt(i);
    if (character === "'") i++;
    else if (character === '[') depth++;
    else if (character === ']' && --depth === 0) return i + 1;
  }
  return -1;
}

/** The end of a quoted part, the quote doubled being the quote itself. */
function closingQuote(text: string, start: number, quote: string): number {
  for (let i = start + 1; i < text.length; i++) {
    if (text.charAt(i) !== quote) continue;
    if (text.charAt(i + 1) !== quote) return i + 1;
    i++;
  }
  return -1;
}

/** Divides a formula ("=…") into tokens. Blanks between them are skipped. */
export function tokenize(formula: string): Token[] {
  const tokens: Token[] = [];
  let at = 1;
  const push = (kind: Token['kind'], end: number, value = formula.slice(at, end), sheet: string | null = null, start = at): void => {
    tokens.push({ kind, value, sheet, start, end });
    at = end;
  };
  while (at < formula.length) {
    const character = formula.charAt(at);
    const rest = formula.slice(at, at + 300);
    if (/\s/.test(character)) at++;
    else if (character === '"') {
      const end = closingQuote(formula, at, '"');
      if (end < 0) throw invalidFormula(formula);
      push('text', end, formula.slice(at + 1, end - 1).replaceAll('""', '"'));
    } else if (ERROR.test(rest)) push('error', at + (ERROR.exec(rest)?.[0].length ?? 0));
    else if (character === "'") {
      const end = closingQuote(formula, at, "'");
      if (end < 0 || formula.charAt(end) !== '!') throw invalidFormula(formula);
      readReference(end + 1, formula.slice(at + 1, end - 1).replaceAll("''", "'"));
    } else if (ROWS.test(rest)) push('word', at + (ROWS.exec(rest)?.[0].length ?? 0));
    else if (NUMBER.test(rest)) push('number', at + (NUMBER.exec(rest)?.[0].length ?? 0));
    else if (WORD.test(rest)) {
      const end = at + (WORD.exec(rest)?.[0].length ?? 0);
      if (formula.charAt(end) === '!') readReference(end + 1, formula.slice(at, end));
      else readReference(at, null);
    } else if (character === '[') {
      const end = closingBracket(formula, at);
      if (end < 0) throw invalidFormula(formula);
      push('structured', end);
    } else if (character === '(') push('open', at + 1);
    else if (character === ')') push('close', at + 1);
    else if (character === '{' || character === '}') push('brace', at + 1);
    else if (character === ',' || character === ';') push('separator', at + 1);
    else {
      const operator = OPERATORS.find((known) => rest.startsWith(known));
      if (operator === undefined) throw invalidFormula(formula);
      push('operator', at + operator.length);
    }
  }
  push('end', formula.length, '');
  return tokens;

  /** A word, a word with a bracketed part (a structured reference), or a span of rows, after a sheet or none. */
  function readReference(from: number, sheet: string | null): void {
    const rest = formula.slice(from, from + 300);
    const match = ROWS.exec(rest) ?? WORD.exec(rest) ?? (sheet === null ? null : ERROR.exec(rest));
    if (!match) throw invalidFormula(formula);
    const wordEnd = from + match[0].length;
    const end = formula.charAt(wordEnd) === '[' ? closingBracket(formula, wordEnd) : wordEnd;
    if (end < 0) throw invalidFormula(formula);
    push(end > wordEnd ? 'structured' : 'word', end, formula.slice(from, end), sheet);
  }
}

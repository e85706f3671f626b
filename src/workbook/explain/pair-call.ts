/** A call of one of the add-in's functions as it stands in a formula. */
export interface PairCall {
  /** Without the namespace, in capitals: `ATTRIBROW`. */
  readonly id: string;
  /** The arguments as written; a blank one was left out. */
  readonly args: readonly string[];
  /** True where the formula does something with the result. */
  readonly isPart: boolean;
}

const CALL = /PAIR\.([A-Z]+)\(/gi;

/** Where a text between quotes, or a sheet's name between apostrophes, ends. */
function endOfQuoted(text: string, start: number): number {
  const quote = text.charAt(start);
  let end = text.indexOf(quote, start + 1);
  while (end >= 0 && text.charAt(end + 1) === quote) end = text.indexOf(quote, end + 2);
  return end < 0 ? text.length : end + 1;
}

const OPENING = '([{';
const CLOSING = ')]}';

/** Reads the arguments from just after the bracket; null where it does not close. */
function argumentsFrom(text: string, start: number): { readonly args: string[]; readonly end: number } | null {
  const args: string[] = [];
  let depth = 0;
  /** Brackets of structured references that are open. */
  let columns = 0;
  let begin = start;
  for (let at = start; at < text.length; ) {
    const character = text.charAt(at);
    // Inside brackets an apostrophe protects the next character of a column's name.
    if (character === "'" && columns > 0) at += 2;
    else if (character === '"' || character === "'") at = endOfQuoted(text, at);
    else if (depth === 0 && (character === ',' || character === ')')) {
      args.push(text.slice(begin, at).trim());
      if (character === ')') return { args, end: at + 1 };
      at += 1;
      begin = at;
    } else {
      if (OPENING.includes(character)) depth += 1;
      if (CLOSING.includes(character)) depth -= 1;
      if (character === '[') columns += 1;
      if (character === ']') columns -= 1;
      at += 1;
    }
  }
  return null;
}

/** The first call of one of the add-in's functions in a formula; null where there is none. Texts between quotes are passed over. */
export function findPairCall(formula: string): PairCall | null {
  if (!formula.startsWith('=')) return null;
  const outsideTexts = formula.replace(/"(?:[^"]|"")*"/g, (text) => ' '.repeat(text.length));
  for (const match of outsideTexts.matchAll(CALL)) {
    if (/[\p{L}\p{N}_.]$/u.test(outsideTexts.slice(0, match.index))) continue;
    const read = argumentsFrom(formula, match.index + match[0].length);
    if (read === null) return null;
    const args = read.args.length === 1 && read.args[0] === '' ? [] : read.args;
    const around = formula.slice(1, match.index).trim() + formula.slice(read.end).trim();
    return { id: (match[1] ?? '').toUpperCase(), args, isPart: around !== '' && around !== '@' };
  }
  return null;
}

/** An argument where it stands in a formula; blanks around it are not part of it. */
export interface PlacedArgument {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A call of one of the add-in's functions where it stands in a formula. */
export interface PlacedCall {
  /** Without the namespace, in capitals: `ATTRIBROW`. */
  readonly id: string;
  /** From the P of PAIR to after the closing bracket. */
  readonly start: number;
  readonly end: number;
  /** After the opening bracket. */
  readonly open: number;
  /** As written; a blank one was left out. */
  readonly args: readonly PlacedArgument[];
}

interface Bracket {
  readonly closes: string;
  /** Null for brackets that are no call of ours: their commas divide something else. */
  readonly call: { readonly id: string; readonly start: number } | null;
  readonly open: number;
  readonly args: PlacedArgument[];
  begin: number;
}

const CLOSED_BY: Readonly<Record<string, string>> = { '(': ')', '{': '}' };

const NAME = /(?:^|[^\p{L}\p{N}_.])PAIR\.([A-Z]+)$/iu;

/** The longest name, and the character before it. */
const LONGEST_NAME = 40;

/** Where a text between quotes, or a sheet's name between apostrophes, ends; past the formula where it does not. */
function endOfQuoted(text: string, start: number): number {
  const quote = text.charAt(start);
  let end = text.indexOf(quote, start + 1);
  while (end >= 0 && text.charAt(end + 1) === quote) end = text.indexOf(quote, end + 2);
  return end < 0 ? text.length + 1 : end + 1;
}

/** Where a structured reference ends; inside it an apostrophe protects the next character, and quotes are none. */
function endOfColumns(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === "'") at += 1;
    else if (character === '[') depth += 1;
    else if (character === ']' && (depth -= 1) === 0) return at + 1;
  }
  return text.length + 1;
}

function placed(text: string, from: number, to: number): PlacedArgument {
  const raw = text.slice(from, to);
  const start = from + raw.length - raw.trimStart().length;
  const trimmed = raw.trim();
  return { text: trimmed, start, end: start + trimmed.length };
}

/** Every call of one of the add-in's functions, those inside others too, by where they begin; null where brackets or quotes do not close. */
export function callsIn(formula: string): readonly PlacedCall[] | null {
  if (!formula.startsWith('=')) return [];
  const found: PlacedCall[] = [];
  const brackets: Bracket[] = [];
  let at = 1;
  while (at < formula.length) {
    const character = formula.charAt(at);
    const inner = brackets.at(-1);
    if (character === '"' || character === "'") at = endOfQuoted(formula, at);
    else if (character === '[') at = endOfColumns(formula, at);
    else {
      const closes = CLOSED_BY[character];
      if (closes !== undefined) {
        const name = character === '(' ? NAME.exec(formula.slice(Math.max(0, at - LONGEST_NAME), at))?.[1] : undefined;
        brackets.push({ closes, call: name === undefined ? null : { id: name.toUpperCase(), start: at - name.length - 'PAIR.'.length }, open: at + 1, args: [], begin: at + 1 });
      } else if (character === ')' || character === '}') {
        if (inner?.closes !== character) return null;
        brackets.pop();
        if (inner.call !== null) {
          const args = [...inner.args, placed(formula, inner.begin, at)];
          found.push({ ...inner.call, end: at + 1, open: inner.open, args: args.length === 1 && args[0]?.text === '' ? [] : args });
        }
      } else if (character === ',' && inner?.call) {
        inner.args.push(placed(formula, inner.begin, at));
        inner.begin = at + 1;
      }
      at += 1;
    }
  }
  return brackets.length > 0 || at > formula.length ? null : found.sort((a, b) => a.start - b.start);
}

/** Whether the formula does something with what the call gives; Excel's own `@` is nothing. */
export function isPartOf(formula: string, { start, end }: PlacedCall): boolean {
  const around = formula.slice(1, start).trim() + formula.slice(end).trim();
  return around !== '' && around !== '@';
}

/** The formula with other arguments in one of its calls. What stays the same keeps its every character, blanks and line breaks too. */
export function withArguments(formula: string, { args, open, end }: PlacedCall, wanted: readonly string[]): string {
  const last = (texts: readonly string[]): number => texts.findLastIndex((text) => text !== '');
  const before = args.map(({ text }) => text);
  const [lastBefore, lastWanted] = [last(before), last(wanted)];
  // Blanks left at the end stay where they stood, but removing an argument leaves none.
  const count = lastWanted < lastBefore ? lastWanted + 1 : Math.max(args.length, lastWanted + 1);
  let text = formula.slice(0, open);
  let at = open;
  for (let index = 0; index < count; index += 1) {
    const argument = args[index];
    if (argument === undefined) text += `${index === 0 ? '' : ','}${wanted[index] ?? ''}`;
    else {
      text += formula.slice(at, argument.start) + (wanted[index] ?? '');
      at = argument.end;
    }
  }
  const lastArgument = args.at(-1);
  return text + formula.slice(lastArgument && count < args.length ? lastArgument.end : at, end) + formula.slice(end);
}

/** A call as a formula of its own; what was left out at the end does not stand in it. */
export function formulaOfCall(id: string, args: readonly string[]): string {
  return `=PAIR.${id}(${args.slice(0, args.findLastIndex((text) => text !== '') + 1).join(',')})`;
}

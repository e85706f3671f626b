import type { ParameterKind } from '../../functions/guide/guide';
import { textLiteral } from '../../workbook/formula';
import type { Word } from './formula-words';
import { isOneArgument, wordsOf } from './formula-words';

/** What a parameter of these kinds is given as a word, a code or a ratio: it is a text unless it names cells. 5:5 is no rows 5 to 5. */
const TEXTS: ReadonlySet<ParameterKind> = new Set<ParameterKind>(['shares', 'agreement', 'agreements', 'clauses', 'case', 'indicator', 'period', 'date', 'part', 'id', 'code']);

/** Of these a number stays one: 0.5 is a share, 2024 a year. The digits of a code are not a number. */
const NUMBERS: ReadonlySet<ParameterKind> = new Set<ParameterKind>(['amount', 'decimals', 'shares', 'period', 'date']);

/** These are ranges, so that an unknown word is a name mistyped rather than a text. */
const RANGES: ReadonlySet<ParameterKind> = new Set<ParameterKind>(['ledger', 'headers', 'row', 'reported']);

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?$/i;
const QUOTED = /^"(?:[^"]|"")*"$/;
/** Quotes as a Chinese keyboard types them. */
const FULL_QUOTED = /^[“”](.*)[“”]$/s;

/**
 * An argument as it stands in the formula, from what a person has typed: texts get their quotes, references, names and
 * calculations stay as they are. After `=` it is a calculation whatever it looks like, as far as it is whole.
 * @param names that the workbook knows, in lower case
 */
export function writtenArgument(typed: string, kind: ParameterKind, names: ReadonlySet<string>): string {
  const text = typed.trim();
  if (text === '' || QUOTED.test(text)) return text;
  const [, quoted] = FULL_QUOTED.exec(text) ?? [];
  if (quoted !== undefined) return textLiteral(quoted);
  if (NUMBER.test(text)) return NUMBERS.has(kind) ? text : textLiteral(text);
  if (text.startsWith('=')) {
    const given = text.slice(1).trim();
    const words = wordsOf(given);
    return words !== null && words.length > 0 && isOneArgument(words) ? given : textLiteral(text);
  }
  const words = wordsOf(text);
  if (words === null || !isOneArgument(words) || !words.every((word) => isKnown(word, kind, names))) return textLiteral(text);
  // An agreement's id is as a rule a defined name too, and that holds the whole agreement.
  const isId = kind === 'id' && words.length === 1 && words[0]?.kind === 'name';
  return TEXTS.has(kind) && (isId || !words.some(({ kind: word, text: piece }) => namesCells(word, piece))) ? textLiteral(text) : text;
}

const isKnown = ({ kind: word, text }: Word, kind: ParameterKind, names: ReadonlySet<string>): boolean =>
  word !== 'name' || RANGES.has(kind) || names.has(text.toLowerCase()) || /^(?:TRUE|FALSE)$/i.test(text);

const namesCells = (kind: Word['kind'], text: string): boolean =>
  kind === 'name' || kind === 'function' || kind === 'structured' || text === '{' || (kind === 'address' && !/^\d+:\d+$/.test(text));

/** The text of a literal; null for anything else. */
export const textOfLiteral = (argument: string): string | null => (QUOTED.test(argument) ? argument.slice(1, -1).replaceAll('""', '"') : null);

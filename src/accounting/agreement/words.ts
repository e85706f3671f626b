import { Fault } from '../fault';
import { excerpt } from '../quantity/amount';
import type { Place } from './place';

/** A word of an agreement's text: `field=value`, or a bare word, whose field is null. */
export interface Word {
  readonly field: string | null;
  readonly value: string;
  /** A quoted bare word is an id, whatever it looks like. */
  readonly quoted: boolean;
}

export type Segment = readonly Word[];

const isBlank = (character: string): boolean => /[\s\u3000]/.test(character) && !isBreak(character);
const isBreak = (character: string): boolean => character === ';' || character === '；' || character === '\n' || character === '\r';
const isEquals = (character: string): boolean => character === '=' || character === '＝';
const CLOSING: ReadonlyMap<string, string> = new Map([['"', '"'], ['“', '”']]);

/**
 * Cuts a text into segments of words, in one pass. Segments without words are dropped, except an empty first
 * one that a separator ends: it is an empty header.
 * @throws Fault quote-open, equals-apart
 */
export function segmentsOf(text: string): readonly Segment[] {
  const segments: Segment[] = [];
  let words: Word[] = [];
  let seen = false;
  let index = 0;
  const place = (): Place => ({ kind: 'segment', segment: segments.length + 1 });
  const close = (separator: string) => {
    const emptyHeader = !seen && words.length === 0 && (separator === ';' || separator === '；');
    if (words.length > 0 || emptyHeader) segments.push(words);
    seen ||= words.length > 0 || emptyHeader;
    words = [];
  };
  while (index < text.length) {
    const character = text[index] ?? '';
    if (isBreak(character)) {
      close(character);
      index += 1;
    } else if (isBlank(character)) {
      index += 1;
    } else {
      const [word, next] = wordAt(text, index, place());
      words.push(word);
      index = next;
    }
  }
  close('');
  return segments;
}

function wordAt(text: string, start: number, place: Place): readonly [Word, number] {
  if (CLOSING.has(text[start] ?? '')) {
    const [value, next, quoted] = valueAt(text, start, place);
    return [{ field: null, value, quoted }, next];
  }
  let index = start;
  while (index < text.length && !isEquals(text[index] ?? '') && !endsWord(text, index)) index += 1;
  const head = text.slice(start, index);
  if (endsWord(text, index)) return [{ field: null, value: head, quoted: false }, index];
  if (head === '') throw new Fault('equals-apart', { word: excerpt(text.slice(start, start + 20)), place });
  const [value, next] = valueAt(text, index + 1, place);
  return [{ field: head, value, quoted: false }, next];
}

const endsWord = (text: string, index: number): boolean => index >= text.length || isBlank(text[index] ?? '') || isBreak(text[index] ?? '');

/**
 * Reads a value. In quotes it may hold blanks and separators (`""` is a quote inside `"…"`). A quoted
 * beginning, as in `“十四五”规划`, belongs to the value; quotes further on are ordinary characters.
 */
function valueAt(text: string, start: number, place: Place): readonly [value: string, next: number, quoted: boolean] {
  let index = start;
  const opening = text[start] ?? '';
  const closing = CLOSING.get(opening);
  if (closing !== undefined) {
    index = closingIndex(text, start, closing);
    if (index < 0) throw new Fault('quote-open', { text: excerpt(text.slice(start)), place });
    index += 1;
    if (endsWord(text, index)) {
      const inner = text.slice(start + 1, index - 1);
      return [opening === '"' ? inner.replaceAll('""', '"') : inner, index, true];
    }
  }
  while (!endsWord(text, index)) index += 1;
  return [text.slice(start, index), index, false];
}

function closingIndex(text: string, start: number, closing: string): number {
  let index = text.indexOf(closing, start + 1);
  while (closing === '"' && index >= 0 && text[index + 1] === '"') index = text.indexOf(closing, index + 2);
  return index;
}

/** A value as valueAt reads it back. */
export const quotedIfNeeded = (value: string): string => (/^$|^["“]|[\s\u3000;；]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);

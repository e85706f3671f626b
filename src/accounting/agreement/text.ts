import { looksLikeShares, readShares } from '../apportion/shares';
import type { Cell } from '../cells';
import { Fault } from '../fault';
import type { Language } from '../language';
import { excerpt } from '../quantity/amount';
import { assemble } from './assemble';
import type { FieldKey } from './fields';
import { findField, OF_A_CLAUSE } from './fields';
import type { Agreement } from './model';
import type { Place } from './place';
import type { RawClause } from './raw-clause';
import type { Segment, Word } from './words';
import { segmentsOf } from './words';

/** A segment by field; `bare` is a word that may be the agreement's id. */
interface ReadSegment {
  readonly terms: ReadonlyMap<FieldKey, Cell>;
  readonly bare: string | null;
  readonly language: Language | null;
}

/**
 * Reads the text of an agreement, of which the bare ratio `5:5` is the shortest.
 * @throws Fault: each names the clause and the field
 */
export function parseAgreement(text: string): Agreement {
  const segments = segmentsOf(text);
  const [first, ...rest] = segments;
  if (!first) throw new Fault('agreement-empty', {});
  const hasHeader = rest.length > 0 && isHeader(first);
  const read = segments.map((segment, index) => readSegment(segment, placeOf(index, hasHeader), index === firstWithWords(segments)));
  const id = read.find(({ bare }) => bare !== null)?.bare ?? null;
  const language = read.find((segment) => segment.language !== null)?.language ?? 'zh';
  const clauses = hasHeader ? read.slice(1) : read;
  if (clauses.every(({ terms }) => terms.size === 0)) throw withoutClause(id);
  const header = hasHeader ? read[0]?.terms : undefined;
  const raw = clauses.map(({ terms }, index): RawClause => ({ place: { kind: 'clause', clause: index + 1 }, terms: new Map([...(header ?? []), ...terms]) }));
  return assemble(id, language, raw, 'text');
}

/** `5` alone is more likely half a ratio than an id. */
const withoutClause = (id: string | null): Fault => (id !== null && /^[\d.]+$/.test(id) ? new Fault('shares-one-party', { text: excerpt(id) }) : new Fault('agreement-empty', {}));

const firstWithWords = (segments: readonly Segment[]): number => segments.findIndex((words) => words.length > 0);

const placeOf = (index: number, hasHeader: boolean): Place => (!hasHeader ? { kind: 'clause', clause: index + 1 } : index === 0 ? { kind: 'header' } : { kind: 'clause', clause: index });

const isHeader = (words: Segment): boolean =>
  !words.some((word) => (word.field === null ? isRatio(word) : OF_A_CLAUSE.includes(findField(word.field)?.key as FieldKey)));

function readSegment(words: Segment, place: Place, mayHoldId: boolean): ReadSegment {
  const terms = new Map<FieldKey, Cell>();
  let bare: string | null = null;
  let language: Language | null = null;
  const put = (field: FieldKey, value: string) => {
    if (terms.has(field)) throw new Fault('field-twice', { field, place });
    terms.set(field, value);
  };
  for (const word of words) {
    if (word.field === null) {
      if (isRatio(word)) put('shares', word.value);
      else if (mayHoldId && bare === null && word.value !== '') bare = word.value;
      else throw new Fault('word-stray', { word: excerpt(word.value), place });
      continue;
    }
    const field = findField(word.field);
    // The id of a text is its first bare word; 协议= belongs to tables.
    if (field === null || field.key === 'agreement') throw new Fault('field-unknown', { field: excerpt(word.field), place });
    language ??= field.language;
    put(field.key, word.value);
  }
  return { terms, bare, language };
}

/** A bare word is a ratio if it reads as one; `5:` or `5:-5` is meant as one, so that its own fault is named. */
export function isRatio({ value, quoted }: Pick<Word, 'value' | 'quoted'>): boolean {
  if (quoted || !looksLikeShares(value)) return false;
  if (/[:：∶꞉%％]/.test(value)) return true;
  try {
    readShares(value);
    return true;
  } catch {
    return false;
  }
}

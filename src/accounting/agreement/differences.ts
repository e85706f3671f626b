import type { Language } from '../language';
import type { FieldKey } from './fields';
import { FIELD_KEYS } from './fields';
import type { Agreement } from './model';
import { agreementTerms } from './print';

/** One term that two versions of an agreement say differently; null: not said. */
export interface Difference {
  /** The clause's number in the version that has it, the later one first; null: all clauses alike. */
  readonly clause: number | null;
  readonly field: FieldKey;
  readonly before: string | null;
  readonly after: string | null;
}

/** What changed between two versions, term by term; clauses only one of them has, as a whole. */
export interface Differences {
  readonly terms: readonly Difference[];
  /** Clauses by their number in their own version, as printed terms. */
  readonly added: readonly number[];
  readonly removed: readonly number[];
}

type Terms = ReadonlyMap<FieldKey, string>;

/** The id names a version, it is no term of it. */
const COMPARED = FIELD_KEYS.filter((field) => field !== 'agreement');

/**
 * Compares two versions. Clauses belong together where case, indicator and years are the same; what is left over
 * is paired in order, so that a clause whose case was changed is one change and not two.
 */
export function differencesOf(before: Agreement, after: Agreement, language: Language): Differences {
  const [old, now] = [agreementTerms(before, language), agreementTerms(after, language)];
  const pairs = paired(old, now);
  const found = pairs.flatMap(([a, b]) => changed(old[a] ?? new Map(), now[b] ?? new Map()).map((term) => ({ clause: b + 1, ...term })));
  const [usedOld, usedNow] = [new Set(pairs.map(([a]) => a)), new Set(pairs.map(([, b]) => b))];
  return {
    terms: merged(found, pairs.length),
    added: [...now.keys()].filter((index) => !usedNow.has(index)).map((index) => index + 1),
    removed: [...old.keys()].filter((index) => !usedOld.has(index)).map((index) => index + 1),
  };
}

const SCOPE: readonly FieldKey[] = ['case', 'indicator', 'years'];

function paired(old: readonly Terms[], now: readonly Terms[]): readonly (readonly [number, number])[] {
  const scope = (terms: Terms): string => SCOPE.map((field) => terms.get(field) ?? '').join('\n');
  const free = new Set(now.keys());
  const pairs: (readonly [number, number])[] = [];
  const rest: number[] = [];
  for (const [index, terms] of old.entries()) {
    const match = [...free].find((other) => scope(now[other] ?? new Map()) === scope(terms));
    if (match === undefined) rest.push(index);
    else {
      free.delete(match);
      pairs.push([index, match]);
    }
  }
  const left = [...free];
  for (const [position, index] of rest.entries()) {
    const match = left[position];
    if (match !== undefined) pairs.push([index, match]);
  }
  return pairs.sort(([, a], [, b]) => a - b);
}

const changed = (old: Terms, now: Terms): readonly Omit<Difference, 'clause'>[] =>
  COMPARED.flatMap((field) => {
    const [before, after] = [old.get(field) ?? null, now.get(field) ?? null];
    return before === after ? [] : [{ field, before, after }];
  });

/** A change that every clause shares is told once. */
function merged(found: readonly Difference[], clauses: number): readonly Difference[] {
  const key = ({ field, before, after }: Difference): string => JSON.stringify([field, before, after]);
  const counts = new Map<string, number>();
  for (const term of found) counts.set(key(term), (counts.get(key(term)) ?? 0) + 1);
  const shared = new Set([...counts].filter(([, count]) => clauses > 1 && count === clauses).map(([text]) => text));
  const once = [...shared].flatMap((text) => found.filter((term) => key(term) === text).slice(0, 1)).map((term) => ({ ...term, clause: null }));
  return [...once, ...found.filter((term) => !shared.has(key(term)))];
}

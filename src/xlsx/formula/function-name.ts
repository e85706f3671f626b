import { findFunction } from '../../functions/catalogue';

/** Whether a formula's text calls a function of the add-in; used where the formula cannot be read. */
const CALLS_PAIR = /(?:^|[^A-Z0-9_.])(?:_xldudf_)?PAIR[._][A-Z]+\(/i;

export const mentionsPair = (text: string): boolean => CALLS_PAIR.test(text.replace(/"(?:[^"]|"")*"/g, '""'));

/** A name as the reader gives it, in capitals, without what files put before newer functions. */
export const plainName = (name: string): string => name.replace(/^_XLFN\.(?:_XLWS\.)?/, '');

/** The id of a function of the add-in: files hold `_xldudf_PAIR_TAG`, people write `PAIR.TAG`. Null for any other name. */
export function pairId(name: string): string | null {
  const found = /^(?:_XLDUDF_PAIR_|PAIR\.)([A-Z]+)$/.exec(name);
  return found?.[1] ?? null;
}

export const isKnownPair = (id: string): boolean => findFunction(id) !== undefined;

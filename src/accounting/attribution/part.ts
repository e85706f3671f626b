import { normalWord } from '../agreement/fields';
import type { Agreement } from '../agreement/model';
import type { Cell } from '../cells';
import { isBlank, isCellError } from '../cells';
import type { District } from '../district/district';
import { readDistrict } from '../district/read-district';
import { Fault } from '../fault';
import { errorInCell, excerpt } from '../quantity/amount';
import type { Attribution } from './model';

/** Whose amount is asked for; `other` counts the parties beside origin and host from 0. */
export type Part = 'origin' | 'host' | { readonly other: number };

const ROLES: ReadonlyMap<string, Part> = new Map<string, Part>([['飞出地', 'origin'], ['origin', 'origin'], ['飞入地', 'host'], ['host', 'host']]);

/**
 * Reads `part`: 飞出地 origin (also blank), 飞入地 host, or the name or code of a party.
 * @throws Fault party-unknown, cell-is-error
 */
export function readPart(cell: Cell, agreement: Agreement | null): Part {
  if (isBlank(cell)) return 'origin';
  if (isCellError(cell)) throw errorInCell(cell.error);
  const text = String(cell);
  const role = ROLES.get(normalWord(text));
  if (role) return role;
  const parties = agreement?.parties ?? null;
  const wanted = districtOf(text);
  // Without an agreement every district but the host gets nothing.
  if (agreement === null && wanted) return { other: 0 };
  if (parties && wanted) {
    if (wanted.name === parties.origin.name) return 'origin';
    if (wanted.name === parties.host.name) return 'host';
    const other = parties.others.findIndex(({ name }) => name === wanted.name);
    if (other >= 0) return { other };
  }
  const known = parties ? [parties.origin, parties.host, ...parties.others].map(({ name }) => name) : [];
  throw new Fault('party-unknown', { text: excerpt(text), known });
}

function districtOf(text: string): District | null {
  try {
    return readDistrict(text);
  } catch (error) {
    if (error instanceof Fault) return null;
    throw error;
  }
}

export const amountOf = (attribution: Attribution, part: Part): string =>
  part === 'origin' ? attribution.origin : part === 'host' ? attribution.host : (attribution.others[part.other] ?? '0');

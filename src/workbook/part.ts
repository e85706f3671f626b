import type { Bilingual } from '../accounting/language';
import type { Part } from './formula';
import { withoutLabel } from './value-label';

/** The columns that can be written: those a function of the catalogue gives exactly for one row. */
export const PARTS: readonly Part[] = ['origin', 'host', 'share', 'tag'];

/** The amounts: what a ledger nearly always needs. */
export const AMOUNTS: readonly Part[] = ['origin', 'host'];

/** Headers of the written columns, by which they are found again. */
export const PART_HEADERS: Readonly<Record<Part, Bilingual>> = {
  origin: { zh: '计入飞出地', en: 'credited to origin' },
  host: { zh: '飞入地考核数', en: 'host appraisal' },
  share: { zh: '飞出地比例', en: "origin's share" },
  tag: { zh: '标注', en: 'tag' },
};

/** What a column with this header holds, written by PairShare as formulas or as values; null for any other. */
export function partOfHeader(cell: unknown): Part | null {
  if (typeof cell !== 'string') return null;
  const name = withoutLabel(cell).trim();
  return PARTS.find((part) => Object.values(PART_HEADERS[part]).includes(name)) ?? null;
}

/** The part argument of ATTRIBROW; the origin's is the default. */
export const PART_WORDS: Readonly<Record<Part, Bilingual | null>> = {
  origin: null,
  host: { zh: '飞入地', en: 'host' },
  share: { zh: '比例', en: 'share' },
  tag: { zh: '标注', en: 'tag' },
};

/** Number formats of the columns that hold no amounts. */
export const PART_FORMATS: Readonly<Partial<Record<Part, string>>> = { share: '0.00%', tag: 'General' };

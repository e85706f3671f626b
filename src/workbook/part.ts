import type { Bilingual } from '../accounting/language';
import type { Part } from './formula';

/** The columns that can be written: those a function of the catalogue gives exactly for one row. */
export const PARTS: readonly Part[] = ['origin', 'host'];

/** Headers of the written columns, by which they are found again. */
export const PART_HEADERS: Readonly<Record<Part, Bilingual>> = {
  origin: { zh: '计入飞出地', en: 'credited to origin' },
  host: { zh: '飞入地考核数', en: 'host appraisal' },
};

/** The part argument of ATTRIBROW; the origin's is the default. */
export const PART_WORDS: Readonly<Record<Part, Bilingual | null>> = { origin: null, host: { zh: '飞入地', en: 'host' } };

import type { Language } from '../../accounting/language';

/** The sheet of settled findings, by the language in which it was made; either is read. */
export const SETTLED_SHEET: Readonly<Record<Language, string>> = { zh: '对账处理', en: 'Settled findings' };

export const SETTLED_SHEETS: readonly string[] = Object.values(SETTLED_SHEET);

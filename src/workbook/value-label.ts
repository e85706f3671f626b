import type { Language } from '../accounting/language';

/** Behind the header of a column of values: when they were calculated, and by what. */
export interface ValueLabel {
  /** `2026-11-27 14:05` */
  readonly time: string;
  /** The agreement's key, or what stands for the ledger's own column. */
  readonly agreement: string;
  /** Of the agreements' texts, by which a later change of them is seen. */
  readonly digest: string;
}

const WORD: Readonly<Record<Language, string>> = { zh: '数值', en: 'values' };

const BRACKETS: Readonly<Record<Language, readonly [string, string]>> = { zh: ['（', '）'], en: [' (', ')'] };

const LABEL = /[(（](?:数值|values) (\d{4}-\d\d-\d\d \d\d:\d\d) (.*) #([0-9a-f]{4})[)）]$/u;

/** `计入飞出地（数值 2026-11-27 14:05 金彭2023 #a3f9）`: whoever reads or prints the sheet sees that the figures do not follow it. */
export function labelledHeader(header: string, { time, agreement, digest }: ValueLabel, language: Language): string {
  const [open, close] = BRACKETS[language];
  return `${header}${open}${WORD[language]} ${time} ${agreement} #${digest}${close}`;
}

/** The label in a header; null where its column holds no values of PairShare. */
export function labelIn(header: unknown): ValueLabel | null {
  const match = typeof header === 'string' ? LABEL.exec(header.trim()) : null;
  return match ? { time: match[1] ?? '', agreement: match[2] ?? '', digest: match[3] ?? '' } : null;
}

export const withoutLabel = (header: string): string => header.trim().replace(LABEL, '');

/** Four hexadecimal digits of FNV-1a: enough to see that a text is another one. */
export function digestOf(texts: readonly string[]): string {
  let hash = 0x811c9dc5;
  for (const character of texts.join('\n')) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return ((hash ^ (hash >>> 16)) & 0xffff).toString(16).padStart(4, '0');
}

/** Local time to the minute. */
export function minuteOf(date: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${String(date.getFullYear())}-${two(date.getMonth() + 1)}-${two(date.getDate())} ${two(date.getHours())}:${two(date.getMinutes())}`;
}

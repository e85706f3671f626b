/** The languages of the interface. The data have a language of their own (src/accounting/language). */
export type Locale = 'zh-CN' | 'en-US';

export const LOCALES: readonly Locale[] = ['zh-CN', 'en-US'];

/** Chosen from a language tag such as Office.context.displayLanguage: every kind of Chinese reads 简体中文, all else English. */
export const localeOf = (tag: string | null | undefined): Locale => (/^zh\b/i.test(tag ?? '') ? 'zh-CN' : 'en-US');

/** The key under which a Bilingual keeps this locale's word. */
export const languageOf = (locale: Locale): 'zh' | 'en' => (locale === 'zh-CN' ? 'zh' : 'en');

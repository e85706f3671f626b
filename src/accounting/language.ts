/** The language of the data: headers, field names, keywords. The interface has a language of its own (src/i18n). */
export type Language = 'zh' | 'en';

/** A word in both languages. */
export type Bilingual = Readonly<Record<Language, string>>;

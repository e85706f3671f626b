import type { LanguagePack } from './language-pack';
import type { Locale } from './locale';

/** Something was to be said in a language that is not there yet. Whoever can wait loads it and asks again. */
export class LanguageNotLoaded extends Error {
  constructor(readonly locale: Locale) {
    super(`The language ${locale} is not loaded.`);
    this.name = 'LanguageNotLoaded';
  }
}

const packs = new Map<Locale, LanguagePack>();

export function registerLanguage(locale: Locale, pack: LanguagePack): void {
  packs.set(locale, pack);
}

export const isLanguageLoaded = (locale: Locale): boolean => packs.has(locale);

/** @throws LanguageNotLoaded */
export function languagePack(locale: Locale): LanguagePack {
  const pack = packs.get(locale);
  if (!pack) throw new LanguageNotLoaded(locale);
  return pack;
}

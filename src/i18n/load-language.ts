import type { LanguagePack } from './language-pack';
import { isLanguageLoaded, registerLanguage } from './languages';
import type { Locale } from './locale';

/** A file each; the bundler takes its name from the comment. */
const importers: Readonly<Record<Locale, () => Promise<{ readonly pack: LanguagePack }>>> = {
  'zh-CN': () => import(/* webpackChunkName: "zh-CN" */ './zh-CN/pack'),
  'en-US': () => import(/* webpackChunkName: "en-US" */ './en-US/pack'),
};

const underWay = new Map<Locale, Promise<void>>();

/** Loads what the functions say in a language. Rejects where its file cannot be had; the next call then tries again. */
export async function loadLanguage(locale: Locale): Promise<void> {
  if (isLanguageLoaded(locale)) return;
  const loading = underWay.get(locale) ?? load(locale);
  underWay.set(locale, loading);
  await loading;
}

async function load(locale: Locale): Promise<void> {
  try {
    const { pack } = await importers[locale]();
    registerLanguage(locale, pack);
  } catch (error) {
    throw new Error(`The language ${locale} could not be loaded.`, { cause: error });
  } finally {
    underWay.delete(locale);
  }
}

import type { Locale } from './locale';

/** What a cell says where the texts of a language cannot be had: the one line that no pack holds. */
const lines: Readonly<Record<Locale, string>> = {
  'zh-CN': '说明文字未能载入。请检查网络，再重新计算本公式。',
  'en-US': 'The texts of PairShare could not be loaded. Check the network, then calculate this formula again.',
};

export const languageMissing = (locale: Locale): string => lines[locale];

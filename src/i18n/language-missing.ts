import type { Locale } from './locale';

/** What a cell says where the texts of a language cannot be had: the one line that no pack holds. */
const lines: Readonly<Record<Locale, string>> = {
  'zh-CN': '说明文字未能载入。请检查网络后重新计算。',
  'en-US': 'The message texts could not be loaded. Check the network, then recalculate.',
};

export const languageMissing = (locale: Locale): string => lines[locale];

import type { Language } from '../accounting/language';

/** What the site itself says, around its pages and in its search. */
export interface Words {
  readonly name: string;
  readonly skip: string;
  readonly contents: string;
  readonly search: string;
  readonly results: (count: number) => string;
  readonly otherLanguage: string;
  readonly onlyEnglish: string;
  readonly appraisalOnly: string;
}

export const WORDS: Readonly<Record<Language, Words>> = {
  zh: {
    name: '结对分算文档',
    skip: '跳到正文',
    contents: '目录',
    search: '搜索文档',
    results: (count) => (count === 0 ? '没有找到。请换个词，或少写几个字。' : `找到 ${String(count)} 处。`),
    otherLanguage: 'English',
    onlyEnglish: '本页正文为英文。',
    appraisalOnly: '考核数仅供考核，不得对外发布。',
  },
  en: {
    name: 'PairShare documentation',
    skip: 'Skip to the text',
    contents: 'Contents',
    search: 'Search',
    results: (count) => (count === 0 ? 'Nothing was found. Try another word, or fewer.' : count === 1 ? 'One place.' : `${String(count)} places.`),
    otherLanguage: '中文',
    onlyEnglish: '',
    appraisalOnly: 'Appraisal figures are for appraisal only, not for publication.',
  },
};

export const LANGUAGE_TAGS: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en' };

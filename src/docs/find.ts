import type { Section } from './search-index';

export interface Found {
  readonly section: Section;
  /** The text around the first word that was found. */
  readonly around: string;
}

const MOST = 30;
const AROUND = 40;

const normal = (text: string): string => text.normalize('NFKC').toLowerCase();

/** 上限回收 is written without a blank: its pairs 上限, 限回, 回收 are looked for where the whole stands nowhere. */
const pairs = (word: string): readonly string[] => (/^\p{Script=Han}{3,}$/u.test(word) ? Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2)) : [word]);

/** Sections that hold every word of the query, the best first: a heading counts more than a text. */
export function find(sections: readonly Section[], query: string): readonly Found[] {
  const words = normal(query).split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return [];
  const exact = rank(sections, words);
  if (exact.length > 0) return exact;
  // Of the pairs of a long word some only bridge two words, and stand nowhere.
  const isAnywhere = (pair: string): boolean => sections.some(({ h, t }) => normal(`${h} ${t}`).includes(pair));
  const parted = words.flatMap((word) => (pairs(word).length > 1 ? pairs(word).filter(isAnywhere) : [word]));
  return rank(sections, parted);
}

function rank(sections: readonly Section[], words: readonly string[]): readonly Found[] {
  if (words.length === 0) return [];
  return sections
    .map((section) => ({ section, score: scoreOf(section, words) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ section }) => ({ section, around: excerpt(section.t, words[0] ?? '') }));
}

function scoreOf({ p, h, t }: Section, words: readonly string[]): number {
  const [page, heading, text] = [normal(p), normal(h), normal(t)];
  let score = 0;
  for (const word of words) {
    const here = (heading.includes(word) ? 8 : 0) + (page.includes(word) ? 4 : 0) + (text.includes(word) ? 1 : 0);
    if (here === 0) return 0;
    score += here + (heading === word ? 8 : 0);
  }
  return score;
}

function excerpt(text: string, word: string): string {
  const at = Math.max(0, normal(text).indexOf(word));
  const from = Math.max(0, at - AROUND);
  const to = Math.min(text.length, at + AROUND * 2);
  return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
}

import type { Bilingual } from '../language';
import { normalWord } from './fields';
import type { Clock, Treatment } from './model';

/** The closed vocabularies of an agreement, in both languages (SPEC §1, §3). */
export const TREATMENTS: Readonly<Record<Treatment, Bilingual>> = {
  split: { zh: '分算', en: 'split' },
  memo: { zh: '标注', en: 'memo' },
  double: { zh: '双算', en: 'double' },
  'origin-only': { zh: '归飞出地', en: 'origin-only' },
  transfer: { zh: '划转', en: 'transfer' },
  none: { zh: '不计', en: 'none' },
};

export const CLOCKS: Readonly<Record<Clock, Bilingual>> = {
  agreement: { zh: '协议', en: 'agreement' },
  registration: { zh: '登记变更', en: 'registration' },
  capacity: { zh: '达产', en: 'capacity' },
  'first-tax': { zh: '首税', en: 'first-tax' },
  construction: { zh: '开工', en: 'construction' },
};

export const STRADDLES = { 'next-period': { zh: '次期', en: 'next-period' }, 'by-day': { zh: '按日', en: 'by-day' } } as const satisfies Record<string, Bilingual>;

export const BASE_RECEIVERS = { origin: { zh: '飞出地', en: 'origin' }, host: { zh: '飞入地', en: 'host' } } as const satisfies Record<string, Bilingual>;

export const SHORTFALLS = { floor0: { zh: '归零', en: 'floor0' }, share: { zh: '分担', en: 'share' } } as const satisfies Record<string, Bilingual>;

/** A base or cap that the record brings. */
export const OF_RECORD = { record: { zh: '记录', en: 'record' } } as const satisfies Record<string, Bilingual>;

/** Cases 情形 with a name in both languages; any other word is the user's own. */
export const CASES: readonly Bilingual[] = [
  { zh: '新设', en: 'subsidiary' },
  { zh: '迁移', en: 'relocation' },
  { zh: '落地', en: 'landing' },
  { zh: '联合招商', en: 'joint-promotion' },
  { zh: '正向飞地', en: 'forward-enclave' },
  { zh: '反向飞地', en: 'reverse-enclave' },
  { zh: '共建', en: 'co-built' },
  { zh: '合资', en: 'joint-venture' },
  { zh: '教育', en: 'education' },
  { zh: '医疗', en: 'health' },
  { zh: '治理', en: 'governance' },
  { zh: '成本', en: 'cost' },
];

const caseByWord = new Map(CASES.flatMap((word) => [[normalWord(word.zh), word], [normalWord(word.en), word]] as const));

/** A case as the core compares it: the Chinese keyword, or the user's own word as written. */
export const canonicalCase = (text: string): string => caseByWord.get(normalWord(text))?.zh ?? text.trim();

/** A canonical case in the language of a print. */
export const caseIn = (canonical: string, language: keyof Bilingual): string => caseByWord.get(canonical)?.[language] ?? canonical;

/** The key of a keyword in either language, or null. */
export function findKeyword<Key extends string>(words: Readonly<Record<Key, Bilingual>>, text: string): Key | null {
  const wanted = normalWord(text);
  return (Object.keys(words) as Key[]).find((key) => normalWord(words[key].zh) === wanted || normalWord(words[key].en) === wanted) ?? null;
}

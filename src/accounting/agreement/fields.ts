import type { Bilingual, Language } from '../language';
import { halfWidth } from '../quantity/characters';

/** The field names 字段 of a clause, in the order of the canonical print (SPEC §3). */
export const FIELDS = {
  agreement: { zh: '协议', en: 'agreement' },
  origin: { zh: '飞出地', en: 'origin' },
  host: { zh: '飞入地', en: 'host' },
  parties: { zh: '各方', en: 'parties' },
  case: { zh: '情形', en: 'case' },
  indicator: { zh: '指标', en: 'indicator' },
  treatment: { zh: '方式', en: 'treatment' },
  shares: { zh: '比例', en: 'shares' },
  from: { zh: '起', en: 'from' },
  to: { zh: '止', en: 'to' },
  years: { zh: '年次', en: 'years' },
  clock: { zh: '时钟', en: 'clock' },
  straddle: { zh: '跨期', en: 'straddle' },
  base: { zh: '基数', en: 'base' },
  growth: { zh: '年增', en: 'growth' },
  'base-to': { zh: '基数归', en: 'base-to' },
  shortfall: { zh: '不足', en: 'shortfall' },
  cap: { zh: '上限', en: 'cap' },
  threshold: { zh: '门槛', en: 'threshold' },
  floor: { zh: '保底', en: 'floor' },
  recover: { zh: '先回收', en: 'recover' },
  decimals: { zh: '小数', en: 'decimals' },
  reference: { zh: '依据', en: 'reference' },
} as const satisfies Record<string, Bilingual>;

export type FieldKey = keyof typeof FIELDS;

export const FIELD_KEYS = Object.keys(FIELDS) as readonly FieldKey[];

/** What makes a segment of a text a clause even where it stands first (SPEC §3, grammar). */
export const OF_A_CLAUSE: readonly FieldKey[] = ['case', 'indicator', 'years', 'shares'];

/** A word as it is compared: half-width, lower case, without the blanks of a layout (`飞 出 地`) and without hyphens. */
export const normalWord = (text: string): string => halfWidth(text).toLowerCase().replace(/[\s_-]/g, '');

const byName = new Map<string, { readonly key: FieldKey; readonly language: Language }>(
  FIELD_KEYS.flatMap((key) => (['zh', 'en'] as const).map((language) => [normalWord(FIELDS[key][language]), { key, language }] as const)),
);

/** The field of that name in either language. */
export const findField = (name: string): { readonly key: FieldKey; readonly language: Language } | null => byName.get(normalWord(name)) ?? null;

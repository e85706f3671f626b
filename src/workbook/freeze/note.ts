import type { Bilingual, Language } from '../../accounting/language';
import { areaAddress } from '../area';
import type { Area } from '../area';

/** An agreement as the note keeps it. */
export interface NotedAgreement {
  readonly id: string;
  readonly text: string;
}

/** Cells whose formulas were replaced, with the first of them. */
export interface NotedFormula {
  readonly area: Area;
  readonly formula: string;
}

const WORDS = {
  title: { zh: '固化说明', en: 'Frozen copy' },
  sheet: { zh: '来源工作表', en: 'Made from sheet' },
  time: { zh: '计算日期', en: 'Calculated on' },
  label: { zh: '考核数仅供考核，不得对外发布', en: 'Appraisal figures are not for publication' },
  formulas: { zh: '原公式', en: 'Formulas replaced by their values' },
  agreements: { zh: '协议全文', en: 'Agreements' },
} as const satisfies Record<string, Bilingual>;

/** What stands beside a frozen sheet, two columns wide: where and when it was made, the formulas replaced, the agreements in full. */
export function noteRows(language: Language, { sheet, time, formulas, agreements }: { readonly sheet: string; readonly time: string; readonly formulas: readonly NotedFormula[]; readonly agreements: readonly NotedAgreement[] }): readonly (readonly [string, string])[] {
  const word = (key: keyof typeof WORDS): string => WORDS[key][language];
  return [
    [word('title'), ''],
    [word('sheet'), sheet],
    [word('time'), time],
    [word('label'), ''],
    ...(formulas.length === 0 ? [] : [[word('formulas'), ''] as const]),
    ...formulas.map(({ area, formula }) => [areaAddress(area), formula] as const),
    ...(agreements.length === 0 ? [] : [[word('agreements'), ''] as const]),
    ...agreements.map(({ id, text }) => [id, text] as const),
  ];
}

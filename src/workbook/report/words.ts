import type { Bilingual } from '../../accounting/language';

/** What the report says beside what it is given; on the sheet, so in the language of the data. */
export const WORDS = {
  sheet: { zh: '对账报告', en: 'Reconciliation report' },
  label: { zh: '考核数仅供考核，不得对外发布', en: 'Appraisal figures are not for publication' },
  madeBy: { zh: '由结对分算生成', en: 'Made by PairShare' },
  calculatedOn: { zh: '计算时间', en: 'Calculated on' },
  notLive: { zh: '各数为当时的计算结果，不随台账变动', en: 'the figures do not follow the ledger' },
  calculation: { zh: '计算区', en: 'Calculation area' },
  calculationNote: { zh: '不打印。下方不要填写，以免挡住计算结果。', en: 'Not printed. Leave the cells below blank, so that results can spill.' },
  marks: { zh: '核对码', en: 'Marks' },
  signature: { zh: '签字', en: 'Signature' },
  date: { zh: '日期', en: 'Date' },
  agrees: { zh: '相符', en: 'agrees' },
  differs: { zh: '不符', en: 'differs' },
  unproven: { zh: '未能核对', en: 'not proven' },
  chart: { zh: '结对分算 图', en: 'PairShare chart ' },
  page: { zh: '第 &P 页，共 &N 页', en: 'Page &P of &N' },
} as const satisfies Record<string, Bilingual>;

import type { Parameter } from './spec';

/** Parameters that several functions share, described once. */
export const AMOUNT: Parameter = {
  key: 'amount',
  name: { zh: '数额', en: 'amount' },
  description: { zh: '要拆分的数额：一个单元格或一列', en: 'The amount to split: a cell or a column' },
  kind: 'amount',
  optional: false,
  range: true,
  example: '12345.67',
};

export const DECIMALS: Parameter = {
  key: 'decimals',
  name: { zh: '小数位数', en: 'decimals' },
  description: { zh: '结果的小数位数，-6 到 12；不填时与数额相同，至少 2 位', en: 'Decimals of the parts, -6 to 12; if left out as many as the amount has, at least 2' },
  kind: 'decimals',
  optional: true,
  range: false,
  example: '2',
};

export const VALUE: Parameter = {
  key: 'value',
  name: { zh: '数值', en: 'value' },
  description: { zh: '本期的属地数：一个单元格或一列', en: 'The territorial figure of the period: a cell or a column' },
  kind: 'amount',
  optional: false,
  range: true,
  example: '8000',
};

export const AGREEMENT_TERMS: Parameter = {
  key: 'agreement',
  name: { zh: '协议', en: 'agreement' },
  description: {
    zh: '协议文本（如 "5:5" 或名称 金彭2023）或一个协议的条款表；空白表示不分算',
    en: 'An agreement: its text, such as "5:5" or a named cell, or the clauses table of one agreement; blank: nothing is shared',
  },
  kind: 'agreement',
  optional: false,
  range: true,
  example: '"5:5"',
};

export const CASE: Parameter = {
  key: 'case',
  name: { zh: '情形', en: 'case' },
  description: { zh: '如 新设、迁移；协议按情形区分条款时必填', en: 'Such as relocation 迁移; needed where the clauses differ by case' },
  kind: 'case',
  optional: true,
  range: true,
  example: '"迁移"',
};

export const INDICATOR: Parameter = {
  key: 'indicator',
  name: { zh: '指标', en: 'indicator' },
  description: { zh: '如 税收、规上工业总产值；协议按指标区分条款时必填', en: 'Such as 税收; needed where the clauses differ by indicator' },
  kind: 'indicator',
  optional: true,
  range: true,
  example: '"税收"',
};

export const PERIOD: Parameter = {
  key: 'period',
  name: { zh: '期间', en: 'period' },
  description: { zh: '如 2024、2024Q1、2024-03、2024年1-9月；条款有起止或年次时必填', en: 'Such as 2024, 2024Q1, 2024-03; needed where clauses have dates or years' },
  kind: 'period',
  optional: true,
  range: true,
  example: '"2024-03"',
};

export const START: Parameter = {
  key: 'start',
  name: { zh: '起始日', en: 'start' },
  description: { zh: '该单位的起始日（登记变更、达产、首税、开工等）；条款有年次时必填', en: "The record's start date; needed where clauses count years" },
  kind: 'date',
  optional: true,
  range: true,
  example: '"2023-07-01"',
};

export const BASE: Parameter = {
  key: 'base',
  name: { zh: '基数', en: 'base' },
  description: { zh: '该单位每年的基数', en: "The record's own base per year" },
  kind: 'amount',
  optional: true,
  range: true,
  example: '2600',
};

export const PRIOR: Parameter = {
  key: 'prior',
  name: { zh: '累计已计入', en: 'prior' },
  description: { zh: '此前已计入飞出地的合计；有上限或先回收时必填', en: 'What the origin has been credited before; needed with a cap or a recovery' },
  kind: 'amount',
  optional: true,
  range: true,
  example: '6000',
};

export const PART: Parameter = {
  key: 'part',
  name: { zh: '哪一方', en: 'part' },
  description: { zh: '飞出地（默认）、飞入地或某一方的名称', en: 'origin (default), host, or the name of a party' },
  kind: 'part',
  optional: true,
  range: false,
  example: '"飞入地"',
};

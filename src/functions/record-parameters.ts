import type { Parameter } from './spec';

/** Parameters of the functions that attribute one record, in the order of SPEC §5. */
export const VALUE: Parameter = {
  key: 'value',
  name: { zh: '数值', en: 'value' },
  description: { zh: '该期间的属地数：一个单元格或一列', en: 'The territorial figure of the period: a cell or a column' },
  kind: 'amount',
  optional: false,
  range: true,
  example: 'B2',
};

export const AGREEMENT: Parameter = {
  key: 'agreement',
  name: { zh: '协议', en: 'agreement' },
  description: { zh: '协议文本（如 "5:5"）、条款表，或每行一个协议文本', en: 'An agreement text such as "5:5", a clauses table, or one text per row' },
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
  description: { zh: '如 2024、2024Q1、2024-03；条款有起止或年次时必填，否则不填表示全年', en: 'Such as 2024, 2024Q1, 2024-03; needed where clauses have dates or years, else a whole year if left out' },
  kind: 'period',
  optional: true,
  range: true,
  example: '"2024-03"',
};

export const START: Parameter = {
  key: 'start',
  name: { zh: '起始日', en: 'start' },
  description: { zh: '该单位的起始日（登记变更、达产、首税、开工等）；条款有年次时必填', en: "The record's start date, from which years are counted; needed where clauses have years" },
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
  name: { zh: '此前已计入', en: 'prior' },
  description: { zh: '飞出地此前已计入的数额；有上限或先回收时必填', en: 'What the origin has been credited before; needed for a cap or a recovery' },
  kind: 'amount',
  optional: true,
  range: true,
  example: '6000',
};

export const PART: Parameter = {
  key: 'part',
  name: { zh: '取数', en: 'part' },
  description: { zh: '飞出地（默认）、飞入地，或一方的名称', en: "origin (default), host, or a party's name" },
  kind: 'part',
  optional: true,
  range: true,
  example: '"飞入地"',
};

export const RECORD: readonly Parameter[] = [VALUE, AGREEMENT, CASE, INDICATOR, PERIOD, START, BASE, PRIOR];

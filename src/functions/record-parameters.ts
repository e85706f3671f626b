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
  description: { zh: '合作情形，如 新设、迁移', en: 'Case of cooperation, such as subsidiary or relocation' },
  kind: 'case',
  optional: true,
  range: true,
  example: '"迁移"',
};

export const INDICATOR: Parameter = {
  key: 'indicator',
  name: { zh: '指标', en: 'indicator' },
  description: { zh: '统计指标，如 规上工业总产值', en: 'Indicator, such as output or tax' },
  kind: 'indicator',
  optional: true,
  range: true,
  example: '"税收"',
};

export const PERIOD: Parameter = {
  key: 'period',
  name: { zh: '期间', en: 'period' },
  description: { zh: '报告期，如 2024-03、2024Q1、2024；不填表示全年', en: 'Reporting period such as 2024-03, 2024Q1, 2024; left out it is a whole year' },
  kind: 'period',
  optional: true,
  range: true,
  example: '"2024-03"',
};

export const START: Parameter = {
  key: 'start',
  name: { zh: '起始日', en: 'start' },
  description: { zh: '年次从这一天算起', en: 'The date from which the years are counted' },
  kind: 'date',
  optional: true,
  range: true,
  example: '"2023-07-01"',
};

export const BASE: Parameter = {
  key: 'base',
  name: { zh: '基数', en: 'base' },
  description: { zh: '记录的每年基数', en: "The record's base per year" },
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

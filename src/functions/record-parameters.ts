import type { Parameter } from './spec';

export type RecordKey = 'value' | 'agreement' | 'case' | 'indicator' | 'period' | 'start' | 'base' | 'prior';

/** Parameters of the functions that attribute one record, in the order of SPEC §5. */
export const VALUE: Parameter<'value'> = {
  key: 'value',
  name: { zh: '数值', en: 'value' },
  optional: false,
  range: true,
  example: 'B2',
};

export const AGREEMENT: Parameter<'agreement'> = {
  key: 'agreement',
  name: { zh: '协议', en: 'agreement' },
  optional: false,
  range: true,
  example: '"5:5"',
};

export const CASE: Parameter<'case'> = {
  key: 'case',
  name: { zh: '情形', en: 'case' },
  optional: true,
  range: true,
  example: '"迁移"',
};

export const INDICATOR: Parameter<'indicator'> = {
  key: 'indicator',
  name: { zh: '指标', en: 'indicator' },
  optional: true,
  range: true,
  example: '"税收"',
};

export const PERIOD: Parameter<'period'> = {
  key: 'period',
  name: { zh: '期间', en: 'period' },
  optional: true,
  range: true,
  example: '"2024-03"',
};

export const START: Parameter<'start'> = {
  key: 'start',
  name: { zh: '起始日', en: 'start' },
  optional: true,
  range: true,
  example: '"2023-07-01"',
};

export const BASE: Parameter<'base'> = {
  key: 'base',
  name: { zh: '基数', en: 'base' },
  optional: true,
  range: true,
  example: '2600',
};

export const PRIOR: Parameter<'prior'> = {
  key: 'prior',
  name: { zh: '此前已计入', en: 'prior' },
  optional: true,
  range: true,
  example: '6000',
};

export const PART: Parameter<'part'> = {
  key: 'part',
  name: { zh: '取数', en: 'part' },
  optional: true,
  range: true,
  example: '"飞入地"',
};

export const RECORD: readonly Parameter<RecordKey>[] = [VALUE, AGREEMENT, CASE, INDICATOR, PERIOD, START, BASE, PRIOR];

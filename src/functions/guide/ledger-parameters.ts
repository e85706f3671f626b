import type { ParameterGuide } from './guide';

export const LEDGER: ParameterGuide = { kind: 'ledger', range: true, description: { zh: '带表头的台账区域，如 台账[#All]', en: 'The ledger with its header row, such as Ledger[#All]' } };

export const AGREEMENTS: ParameterGuide = { kind: 'agreements', range: true, description: { zh: '条款表，或一列协议文本', en: 'The clauses table, or a column of agreement texts' } };

export const INDICATOR_WANTED: ParameterGuide = {
  kind: 'indicator',
  range: false,
  description: { zh: '要汇总的指标；台账只有一个指标时可不填', en: 'The indicator to sum; may be left out where the ledger has only one' },
};

export const PERIOD_WANTED: ParameterGuide = {
  kind: 'period',
  range: false,
  description: { zh: '只取该期间内的数，如 2024、2024Q1；不填取全部', en: 'Only what lies inside this period, such as 2024 or 2024Q1; left out: all' },
};

import type { Parameter } from './spec';

/** Parameters of the split. */
export const AMOUNT: Parameter<'amount'> = {
  key: 'amount',
  name: { zh: '数额', en: 'amount' },
  optional: false,
  range: true,
  example: '12345.67',
};

export const DECIMALS: Parameter<'decimals'> = {
  key: 'decimals',
  name: { zh: '小数位数', en: 'decimals' },
  optional: true,
  range: false,
  example: '2',
};

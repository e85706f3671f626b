import type { Parameter } from './spec';

/** Parameters of the split. */
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

import type { EXPLAIN } from '../explain';
import type { GuideOf } from './guide';
import { ONE_RECORD } from './record-parameters';

export const explain: GuideOf<typeof EXPLAIN> = {
  summary: { zh: '一条记录的计算步骤表：步骤、依据、算式、结果', en: 'The steps of one record as a table: step, basis, arithmetic, result' },
  result: 'matrix',
  parameters: ONE_RECORD,
  examples: [
    {
      about: { zh: '五五分算的每一步', en: 'Every step of 5:5' },
      formula: '=PAIR.EXPLAIN(12345.67,"5:5")',
      args: [12345.67, '5:5'],
      result: [
        ['步骤', '依据', '算式', '结果'],
        ['条款', '条款 1', '', '分算 5:5'],
        ['比例', '比例=5:5', '12345.67 × 0.5', 6172.835],
        ['舍入', '', '四舍五入到 2 位小数，尾差 0.005 归飞出地', 6172.84],
        ['飞入地考核数', '飞入地', '12345.67 − 6172.84', 6172.83],
        ['说明', '', '仅供考核，不得对外发布', ''],
      ],
    },
  ],
};

import type { CREDITCODE } from '../creditcode';
import type { GuideOf } from './guide';

export const creditcode: GuideOf<typeof CREDITCODE> = {
  summary: { zh: '检验统一社会信用代码的校验码（GB 32100-2015）', en: 'Checks a unified social credit code by its check digit (GB 32100-2015)' },
  result: 'matrix',
  parameters: {
    code: { kind: 'code', range: true, description: { zh: '统一社会信用代码：一个单元格或一列，须为文本', en: 'A unified social credit code, as text: a cell or a column' } },
  },
  examples: [
    { about: { zh: '校验码正确', en: 'A right check digit' }, formula: '=PAIR.CREDITCODE("91350100M000100Y43")', args: ['91350100M000100Y43'], result: true },
    { about: { zh: '相邻两位写反', en: 'Two neighbours exchanged' }, formula: '=PAIR.CREDITCODE("91510182AM6CDEF11H")', args: ['91510182AM6CDEF11H'], result: false },
  ],
};

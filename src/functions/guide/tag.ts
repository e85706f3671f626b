import type { TAG } from '../tag';
import type { GuideOf } from './guide';
import { RECORD } from './record-parameters';

const MEMO = '园区 飞出地=金牛区 飞入地=彭州市 方式=标注 比例=30% 依据=协议第五条';

export const tag: GuideOf<typeof TAG> = {
  summary: { zh: '标注文字：计入何地、数额、比例、条款，仅供考核', en: 'The annotation as text: who is credited, how much, share, clause; for appraisal only' },
  result: 'matrix',
  parameters: RECORD,
  examples: [
    {
      about: { zh: '园区标注三成', en: 'A memo of 30 % for a park' },
      formula: `=PAIR.TAG(8000,"${MEMO}")`,
      args: [8000, MEMO],
      result: '计入金牛区 2400（标注 30%，园区 条款 1 协议第五条）。仅供考核，不得对外发布',
    },
  ],
};

import { attributeFigure } from '../accounting/attribution/figure';
import { spill } from './arguments';
import { tagText } from './explanation';
import { figureOf, rowAgreements } from './record';
import { RECORD } from './record-parameters';
import type { FunctionSpec } from './spec';

const MEMO = '园区 飞出地=金牛区 飞入地=彭州市 方式=标注 比例=30% 依据=协议第五条';

/** The annotation 标注 as text (SPEC §5). */
export const TAG: FunctionSpec = {
  id: 'TAG',
  summary: { zh: '标注文字：计入何地、数额、比例、条款，仅供考核', en: 'The annotation as text: who is credited, how much, share, clause; for appraisal only' },
  parameters: RECORD,
  result: 'matrix',
  examples: [
    {
      about: { zh: '园区标注三成', en: 'A memo of 30 % for a park' },
      formula: `=PAIR.TAG(8000,"${MEMO}")`,
      args: [8000, MEMO],
      result: '计入金牛区 2400（标注 30%，园区 第 1 条 协议第五条）。仅供考核，不得对外发布',
    },
  ],
  run: (args) => {
    const agreements = rowAgreements(args, RECORD.map(({ key }) => key));
    return spill(args.columns(agreements.keys), (row) => {
      const agreement = agreements.of(row);
      const record = figureOf(row);
      return record === null ? '' : tagText(agreement, attributeFigure(record.figure, agreement, record.prior));
    });
  },
};

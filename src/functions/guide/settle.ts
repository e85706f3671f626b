import type { SETTLE } from '../settle';
import type { GuideOf } from './guide';
import { AGREEMENTS, LEDGER, PERIOD_WANTED } from './ledger-parameters';

const SAMPLE = [
  ['单位名称', '属地', '飞出地', '协议', '指标', '期间', '本期数'],
  ['甲公司', '彭州市', '金牛区', '方式=划转 比例=5:5', '税收', '2024', 300],
  ['乙公司', '金牛区', '彭州市', '方式=划转 比例=5:5', '税收', '2024', 100],
];

export const settle: GuideOf<typeof SETTLE> = {
  summary: { zh: '划转结算：付方、收方、金额，两地之间轧差', en: 'What to pay: payer, payee, amount, netted per pair; transfers only' },
  result: 'matrix',
  parameters: {
    ledger: LEDGER,
    agreements: AGREEMENTS,
    period: PERIOD_WANTED,
  },
  examples: [
    {
      about: { zh: '互有应付时轧差', en: 'Mutual claims are netted' },
      formula: '=PAIR.SETTLE(A1:G3,"方式=划转 比例=5:5")',
      args: [SAMPLE, '方式=划转 比例=5:5'],
      result: [['付方', '收方', '金额'], ['彭州市', '金牛区', 100]],
    },
  ],
};

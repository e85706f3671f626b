import type { CHECK } from '../check';
import type { GuideOf } from './guide';
import { AGREEMENTS, LEDGER } from './ledger-parameters';

const SAMPLE = [
  ['单位名称', '信用代码', '属地', '飞出地', '协议', '指标', '期间', '本期数'],
  ['甲公司', '91510182MA6CDEF12H', '彭州市', '金牛区', '金彭', '产值', '2024', 100],
];
const AGREEMENT_TEXT = '金彭 飞出地=金牛区 飞入地=彭州市; 方式=分算 比例=5:5';

export const check: GuideOf<typeof CHECK> = {
  summary: { zh: '检查台账：重复上报、协议与条款、期间、信用代码、单位、缺报等', en: 'What is wrong in a ledger: double counting, agreements, periods, codes, units, missing cells' },
  result: 'matrix',
  parameters: {
    ledger: LEDGER,
    agreements: AGREEMENTS,
  },
  examples: [
    {
      about: { zh: '信用代码校验不符', en: 'A credit code with a wrong check digit' },
      formula: '=PAIR.CHECK(A1:H2,J1)',
      args: [SAMPLE, AGREEMENT_TEXT],
      result: [['行', '列', '级别', '代码', '说明'], [2, '信用代码', '错误', 'credit-code', '信用代码“91510182MA6CDEF12H”校验不符。请与营业执照核对，例如 91510182MA6CDEF11H。']],
    },
  ],
};

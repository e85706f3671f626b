import type { ATTRIBUTE } from '../attribute';
import type { GuideOf } from './guide';
import { AGREEMENTS, LEDGER } from './ledger-parameters';

const SAMPLE = [
  ['单位名称', '属地', '飞出地', '协议', '指标', '期间', '本期数'],
  ['甲公司', '彭州市', '金牛区', '金彭', '产值', '2024', 100.01],
];
const AGREEMENT_TEXT = '金彭 飞出地=金牛区 飞入地=彭州市; 方式=分算 比例=5:5';

export const attribute: GuideOf<typeof ATTRIBUTE> = {
  summary: { zh: '逐行计算整张台账：属地数、计入飞出地、飞入地考核数、累计、标注、提示', en: 'A whole ledger row by row: territorial, credited to origin, host appraisal, credited so far, tag, remark' },
  result: 'matrix',
  parameters: {
    ledger: LEDGER,
    agreements: AGREEMENTS,
  },
  examples: [
    {
      about: { zh: '结果与台账并排，行数相同', en: 'The result stands beside the ledger, with as many rows' },
      formula: '=PAIR.ATTRIBUTE(A1:G2,J1)',
      args: [SAMPLE, AGREEMENT_TEXT],
      result: [
        ['属地数', '方式', '比例', '计入飞出地', '飞入地考核数', '累计已计入', '标注', '提示'],
        [100.01, '分算', 0.5, 50.01, 50, 50.01, '计入金牛区 50.01（分算 5:5，金彭 条款 1）。仅供考核，不得对外发布', ''],
      ],
    },
  ],
};

import type { RECONCILE } from '../reconcile';
import type { GuideOf } from './guide';
import { AGREEMENTS, INDICATOR_WANTED, LEDGER, PERIOD_WANTED } from './ledger-parameters';

const SAMPLE = [
  ['单位名称', '属地', '飞出地', '协议', '指标', '期间', '本期数'],
  ['甲公司', '彭州市', '金牛区', '金彭', '产值', '2024', 100.01],
  ['乙公司', '金牛区', '', '', '产值', '2024', 50],
];
const AGREEMENT_TEXT = '金彭 飞出地=金牛区 飞入地=彭州市; 方式=分算 比例=5:5';

export const reconcile: GuideOf<typeof RECONCILE> = {
  summary: { zh: '分地区汇总属地数与考核数，列出市级抵消和校验', en: 'Territorial and appraisal figures by district, with the city’s elimination and checks' },
  result: 'matrix',
  parameters: {
    ledger: LEDGER,
    agreements: AGREEMENTS,
    indicator: INDICATOR_WANTED,
    period: PERIOD_WANTED,
    reported: { kind: 'reported', range: true, description: { zh: '各地区上报数：地区、上报数、口径（全口径或仅结对）', en: "The districts' own totals: district, total, coverage (full or not)" } },
  },
  examples: [
    {
      about: { zh: '转出等于转入，校验为 0', en: 'What goes out comes in; the check is 0' },
      formula: '=PAIR.RECONCILE(A1:G3,J1)',
      args: [SAMPLE, AGREEMENT_TEXT],
      result: [
        ['地区', '属地数', '转出', '转入', '标注', '考核数', '提示'],
        ['金牛区', 50, 0, 50.01, 0, 100.01, ''],
        ['彭州市', 100.01, 50.01, 0, 0, 50, ''],
        ['合计', 150.01, 50.01, 50.01, 0, 150.01, ''],
        ['市级抵消', '', '', '', 0, 0, ''],
        ['全市', 150.01, '', '', '', 150.01, ''],
        ['校验', 0, 0, '', '', 0, ''],
      ],
    },
  ],
};

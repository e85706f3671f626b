import type { COMPARE } from '../compare';
import type { GuideOf } from './guide';

const A = [['单位名称', '信用代码', '指标', '期间', '本期数'], ['甲公司', '91510106MA60004380', '产值', '2024-03', 5000]];
const B = [['单位名称', '信用代码', '指标', '期间', '本期数'], ['甲公司', '91510106MA60004380', '产值', '2024-03', 5100]];

export const compare: GuideOf<typeof COMPARE> = {
  summary: { zh: '核对两地台账：一致、单边、金额不同、疑似单位、疑似期间、疑似当期累计', en: "Compares two districts' ledgers: agreed, one-sided, different, or suspected unit, period or cumulative" },
  result: 'matrix',
  parameters: {
    ledgerA: { kind: 'ledger', range: true, description: { zh: '甲地台账；只给一份时须有填报单位列', en: "One district's ledger; alone it must have a column of reporting districts" } },
    ledgerB: { kind: 'ledger', range: true, description: { zh: '乙地台账', en: "The other district's ledger" } },
  },
  examples: [
    {
      about: { zh: '同一单位两地所报不同', en: 'Two districts report one unit differently' },
      formula: '=PAIR.COMPARE(A1:E2,G1:K2)',
      args: [A, B],
      result: [['信用代码', '单位名称', '指标', '期间', '甲报', '乙报', '差额', '判断'], ['91510106MA60004380', '甲公司', '产值', '2024年3月', 5000, 5100, -100, '金额不同']],
    },
  ],
};

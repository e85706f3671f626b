import { AGREEMENT, FIGURE, HOST, INDICATOR, NAME, ORIGIN, PERIOD, hidden } from '../columns';
import type { Exercise } from '../exercise';
import { fact, step } from '../exercise';

const OUTPUT = { zh: '产值', en: 'output' };
const YEAR = { zh: '2024年', en: '2024' };
const JINNIU = { zh: '金牛区', en: 'Jinniu' };
const PENGZHOU = { zh: '彭州市', en: 'Pengzhou' };
const FIRM_A = { zh: '甲公司', en: 'Firm A' };

export const doubleCounting: Exercise = {
  id: 'double-counting',
  title: { zh: '重复统计与剔重', en: 'Double counting' },
  about: { zh: '一家企业两地都报，属地数归谁', en: 'One firm reported by two districts' },
  rule: {
    zh: '单位由经营地统计，经营地与注册地不一致的，以经营地为准。同一单位、同一指标、同一期间只计入一个地区的属地数。',
    en: "A unit is counted where it operates, even if it is registered elsewhere. The same unit, indicator and period belong to one district's territorial figure only.",
  },
  source: { zh: '国统字〔2011〕96号《统计单位划分及具体处理办法》第八条', en: 'National Bureau of Statistics, document 国统字〔2011〕96号, article 8' },
  agreement: { zh: '金彭2023 飞出地=金牛区 飞入地=彭州市 方式=分算 比例=5:5', en: 'JP2023 origin=510106 host=510182 treatment=split shares=5:5' },
  ledger: {
    columns: [NAME, HOST, hidden(ORIGIN), AGREEMENT, hidden(INDICATOR), hidden(PERIOD), FIGURE],
    rows: [
      [FIRM_A, PENGZHOU, JINNIU, { zh: '金彭2023', en: 'JP2023' }, OUTPUT, YEAR, 5000],
      [{ zh: '乙公司', en: 'Firm B' }, JINNIU, null, null, OUTPUT, YEAR, 3200.5],
      [{ zh: '丙公司', en: 'Firm C' }, PENGZHOU, null, null, OUTPUT, YEAR, 1800],
      [FIRM_A, JINNIU, null, null, OUTPUT, YEAR, 5000],
    ],
  },
  question: {
    zh: '甲公司注册在金牛区，在彭州市经营，是 5:5 统计分算的结对项目，两地各填报了一次。剔除重复后，金牛区考核数是多少？',
    en: "Firm A is registered in Jinniu, operates in Pengzhou and is split 5:5; both districts have reported it. Once the duplicate is out, what is Jinniu's appraisal figure?",
  },
  unit: '万元',
  answer: '5700.5',
  formula: '=INDEX(PAIR.RECONCILE(A7:G10,B5),2,6)',
  mistakes: [
    {
      title: { zh: '没有剔除重复', en: 'The duplicate was kept' },
      arithmetic: '3,200.50 + 5,000.00 + 5,000.00 × 50%',
      answer: '10700.5',
      why: { zh: '甲公司的属地数归经营地彭州市。金牛区填报的 5,000.00 是重复数，先剔除，再按协议转入。', en: "Firm A belongs to Pengzhou, where it operates. Jinniu's 5,000.00 is the duplicate: first out with it, then the split." },
    },
    {
      title: { zh: '按注册地统计', en: 'By the registered place' },
      arithmetic: '3,200.50 + 5,000.00',
      answer: '8200.5',
      why: { zh: '经营地与注册地不一致的，以经营地为准。甲公司的 5,000.00 不是金牛区的属地数。', en: "Where the two differ the operating place decides. Firm A's 5,000.00 is not Jinniu's." },
    },
    {
      title: { zh: '剔重后漏了分算', en: 'The split was forgotten' },
      arithmetic: '3,200.50 + 5,000.00 − 5,000.00',
      answer: '3200.5',
      why: { zh: '3,200.50 是金牛区的属地数。甲公司是结对项目，还要按 5:5 转入。', en: "3,200.50 is Jinniu's territorial figure. Firm A is in the scheme, so half of it comes in." },
    },
  ],
  hints: [
    { zh: '先定甲公司的属地：看注册地还是经营地？', en: "Settle firm A's territory first: registered or operating place?" },
    { zh: '金牛区考核数等于剔重后的属地数，加上按协议转入的数。', en: "Jinniu's appraisal figure is its territorial figure without the duplicate, plus what comes in under the agreement." },
  ],
  steps: [
    fact('甲公司在彭州市经营，属地数归彭州市，剔除金牛区填报的一行', "Firm A operates in Pengzhou and counts there; Jinniu's line is taken out"),
    step('金牛区属地数', 'Jinniu, territorial', '8,200.50 − 5,000.00', '3200.5'),
    step('甲公司转入金牛区', 'From firm A to Jinniu', '5,000.00 × 50%', '2500'),
    step('金牛区考核数', 'Jinniu, appraisal', '3,200.50 + 2,500.00', '5700.5'),
  ],
  lesson: { zh: '先剔重、定属地，后分算。PAIR.CHECK 把重复的两行都列出来。', en: 'Duplicates and territory first, then the split. PAIR.CHECK names both lines.' },
};

import { AGREEMENT, FIGURE, HOST, INDICATOR, NAME, ORIGIN, PERIOD, hidden } from '../columns';
import type { Exercise } from '../exercise';
import { step } from '../exercise';

const OUTPUT = { zh: '产值', en: 'output' };
const YEAR = { zh: '2024年', en: '2024' };
const JINNIU = { zh: '金牛区', en: 'Jinniu' };
const PENGZHOU = { zh: '彭州市', en: 'Pengzhou' };

export const memoElimination: Exercise = {
  id: 'memo-elimination',
  title: { zh: '标注与市级抵消', en: 'Memo and elimination' },
  about: { zh: '标注计入飞出地以后，全市数怎样算', en: "What a memo does to the city's total" },
  rule: {
    zh: '园区企业由飞入地按属地统计全额计入。飞出地按协议比例标注，供本地考核使用，不从飞入地扣减。市级汇总时，标注数全部抵消。',
    en: "The host counts a park's firms in full. The origin is credited a memo at the agreed ratio for its own appraisal; the host gives nothing up. In the city's total every memo is eliminated.",
  },
  source: { zh: '桂政办发〔2024〕37号：按在地原则统计，考核另计，不得对外公布（标注比例 30% 为练习所设）', en: 'Guangxi, document 桂政办发〔2024〕37号: in-situ statistics, a memo for appraisal, not for publication (the ratio of 30 % is invented)' },
  agreement: { zh: '园区2024 飞出地=金牛区 飞入地=彭州市 方式=标注 比例=30%', en: 'Park2024 origin=510106 host=510182 treatment=memo shares=30%' },
  ledger: {
    columns: [NAME, HOST, ORIGIN, AGREEMENT, hidden(INDICATOR), hidden(PERIOD), FIGURE],
    rows: [
      [{ zh: '甲公司', en: 'Firm A' }, PENGZHOU, JINNIU, { zh: '园区2024', en: 'Park2024' }, OUTPUT, YEAR, 8000],
      [{ zh: '乙公司', en: 'Firm B' }, PENGZHOU, null, null, OUTPUT, YEAR, 92000],
      [{ zh: '丙公司', en: 'Firm C' }, JINNIU, null, null, OUTPUT, YEAR, 200000],
    ],
  },
  question: {
    zh: '甲公司在飞地园区，产值按 30% 标注计入飞出地金牛区，乙、丙公司不属于结对项目。先求两地考核数，再作市级抵消，全市考核数是多少？',
    en: "Firm A is in the enclave park, with a memo of 30 % for the origin, Jinniu; firms B and C are outside the scheme. Find both districts' appraisal figures, then eliminate: what is the city's appraisal figure?",
  },
  unit: '万元',
  answer: '300000',
  formula: '=INDEX(PAIR.RECONCILE(A7:G10,B5),6,6)',
  mistakes: [
    {
      title: { zh: '没有抵消标注数', en: 'The memo was not eliminated' },
      arithmetic: '202,400.00 + 100,000.00',
      answer: '302400',
      why: { zh: '标注数 2,400.00 在金牛区、彭州市各计了一次。市级汇总须抵消一次，否则虚增。', en: "The memo of 2,400.00 stands in both districts' figures. The city has to take it out once." },
    },
    {
      title: { zh: '标注当成了转出', en: 'The memo was taken from the host' },
      arithmetic: '202,400.00 + 97,600.00 − 2,400.00',
      answer: '297600',
      why: { zh: '标注不减飞入地，彭州市考核数仍为 100,000.00。从彭州市扣了一次，市级又抵消一次，重复扣减。', en: 'A memo takes nothing from the host: Pengzhou stays at 100,000.00. Deducted there and eliminated again, it is taken out twice.' },
    },
    {
      title: { zh: '抵消了产值全额', en: 'The whole output was eliminated' },
      arithmetic: '202,400.00 + 100,000.00 − 8,000.00',
      answer: '294400',
      why: { zh: '抵消的是标注数 2,400.00，不是甲公司的产值 8,000.00。', en: "What is eliminated is the memo of 2,400.00, not firm A's output of 8,000.00." },
    },
    {
      title: { zh: '按全额双算，又没有抵消', en: 'Counted twice in full, and not eliminated' },
      arithmetic: '208,000.00 + 100,000.00',
      answer: '308000',
      why: { zh: '协议约定标注 30%，不是全额双算。无论标注多少，市级都要抵消。', en: 'The agreement says 30 %, not a full double count. Whatever the memo, the city eliminates it.' },
    },
  ],
  hints: [
    { zh: '标注计入飞出地，飞入地的数减不减？', en: "A memo is credited to the origin. Does the host's figure fall?" },
    { zh: '两地考核数之和比属地数之和多出的部分，就是市级要抵消的数。', en: 'What the appraisal figures exceed the territorial ones by is what the city eliminates.' },
  ],
  steps: [
    step('标注计入金牛区', 'Memo for Jinniu', '8,000.00 × 30%', '2400'),
    step('金牛区考核数', 'Jinniu, appraisal', '200,000.00 + 2,400.00', '202400'),
    step('彭州市考核数，不扣减', 'Pengzhou, appraisal; nothing is deducted', '8,000.00 + 92,000.00', '100000'),
    step('两地考核数之和', 'Both districts', '202,400.00 + 100,000.00', '302400'),
    step('市级抵消后，全市考核数', 'The city, after elimination', '302,400.00 − 2,400.00', '300000'),
  ],
  lesson: { zh: '标注是另计，不是分割。全市考核数总是等于属地数之和。', en: "A memo is on top, not a part. The city's appraisal figure always equals the territorial total." },
};

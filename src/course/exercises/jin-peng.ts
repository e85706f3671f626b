import { CASE, FIGURE, INDICATOR, NAME, ORIGIN, PERIOD, hidden } from '../columns';
import type { Exercise } from '../exercise';
import { step } from '../exercise';

const OUTPUT = { zh: '规上工业总产值', en: 'industrial output' };
const QUARTER = { zh: '2024年一季度', en: '2024Q1' };
const JINNIU = { zh: '金牛区', en: 'Jinniu' };

export const jinPeng: Exercise = {
  id: 'jin-peng',
  title: { zh: '金彭五五分算', en: 'Jinniu–Pengzhou 5:5' },
  about: { zh: '哪些企业参与分算，尾差归谁', en: 'Which firms are shared, and who gets the odd cent' },
  rule: {
    zh: '金牛区企业在彭州市新设子公司，或者整体迁往彭州市的，产值等数据由双方按 5:5 统计分算。属地统计数不变，分算结果只用于考核。',
    en: 'Where a Jinniu firm founds a subsidiary in Pengzhou or moves there as a whole, output and other figures are split 5:5. Territorial statistics stay as they are; the split is for appraisal only.',
  },
  source: { zh: '金牛区、彭州市结对联动机制（适用指标和起止时间未见公开，为练习所设）', en: 'The Jinniu–Pengzhou pairing scheme (indicators and term are not published; those here are invented)' },
  agreement: {
    zh: '金彭2023 飞出地=金牛区 飞入地=彭州市 起=2023-07-01 止=2028-06-30; 情形=新设 方式=分算 比例=5:5; 情形=迁移 方式=分算 比例=5:5',
    en: 'JP2023 origin=510106 host=510182 from=2023-07-01 to=2028-06-30; case=subsidiary treatment=split shares=5:5; case=relocation treatment=split shares=5:5',
  },
  ledger: {
    columns: [NAME, CASE, hidden(ORIGIN), hidden(INDICATOR), hidden(PERIOD), FIGURE],
    rows: [
      [{ zh: '甲公司', en: 'Firm A' }, { zh: '迁移', en: 'relocation' }, JINNIU, OUTPUT, QUARTER, 12345.67],
      [{ zh: '乙公司', en: 'Firm B' }, { zh: '新设', en: 'subsidiary' }, JINNIU, OUTPUT, QUARTER, 8640],
      [{ zh: '丙公司', en: 'Firm C' }, null, null, OUTPUT, QUARTER, 5000],
    ],
  },
  question: {
    zh: '三家企业都在彭州市经营，丙公司是彭州市本地企业，不属于结对项目。2024年一季度计入飞出地金牛区的产值合计是多少？',
    en: 'All three firms operate in Pengzhou; firm C is a local firm outside the scheme. How much output is credited to the origin, Jinniu, for 2024Q1 in all?',
  },
  unit: '万元',
  answer: '10492.84',
  formula: '=PAIR.ENCLAVEATTRIB(F8,B5,B8,D8,E8)+PAIR.ENCLAVEATTRIB(F9,B5,B9,D9,E9)',
  mistakes: [
    {
      title: { zh: '本地企业也参与了分算', en: 'The local firm was shared too' },
      arithmetic: '25,985.67 × 50%',
      answer: '12992.84',
      why: { zh: '丙公司没有飞出地，不适用协议，不参与分算。只有协议所列情形的企业才分算。', en: 'Firm C has no origin and comes under no clause. Only the cases that the agreement names are shared.' },
    },
    {
      title: { zh: '尾差归了飞入地', en: 'The odd cent went to the host' },
      arithmetic: '20,985.67 − 10,492.84',
      answer: '10492.83',
      why: { zh: '甲公司的数除不尽，余下的 0.01 归协议中排在前面的飞出地。10,492.83 是彭州市留下的部分。', en: "Firm A's figure cannot be halved; the odd 0.01 goes to the origin, which the agreement names first. 10,492.83 is what Pengzhou keeps." },
    },
    {
      title: { zh: '没有舍入', en: 'Not rounded' },
      arithmetic: '20,985.67 × 50%',
      answer: '10492.835',
      why: { zh: '双方的数应与台账位数一致，相加等于属地数。除不尽的 0.01 归飞出地。', en: "Both parts have the ledger's decimals and add up to the territorial figure. The odd 0.01 goes to the origin." },
    },
    {
      title: { zh: '漏了新设企业', en: 'The subsidiary was left out' },
      arithmetic: '12,345.67 × 50%',
      answer: '6172.84',
      why: { zh: '新设子公司与整体迁移同样按 5:5 分算，乙公司也要计入。', en: 'A subsidiary is split 5:5 just as a relocated firm is; firm B counts too.' },
    },
  ],
  hints: [
    { zh: '先看哪几家企业属于协议所列的情形。', en: 'First find the firms whose case the agreement names.' },
    { zh: '逐家计算并舍入到 0.01，再相加。除不尽的尾差归飞出地。', en: "Work firm by firm to 0.01, then add. The odd cent is the origin's." },
  ],
  steps: [
    step('甲公司（迁移）计入飞出地', 'Firm A (relocation), to the origin', '12,345.67 × 50%', '6172.84'),
    step('乙公司（新设）计入飞出地', 'Firm B (subsidiary), to the origin', '8,640.00 × 50%', '4320'),
    step('合计', 'Together', '6,172.84 + 4,320.00', '10492.84'),
  ],
  lesson: { zh: '先定范围，后分数。逐家舍入，合计不再舍入。', en: 'Scope first, then the split. Round firm by firm, never the total.' },
};

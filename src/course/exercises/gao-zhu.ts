import { BASE, CASE, FIGURE, INDICATOR, NAME, PERIOD, hidden } from '../columns';
import type { Exercise } from '../exercise';
import { step } from '../exercise';

const TAX = { zh: '税收', en: 'tax' };
const YEAR = { zh: '2024年', en: '2024' };

export const gaoZhu: Exercise = {
  id: 'gao-zhu',
  title: { zh: '高竹增量分享', en: 'Gaozhu: sharing the increment' },
  about: { zh: '先分存量、增量，再分双方', en: 'First stock and increment, then the parties' },
  rule: {
    zh: '存量各归各方，增量五五分享。基数以内为存量，归企业原所在地；超过基数的部分为增量，按 5:5 分享。',
    en: "Each party keeps its stock; the increment is shared 5:5. Up to the base it is stock and belongs to the firm's former place; what exceeds the base is the increment.",
  },
  source: { zh: '川渝高竹新区税收分享办法（媒体报道；基数和数额为练习所设）', en: 'Gaozhu New Area, Sichuan–Chongqing: sharing of taxes (press; bases and figures are invented)' },
  agreement: {
    zh: '高竹; 情形=迁移 指标=税收 方式=划转 比例=5:5 基数=记录 基数归=飞出地; 情形=落地 指标=税收 方式=划转 比例=5:5 基数=记录 基数归=飞入地',
    en: 'Gaozhu; case=relocation indicator=tax treatment=transfer shares=5:5 base=record base-to=origin; case=landing indicator=tax treatment=transfer shares=5:5 base=record base-to=host',
  },
  ledger: {
    columns: [NAME, CASE, hidden(INDICATOR), hidden(PERIOD), BASE, FIGURE],
    rows: [
      [{ zh: '甲公司', en: 'Firm A' }, { zh: '迁移', en: 'relocation' }, TAX, YEAR, 1200, 1500],
      [{ zh: '乙公司', en: 'Firm B' }, { zh: '落地', en: 'landing' }, TAX, YEAR, 800, 1300],
    ],
  },
  question: { zh: '甲公司由飞出地迁来，乙公司原本就在飞入地。2024 年两家税收合计，飞出地应得多少？', en: "Firm A moved in from the origin; firm B was the host's all along. Of both firms' tax in 2024, how much is the origin's?" },
  unit: '万元',
  answer: '1600',
  formula: '=PAIR.ENCLAVEATTRIB(F8,B5,B8,C8,D8,,E8)+PAIR.ENCLAVEATTRIB(F9,B5,B9,C9,D9,,E9)',
  mistakes: [
    {
      title: { zh: '没有先扣基数', en: 'The bases were not taken off' },
      arithmetic: '(1,500.00 + 1,300.00) × 50%',
      answer: '1400',
      why: { zh: '5:5 只用于超过基数的增量。基数以内的存量归企业原所在地，不分享。', en: '5:5 is for what exceeds the bases. Stock belongs to the former place and is not shared.' },
    },
    {
      title: { zh: '只算了增量', en: 'Only the increment' },
      arithmetic: '(300.00 + 500.00) × 50%',
      answer: '400',
      why: { zh: '400.00 是飞出地分得的增量。甲公司原在飞出地，基数 1,200.00 也归飞出地。', en: "400.00 is the origin's part of the increment. Firm A came from the origin, so its base of 1,200.00 is the origin's too." },
    },
    {
      title: { zh: '两家的基数都归了飞出地', en: 'Both bases to the origin' },
      arithmetic: '1,200.00 + 800.00 + (300.00 + 500.00) × 50%',
      answer: '2400',
      why: { zh: '乙公司原本就在飞入地，基数 800.00 归飞入地。', en: "Firm B was the host's all along; its base of 800.00 is the host's." },
    },
    {
      title: { zh: '漏了乙公司的增量', en: "Firm B's increment was left out" },
      arithmetic: '1,200.00 + 300.00 × 50%',
      answer: '1350',
      why: { zh: '乙公司的基数归飞入地，超过基数的 500.00 仍按 5:5 分享。', en: "Firm B's base is the host's, but the 500.00 above it is shared 5:5." },
    },
  ],
  hints: [
    { zh: '每家企业先分成存量和增量两部分。', en: "Divide each firm's tax into stock and increment first." },
    { zh: '存量看企业原在哪一方，增量一律 5:5。', en: "Stock goes to the firm's former place; every increment is 5:5." },
  ],
  steps: [
    step('甲公司：存量归飞出地，加增量的一半', 'Firm A: stock to the origin, and half the increment', '1,200.00 + (1,500.00 − 1,200.00) × 50%', '1350'),
    step('乙公司：只得增量的一半', 'Firm B: half the increment only', '(1,300.00 − 800.00) × 50%', '250'),
    step('飞出地合计', 'The origin, together', '1,350.00 + 250.00', '1600'),
  ],
  lesson: { zh: '先扣基数，后乘比例；基数归谁，看企业原在哪一方。', en: 'First the base, then the ratio; whose the base is depends on where the firm was.' },
};

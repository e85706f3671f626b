import { FIGURE, INDICATOR, PERIOD, hidden } from '../columns';
import type { Exercise, LedgerColumn } from '../exercise';
import { fact, step } from '../exercise';

const TAX = { zh: '税收', en: 'tax' };
const ENTRY: LedgerColumn = { header: { zh: '摘要', en: 'entry' }, kind: 'text' };
const START: LedgerColumn = { header: { zh: '起始日', en: 'start' }, kind: 'text', onSheetOnly: true };

export const ziShi: Exercise = {
  id: 'zi-shi',
  title: { zh: '淄博—石嘴山分段', en: 'Zibo–Shizuishan: phases' },
  about: { zh: '第十一年换比例，又退上年税款', en: 'A new ratio in year eleven, and a refund for year ten' },
  rule: {
    zh: '园区税收地方留成分两段分享：第 1—10 年飞出地、飞入地 6:4，第 11—50 年 5:5。更正以前年度的数，按所属年度的比例计算。',
    en: "A park's locally retained tax is shared in two phases: origin and host 6:4 in years 1–10, 5:5 in years 11–50. A correction is shared at the ratio of the year it is for.",
  },
  source: { zh: '淄博—石嘴山园区合作协议，2011 年（媒体报道；起算日、数额和更正的处理为练习所设）', en: 'The Zibo–Shizuishan park agreement of 2011 (press; start, figures and the rule on corrections are invented)' },
  agreement: {
    zh: '淄石2011; 年次=1-10 指标=税收 方式=划转 比例=6:4; 年次=11-50 指标=税收 方式=划转 比例=5:5',
    en: 'ZS2011; years=1-10 indicator=tax treatment=transfer shares=6:4; years=11-50 indicator=tax treatment=transfer shares=5:5',
  },
  ledger: {
    columns: [ENTRY, hidden(INDICATOR), PERIOD, FIGURE, START],
    rows: [
      [{ zh: '当年入库', en: 'Paid this year' }, TAX, { zh: '2022年', en: '2022' }, 1200, '2012-01-01'],
      [{ zh: '退上年税款', en: 'Refund for last year' }, TAX, { zh: '2021年', en: '2021' }, -100, '2012-01-01'],
    ],
  },
  question: { zh: '协议自 2012-01-01 起算。2022 年入库 1,200.00 万元，同年退还所属 2021 年的税款 100.00 万元，2022 年应划转飞出地多少？', en: 'The agreement counts from 2012-01-01. In 2022 tax of 1,200.00 was paid, and 100.00 refunded for 2021. How much is transferred to the origin for 2022?' },
  unit: '万元',
  answer: '540',
  formula: '=PAIR.ENCLAVEATTRIB(D8,B5,,B8,C8,E8)+PAIR.ENCLAVEATTRIB(D9,B5,,B9,C9,E9)',
  mistakes: [
    {
      title: { zh: '退税按退库年度的比例', en: 'The refund at the ratio of the year it was paid back' },
      arithmetic: '(1,200.00 − 100.00) × 50%',
      answer: '550',
      why: { zh: '所退税款属于 2021 年（第 10 年），当年按 6:4 划转过，退回也按 60%。', en: 'The refund is for 2021, year 10. It was shared at 6:4 and is given back at 60 %.' },
    },
    {
      title: { zh: '没有换到第二段', en: 'Still in the first phase' },
      arithmetic: '(1,200.00 − 100.00) × 60%',
      answer: '660',
      why: { zh: '2022 年是第 11 年，当年入库的税收已改按 5:5。', en: '2022 is year 11: what was paid that year is shared 5:5.' },
    },
    {
      title: { zh: '漏了退税', en: 'The refund was left out' },
      arithmetic: '1,200.00 × 50%',
      answer: '600',
      why: { zh: '入库和退库都要计算，退库为负数。还应减去按 60% 退回的部分。', en: 'Payments and refunds both count, a refund as a negative. 60 % of it comes off.' },
    },
    {
      title: { zh: '两段比例用反了', en: 'The phases were exchanged' },
      arithmetic: '1,200.00 × 60% − 100.00 × 50%',
      answer: '670',
      why: { zh: '第 1—10 年为 6:4，第 11 年起为 5:5。2021 年是第 10 年，2022 年是第 11 年。', en: 'Years 1–10 are 6:4, from year 11 on it is 5:5. 2021 is year 10, 2022 is year 11.' },
    },
  ],
  hints: [
    { zh: '先数年次：2012 年是第 1 年，2021、2022 年各是第几年？', en: 'Count the years: 2012 is the first. Which are 2021 and 2022?' },
    { zh: '两笔各按所属年度的比例计算，退税为负数，再相加。', en: 'Share each entry at the ratio of its own year, the refund as a negative, and add.' },
  ],
  steps: [
    fact('2022 年为第 11 年，比例 5:5；2021 年为第 10 年，比例 6:4', '2022 is year 11, at 5:5; 2021 is year 10, at 6:4'),
    step('当年入库划转飞出地', "Of this year's payment", '1,200.00 × 50%', '600'),
    step('退上年税款，由飞出地退回', 'Of the refund, given back by the origin', '−100.00 × 60%', '-60'),
    step('2022 年应划转', 'Transferred for 2022', '600.00 − 60.00', '540'),
  ],
  lesson: { zh: '更正跟着所属期走：当初按什么比例计入，就按什么比例退回。', en: 'A correction follows the period it is for: given back at the ratio it was credited at.' },
};

import { CUMULATIVE, INDICATOR, NAME, PERIOD, hidden } from '../columns';
import type { Exercise } from '../exercise';
import { step } from '../exercise';

const OUTPUT = { zh: '产值', en: 'output' };
const FIRM = { zh: '甲公司', en: 'Firm A' };

export const cumulative: Exercise = {
  id: 'cumulative',
  title: { zh: '累计数与当期数', en: 'Year to date and month' },
  about: { zh: '由累计数求当期计入数，遇到核减', en: "A month's credit from cumulative figures, with a revision" },
  rule: {
    zh: '月报多为年初以来的累计数，1—2月为一期。先分算累计数并舍入，当期计入数等于两期累计计入数之差。累计数核减的，当期为负数，照常分算。',
    en: "Monthly reports are cumulative, and January–February is one period. The cumulative figure is split and rounded; a month's credit is the difference of two cumulative credits. Where a cumulative figure falls, the month is negative and is split all the same.",
  },
  source: { zh: '月度统计报表的累计口径（通行做法；比例同金彭五五分算，数额为练习所设）', en: "Cumulative basis of monthly statistical reports (common practice; the ratio is Jinniu–Pengzhou's, figures are invented)" },
  agreement: { zh: '金彭2023 飞出地=金牛区 飞入地=彭州市 方式=分算 比例=5:5', en: 'JP2023 origin=510106 host=510182 treatment=split shares=5:5' },
  ledger: {
    columns: [NAME, hidden(INDICATOR), PERIOD, CUMULATIVE],
    rows: [
      [FIRM, OUTPUT, { zh: '2024年1-2月', en: 'Jan-Feb 2024' }, 1000],
      [FIRM, OUTPUT, { zh: '2024年1-3月', en: 'Jan-Mar 2024' }, 1600.02],
      [FIRM, OUTPUT, { zh: '2024年1-4月', en: 'Jan-Apr 2024' }, 1550.03],
    ],
  },
  question: { zh: '甲公司 4月核减了以前月份的产值，1—4月累计数比 1—3月少。按 5:5 统计分算，4月当期计入飞出地多少？', en: 'In April firm A revised earlier months downwards, so that January–April is below January–March. Split 5:5, how much is credited to the origin for April alone?' },
  unit: '万元',
  answer: '-24.99',
  formula: '=PAIR.ENCLAVEATTRIB(D10,B5)-PAIR.ENCLAVEATTRIB(D9,B5)',
  mistakes: [
    {
      title: { zh: '累计计入数当作当期', en: 'The year to date taken for the month' },
      arithmetic: '1,550.03 × 50%',
      answer: '775.02',
      why: { zh: '775.02 是 1—4月累计计入数。当期数还要减去 1—3月的累计计入数。', en: '775.02 is the credit for January–April. The month is what is left after January–March.' },
    },
    {
      title: { zh: '先求当期再舍入', en: 'The month was rounded by itself' },
      arithmetic: '(1,550.03 − 1,600.02) × 50%',
      answer: '-25',
      why: { zh: '逐月舍入，各月之和会与累计计入数相差 0.01。应当用两期累计计入数相减：775.02 − 800.01。', en: 'Rounded month by month, the months miss the cumulative credit by 0.01. Take the difference of the rounded credits: 775.02 − 800.01.' },
    },
    {
      title: { zh: '没有舍入', en: 'Not rounded' },
      arithmetic: '(1,550.03 − 1,600.02) × 50%',
      answer: '-24.995',
      why: { zh: '累计计入数先舍入到 0.01，再相减，当期数自然是两位小数。', en: 'Round the cumulative credits to 0.01 first; their difference then has two decimals.' },
    },
    {
      title: { zh: '丢了负号', en: 'The minus was lost' },
      arithmetic: '800.01 − 775.02',
      answer: '24.99',
      why: { zh: '累计数减少，当期为负数，飞出地要相应退回。负数照常分算，不取绝对值。', en: 'The cumulative figure fell, so the month is negative and the origin gives back its part.' },
    },
    {
      title: { zh: '核减不计', en: 'The revision was ignored' },
      arithmetic: '49.99 × 0%',
      answer: '0',
      why: { zh: '核减是有效的更正，不能按 0 处理，否则全年合计对不上。', en: 'A revision is a valid correction. Taken as 0, the year no longer adds up.' },
    },
  ],
  hints: [
    { zh: '题目问的是 4月当期，不是 1—4月累计。', en: 'The question is about April alone, not January–April.' },
    { zh: '先求两期的累计计入数，各舍入到 0.01，再相减；注意符号。', en: 'Find both cumulative credits, each to 0.01, then subtract; mind the sign.' },
  ],
  steps: [
    step('1—3月累计计入飞出地', 'January–March, to the origin', '1,600.02 × 50%', '800.01'),
    step('1—4月累计计入飞出地', 'January–April, to the origin', '1,550.03 × 50%', '775.02'),
    step('4月当期计入飞出地', 'April, to the origin', '775.02 − 800.01', '-24.99'),
  ],
  lesson: { zh: '累计先舍入，当期由相减得出，各月之和才等于累计。', en: 'Round the year to date and subtract: only then do the months add up.' },
};

import { BASE, INDICATOR, hidden } from '../columns';
import type { Exercise, LedgerColumn } from '../exercise';
import { step } from '../exercise';

const TAX = { zh: '税收', en: 'tax' };
const YEAR: LedgerColumn = { header: { zh: '年度', en: 'year' }, kind: 'text' };
const RETAINED: LedgerColumn = { header: { zh: '地方留成', en: 'retained tax' }, kind: 'amount' };
const CREDITED: LedgerColumn = { header: { zh: '迁出地已分享', en: 'origin so far' }, kind: 'amount' };
const START: LedgerColumn = { header: { zh: '达产日', en: 'capacity' }, kind: 'text', onSheetOnly: true };
const yearly = (year: string, retained: number, credited: number | null) => [{ zh: `${year}年`, en: year }, TAX, retained, credited, '2021-01-01', 2600];

export const document92: Exercise = {
  id: 'document-92',
  title: { zh: '京津冀 92号文上限', en: 'Document 92: the cap' },
  about: { zh: '累计分享达到上限即止', en: 'Sharing stops where the cap is reached' },
  rule: {
    zh: '迁移企业的税收地方留成由迁出地、迁入地 5:5 分享。迁出地分享总额以迁移前三年税收总和为上限，达产后分享三年，未达到上限的延长两年，达到即止。迁移前三年年均不低于 2,000 万元方可分享。',
    en: "A relocated firm's locally retained tax is shared 5:5. In all the origin gets no more than the firm's tax of the three years before the move: sharing lasts three years from full capacity, two more while the cap is not reached, and stops there. It needs at least 2,000 a year on average before the move.",
  },
  source: { zh: '财预〔2015〕92号《京津冀协同发展产业转移对接企业税收收入分享办法》（数额为练习所设）', en: 'Ministry of Finance, document 财预〔2015〕92号, for Beijing–Tianjin–Hebei (figures are invented)' },
  agreement: {
    zh: '九二 指标=税收 方式=划转 比例=5:5 年次=1-5 时钟=达产 上限=3×基数 门槛=基数>=2000',
    en: 'Doc92 indicator=tax treatment=transfer shares=5:5 years=1-5 clock=capacity cap=3*base threshold=base>=2000',
  },
  ledger: {
    columns: [YEAR, hidden(INDICATOR), RETAINED, CREDITED, START, hidden(BASE)],
    rows: [yearly('2021', 3000, 1500), yearly('2022', 4000, 2000), yearly('2023', 5000, 2500), yearly('2024', 4500, null)],
  },
  question: { zh: '企业迁移前三年税收为 2,400.00、2,600.00、2,800.00 万元，2021 年初达产。2024 年应划转迁出地多少？', en: 'In the three years before the move the firm paid 2,400.00, 2,600.00 and 2,800.00; it reached capacity at the start of 2021. How much is transferred to the origin for 2024?' },
  unit: '万元',
  answer: '1800',
  formula: '=PAIR.ENCLAVEATTRIB(C11,B5,,B11,A11,E11,F11,SUM(D8:D10))',
  mistakes: [
    {
      title: { zh: '没有看上限', en: 'The cap was not looked at' },
      arithmetic: '4,500.00 × 50%',
      answer: '2250',
      why: { zh: '前三年已分享 6,000.00，上限 7,800.00 只余 1,800.00，不足 2,250.00。', en: '6,000.00 was shared in three years. Of the cap of 7,800.00 only 1,800.00 is left, less than 2,250.00.' },
    },
    {
      title: { zh: '三年期满就停', en: 'Stopped after three years' },
      arithmetic: '4,500.00 × 0%',
      answer: '0',
      why: { zh: '满三年累计 6,000.00，没有达到上限 7,800.00，应再延长两年。', en: 'After three years 6,000.00 is below the cap of 7,800.00, so two more years follow.' },
    },
    {
      title: { zh: '剩余额度又乘了比例', en: 'The rest of the cap was shared again' },
      arithmetic: '(7,800.00 − 6,000.00) × 50%',
      answer: '900',
      why: { zh: '上限是迁出地分得的总额，不是税收总额。剩余额度 1,800.00 全部属于迁出地。', en: "The cap is on what the origin gets, not on the tax. The whole 1,800.00 left is the origin's." },
    },
    {
      title: { zh: '以一年的平均数为上限', en: 'The cap taken as one average year' },
      arithmetic: '2,600.00',
      answer: '2600',
      why: { zh: '2,600.00 是年均数，用来判断门槛。上限是三年总和 7,800.00。', en: '2,600.00 is the yearly average, for the threshold. The cap is the sum of three years, 7,800.00.' },
    },
  ],
  hints: [
    { zh: '上限是多少，前三年已经用了多少？', en: 'What is the cap, and how much of it was used in three years?' },
    { zh: '当年的一半与剩余额度，取较小的一个。', en: "Half of this year's tax or what is left of the cap, whichever is less." },
  ],
  steps: [
    step('门槛：迁移前年均（不低于 2,000）', 'Threshold: the average before the move is at least 2,000', '(2,400.00 + 2,600.00 + 2,800.00) ÷ 3', '2600'),
    step('上限', 'The cap', '2,400.00 + 2,600.00 + 2,800.00', '7800'),
    step('前三年已分享', 'Shared in three years', '1,500.00 + 2,000.00 + 2,500.00', '6000'),
    step('2024 年的一半', 'Half of 2024', '4,500.00 × 50%', '2250'),
    step('剩余额度不足一半，只划转剩余额度，分享到此为止', 'Less than half is left of the cap: that is transferred, and sharing ends', '7,800.00 − 6,000.00', '1800'),
  ],
  lesson: { zh: '有上限的条款要看历年累计：先查已分享多少，再定当年划转多少。', en: 'A cap looks at all years: first what was shared, then what this year may add.' },
};

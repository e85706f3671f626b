import { CUMULATIVE, INDICATOR, NAME, PERIOD, hidden } from '../columns';
import type { Exercise } from '../exercise';
import { step } from '../exercise';

const OUTPUT = { zh: '产值', en: 'output' };
const FIRM = { zh: '甲公司', en: 'Firm A' };

export const phaseChange: Exercise = {
  id: 'phase-change',
  title: { zh: '比例中途变化', en: 'A ratio that changes' },
  about: { zh: '累计数跨过比例变化的日期', en: 'A cumulative figure across the day of the change' },
  rule: {
    zh: '合作期内比例分段变化的，按数字所属的期间确定比例，不按上报的日期。累计数先化为各期间的当期数，分别乘当期比例，再累加。',
    en: "Where the ratio changes during the term, the period that a figure belongs to decides, not the day it is reported. Cumulative figures are turned into those of each period, shared at that period's ratio, and added up.",
  },
  source: { zh: '分段约定比例的合作协议（如淄博—石嘴山；日期和比例为练习所设）', en: 'Agreements with a ratio in phases (such as Zibo–Shizuishan; days and ratios are invented)' },
  agreement: {
    zh: '变比2027 飞出地=金牛区 飞入地=彭州市; 止=2027-06-30 方式=分算 比例=5:5; 起=2027-07-01 方式=分算 比例=3:7',
    en: 'Phases2027 origin=510106 host=510182; to=2027-06-30 treatment=split shares=5:5; from=2027-07-01 treatment=split shares=3:7',
  },
  ledger: {
    columns: [hidden(NAME), hidden(INDICATOR), PERIOD, CUMULATIVE, { header: { zh: '现行比例', en: 'ratio in force' }, kind: 'text' }],
    rows: [
      [FIRM, OUTPUT, { zh: '2027年1-6月', en: 'Jan-Jun 2027' }, 6000, '5:5'],
      [FIRM, OUTPUT, { zh: '2027年1-12月', en: 'Jan-Dec 2027' }, 13000, '3:7'],
    ],
  },
  question: { zh: '比例自 2027-07-01 由 5:5 变为 3:7。甲公司 2027 年累计数如下，全年计入飞出地多少？', en: 'The ratio changes from 5:5 to 3:7 on 2027-07-01. Firm A reports the cumulative figures below; how much is credited to the origin for the whole of 2027?' },
  unit: '万元',
  answer: '5100',
  formula: '=PAIR.ENCLAVEATTRIB(D8,B5,,B8,"2027H1")+PAIR.ENCLAVEATTRIB(D9-D8,B5,,B9,"2027H2")',
  mistakes: [
    {
      title: { zh: '新比例乘累计数', en: 'The new ratio on the year to date' },
      arithmetic: '13,000.00 × 30%',
      answer: '3900',
      why: { zh: '这样把上半年的 6,000.00 也按 3:7 计算了。比例看数字所属的期间，不看上报的日期。', en: "This shares the first half's 6,000.00 at 3:7 as well. The period of a figure decides, not the day it is reported." },
    },
    {
      title: { zh: '旧比例一直用到年底', en: 'The old ratio to the end of the year' },
      arithmetic: '13,000.00 × 50%',
      answer: '6500',
      why: { zh: '7月起比例已变为 3:7，下半年的当期数应按 30% 计入。', en: 'From July the ratio is 3:7; the second half is credited at 30 %.' },
    },
    {
      title: { zh: '两段比例取平均', en: 'The mean of both ratios' },
      arithmetic: '13,000.00 × (50% + 30%) ÷ 2',
      answer: '5200',
      why: { zh: '上、下半年数额不等，平均比例没有依据。应当各期各算。', en: 'The halves differ, so a mean ratio has no ground. Work each period by itself.' },
    },
    {
      title: { zh: '全年累计数当作下半年当期', en: 'The year taken for its second half' },
      arithmetic: '6,000.00 × 50% + 13,000.00 × 30%',
      answer: '6900',
      why: { zh: '1—12月累计数含上半年。下半年当期数是 13,000.00 − 6,000.00。', en: 'January–December contains the first half. The second half is 13,000.00 − 6,000.00.' },
    },
    {
      title: { zh: '按天数折算', en: 'Weighted by days' },
      arithmetic: '13,000.00 × (181 × 50% + 184 × 30%) ÷ 365',
      answer: '5189.32',
      why: { zh: '有半年的累计数，就按期间分开计算。按日折算只用于只有全年数、协议又写明“跨期=按日”的情形。', en: 'With a half-year figure at hand the periods are worked apart. Days count only where there is nothing but the year and the agreement says so.' },
    },
    {
      title: { zh: '漏了上半年', en: 'The first half was left out' },
      arithmetic: '(13,000.00 − 6,000.00) × 30%',
      answer: '2100',
      why: { zh: '2,100.00 是下半年的计入数，还要加上半年的 3,000.00。', en: "2,100.00 is the second half's credit; the first half's 3,000.00 comes on top." },
    },
  ],
  hints: [
    { zh: '先由累计数求出 7—12月的当期数，再乘该期间的比例，最后累加。', en: "Find July–December from the cumulative figures, share it at that period's ratio, and add up." },
    { zh: '上半年按 50%，下半年按 30%，各乘各的当期数。', en: 'The first half at 50 %, the second at 30 %, each on its own figure.' },
  ],
  steps: [
    step('上半年计入飞出地', 'First half, to the origin', '6,000.00 × 50%', '3000'),
    step('下半年当期数', "The second half's figure", '13,000.00 − 6,000.00', '7000'),
    step('下半年计入飞出地', 'Second half, to the origin', '7,000.00 × 30%', '2100'),
    step('全年计入飞出地', 'The year, to the origin', '3,000.00 + 2,100.00', '5100'),
  ],
  lesson: { zh: '先化累计为当期，再乘所属期间的比例，最后累加。', en: "From cumulative to period, times the period's ratio, then add up." },
};

import { FIGURE, INDICATOR, NAME, PERIOD, hidden } from '../columns';
import type { Exercise, LedgerColumn } from '../exercise';
import { fact, step } from '../exercise';

const FIRM = { zh: '甲公司', en: 'Firm A' };
const OUTPUT = { zh: '产值', en: 'output' };
const CONSTRUCTION: LedgerColumn = { header: { zh: '开工日', en: 'construction' }, kind: 'text', onSheetOnly: true };
const FIRST_TAX: LedgerColumn = { header: { zh: '首税日', en: 'first tax' }, kind: 'text', onSheetOnly: true };

export const ningDe: Exercise = {
  id: 'ning-de',
  title: { zh: '宁德两个起算日', en: 'Ningde: two clocks' },
  about: { zh: '税收和产值的五年从不同的日期起算', en: 'Five years for tax and for output, from different days' },
  rule: {
    zh: '税收自首笔税款入库之日起五年内 5:5 分享。产值、固定资产投资自项目开工之日起五年内 5:5 统计分算。期满后全部归飞入地。',
    en: "Tax is shared 5:5 for five years from the first tax payment. Output and fixed-asset investment are split 5:5 for five years from the start of construction. After that all is the host's.",
  },
  source: { zh: '宁德市 2017 年飞地项目利益分享办法（媒体报道；日期和数额为练习所设）', en: "Ningde's rules of 2017 for enclave projects (press; days and figures are invented)" },
  agreement: {
    zh: '宁德2017; 指标=税收 方式=划转 比例=5:5 年次=1-5 时钟=首税; 指标=产值 方式=分算 比例=5:5 年次=1-5 时钟=开工',
    en: 'Ningde2017; indicator=tax treatment=transfer shares=5:5 years=1-5 clock=first-tax; indicator=output treatment=split shares=5:5 years=1-5 clock=construction',
  },
  ledger: {
    columns: [hidden(NAME), INDICATOR, PERIOD, FIGURE, CONSTRUCTION, FIRST_TAX],
    rows: [
      [FIRM, OUTPUT, { zh: '2026年一季度', en: '2026Q1' }, 4200, '2021-04-01', '2023-02-01'],
      [FIRM, OUTPUT, { zh: '2026年二季度', en: '2026Q2' }, 4800, '2021-04-01', '2023-02-01'],
      [FIRM, { zh: '税收', en: 'tax' }, { zh: '2026年上半年', en: '2026H1' }, 300, '2021-04-01', '2023-02-01'],
    ],
  },
  question: { zh: '甲公司 2021-04-01 开工，2023-02-01 首笔税款入库。2026年上半年的产值，计入飞出地多少？', en: 'Firm A began construction on 2021-04-01 and paid its first tax on 2023-02-01. Of its output in the first half of 2026, how much is credited to the origin?' },
  unit: '万元',
  answer: '2100',
  formula: '=PAIR.ENCLAVEATTRIB(D8,B5,,B8,C8,E8)+PAIR.ENCLAVEATTRIB(D9,B5,,B9,C9,E9)',
  mistakes: [
    {
      title: { zh: '产值用了税收的起算日', en: 'Output on the clock of tax' },
      arithmetic: '(4,200.00 + 4,800.00) × 50%',
      answer: '4500',
      why: { zh: '产值自开工之日起算，五年止于 2026-03-31。二季度已经期满，全部归飞入地。', en: "Output counts from construction; its five years end on 2026-03-31. The second quarter is the host's alone." },
    },
    {
      title: { zh: '按自然年数年次', en: 'Years counted by the calendar' },
      arithmetic: '(4,200.00 + 4,800.00) × 0%',
      answer: '0',
      why: { zh: '年次从开工之日起满周年计算，不按自然年。第五年是 2025-04-01 至 2026-03-31，一季度仍在期内。', en: 'Years run from anniversary to anniversary. The fifth is 2025-04-01 to 2026-03-31, so the first quarter is inside.' },
    },
    {
      title: { zh: '税收也加了进来', en: 'Tax was added' },
      arithmetic: '4,200.00 × 50% + 300.00 × 50%',
      answer: '2250',
      why: { zh: '税收是另一本账，另行划转。统计指标与税收不能相加。', en: 'Tax is another ledger and is transferred apart. It cannot be added to output.' },
    },
    {
      title: { zh: '算了期满后的季度', en: 'The wrong quarter' },
      arithmetic: '4,800.00 × 50%',
      answer: '2400',
      why: { zh: '二季度在期满之后，不再分算。期内的是一季度。', en: 'The second quarter is after the term. The one inside is the first.' },
    },
  ],
  hints: [
    { zh: '题目问产值，找产值的起算日。', en: 'The question is about output: find its clock.' },
    { zh: '自 2021-04-01 起满五年是哪一天？看一、二季度在期内还是期外。', en: 'On which day are five years from 2021-04-01 over? Place both quarters before or after it.' },
  ],
  steps: [
    fact('产值自 2021-04-01 起算，五年止于 2026-03-31', 'Output counts from 2021-04-01; five years end on 2026-03-31'),
    step('一季度（第 5 年）计入飞出地', 'First quarter (year 5), to the origin', '4,200.00 × 50%', '2100'),
    step('二季度（第 6 年）已期满', 'Second quarter (year 6), after the term', '4,800.00 × 0%', '0'),
    step('上半年计入飞出地', 'The half year, to the origin', '2,100.00 + 0.00', '2100'),
  ],
  lesson: { zh: '税收和统计是两本账，起算日、期限各看各的条款。', en: 'Tax and statistics are two ledgers, each with its own clock.' },
};

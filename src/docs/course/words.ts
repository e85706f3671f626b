import type { Bilingual } from '../../accounting/language';

/** What the slides say around the exercises. */
export const SLIDES = {
  title: { zh: '结对分算练习课', en: 'PairShare: the course' },
  subtitle: { zh: '依据真实规则的统计分算练习', en: 'Paired accounting, by exercises from real rules' },
  keys: { zh: '← → 翻页，Home、End 到首尾，F 全屏', en: '← → to turn, Home and End, F for the full screen' },
  previous: { zh: '上一页', en: 'Previous' },
  next: { zh: '下一页', en: 'Next' },
  what: { zh: '一个数，三种算法', en: 'One figure, three ways to count it' },
  whatLead: { zh: '企业由金牛区迁到彭州市，产值 8,000.00 万元（以分算 5:5、标注 30% 为例）。', en: 'A firm moves from Jinniu to Pengzhou; its output is 8,000.00 (10,000 yuan). For instance a split of 5:5, or a memo of 30 %.' },
  origin: { zh: '金牛区（飞出地）', en: 'Jinniu (origin)' },
  host: { zh: '彭州市（飞入地）', en: 'Pengzhou (host)' },
  elimination: { zh: '市级抵消', en: 'Eliminated' },
  city: { zh: '全市', en: 'City' },
  principles: { zh: '三条原则', en: 'Three principles' },
  list: { zh: '练习', en: 'The exercises' },
  rule: { zh: '规则', en: 'Rule' },
  question: { zh: '题目', en: 'Question' },
  wrong: { zh: '典型错误', en: 'Typical wrong answers' },
  solution: { zh: '解答', en: 'Solution' },
  end: { zh: '记住', en: 'To take away' },
  endLead: { zh: '课后可在窗格“学习”中重做，要领另见“结对分算一页通”。', en: 'Do them again under Learn in the pane; the hand-out says it on one page.' },
} as const satisfies Record<string, Bilingual>;

/** The ways to count, from the official one on; the first is no agreement at all. */
export const WAYS: readonly { readonly name: Bilingual; readonly text: Bilingual; readonly agreement: string | null }[] = [
  { name: { zh: '属地统计', en: 'Territorial' }, text: { zh: '在实际经营地全额统计一次。对外公布的就是这个数，任何协议都不改动。', en: 'Counted once, in full, where the firm operates. This is what is published; no agreement touches it.' }, agreement: null },
  { name: { zh: '统计分算', en: 'Split' }, text: { zh: '按比例分到双方，合计不变。飞入地减，飞出地加。', en: 'Divided between both by a ratio; the total stays. The host gives, the origin gets.' }, agreement: '5:5' },
  { name: { zh: '标注', en: 'Memo' }, text: { zh: '飞入地不减，另给飞出地标注一份。市级汇总须抵消。', en: 'The host gives nothing up; the origin is tagged a share, which the city eliminates.' }, agreement: '方式=标注 比例=30%' },
];

export const PRINCIPLES: readonly { readonly title: Bilingual; readonly text: Bilingual }[] = [
  { title: { zh: '属地数不动', en: 'Territorial figures stay' }, text: { zh: '分算、标注都在属地数之外另算一列，原数照报。', en: 'Split and memo are columns beside them; what is reported stays as it is.' } },
  { title: { zh: '考核数不外传', en: 'Appraisal figures stay inside' }, text: { zh: '仅供考核，不得对外发布，凡引用处都要注明。', en: 'They are for appraisal only, not for publication, and say so wherever they stand.' } },
  { title: { zh: '有协议才计算', en: 'No credit without a clause' }, text: { zh: '谁参与、按什么比例、从哪天到哪天，以条款为准；条款没有写的，不分。', en: 'Who is shared, at what ratio, from when to when: the clause says it. What it does not name is not shared.' } },
];

/** What the hand-out says. */
export const HANDOUT = {
  title: { zh: '结对分算一页通', en: 'PairShare on one page' },
  lead: { zh: '函数按协议文本计算考核数，属地统计数不动。在单元格写 =PAIR.函数名(…)。', en: 'The functions compute appraisal figures by the text of an agreement; territorial statistics stay. In a cell: =PAIR.NAME(…).' },
  functions: { zh: '函数', en: 'Functions' },
  notation: { zh: '协议的写法', en: 'The notation of agreements' },
  mistakes: { zh: '五种典型错误', en: 'Five typical mistakes' },
  wrongRight: { zh: (wrong: string, right: string) => `错 ${wrong}，应为 ${right}`, en: (wrong: string, right: string) => `wrong ${wrong}, right ${right}` },
  checks: { zh: '怎样核对', en: 'How to check' },
  exercise: { zh: (number: string) => `练习 ${number}`, en: (number: string) => `Exercise ${number}` },
} as const;

/** An agreement with all that is usual, field by field; a test reads it, and wants every field explained. */
export const NOTATION: { readonly text: Bilingual; readonly fields: readonly { readonly term: Bilingual; readonly says: Bilingual }[] } = {
  text: {
    zh: '金彭2023 飞出地=金牛区 飞入地=彭州市 起=2023-07-01 止=2028-06-30; 情形=迁移 指标=产值 方式=分算 比例=5:5 上限=3×基数; 指标=税收 方式=划转 比例=40% 年次=1-5',
    en: 'JP2023 origin=510106 host=510182 from=2023-07-01 to=2028-06-30; case=relocation indicator=output treatment=split shares=5:5 cap=3*base; indicator=tax treatment=transfer shares=40% years=1-5',
  },
  fields: [
    { term: { zh: '金彭2023', en: 'JP2023' }, says: { zh: '协议编号，台账“协议”一列填它', en: "the agreement's id, as the ledger's column agreement has it" } },
    { term: { zh: '飞出地=金牛区 飞入地=彭州市', en: 'origin=510106 host=510182' }, says: { zh: '双方，名称或行政区划代码均可', en: 'both parties, by code or by Chinese name' } },
    { term: { zh: '起=2023-07-01 止=2028-06-30', en: 'from=2023-07-01 to=2028-06-30' }, says: { zh: '期限，按数字所属的期间判断', en: 'the term; the period of a figure decides' } },
    { term: { zh: ';', en: ';' }, says: { zh: '条款之间用分号；首段对各条都有效', en: 'parts clauses; the first segment holds for all' } },
    { term: { zh: '情形=迁移 指标=产值', en: 'case=relocation indicator=output' }, says: { zh: '哪类企业、哪个指标适用本条', en: 'which firms and which indicator the clause is for' } },
    { term: { zh: '方式=分算', en: 'treatment=split' }, says: { zh: '分算、标注、双算、划转等', en: 'split, memo, double, transfer and others' } },
    { term: { zh: '比例=5:5', en: 'shares=5:5' }, says: { zh: '飞出地在前；标注、划转可只写飞出地的份额', en: "the origin's first; of memo and transfer its share alone will do" } },
    { term: { zh: '上限=3×基数', en: 'cap=3*base' }, says: { zh: '飞出地累计所得的上限', en: 'the most that the origin gets in all' } },
    { term: { zh: '指标=税收 方式=划转 比例=40%', en: 'indicator=tax treatment=transfer shares=40%' }, says: { zh: '第二条：税收另按划转', en: 'the second clause: tax is transferred' } },
    { term: { zh: '年次=1-5', en: 'years=1-5' }, says: { zh: '从起算日起的第 1 至第 5 年', en: 'the first to the fifth year from the starting day' } },
  ],
};

/** By the exercise's id and the place of its mistake: those made most, one of each kind. */
export const COMMON_MISTAKES: readonly (readonly [id: string, mistake: number])[] = [['jin-peng', 0], ['memo-elimination', 0], ['double-counting', 0], ['phase-change', 0], ['document-92', 0]];

export const CHECKS: readonly Bilingual[] = [
  { zh: '选中单元格，看窗格“解释”，或写 =PAIR.EXPLAIN(…)：步骤、依据、算式逐条列出。', en: 'Select the cell and open Explain, or write =PAIR.EXPLAIN(…): steps, clauses and arithmetic one by one.' },
  { zh: '=PAIR.CHECK(台账,协议) 列出重复上报、期间、单位、缺报等问题。', en: '=PAIR.CHECK(ledger,agreements) lists duplicates, periods, units and missing figures.' },
  { zh: '分算：双方之和等于属地数。标注、双算：考核数之和减市级抵消等于属地数。', en: 'Split: both parts add up to the territorial figure. Memo and double: the sum less what the city eliminates does.' },
  { zh: '两地台账用 =PAIR.COMPARE(…) 逐条核对，单边、金额、单位、期间分别指明。', en: "=PAIR.COMPARE(…) holds two districts' ledgers against each other: one-sided, amount, unit, period." },
  { zh: '没有 Excel：npm run -s pairshare -- check 台账.xlsx 查台账，course 练习.xlsx 查练习。', en: 'Without Excel: npm run -s pairshare -- check ledger.xlsx, and course exercises.xlsx for the exercises.' },
];

import type { Bilingual, Language } from '../../accounting/language';

/** For whom a workbook is made: the class finds no answers in its own. */
export type Audience = 'class' | 'trainer';

/** What the course's workbooks say around the exercises. */
export const WORDS = {
  title: { class: { zh: '结对分算练习', en: 'PairShare exercises' }, trainer: { zh: '结对分算练习（教师用）', en: "PairShare exercises: the trainer's copy" } },
  contents: { zh: '目录', en: 'Contents' },
  number: { zh: '题号', en: 'No.' },
  exercise: { zh: '题目', en: 'Exercise' },
  trains: { zh: '训练内容', en: 'What it trains' },
  answer: { zh: '答案（万元）', en: 'Answer (10,000 yuan)' },
  mistakes: { zh: '典型错误', en: 'Typical mistakes' },
  solution: { zh: '解答', en: 'Solution' },
  formula: { zh: '公式', en: 'Formula' },
  hints: { zh: '提示', en: 'Hints' },
  lesson: { zh: '要点', en: 'To remember' },
  /** Between what a step does and its arithmetic. */
  colon: { zh: '：', en: ': ' },
} as const;

/** Below the title. */
export const about = (audience: Audience, count: number, language: Language): string =>
  language === 'zh'
    ? `共 ${String(count)} 题，依据真实规则编写；企业、数额均为虚构。${audience === 'trainer' ? '含答案、解答和典型错误，不发学员。' : ''}`
    : `${String(count)} exercises made from real rules; firms and figures are invented.${audience === 'trainer' ? ' With answers, solutions and typical mistakes: not for the class.' : ''}`;

interface Section {
  readonly title: Bilingual;
  readonly lines: readonly Bilingual[];
}

const ANSWERING: Section = {
  title: { zh: '作答', en: 'How to answer' },
  lines: [
    { zh: '点击题目，进入练习表；先看规则和协议，再看台账。', en: 'Follow the link to an exercise; read rule and agreement first, then the ledger.' },
    { zh: '在蓝色单元格填数或公式，以万元计，保留两位小数。', en: 'Put a number or a formula into the blue cell, in 10,000 yuan, with two decimals.' },
    { zh: '表头、协议和“答案”一栏是检查的依据，不要移动或改写。', en: "Leave headings, agreement and the answer's label where they are: answers are found by them." },
  ],
};

const CHECKING = {
  title: { zh: '检查', en: 'How to check' },
  pane: { zh: '在加载项中：打开窗格“学习”，选定题目，点击“检查”。', en: 'In the add-in: open Learn in the pane, choose the exercise, press Check.' },
  saved: { zh: '没有加载项的：保存工作簿，交由教师用命令行检查。', en: 'Without the add-in: save the workbook and hand it to the trainer, who checks it at the command line.' },
} as const satisfies Record<string, Bilingual>;

const TEACHING: Section = {
  title: { zh: '检查学员的工作簿', en: "Checking the class's workbooks" },
  lines: [
    { zh: '把各人的工作簿收在一个文件夹，例如“作业”，再执行：', en: 'Gather the workbooks in one folder, for example answers, then run:' },
    { zh: 'npm run -s pairshare -- course 作业/*.xlsx', en: 'npm run -s pairshare -- course answers/*.xlsx --lang en-US' },
    { zh: '逐题列出：答对、典型错误及其原因，或尚未作答。', en: 'It says of each exercise whether it is right, which typical mistake it is and why, or that it is still blank.' },
  ],
};

/** What stands below the list of exercises. */
export const sections = (audience: Audience): readonly Section[] =>
  audience === 'trainer' ? [TEACHING] : [ANSWERING, { title: CHECKING.title, lines: [CHECKING.pane, CHECKING.saved] }];

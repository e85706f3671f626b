import type { FaultCode } from '../accounting/fault';
import type { Bilingual } from '../accounting/language';
import type { FindingCode } from '../accounting/ledger/finding';
import { levelOf } from '../accounting/ledger/finding';
import { packageFaults as packageFaultsEnglish } from '../i18n/en-US/package-faults';
import { findings as findingsEnglish } from '../i18n/en-US/pane-findings';
import { reports as reportsEnglish } from '../i18n/en-US/reports';
import { packageFaults as packageFaultsChinese } from '../i18n/zh-CN/package-faults';
import { findings as findingsChinese } from '../i18n/zh-CN/pane-findings';
import { reports as reportsChinese } from '../i18n/zh-CN/reports';
import { FAULT_GROUPS, FAULTS_OF_FINDINGS, isGroup } from './fault-groups';
import { both, code, faultLink, GENERATED, heading, plain, table } from './markdown';

/** What a code says, word for word, for one example; the tests bring each about. */
export interface ErrorLine {
  readonly 'zh-CN': string;
  readonly 'en-US': string;
  /** The value of the cell; none where the line stands in a remark. */
  readonly excel?: string;
}

export type ErrorLines = Readonly<Partial<Record<FaultCode, ErrorLine>>>;

const TITLE: Bilingual = { zh: '错误代码', en: 'Error codes' };

const INTRO: Bilingual = {
  zh: '出错的单元格显示 `#VALUE!` 或 `#N/A`。选中该单元格，窗格“解释”写明错在哪里、怎样改；[PAIR.CHECK](functions/check.md) 逐条列出台账的问题。以下按代码列出全部提示，各举一例，引号中的内容和数字随实际而变。',
  en: 'A faulty cell shows `#VALUE!` or `#N/A`. Select it: *Explain* in the pane says what is wrong and how to mend it. [PAIR.CHECK](functions/check.md) lists what is wrong in a ledger. Below stands every message by its code, each with one example; words in quotes and numbers are those of the example.',
};

const OF_EXCEL: readonly (readonly [string, Bilingual, Bilingual])[] = [
  ['#NAME?', { zh: '加载项没有装上，或函数名写错', en: 'The add-in is not loaded, or the name is misspelt' }, { zh: '在“插入 › 加载项”中重新打开结对分算；对外报送请用只含数值的副本', en: 'Open PairShare again under Insert › Add-ins; send on copies with values' }],
  ['#SPILL!', { zh: '结果的位置上已有内容', en: 'Something stands where the result has to go' }, { zh: '清出右侧或下方的单元格', en: 'Clear the cells at the right or below' }],
  ['#BUSY!', { zh: '正在计算', en: 'It is being calculated' }, { zh: '稍候；长时间不变的，按 Ctrl+Alt+F9 重新计算', en: 'Wait; if it stays, press Ctrl+Alt+F9' }],
  ['#REF!', { zh: '公式引用的单元格已被删除', en: 'A cell the formula refers to was deleted' }, { zh: '撤销删除，或改写引用', en: 'Undo the deletion, or write the reference anew' }],
];

const WHERE: Bilingual = { zh: '出现在“提示”或检查结果中，不影响其他行', en: 'In a remark or among the findings; other rows stay as they are' };

/** What is wrong, and what to do: the first sentence, and what follows it. */
export function halves(line: string, language: 'zh' | 'en'): readonly [string, string] {
  const end = language === 'zh' ? /。/ : /\.(?= [A-Z0-9"])/;
  const at = line.search(end);
  return at < 0 ? [line, ''] : [line.slice(0, at + 1), line.slice(at + 1).trim()];
}

function entry(fault: FaultCode, line: ErrorLine): string {
  const say = (text: string, language: 'zh' | 'en', mend: string): string => {
    const [wrong, todo] = halves(text, language);
    return `${plain(wrong)}${todo === '' ? '' : `${language === 'zh' ? '' : ' '}**${mend}**${language === 'zh' ? '：' : ' '}${plain(todo)}`}`;
  };
  const shown = line.excel === undefined ? both(WHERE) : `${code(line.excel)}`;
  return `### ${fault}\n\n${both({ zh: say(line['zh-CN'], 'zh', '怎样改'), en: say(line['en-US'], 'en', 'What to do:') })}\n\n${shown}`;
}

const findingRow = (finding: FindingCode): readonly string[] => [
  code(finding),
  both({ zh: reportsChinese[levelOf(finding)], en: reportsEnglish[levelOf(finding)] }),
  both({ zh: findingsChinese.titles[finding], en: findingsEnglish.titles[finding] }),
  FAULTS_OF_FINDINGS[finding].map((fault) => (isGroup(fault) ? both({ zh: faultLink(fault, 'zh', ''), en: faultLink(fault, 'en', '') }) : faultLink(fault, 'zh', ''))).join('<br>'),
];

/** A part of a workbook file, as the sentences name one. */
const PARTS: Readonly<Partial<Record<string, string>>> = { 'too-large': '1536', 'sheet-missing': '台账', 'path-outside': '../x.xml' };
const part = (fault: string): string => PARTS[fault] ?? 'xl/workbook.xml';

const packageRows = (): readonly (readonly string[])[] =>
  (Object.keys(packageFaultsEnglish) as (keyof typeof packageFaultsEnglish)[]).map((fault) => [code(fault), both({ zh: plain(packageFaultsChinese[fault](part(fault))), en: plain(packageFaultsEnglish[fault](part(fault))) })]);

/** docs/errors.md. */
export function errorPage(lines: ErrorLines): string {
  const groups = Object.values(FAULT_GROUPS).flatMap(({ title, codes }) => [
    `## ${heading(title)}`,
    ...codes.map((fault) => {
      const line = lines[fault];
      if (!line) throw new Error(`No line is written down for ${fault}.`);
      return entry(fault, line);
    }),
  ]);
  return [
    GENERATED,
    `# ${heading(TITLE)}`,
    both(INTRO),
    `## ${heading({ zh: 'Excel 的错误值', en: "Excel's own errors" })}`,
    table(['', both({ zh: '原因', en: 'why' }), both({ zh: '怎样改', en: 'what to do' })], OF_EXCEL.map(([value, why, mend]) => [code(value), both(why), both(mend)])),
    ...groups,
    `## ${heading({ zh: '台账检查', en: 'What CHECK finds' })}`,
    both({ zh: '[PAIR.CHECK](functions/check.md) 的“代码”列，中英文相同，可用公式筛选。', en: 'The codes of [PAIR.CHECK](functions/check.md) are the same in both languages, so that formulas can look for them.' }),
    table([both({ zh: '代码', en: 'code' }), both({ zh: '级别', en: 'level' }), both({ zh: '问题', en: 'what' }), both({ zh: '说明', en: 'messages' })], (Object.keys(FAULTS_OF_FINDINGS) as FindingCode[]).map(findingRow)),
    `## ${heading({ zh: '工作簿文件', en: 'Workbook files' })}`,
    both({ zh: '命令行读不出工作簿时，写明原因，不写任何文件。', en: 'Where the command line cannot read a workbook it says why, and writes no file.' }),
    table([both({ zh: '代码', en: 'code' }), both({ zh: '原因', en: 'why' })], packageRows()),
  ].join('\n\n') + '\n';
}

import type { Bilingual } from '../accounting/language';
import { LEDGER_HEADERS, ledgerRows } from './ledger';
import { LEDGER_HEADER_ROW } from './ledger-sheet';
import type { SampleCell } from './model';

/** A worked example: amounts, one live formula, what must come out, and what it teaches. */
export interface WorkedExample {
  readonly title: Bilingual;
  /** One cell a row; the formula stands beside the first. */
  readonly amounts: readonly SampleCell[];
  /** Given the sheet row of the first amount. */
  readonly formula: (row: number) => string;
  /** What must stand in the result, row by row. */
  readonly expected: readonly (readonly SampleCell[])[];
  readonly note: Bilingual;
  /** Number format of the result where it is no amount. */
  readonly format?: string;
}

export interface ExampleSection {
  readonly title: Bilingual;
  readonly examples: readonly WorkedExample[];
}

const single = (amount: SampleCell, formula: (row: number) => string, expected: SampleCell, title: Bilingual, note: Bilingual, format?: string): WorkedExample => ({
  title, note, amounts: [amount], formula, expected: [[expected]], ...(format ? { format } : {}),
});

const split: readonly WorkedExample[] = [
  { title: { zh: '五五分算', en: 'Split 5:5' }, amounts: [12345.67], formula: (row) => `=PAIR.SPLITSHARE(C${row},"5:5")`, expected: [[6172.84, 6172.83]], note: { zh: '多出的 0.01 归排在前面的飞出地，各份之和等于原数', en: 'The odd 0.01 goes to the origin; the parts add up to the amount' } },
  { title: { zh: '退库、冲减为负', en: 'A refund' }, amounts: [-12345.67], formula: (row) => `=PAIR.SPLITSHARE(C${row},"5:5")`, expected: [[-6172.84, -6172.83]], note: { zh: '负数与正数互为镜像', en: 'A negative amount mirrors the positive one' } },
  { title: { zh: '三方均分', en: 'Three equal parties' }, amounts: [100], formula: (row) => `=PAIR.SPLITSHARE(C${row},"1:1:1")`, expected: [[33.34, 33.33, 33.33]], note: { zh: '最大余数法，余数相同时先给排在前面的一方', en: 'Largest remainder; a tie goes to the party listed first' } },
  { title: { zh: '全角文本数字', en: 'A number stored as text' }, amounts: ['１２，３４５．６７'], formula: (row) => `=PAIR.SPLITSHARE(C${row},"５：５")`, expected: [[6172.84, 6172.83]], note: { zh: '全角数字、千分位、全角冒号都能识别', en: 'Full-width digits, separators and colons are read' } },
  { title: { zh: '一列数额一次分完', en: 'A whole column' }, amounts: [100, 0.01, -0.03], formula: (row) => `=PAIR.SPLITSHARE(C${row}:C${row + 2},"5:5")`, expected: [[50, 50], [0.01, 0], [-0.02, -0.01]], note: { zh: '一个公式溢出三行；逐行分算，逐行相符', en: 'One formula spills three rows; each row adds up' } },
  { title: { zh: '按整人拆分', en: 'Whole persons' }, amounts: [17], formula: (row) => `=PAIR.SPLITSHARE(C${row},"2:1",0)`, expected: [[11, 6]], note: { zh: '第三个参数是小数位数', en: 'The third argument is the number of decimals' } },
  { title: { zh: '按股权拆分', en: 'By equity' }, amounts: [1000], formula: (row) => `=PAIR.SPLITSHARE(C${row},"51:39")`, expected: [[566.67, 433.33]], note: { zh: '其余 10% 属社会资本，不参与分算', en: 'The private 10 % takes no part' } },
  { title: { zh: '比例被 Excel 读成时间', en: 'A ratio turned into a time' }, amounts: [100], formula: (row) => `=IFERROR(PAIR.SPLITSHARE(C${row},TIME(5,5,0)),"拒绝")`, expected: [['拒绝']], note: { zh: '单元格须先设为文本再输入 5:5，否则 Excel 存成时间 05:05；函数拒绝这种比例，不会算错', en: 'Format the cell as text before typing 5:5; a time is refused, never used' } },
];

const attribution: readonly WorkedExample[] = [
  single(8000, (row) => `=PAIR.ENCLAVEATTRIB(C${row},金彭2023,"迁移","规上工业总产值","2024Q1")`, 4000, { zh: '统计分算：计入飞出地', en: 'Split: the origin' }, { zh: '协议用名称引用；条款按情形、指标、期间选定', en: 'The agreement is a name; case, indicator and period choose the clause' }),
  single(8000.01, (row) => `=PAIR.HOSTKEEPS(C${row},金彭2023,"迁移","规上工业总产值","2024Q1")`, 4000, { zh: '统计分算：飞入地考核数', en: 'Split: the host' }, { zh: '飞出地得 4,000.01，飞入地得其余', en: 'The origin gets 4,000.01, the host the rest' }),
  single(8000, (row) => `=PAIR.ENCLAVEATTRIB(C${row},金彭2023,"迁移","规上工业总产值","2029Q1")`, 0, { zh: '协议到期以后', en: 'After the agreement has ended' }, { zh: '期间在起止日期之外，不计入飞出地', en: 'A period outside the dates credits nothing' }),
  single(8000, (row) => `=PAIR.ENCLAVEATTRIB(C${row},金彭园区2024,"正向飞地","规上工业总产值","2025Q1")`, 2400, { zh: '飞地园区标注 30%', en: 'Enclave park, 30 % memo' }, { zh: '标注数供飞出地考核使用，市级汇总时抵消', en: 'A tag for the origin, eliminated in the city total' }),
  single(8000, (row) => `=PAIR.HOSTKEEPS(C${row},金彭园区2024,"正向飞地","规上工业总产值","2025Q1")`, 8000, { zh: '标注不减飞入地', en: 'A memo leaves the host whole' }, { zh: '属地数全部留在飞入地', en: 'The host keeps the territorial figure' }),
  single(12000, (row) => `=PAIR.ENCLAVEATTRIB(C${row},金彭园区2024,"正向飞地","到位资金","2024年")`, 12000, { zh: '到位资金归飞出地', en: 'Paid-in investment goes to the origin' }, { zh: '写明指标的条款优先于只写情形的条款', en: 'A clause that names the indicator comes first' }),
  single(1000, (row) => `=PAIR.ENCLAVEATTRIB(C${row},武金2022,"反向飞地","税收地方留成","2024年","2022-01-01")`, 500, { zh: '分阶段：第 3 年', en: 'Phases: year 3' }, { zh: '年次自登记变更日起算，第 1—3 年五五', en: 'Years count from the registration date; 5:5 in years 1–3' }),
  single(1000, (row) => `=PAIR.ENCLAVEATTRIB(C${row},武金2022,"反向飞地","税收地方留成","2025年","2022-01-01")`, 300, { zh: '分阶段：第 4 年', en: 'Phases: year 4' }, { zh: '第 4—6 年三七', en: '3:7 in years 4–6' }),
  single(1500, (row) => `=PAIR.ENCLAVEATTRIB(C${row},"方式=分算 比例=5:5 基数=1200 基数归=飞出地",,,"2024")`, 1350, { zh: '增量分成', en: 'Sharing the increment' }, { zh: '基数 1,200 归飞出地，超出的 300 五五', en: 'The base of 1,200 is the origin’s; the 300 above it is shared' }),
  single(1100, (row) => `=PAIR.ENCLAVEATTRIB(C${row},"方式=分算 比例=5:5 基数=1200 基数归=飞入地 不足=分担",,,"2024")`, -50, { zh: '不足基数时分担', en: 'A shared shortfall' }, { zh: '缺口 100 五五分担', en: 'The shortfall of 100 is shared' }),
  single(1685.4, (row) => `=PAIR.ENCLAVEATTRIB(C${row},金彭税收2024,"迁移","税收地方留成","2024年",,1250)`, 1467.7, { zh: '税收划转：基数加增量', en: 'Tax transfer: base and increment' }, { zh: '1,250 ＋ 435.40 × 5 ÷ 10', en: '1,250 + 435.40 × 5 ÷ 10' }),
  single(331.58, (row) => `=PAIR.ENCLAVEATTRIB(C${row},金彭税收2024,"迁移","税收地方留成","2024年",,286.4)`, 0, { zh: '未达门槛', en: 'Below the threshold' }, { zh: '基数不足 300 万元，不划转', en: 'A base below 300 is not transferred' }),
  single(4500, (row) => `=PAIR.ENCLAVEATTRIB(C${row},"方式=划转 比例=5:5 上限=7800",,,"2024",,,6000)`, 1800, { zh: '累计上限', en: 'A cap on the total' }, { zh: '此前已计入 6,000，只余 1,800', en: '6,000 credited before leaves 1,800' }),
  single(1000, (row) => `=PAIR.ENCLAVEATTRIB(C${row},"各方=金牛区:彭州市:武侯区 方式=分算 比例=4:4:2",,,"2024",,,,"武侯区")`, 200, { zh: '三方协议中的第三方', en: 'The third of three parties' }, { zh: '最后一个参数是要查的一方', en: 'The last argument names the party' }),
  single(null, () => '=PAIR.SHARERATE(武金招商2024,"联合招商","规上工业总产值","2025Q1")', 0.4, { zh: '当期适用比例', en: 'The share in force' }, { zh: '产值四六、投资五五，各按指标', en: '4:6 for output, 5:5 for investment' }, '0%'),
];

const ledgerRow = ledgerRows().findIndex((cells) => cells[0] === '示例天回新材料有限公司');
const ledgerValue = Number(ledgerRows()[ledgerRow]?.[LEDGER_HEADERS.indexOf('数值')]);
const sheetRow = LEDGER_HEADER_ROW + 1 + ledgerRow;
const wholeRow = `台账[[#Headers],[单位名称]:[起始日]],台账!A${sheetRow}:L${sheetRow}`;
const credited = Math.round(ledgerValue * 50) / 100;

const records: readonly WorkedExample[] = [
  single(`=台账!I${sheetRow}`, () => `=PAIR.ATTRIBROW(${wholeRow},金彭2023)`, credited, { zh: '台账的一行：计入飞出地', en: 'One row of the ledger: the origin' }, { zh: '按表头认列，适合在台账旁逐行使用', en: 'Columns are found by their headers' }),
  single(`=台账!I${sheetRow}`, () => `=PAIR.ATTRIBROW(${wholeRow},金彭2023,"飞入地")`, Math.round((ledgerValue - credited) * 100) / 100, { zh: '台账的一行：飞入地考核数', en: 'One row of the ledger: the host' }, { zh: '两数之和等于属地数', en: 'The two add up to the territorial figure' }),
];

export const SECTIONS: readonly ExampleSection[] = [
  { title: { zh: '一、精确分算', en: 'The exact split' }, examples: split },
  { title: { zh: '二、按协议归集', en: 'By agreement' }, examples: attribution },
  { title: { zh: '三、台账的一行', en: 'One row of the ledger' }, examples: records },
];

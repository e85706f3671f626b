import { whole } from '../../src/accounting/slices';
import type { CellValue } from '../../src/host/model';
import { languageOf } from '../../src/i18n/locale';
import type { Locale } from '../../src/i18n/locale';
import { messages } from '../../src/i18n/messages';
import { accountOf } from '../../src/taskpane/explain/account';
import { plainText } from '../../src/taskpane/explain/plain-text';
import type { Block, Entry } from '../../src/taskpane/explain/report/block';
import { Memo } from '../../src/taskpane/explain/report/memo';
import { reportOf } from '../../src/taskpane/explain/report/report';
import { readFocus } from '../../src/workbook/explain/focus';
import type { WorkbookPage } from './workbook-page';
import { openWorkbookPage } from './workbook-page';

const speechIn = (locale: Locale) => ({ locale, language: languageOf(locale), t: messages(locale).pane });

/** Rows 3 to 13 of the sheet, columns A to H: a history under a cap, a row without its agreement, a total. */
const LEDGER: readonly (readonly CellValue[])[] = [
  ['单位名称', '飞出地', '属地', '协议', '指标', '期间', '金额（万元）', '填报单位'],
  ['甲公司', '金牛区', '彭州市', '划', '税收', '2024-02', 10_000, '金牛区'],
  ['甲公司', '金牛区', '彭州市', '划', '税收', '2024-01', 4000.5, '金牛区'],
  ['', '', '', '', '', '', '', ''],
  ['乙公司', '金牛区', '彭州市', '没有', '税收', '2024-01', 300, '金牛区'],
  ['丙公司', '彭州市', '金牛区', '回', '税收', '2024-01', 1000, '彭州市'],
  ['丁公司', '武侯区', '金堂县', '标', '税收', '2024-01', 700, '彭州市'],
  ['戊公司', '', '锦江区', '', '税收', '2024-01', 80, '彭州市'],
  ['甲公司', '金牛区', '彭州市', '划', '税收', '2024-03', '', '彭州市'],
  ['合计', '', '', '', '', '', 16_080.5, ''],
];
const AGREEMENTS = [
  ['划 飞出地=金牛区 飞入地=彭州市; 方式=划转 比例=5:5 上限=5000 依据=第六条'],
  ['回 飞出地=彭州市 飞入地=金牛区; 方式=划转 比例=3:7 依据=第二条'],
  ['标 飞出地=武侯区 飞入地=金堂县; 方式=标注 比例=30%'],
];
const RANGES = "$A$3:$H$12,'结对协议'!$K$1:$K$3";

let workbook: WorkbookPage;
beforeEach(async () => {
  workbook = await openWorkbookPage();
  workbook.put(workbook.ledger, 2, 0, LEDGER);
  workbook.put(workbook.agreements, 0, 10, AGREEMENTS);
});
afterEach(() => workbook.page.close());

/** Enters a formula to the right of the ledger and tells of a cell of its result, counted from 0. */
async function tell(formula: string, down: number, right: number, locale: Locale = 'zh-CN'): Promise<readonly Block[]> {
  workbook.put(workbook.ledger, 2, 9, [[formula]]);
  await workbook.page.host.settled();
  workbook.select(2 + down, 9 + right);
  const focus = await readFocus();
  const work = reportOf(focus, speechIn(locale), new Memo());
  if (work === null) throw new Error(`nothing told of ${focus.address} ${focus.text}`);
  const blocks = whole(work);
  expect(plainText('台账!J3', accountOf(focus, speechIn(locale)), speechIn(locale), blocks)).not.toMatch(/undefined|NaN|\[object/);
  return blocks;
}

const titled = <Kind extends Block['kind']>(blocks: readonly Block[], kind: Kind, title?: string): Extract<Block, { kind: Kind }> => {
  const found = blocks.find((block) => block.kind === kind && (title === undefined || block.title === title));
  if (!found) throw new Error(`no ${kind} ${title ?? ''} among ${JSON.stringify(blocks.map((block) => [block.kind, block.title]))}`);
  return found as Extract<Block, { kind: Kind }>;
};
const entries = (block: Extract<Block, { kind: 'entries' }>): readonly Entry[] => Array.from({ length: block.count }, (_, index) => block.at(index));
const linesOf = (blocks: readonly Block[]): readonly string[] => blocks.flatMap((block) => (block.kind === 'lines' ? block.lines : []));
const terms = ({ terms: parts, result }: Extract<Block, { kind: 'sum' }>): readonly string[] => [...parts, result].map(({ sign, name, amount }) => `${sign}${name.text} ${amount}`);

describe('of a cell of ATTRIBUTE', () => {
  const told = (down: number, right = 3, locale?: Locale) => tell(`=PAIR.ATTRIBUTE(${RANGES})`, down, right, locale);

  test('the row, the steps with the article, and what came before are told', async () => {
    const blocks = await told(1);
    expect(linesOf(blocks)[0]).toBe('计入飞出地：该数中计入飞出地的部分');
    expect(titled(blocks, 'facts').facts.map(({ name, value }) => [name, value.text, value.place?.address])).toEqual([
      ['单位名称', '甲公司', 'A4'], ['属地', '彭州市', 'C4'], ['飞出地', '金牛区', 'B4'], ['协议', '划', 'D4'], ['指标', '税收', 'E4'], ['期间', '2024年2月', 'F4'], ['金额（万元）', '10,000.00', 'G4'], ['填报单位', '金牛区', 'H4'],
    ]);
    const { steps } = titled(blocks, 'steps');
    expect(steps[0]).toMatchObject({ basis: '划 条款 1 第六条', result: '划转 5:5' });
    expect(steps.find(({ name }) => name === '上限')).toMatchObject({ arithmetic: 'min(5,000, 5,000 − 此前已计入 2,000.25)', result: '2,999.75' });
    const earlier = titled(blocks, 'entries', '同一序列中的此前各行');
    expect(earlier.note).toBe('此前 1 行，共计入 2,000.25');
    expect(entries(earlier)).toEqual([{ title: { text: '2024年1月', place: { sheet: '台账', address: 'G5' } }, amount: '2,000.25', details: ['属地数 4,000.50', '第 3 行 · G5'], links: [] }]);
    expect(titled(blocks, 'findings').findings[0]?.text).toContain('上限');
  });

  test('a row with findings says them with the mend; others say why there is nothing', async () => {
    expect(titled(await told(4), 'findings').findings).toEqual([{ level: 'error', text: expect.stringContaining('没有编号为“没有”的协议') as string }]);
    expect(linesOf(await told(3, 0))).toContain('并排的台账行为空白，或是没有单位的附注，没有结果。');
    expect(linesOf(await told(9, 7))).toContain('并排的台账行是合计行，不计入，以免重复。');
    expect(linesOf(await told(7))).toContain('本行没有填协议，不分算，全部计入属地。');
    expect(linesOf(await told(0, 5))).toEqual(['累计已计入：同一单位、指标、项目、协议截至本行累计计入飞出地的数']);
  });

  test('in English too', async () => {
    const blocks = await told(1, 3, 'en-US');
    expect(titled(blocks, 'entries').note).toBe('1 before it, 2,000.25 credited in all');
    expect(titled(blocks, 'facts').note).toBe('Unit: 10,000 yuan');
  });
});

describe('of a cell of RECONCILE', () => {
  const told = (down: number, right: number) => tell(`=PAIR.RECONCILE(${RANGES},"税收")`, down, right);

  test('an appraisal figure is a sum of figures, each of units', async () => {
    // 锦江区, 金牛区, 武侯区, 金堂县, 彭州市.
    const blocks = await told(5, 5);
    expect(terms(titled(blocks, 'sum'))).toEqual(['属地数 14,300.50', '−转出 5,000.00', '+转入 300.00', '+标注 0.00', '考核数 9,600.50']);
    expect(titled(blocks, 'sum').terms[1]?.name.place).toEqual({ sheet: '台账', address: 'L8' });
    const [out] = entries(titled(blocks, 'entries', '彭州市转出的单位'));
    expect(out).toMatchObject({ title: { text: '甲公司', place: null }, amount: '5,000.00', details: ['金牛区 · 划 条款 1 第六条'], links: [{ text: '2024年2月 2,999.75', place: { address: 'G4' } }, { text: '2024年1月 2,000.25', place: { address: 'G5' } }] });
    expect(entries(titled(blocks, 'entries', '未计入 2 行')).map(({ title, amount }) => [title.text, title.place?.address, amount])).toEqual([['乙公司', 'D7', '第 5 行 · D7'], ['甲公司', 'G11', '第 9 行 · G11']]);
  });

  test('what a district reported itself leads to the argument, and is set against the ledger only where it holds all units', async () => {
    workbook.put(workbook.agreements, 40, 0, [['彭州市', 20_000, '全口径'], ['金牛区', 5000, '仅结对']]);
    const withReported = (down: number, right: number) => tell(`=PAIR.RECONCILE(${RANGES},"税收",,'结对协议'!$A$41:$C$42)`, down, right);
    expect(titled(await withReported(5, 6), 'facts').facts).toEqual([{ name: '本地区上报数，取自参数', value: { text: '20,000.00', place: { sheet: '结对协议', address: 'A41' } } }]);
    expect(terms(titled(await withReported(5, 7), 'sum'))).toEqual(['上报数 20,000.00', '−转出 5,000.00', '+转入 300.00', '+标注 0.00', '上报考核数 15,300.00']);
    expect(terms(titled(await withReported(5, 8), 'sum'))).toEqual(['上报数 20,000.00', '−属地数 14,300.50', '差异 5,699.50']);
    expect(linesOf(await withReported(2, 8))).toContain('口径为全口径的上报数才与台账比较。');
  });

  test('a single figure lists its units, a unit of one row leads to its cell', async () => {
    const blocks = await told(2, 3);
    expect(entries(titled(blocks, 'entries', '转入金牛区的单位'))).toHaveLength(1);
    const [tag] = entries(titled(await told(3, 4), 'entries', '武侯区的标注'));
    expect(tag).toMatchObject({ title: { text: '丁公司', place: { address: 'G9' } }, amount: '210.00', details: ['2024年1月 210.00', '金堂县 · 标 条款 1'] });
    expect(linesOf(await told(1, 2))).toContain('没有行计入此数。');
  });

  test('the summaries are explained as the sums they are', async () => {
    expect(entries(titled(await told(6, 1), 'entries', '各地区')).map(({ title, amount }) => `${title.text} ${amount}`)).toEqual(['锦江区 80.00', '金牛区 1,000.00', '金堂县 700.00', '彭州市 14,300.50']);
    expect(terms(titled(await told(7, 5), 'sum'))).toEqual(['−合计 · 标注 210.00', '市级抵消 −210.00']);
    expect(terms(titled(await told(8, 5), 'sum'))).toEqual(['合计 · 考核数 16,290.50', '−市级抵消 210.00', '全市 16,080.50']);
    expect(terms(titled(await told(9, 2), 'sum'))).toEqual(['合计 · 转出 5,300.00', '−合计 · 转入 5,300.00', '校验 0.00']);
    expect(linesOf(await told(9, 0))).toContain('三项均应为 0：属地数与台账之差，转出与转入之差，全市考核数与属地数之差。');
    expect(linesOf(await told(0, 4))).toEqual(['标注：另行计入本地区的数，不从属地扣减']);
  });
});

test('of a payment of SETTLE both directions are told, row by row', async () => {
  const blocks = await tell(`=PAIR.SETTLE(${RANGES})`, 1, 2);
  expect(terms(titled(blocks, 'sum'))).toEqual(['彭州市应付金牛区 5,000.00', '−金牛区应付彭州市 300.00', '彭州市付金牛区 4,700.00']);
  expect(entries(titled(blocks, 'entries', '彭州市应付金牛区')).map(({ title, amount, details }) => [title.text, title.place?.address, amount, ...details])).toEqual([
    ['甲公司', 'G4', '2,999.75', '2024年2月', '划 条款 1 第六条'], ['甲公司', 'G5', '2,000.25', '2024年1月', '划 条款 1 第六条'],
  ]);
  expect(entries(titled(blocks, 'entries', '金牛区应付彭州市')).map(({ title }) => title.place?.address)).toEqual(['G8']);
  expect(entries(titled(blocks, 'entries', '未计入的划转')).map(({ amount }) => amount)).toEqual(['第 5 行 · G7', '第 9 行 · G11']);
});

test('of a line of COMPARE the rows are told, with what the finding means', async () => {
  workbook.put(workbook.agreements, 20, 0, [['单位名称', '指标', '期间', '金额'], ['甲公司', '税收', '2024-02', 10], ['庚公司', '税收', '2024-02', 5]]);
  const blocks = await tell("=PAIR.COMPARE($A$3:$G$12,'结对协议'!$A$21:$D$23)", 1, 7);
  expect(titled(blocks, 'findings').findings).toEqual([{ level: 'warning', text: expect.stringContaining('疑似计量单位不同') as string }]);
  expect(titled(blocks, 'facts', '甲方台账的行 · 第 2 行').facts[0]?.value.place).toEqual({ sheet: '台账', address: 'A4' });
  expect(titled(blocks, 'facts', '乙方台账的行 · 第 2 行').facts[0]?.value.place).toEqual({ sheet: '结对协议', address: 'A22' });
});

test('of a finding of CHECK the cell is told, with the mend', async () => {
  const blocks = await tell(`=PAIR.CHECK(${RANGES})`, 1, 4);
  expect(titled(blocks, 'findings').findings).toEqual([{ level: 'error', text: expect.stringContaining('请核对协议列') as string }]);
  expect(titled(blocks, 'facts', '本单元格').facts).toEqual([{ name: '协议', value: { text: '第 5 行 · D7', place: { sheet: '台账', address: 'D7' } } }]);
  expect(titled(blocks, 'facts', '对应的台账行').facts[0]?.value.text).toBe('乙公司');
});

test('a formula that goes on with the result cannot say which cell it shows', async () => {
  expect(linesOf(await tell(`=INDEX(PAIR.RECONCILE(${RANGES},"税收"),2,2)`, 0, 0))).toEqual(['公式对结果还作了进一步计算，无法判断本单元格对应结果中的哪一格。']);
});

test('an agreement made inside the formula is worked out here', async () => {
  workbook.put(workbook.agreements, 30, 0, [['协议', '飞出地', '飞入地', '方式', '比例'], ['划', '金牛区', '彭州市', '分算', '5:5']]);
  const one = "=PAIR.ATTRIBUTE($A$3:$H$12,PAIR.AGREEMENT('结对协议'!$A$31:$E$32))";
  expect(titled(await tell(one, 1, 3), 'steps').steps.length).toBeGreaterThan(1);
});

/**
 * The finance officer's whole morning, on a workbook with planted faults (test/support/morning-workbook): every one of
 * them is found, mended or settled; districts and city come out even; the report is made, taken back and made again.
 */
import type { CellValue } from '../../src/host/model';
import { LOCALES } from '../../src/i18n/locale';
import { messages } from '../../src/i18n/messages';
import { browserSuite } from '../support/browser-suite';
import { enterWorkbook } from '../support/enter-workbook';
import { deleteRows, put, resizePane, selectArea, selected, sheetNames } from '../support/grid';
import {
  CITY, CITY_HEADER, AGREEMENTS, CUMULATIVE, DOUBLED, EXPIRED, EXPIRED_END, IN_YUAN, JINNIU, JINNIU_FIRST, MISCODED, MORNING_SHEETS, PENGZHOU, PENGZHOU_FIRST, RENEWED_UNTIL, REPORTED, REPORTED_AREA, REPORTED_DIFFERENCE,
} from '../support/morning-workbook';
import type { Workbench } from '../support/workbench';

jest.setTimeout(420_000);

const { open, picture: pictureNamed } = browserSuite();

const REPORT = '对账报告';
const OFFICER = '李敏';
/** Columns counted from 0. */
const PENGZHOU_COLUMNS = { code: 2, figure: 8 } as const;
const rowOf = (first: number, index: number): number => first - 1 + index;

describe.each(LOCALES)('in %s', (locale) => {
  const { compare, findings, ledgers, reconcile, shell } = messages(locale).pane;
  const { settle, verdicts } = compare;
  const picture = (name: string) => pictureNamed(`${name}-${locale}`);
  const quarter = locale === 'zh-CN' ? '2025年三季度' : '2025Q3';
  const jinniu = locale === 'zh-CN' ? '金牛区' : 'Jinniu';
  const pengzhou = locale === 'zh-CN' ? '彭州市' : 'Pengzhou';
  let workbench: Workbench;

  const pill = (label: string, count: number) => workbench.pane.getByRole('button', { name: `${label} ${String(count)}`, exact: true });
  const cards = () => workbench.pane.getByRole('list', { name: compare.list }).getByRole('article');
  const items = () => workbench.pane.getByRole('list', { name: reconcile.findings }).getByRole('listitem');
  const tab = (name: string) => workbench.pane.getByRole('tab', { name, exact: true }).click();
  const box = (sheet: string) => workbench.pane.getByRole('checkbox', { name: new RegExp(`^${sheet} ·`) });
  const settleWith = async (note: string) => {
    await workbench.pane.getByLabel(settle.note).fill(note);
    if ((await workbench.pane.getByLabel(settle.who).inputValue()) === '') await workbench.pane.getByLabel(settle.who).fill(OFFICER);
    await workbench.pane.getByRole('button', { name: settle.save, exact: true }).click();
  };
  /** The report's rows as they show. */
  const reportRows = async (sheet = REPORT): Promise<readonly (readonly CellValue[])[]> => workbench.cells(sheet, 'text', 0, 0, 140, 10);
  const rowNamed = (rows: readonly (readonly CellValue[])[], label: string) => rows.find(([first]) => first === label) ?? [];
  const fits = () => workbench.pane.locator('body').evaluate((body) => body.scrollWidth <= body.clientWidth);

  test('from two returns to a report that both sides sign', async () => {
    workbench = await open({ locale });
    const { pane } = workbench;
    await enterWorkbook(workbench, MORNING_SHEETS);
    await workbench.select(CITY, CITY_HEADER + 1, 0);

    // 1. The city's ledger against what 彭州市 sends.
    await tab(shell.tabs.compare);
    await pane.getByRole('list', { name: compare.list }).waitFor();
    for (const [label, count] of [[verdicts['unit-suspected'], 1], [verdicts['cumulative-suspected'], 1], [verdicts['one-sided'], 2], [compare.check, 1], [verdicts.agreed, 6]] as const) await pill(label, count).waitFor();
    await workbench.picture(picture('morning-compare'));

    // A figure in 元: its cell is selected, and put right where it stands.
    await pill(verdicts['unit-suspected'], 1).click();
    await pane.getByText(compare.means.unitMeant('b', shell.units['元'], 'b', '10,000')).waitFor();
    await cards().getByRole('button', { name: ledgers.show(`${PENGZHOU}!I${String(PENGZHOU_FIRST + 2)}`) }).click();
    await workbench.settled();
    expect(await selected(workbench)).toEqual({ sheet: PENGZHOU, row: rowOf(PENGZHOU_FIRST, 2), column: PENGZHOU_COLUMNS.figure });
    await put(workbench, PENGZHOU, rowOf(PENGZHOU_FIRST, 2), PENGZHOU_COLUMNS.figure, [[IN_YUAN.figure / 100]]);
    await pill(verdicts.agreed, 7).waitFor();
    expect(await pill(verdicts['unit-suspected'], 1).count()).toBe(0);

    // A year to date is the other side's to correct: it is settled with a note until the correction comes.
    await pill(verdicts['cumulative-suspected'], 1).click();
    await cards().getByText(CUMULATIVE.name).waitFor();
    await pane.getByRole('button', { name: settle.openOf(CUMULATIVE.name) }).click();
    await settleWith('彭州市确认填成累计数，更正表下午报来');
    await pill(compare.settled, 1).click();
    await cards().getByText(OFFICER, { exact: false }).waitFor();
    await resizePane(workbench, 320);
    expect(await fits()).toBe(true);
    await workbench.picture(picture('morning-settled-320'));
    await resizePane(workbench, 350);

    // 2. Both returns together.
    await tab(shell.tabs.reconcile);
    await pane.getByRole('heading', { name: reconcile.city, exact: true }).waitFor();
    await box(JINNIU).check();
    await box(PENGZHOU).check();
    if (await box(CITY).isChecked()) await box(CITY).uncheck();
    await pane.getByText(reconcile.subtitle('13', 2)).waitFor();
    await pane.getByText(reconcile.incomplete(4)).waitFor();
    await pane.getByText(reconcile.findingCounts(5, 2)).waitFor();
    await pane.getByText(reconcile.differences(CITY, PENGZHOU, 2)).waitFor();
    const titled = (code: keyof typeof findings.titles) => items().getByRole('heading', { name: findings.titles[code], exact: true }).count();
    expect([await titled('double-counted'), await titled('credit-code'), await titled('outside-agreement')]).toEqual([4, 1, 2]);
    for (const { name } of [...DOUBLED, MISCODED, ...EXPIRED]) expect(await items().getByText(name, { exact: true }).count()).toBeGreaterThan(0);
    await workbench.picture(picture('morning-reconcile'));
    await items().first().scrollIntoViewIfNeeded();
    await workbench.picture(picture('morning-findings'));

    // Each firm stands in both: its cells are shown, and the wrong rows go.
    await pane.getByRole('button', { name: reconcile.showCell(`${JINNIU}!E${String(JINNIU_FIRST + 2)}`) }).click();
    await workbench.settled();
    expect(await selected(workbench)).toEqual({ sheet: JINNIU, row: rowOf(JINNIU_FIRST, 2), column: 4 });
    await deleteRows(workbench, JINNIU, rowOf(JINNIU_FIRST, 2), DOUBLED.length);
    await pane.getByText(reconcile.subtitle('11', 2)).waitFor();
    await pane.getByText(reconcile.findingCounts(1, 2)).waitFor();
    expect(await pane.getByText(reconcile.incomplete(4)).count()).toBe(0);
    expect(await pane.getByText(reconcile.lost(JINNIU)).count()).toBe(0);

    await pane.getByRole('button', { name: reconcile.showCell(`${PENGZHOU}!C${String(PENGZHOU_FIRST + 4)}`) }).click();
    await workbench.settled();
    expect(await selected(workbench)).toEqual({ sheet: PENGZHOU, row: rowOf(PENGZHOU_FIRST, 4), column: PENGZHOU_COLUMNS.code });
    await put(workbench, PENGZHOU, rowOf(PENGZHOU_FIRST, 4), PENGZHOU_COLUMNS.code, [[MISCODED.code]]);
    await pane.getByText(reconcile.findingCounts(0, 2)).waitFor();
    // With the code the firm is found in both ledgers, and nothing is open in Compare.
    await pane.getByText(reconcile.toCompare, { exact: true }).waitFor({ state: 'detached' });

    // What cannot be mended today is settled where it was found; the rest stays open and stands in the report.
    const [first, second] = EXPIRED;
    await pane.getByRole('button', { name: settle.openOf(`${second.name} ${findings.titles['outside-agreement']}`) }).click();
    await settleWith('续签协议报批中，三季度暂不分算');
    await pane.getByText(reconcile.settledCount(1), { exact: false }).first().waitFor();
    await workbench.picture(picture('morning-settled-finding'));
    const beforeReport = await workbench.workbook();
    await pane.getByRole('button', { name: reconcile.report, exact: true }).click();
    await pane.getByText(reconcile.reportMade(REPORT)).waitFor({ timeout: 60_000 });
    await workbench.settled();
    const draft = (await reportRows()).flat().map(String);
    expect(draft.filter((text) => text.includes(first.name))).toHaveLength(1);
    expect(draft.filter((text) => text.includes(second.name) || text.includes(CUMULATIVE.name))).toEqual([]);
    expect(draft.filter((text) => text.includes('另有 2 条已处理'))).toHaveLength(1);
    await pane.getByRole('button', { name: reconcile.undoReport, exact: true }).click();
    await pane.getByText(reconcile.reportUndone).waitFor();
    expect(await workbench.workbook()).toEqual(beforeReport);

    // The agreement has been renewed: its term is corrected on its own sheet, and the list is empty.
    await put(workbench, AGREEMENTS, EXPIRED_END.row, EXPIRED_END.column, [[RENEWED_UNTIL]]);
    await pane.getByText(reconcile.noFindings).waitFor({ timeout: 60_000 });
    await pane.getByText(reconcile.proof('0.00')).waitFor();

    // 3. What the districts report for all their units.
    await selectArea(workbench, REPORTED, REPORTED_AREA);
    await pane.getByRole('button', { name: reconcile.useSelection, exact: true }).click();
    await pane.getByText(reconcile.reportedAt(`${REPORTED}!A3:C5`, 2)).waitFor();
    await pane.getByText(`${reconcile.difference} ${REPORTED_DIFFERENCE}`).waitFor();
    await pane.getByRole('heading', { name: reconcile.city, exact: true }).scrollIntoViewIfNeeded();
    await workbench.picture(picture('morning-even'));

    // 4. The report; then the corrected return comes, and it is made again in its place.
    await pane.getByRole('button', { name: reconcile.report, exact: true }).click();
    await pane.getByText(reconcile.reportMade(REPORT)).waitFor({ timeout: 60_000 });
    await workbench.settled();
    await workbench.picture(picture('morning-report'));
    const made = await reportRows();
    expect(rowNamed(made, '校验').filter((cell) => cell === '相符')).toHaveLength(3);
    expect(made.flat().map(String).filter((text) => text.startsWith('#') || text.includes(CUMULATIVE.name))).toEqual([]);
    expect(String(rowNamed(made, '金牛区')[8]).trim()).toBe(REPORTED_DIFFERENCE);
    const wrongBy = (Number(await workbench.cells(PENGZHOU, 'values', rowOf(PENGZHOU_FIRST, 3), PENGZHOU_COLUMNS.figure).then(([row]) => row?.[0])) * 100 - CUMULATIVE.figure) / 100;
    await put(workbench, PENGZHOU, rowOf(PENGZHOU_FIRST, 3), PENGZHOU_COLUMNS.figure, [[CUMULATIVE.figure / 100]]);
    // The button waits until what is shown is of the corrected return.
    await pane.getByRole('button', { name: reconcile.report, exact: true }).click();
    await pane.getByText(reconcile.reportMade(REPORT)).waitFor({ timeout: 60_000 });
    await workbench.settled();
    expect((await sheetNames(workbench)).filter((name) => name.startsWith(REPORT))).toEqual([REPORT]);
    const again = await reportRows();
    const amount = (cell: CellValue | undefined) => Number(String(cell).replace(/,/g, ''));
    expect(amount(rowNamed(made, '全市')[1]) - amount(rowNamed(again, '全市')[1])).toBeCloseTo(wrongBy, 2);
    expect(rowNamed(again, '校验').filter((cell) => cell === '相符')).toHaveLength(3);

    // Back in Compare, which was not open meanwhile, all agree.
    await tab(shell.tabs.compare);
    await pill(verdicts.agreed, 9).waitFor();
    await pane.getByText(compare.allAgreed('9')).waitFor();
    await tab(shell.tabs.reconcile);

    // 5. Growth, from the ledger that has last year.
    await pane.getByRole('button', { name: reconcile.drop }).click();
    await box(CITY).check();
    await box(JINNIU).uncheck();
    await box(PENGZHOU).uncheck();
    await pane.getByLabel(reconcile.period, { exact: true }).selectOption({ label: quarter });
    await pane.getByText(reconcile.subtitle('63', 1)).waitFor();
    await pane.getByRole('button', { name: reconcile.growth, exact: true }).click();
    await pane.getByRole('button', { name: reconcile.calculate, exact: true }).click();
    await pane.getByText('+11.1%').first().waitFor();
    await resizePane(workbench, 320);
    await pane.getByText(reconcile.bases.comparable).first().scrollIntoViewIfNeeded();
    expect(await fits()).toBe(true);
    await workbench.picture(picture('morning-growth-320'));
    await resizePane(workbench, 350);
    for (const name of [jinniu, pengzhou]) expect(await pane.getByText(name, { exact: true }).count()).toBeGreaterThan(0);
    await pane.getByRole('button', { name: reconcile.report, exact: true }).click();
    await pane.getByText(reconcile.reportHint.formulas).waitFor({ timeout: 60_000 });
    await workbench.settled();
    const [live = ''] = (await sheetNames(workbench)).filter((name) => name.startsWith(REPORT) && name !== REPORT);
    const rows = await reportRows(live);
    expect(rowNamed(rows, '校验').filter((cell) => cell === '相符')).toHaveLength(3);
    expect(rows.flat().map(String)).toContain('+11.1%');
    await workbench.picture(picture('morning-growth-report'));
    expect(workbench.complaints).toEqual([]);
    await workbench.close();
  });
});

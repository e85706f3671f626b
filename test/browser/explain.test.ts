/** The task Explain, as people use it: it follows the selection, leads to the cells, and says what is wrong. */
import type { CellValue } from '../../src/host/model';
import type { OfficeHost } from '../../src/host/host';
import { LOCALES } from '../../src/i18n/locale';
import { messages } from '../../src/i18n/messages';
import { browserSuite } from '../support/browser-suite';

jest.setTimeout(120_000);

const { open, picture: pictureNamed } = browserSuite();

const SHEET = '计算示例';
/** Below the sample's examples, where nothing stands. */
const ROW = 60;

describe.each(LOCALES)('in %s', (locale) => {
  const { explain, explainReport: report, shell } = messages(locale).pane;
  const picture = (name: string) => pictureNamed(`${name}-${locale}`);

  test('a figure credited by a clause is told step by step, and its arguments lead to their cells', async () => {
    const workbench = await open({ locale });
    const { pane } = workbench;
    await workbench.select(SHEET, ROW, 1);
    await workbench.type('12345.67');
    await workbench.select(SHEET, ROW, 2);
    await workbench.type(`=PAIR.ENCLAVEATTRIB(B${String(ROW + 1)},"金彭2023 飞出地=金牛区 飞入地=彭州市; 方式=分算 比例=1:2 依据=第六条",,"产值","2024-03")`);
    await workbench.select(SHEET, ROW, 2);
    await pane.getByRole('tab', { name: shell.tabs.explain }).click();
    await pane.getByRole('heading', { name: `${SHEET}!C${String(ROW + 1)}` }).waitFor();
    const rail = pane.getByRole('list', { name: explain.steps });
    expect(await rail.innerText()).toMatch(/12,345\.67 × 1\/3/);
    expect(await rail.innerText()).toContain('第六条');
    await workbench.picture(picture('explain'));
    await pane.getByRole('button', { name: explain.show(`${SHEET}!B${String(ROW + 1)}`) }).click();
    // It follows: the argument's cell is selected now, a number of no ledger.
    await pane.getByRole('heading', { name: `${SHEET}!B${String(ROW + 1)}` }).waitFor();
    await pane.getByText(explain.empty).waitFor();
    expect(workbench.complaints).toEqual([]);
    await workbench.close();
  });

  test('at 320 px an error says what is wrong, and nothing is cut off', async () => {
    const workbench = await open({ locale, paneWidth: 320 });
    const { pane } = workbench;
    await workbench.select(SHEET, ROW, 1);
    await workbench.type('=PAIR.SPLITSHARE(100,"5:")');
    await workbench.select(SHEET, ROW, 1);
    await pane.getByRole('tab', { name: shell.tabs.explain }).click();
    await pane.getByRole('alert').filter({ hasText: '#VALUE!' }).waitFor();
    expect(await pane.getByRole('alert').innerText()).toContain('5:');
    expect(await pane.locator('body').evaluate((body) => body.scrollWidth <= body.clientWidth)).toBe(true);
    await workbench.picture(picture('explain-error-320'));
    expect(workbench.complaints).toEqual([]);
    await workbench.close();
  });

  test('of a figure of the ledger each agreement tells what it makes of it', async () => {
    const workbench = await open({ locale });
    const { pane } = workbench;
    const ledger = (await workbench.page.evaluate(() => (window as unknown as { workbenchHost: { model: { tables(): { sheet: string; area: { row: number; column: number }; columns: readonly string[] }[]; sheets(): { id: string; name: string }[] } } }).workbenchHost.model.tables()[0])) as { area: { row: number; column: number }; columns: readonly string[]; sheet: string };
    const name = await workbench.page.evaluate((id) => (window as unknown as { workbenchHost: { model: { sheets(): { id: string; name: string }[] } } }).workbenchHost.model.sheets().find((sheet) => sheet.id === id)?.name ?? '', ledger.sheet);
    const column = ledger.columns.findIndex((each) => /数值|金额|本期|累计/.test(each));
    await workbench.select(name, ledger.area.row + 1, ledger.area.column + column);
    await pane.getByRole('tab', { name: shell.tabs.explain }).click();
    await pane.getByText(explain.figureHint).waitFor();
    expect(await pane.getByRole('list').count()).toBeGreaterThan(0);
    await workbench.picture(picture('explain-figure'));
    // A step leads to the clause it rests on.
    await pane.getByRole('button', { name: /^金彭2023 条款 1 / }).first().click();
    await pane.getByRole('heading', { name: '结对协议!F6' }).waitFor();
    expect(workbench.complaints).toEqual([]);
    await workbench.close();
  });

  test('a row of ATTRIBUTE is told down to the article and the rows before it, and leads to its cells', async () => {
    const workbench = await open({ locale });
    const { pane } = workbench;
    await workbench.select(SHEET, ROW, 1);
    await workbench.type('=PAIR.ATTRIBUTE(台账[#All],结对条款[#All])');
    // A row that stands in the middle of its history.
    const { row } = await answered(workbench, ([, , , credited, , soFar]) => Number(credited) > 0 && Number(soFar) > Number(credited));
    await workbench.select(SHEET, ROW + row, 4);
    await pane.getByRole('tab', { name: shell.tabs.explain }).click();
    await pane.getByRole('list', { name: report.earlier }).waitFor();
    const rail = pane.getByRole('list', { name: report.steps });
    expect(await rail.getByRole('button').first().innerText()).toMatch(/条款|clause/);
    await tall(workbench);
    await workbench.picture(picture('explain-attribute'));
    // Another cell of the same result is told without reading the ledger again.
    await workbench.select(SHEET, ROW + row, 6);
    await pane.getByText(report.columns.credited).waitFor();
    await pane.getByRole('list', { name: report.earlier }).getByRole('button').first().click();
    await pane.getByText(explain.figure).waitFor();
    expect(await pane.getByRole('heading', { level: 1 }).innerText()).toMatch(/^台账!I\d+$/);
    expect(workbench.complaints).toEqual([]);
    await workbench.close();
  });

  test('at 320 px a figure of RECONCILE opens to its units, and they to their cells', async () => {
    const workbench = await open({ locale, paneWidth: 320 });
    const { pane } = workbench;
    await workbench.select(SHEET, ROW, 1);
    await workbench.type('=PAIR.RECONCILE(台账[#All],结对条款[#All],"规上工业总产值")');
    const { result, row } = await answered(workbench, ([, , out]) => Number(out) > 0);
    await workbench.select(SHEET, ROW + row, 6);
    await pane.getByRole('tab', { name: shell.tabs.explain }).click();
    const district = String(result[row]?.[0]);
    const units = pane.getByRole('list', { name: report.outOf(district) });
    await units.waitFor();
    expect(await pane.locator('body').evaluate((body) => body.scrollWidth <= body.clientWidth)).toBe(true);
    await tall(workbench);
    await workbench.picture(picture('explain-reconcile-320'));
    const total = result.findIndex(([name]) => name === '市级抵消');
    await workbench.select(SHEET, ROW + total, 6);
    await pane.getByText(report.districts.elimination).waitFor();
    await workbench.picture(picture('explain-elimination-320'));
    await workbench.select(SHEET, ROW + row, 6);
    await units.waitFor();
    await units.getByRole('button').first().click();
    await pane.getByText(explain.figure).waitFor();
    expect(await pane.getByRole('heading', { level: 1 }).innerText()).toMatch(/^台账!I\d+$/);
    expect(workbench.complaints).toEqual([]);
    await workbench.close();
  });

  test('at 320 px a payment, a finding and a comparison lead to their rows', async () => {
    const workbench = await open({ locale, paneWidth: 320 });
    const { pane } = workbench;
    await tall(workbench);
    await pane.getByRole('tab', { name: shell.tabs.explain }).click();
    for (const [name, formula, down, right, seen] of [
      ['settle', '=PAIR.SETTLE(台账[#All],结对条款[#All])', 1, 2, report.sum],
      ['check', '=PAIR.CHECK(台账[#All],结对条款[#All])', 1, 4, report.findings],
      ['compare', '=PAIR.COMPARE(台账[#All],台账[#All])', 1, 7, `${report.compared.sideA} · ${report.rowNumber('2')}`],
    ] as const) {
      await enter(workbench, ROW, 1, formula);
      await workbench.select(SHEET, ROW + down, 1 + right);
      await pane.getByText(seen).first().waitFor();
      expect(await pane.locator('body').evaluate((body) => body.scrollWidth <= body.clientWidth)).toBe(true);
      await workbench.picture(picture(`explain-${name}-320`));
    }
    expect(workbench.complaints).toEqual([]);
    await workbench.close();
  });
});

/** The result at the place below the examples, once the function has answered, and the first row of it that is looked for. */
async function answered(workbench: Awaited<ReturnType<typeof open>>, isWanted: (row: readonly CellValue[]) => boolean): Promise<{ readonly result: readonly (readonly CellValue[])[]; readonly row: number }> {
  for (let tries = 0; tries < 100; tries += 1) {
    const result = await workbench.cells(SHEET, 'values', ROW, 1, 60, 9);
    const row = result.findIndex((cells, index) => index > 0 && isWanted(cells));
    if (row > 0) return { result, row };
    // A function whose words are still being loaded answers later.
    await workbench.page.waitForTimeout(100);
  }
  throw new Error('the function did not answer');
}

/** Enters a formula where the keyboard is in the pane. */
async function enter(workbench: Awaited<ReturnType<typeof open>>, row: number, column: number, formula: string): Promise<void> {
  await workbench.page.evaluate(
    ([sheet, atRow, atColumn, text]) => {
      const { model } = (window as unknown as { workbenchHost: OfficeHost }).workbenchHost;
      const id = model.sheets().find(({ name }) => name === sheet)?.id ?? '';
      model.enter(id, { row: atRow, column: atColumn, rows: 1, columns: 1 }, [[text]]);
    },
    [SHEET, row, column, formula] as const,
  );
  await workbench.settled();
}

/** All of a long explanation in one picture. */
const tall = (workbench: { readonly page: { setViewportSize(size: { width: number; height: number }): Promise<void> } }) => workbench.page.setViewportSize({ width: 1280, height: 1900 });

/** The officer's totals: districts and city, down to units and cells; what is paid; growth; what is wrong; the report both sides sign. */
import type { Locale } from '../../src/i18n/locale';
import { LOCALES } from '../../src/i18n/locale';
import { messages } from '../../src/i18n/messages';
import { browserSuite } from '../support/browser-suite';
import type { Workbench } from '../support/workbench';

jest.setTimeout(240_000);

const { open, picture: pictureNamed } = browserSuite();

describe.each(LOCALES)('in %s', (locale: Locale) => {
  const { reconcile, shell, ledgers } = messages(locale).pane;
  const picture = (name: string) => pictureNamed(`${name}-${locale}`);
  let workbench: Workbench;

  beforeEach(async () => {
    workbench = await open({ locale, paneWidth: 320 });
    await workbench.pane.getByRole('tab', { name: shell.tabs.reconcile }).click();
    await workbench.pane.getByRole('heading', { name: reconcile.city, exact: true }).waitFor();
  });

  afterEach(async () => {
    expect(workbench.complaints).toEqual([]);
    await workbench.close();
  });

  test('city, districts, units, cells: every figure opens down to where it stands', async () => {
    const { pane } = workbench;
    await pane.getByText(reconcile.proof('0.00')).waitFor();
    await workbench.picture(picture('reconcile-320'));
    const name = locale === 'zh-CN' ? '彭州市' : 'Pengzhou';
    const figure = pane.getByRole('button', { name: reconcile.openUnits(name, reconcile.kinds.out) });
    await figure.click();
    const panel = pane.getByRole('region', { name: new RegExp(`^${name}`) });
    await panel.getByRole('listitem').first().waitFor();
    // The units add up to the figure, and a cell of one is selected.
    const [shown = ''] = ((await figure.textContent()) ?? '').match(/[\d,.]+/) ?? [];
    const cents = (text: string) => Math.round(Number(text.replace(/[,\s]/g, '').replace('−', '-')) * 100);
    const amounts = await panel.locator('li > span:nth-child(2)').allTextContents();
    expect(amounts.reduce((sum, text) => sum + cents(text), 0)).toBe(cents(shown));
    await workbench.picture(picture('reconcile-units-320'));
    await panel.getByRole('listitem').first().getByRole('button').first().click();
    await workbench.settled();
    const [cell] = (await panel.getByRole('listitem').first().getByRole('button').first().textContent())?.match(/[A-Z]+\d+/) ?? [];
    expect(await workbench.page.evaluate(() => (window as unknown as { workbenchHost: { model: { selection(): { area: { row: number; column: number } } } } }).workbenchHost.model.selection().area)).toMatchObject({ column: 8, row: Number(cell?.slice(1)) - 1 });
    await panel.getByRole('button', { name: shell.dismiss }).click();
    await panel.waitFor({ state: 'detached' });
  });

  test('period, reported totals, transfers, settlement, caps, growth and findings', async () => {
    const { pane } = workbench;
    await pane.getByLabel(reconcile.period, { exact: true }).selectOption({ label: locale === 'zh-CN' ? '2025年' : '2025' });
    await pane.getByText(reconcile.proof('0.00')).waitFor();
    for (const title of [reconcile.transfers, reconcile.settle, reconcile.caps, reconcile.growth]) await pane.getByRole('button', { name: title }).click();
    await pane.getByText(reconcile.pair(locale === 'zh-CN' ? '彭州市' : 'Pengzhou', locale === 'zh-CN' ? '金牛区' : 'Jinniu')).waitFor();
    await pane.getByRole('button', { name: reconcile.transfers }).scrollIntoViewIfNeeded();
    await workbench.picture(picture('reconcile-money-320'));
    await pane.getByRole('button', { name: reconcile.calculate, exact: true }).click();
    await pane.getByText(reconcile.bases.comparable).first().waitFor();
    await pane.getByText(reconcile.bases.comparable).first().scrollIntoViewIfNeeded();
    await workbench.picture(picture('reconcile-growth-320'));
    await pane.getByRole('button', { name: reconcile.findings }).scrollIntoViewIfNeeded();
    await workbench.picture(picture('reconcile-findings-320'));
    // Totals as districts report them are taken from a selected range; what cannot be read says so.
    await pane.getByRole('button', { name: reconcile.useSelection, exact: true }).click();
    await pane.getByText(reconcile.reportedFault).waitFor();
    await pane.getByRole('button', { name: reconcile.drop }).click();
    await pane.getByText(reconcile.reportedFault).waitFor({ state: 'detached' });
    // Several ledgers are one reckoning.
    await pane.getByRole('checkbox', { name: /A16/ }).check();
    await pane.getByText(reconcile.subtitle('208', 2)).waitFor();
    await pane.getByText(reconcile.proof('0.00')).waitFor();
    expect(await pane.getByText(ledgers.noneAtSelection).count()).toBe(0);
  });

  test('a report that is made moves nothing of what the pane shows', async () => {
    const { pane } = workbench;
    await pane.getByLabel(reconcile.period, { exact: true }).selectOption({ label: locale === 'zh-CN' ? '2025年' : '2025' });
    const growth = pane.getByRole('button', { name: reconcile.growth });
    await growth.click();
    await pane.getByRole('button', { name: reconcile.calculate, exact: true }).click();
    await pane.getByText(reconcile.bases.comparable).first().waitFor();
    await pane.getByRole('button', { name: reconcile.report }).click();
    await pane.getByText(reconcile.reportMade('对账报告')).waitFor({ timeout: 60_000 });
    await workbench.settled();
    // The sheet is active now, and the workbook has been read again since.
    await workbench.page.waitForTimeout(2_000);
    expect(await growth.getAttribute('aria-expanded')).toBe('true');
    expect(await pane.getByText(reconcile.bases.comparable).count()).toBeGreaterThan(0);
    expect(await pane.getByRole('heading', { level: 1 }).evaluate((heading) => heading.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0);
  });

  test('a report that was signed is made again in its place, and keeps the names', async () => {
    const { pane, page } = workbench;
    const sheet = '对账报告';
    const make = async () => {
      await pane.getByRole('button', { name: reconcile.report }).click();
      await pane.getByText(reconcile.reportMade(sheet)).waitFor({ timeout: 60_000 });
      await workbench.settled();
    };
    const signatures = async () => (await workbench.cells(sheet, 'values', 0, 0, 200, 5)).flatMap((row, index) => (row[3] === '日期' ? [{ index, name: row[1] }] : []));
    await make();
    const [first] = await signatures();
    expect(first?.name).toBe('');
    await workbench.select(sheet, first?.index ?? 0, 1);
    await page.locator('canvas').first().focus();
    await workbench.type('李敏');
    await pane.getByRole('button', { name: shell.dismiss }).click();
    await make();
    expect((await signatures())[0]).toEqual({ index: first?.index, name: '李敏' });
    await workbench.select(sheet, first?.index ?? 0, 1);
    await workbench.picture(picture('report-again-320'));
    const names = await page.evaluate(() => (window as unknown as { workbenchHost: { model: { sheets(): { name: string }[] } } }).workbenchHost.model.sheets().map(({ name }) => name));
    expect(names.filter((name) => name.startsWith(sheet))).toEqual([sheet]);
  });

  test('one action makes the report; its figures follow the ledger, and it goes without a trace', async () => {
    const { pane } = workbench;
    const before = await workbench.workbook();
    await pane.getByRole('button', { name: reconcile.report }).click();
    const sheet = '对账报告';
    await pane.getByText(reconcile.reportMade(sheet)).waitFor({ timeout: 60_000 });
    await workbench.settled();
    await workbench.picture(picture('report-320'));
    const cells = await workbench.cells(sheet, 'values', 0, 0, 60, 7);
    const row = (label: string) => cells.find(([first]) => first === label);
    const total = row('合计');
    expect(total?.slice(1, 4).every((figure) => typeof figure === 'number')).toBe(true);
    expect(row('校验')?.filter((cell) => cell !== '').slice(1)).toEqual(['相符', '相符', '相符']);
    expect(cells.flat().filter((cell) => String(cell).startsWith('#'))).toEqual([]);
    // The ledger changes, and so does the report.
    await workbench.page.evaluate(() => {
      const { model } = (window as unknown as { workbenchHost: { model: { sheets(): { id: string; name: string }[]; enter(id: string, area: object, cells: unknown[][]): void } } }).workbenchHost;
      model.enter(model.sheets().find(({ name }) => name === '台账')?.id ?? '', { row: 4, column: 8, rows: 1, columns: 1 }, [[3641.58]]);
    });
    await workbench.settled();
    const after = (await workbench.cells(sheet, 'values', 0, 0, 60, 7)).find(([first]) => first === '合计');
    expect(Number(after?.[1]) - Number(total?.[1])).toBeCloseTo(1000, 6);
    await workbench.page.evaluate(() => {
      const { model } = (window as unknown as { workbenchHost: { model: { sheets(): { id: string; name: string }[]; enter(id: string, area: object, cells: unknown[][]): void } } }).workbenchHost;
      model.enter(model.sheets().find(({ name }) => name === '台账')?.id ?? '', { row: 4, column: 8, rows: 1, columns: 1 }, [[2641.58]]);
    });
    await workbench.settled();
    await pane.getByRole('button', { name: reconcile.undoReport, exact: true }).click();
    await pane.getByText(reconcile.reportUndone).waitFor();
    expect(await workbench.workbook()).toEqual(before);
  });
});

/** Two ledgers compared: what differs is listed with its cells, settled with a note, taken back, and open again when a figure changes. */
import type { OfficeHost } from '../../src/host/host';
import type { CellValue } from '../../src/host/model';
import { LOCALES } from '../../src/i18n/locale';
import { messages } from '../../src/i18n/messages';
import { browserSuite } from '../support/browser-suite';
import type { Workbench } from '../support/workbench';

jest.setTimeout(180_000);

const { open, picture: pictureNamed } = browserSuite();

/** Writes cells as a person would, and answers when all has been calculated. */
async function put({ page, settled }: Workbench, sheetName: string, row: number, column: number, cells: readonly (readonly CellValue[])[]): Promise<void> {
  await page.evaluate(
    ([name, atRow, atColumn, values]) => {
      const { model } = (window as unknown as { workbenchHost: OfficeHost }).workbenchHost;
      const id = model.sheets().find((sheet) => sheet.name === name)?.id ?? model.addSheet(name).id;
      model.enter(id, { row: atRow, column: atColumn, rows: values.length, columns: values[0]?.length ?? 0 }, values.map((line) => [...line]));
    },
    [sheetName, row, column, cells] as const,
  );
  await settled.call({ page } as Workbench);
}

const keepSheets = ({ page }: Workbench, kept: readonly string[]): Promise<void> =>
  page.evaluate((names) => {
    const { model } = (window as unknown as { workbenchHost: OfficeHost }).workbenchHost;
    for (const { id, name } of model.sheets()) if (!names.includes(name)) model.deleteSheet(id);
  }, kept);

/** 0-based: the third quarter of the sample's reported sheet begins below this row. */
const QUARTER_HEADER = 17;

describe.each(LOCALES)('in %s', (locale) => {
  const { compare, ledgers, shell } = messages(locale).pane;
  const { settle, verdicts } = compare;
  const picture = (name: string) => pictureNamed(`${name}-${locale}`);
  const pill = (workbench: Workbench, label: string, count: number) => workbench.pane.getByRole('button', { name: `${label} ${count}`, exact: true });
  const cards = (workbench: Workbench) => workbench.pane.getByRole('list', { name: compare.list }).getByRole('article');
  const start = async (workbench: Workbench) => workbench.pane.getByRole('tab', { name: shell.tabs.compare }).click();

  test('the selected ledger is compared with the one that fits it, and every judgement can be looked at', async () => {
    const workbench = await open({ locale });
    const { pane } = workbench;
    await start(workbench);
    await pane.getByRole('list', { name: compare.list }).waitFor();
    for (const verdict of ['unit-suspected', 'cumulative-suspected', 'period-suspected', 'different'] as const) await pill(workbench, verdicts[verdict], 1).waitFor();
    await pill(workbench, verdicts.agreed, 3).waitFor();
    await workbench.picture(picture('ledger-compare'));
    await pill(workbench, verdicts['unit-suspected'], 1).click();
    expect(await cards(workbench).count()).toBe(1);
    await pane.getByText(compare.means.unitMeant('b', shell.units['元'], 'b', '10,000')).waitFor();
    // Either cell is selected by its address.
    const row = QUARTER_HEADER + 4;
    await cards(workbench).getByRole('button', { name: ledgers.show(`彭州报送!H${row}`) }).click();
    await workbench.settled();
    const selected = await workbench.page.evaluate(() => {
      const { model } = (window as unknown as { workbenchHost: OfficeHost }).workbenchHost;
      return { sheet: model.sheets().find(({ id }) => id === model.activeSheet())?.name, area: model.selection() };
    });
    expect(selected).toMatchObject({ sheet: '彭州报送' });
    await pane.getByRole('searchbox').fill('没有这样的单位');
    await pane.getByText(compare.none).waitFor();
    // The nine months of the same sheet have no period in common with the quarters.
    await pane.getByRole('button', { name: compare.change }).click();
    await pane.getByLabel(compare.ledgers.b, { exact: true }).selectOption({ index: 0 });
    await pane.getByRole('searchbox').fill('');
    await pane.getByRole('button', { name: compare.again }).click();
    await pill(workbench, verdicts['one-sided'], 206).waitFor();
    await workbench.picture(picture('ledger-compare-choice'));
    await workbench.select('彭州报送', 20, 2);
    await pane.getByRole('button', { name: `${compare.ledgers.b} ${ledgers.useSelection}` }).click();
    await pill(workbench, verdicts['cumulative-suspected'], 1).waitFor();
    expect(workbench.complaints).toEqual([]);
    await workbench.close();
  });

  test('a finding is settled with a note on a sheet of its own, open again when its figure changes, and taken back exactly', async () => {
    const workbench = await open({ locale, paneWidth: 320 });
    const { pane } = workbench;
    const before = await workbench.workbook();
    await start(workbench);
    await pill(workbench, verdicts.different, 1).click();
    const name = '示例沙湾轨道装备有限公司';
    await pane.getByRole('button', { name: settle.openOf(name) }).click();
    const sheet = locale === 'zh-CN' ? '对账处理' : 'Settled findings';
    await pane.getByText(settle.makes(sheet)).waitFor();
    await pane.getByRole('button', { name: settle.save, exact: true }).click();
    await pane.getByText(settle.noteMissing).waitFor();
    await pane.getByLabel(settle.note).fill('三季度更正，已补记');
    await pane.getByLabel(settle.who).fill('李敏');
    await workbench.picture(picture('ledger-settle-320'));
    await pane.getByRole('button', { name: settle.save, exact: true }).click();
    await pane.getByText(settle.saved(`${sheet}!A5`)).waitFor();
    await pill(workbench, compare.settled, 1).click();
    await pane.getByText('李敏', { exact: false }).first().waitFor();
    await workbench.picture(picture('ledger-settled-320'));
    expect(await pane.locator('body').evaluate((body) => body.scrollWidth <= body.clientWidth)).toBe(true);
    await pane.getByRole('button', { name: settle.undo, exact: true }).click();
    await pane.getByText(settle.undone).waitFor();
    expect(await workbench.workbook()).toEqual(before);

    await pill(workbench, verdicts.different, 1).click();
    await pane.getByRole('button', { name: settle.openOf(name) }).click();
    // The name is remembered on this machine.
    expect(await pane.getByLabel(settle.who).inputValue()).toBe('李敏');
    await pane.getByLabel(settle.note).fill('已核对');
    await pane.getByRole('button', { name: settle.save, exact: true }).click();
    await pill(workbench, compare.settled, 1).waitFor();
    await put(workbench, '彭州报送', QUARTER_HEADER + 2, 7, [[2000.5]]);
    await pane.getByText(locale === 'zh-CN' ? /此后数值已变/ : /changed since/).waitFor();
    await pill(workbench, verdicts.different, 1).waitFor();
    await workbench.picture(picture('ledger-reopened-320'));
    expect(workbench.complaints).toEqual([]);
    await workbench.close();
  });

  test('a workbook with one ledger, or none, says what is needed; two that agree say so', async () => {
    const workbench = await open({ locale });
    const { pane } = workbench;
    await keepSheets(workbench, ['台账', '结对协议']);
    await start(workbench);
    await pane.getByText(compare.single, { exact: true }).waitFor();
    await workbench.picture(picture('ledger-compare-single'));
    const lines = [['单位名称', '期间', '本期数'], ['甲公司', '2025-03', 5], ['乙公司', '2025-03', 6]];
    await put(workbench, '甲', 0, 0, lines);
    await put(workbench, '乙', 0, 0, lines);
    await keepSheets(workbench, ['甲', '乙']);
    await pane.getByText(compare.allAgreed('2')).waitFor();
    await workbench.picture(picture('ledger-compare-agreed'));
    await put(workbench, '说明', 0, 0, [['没有台账']]);
    await keepSheets(workbench, ['说明']);
    await pane.getByText(compare.empty, { exact: true }).waitFor();
    expect(workbench.complaints).toEqual([]);
    await workbench.close();
  });
});

test('by keyboard alone a finding is found and settled, in the dark and in high contrast nothing is cut off', async () => {
  const { compare, shell } = messages('zh-CN').pane;
  for (const theme of ['dark', 'contrast'] as const) {
    const workbench = await open({ theme, paneWidth: 320 });
    const { pane, page } = workbench;
    await pane.getByRole('tab', { name: shell.tabs.compare }).focus();
    await page.keyboard.press('Enter');
    await pane.getByRole('list', { name: compare.list }).waitFor();
    const settle = pane.getByRole('button', { name: compare.settle.open }).first();
    for (let presses = 0; presses < 40 && !(await settle.evaluate((button) => button === document.activeElement)); presses += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.type('已核对');
    await page.keyboard.press('Tab');
    await page.keyboard.type('李敏');
    await workbench.picture(pictureNamed(`ledger-compare-${theme}-320`));
    await page.keyboard.press('Enter');
    await pane.getByText(compare.settle.saved('对账处理!A5')).waitFor();
    // The next finding has the focus.
    await pane.locator('h3:focus').waitFor();
    expect(await pane.locator('body').evaluate((body) => body.scrollWidth <= body.clientWidth)).toBe(true);
    expect(workbench.complaints).toEqual([]);
    await workbench.close();
  }
});

test('two ledgers of many rows are compared while the pane goes on answering', async () => {
  const { compare, shell } = messages('zh-CN').pane;
  const workbench = await open();
  const { pane, page } = workbench;
  const rows = (more: number) => [['单位名称', '期间', '本期数'], ...Array.from({ length: 12_000 }, (_, index) => [`企业${index}`, '2025-03', index + (index % 100 === 0 ? more : 0)])];
  await put(workbench, '大表甲', 0, 0, rows(0));
  await put(workbench, '大表乙', 0, 0, rows(1));
  await workbench.select('大表甲', 3, 1);
  const frame = page.frames().find((each) => each !== page.mainFrame());
  await frame?.evaluate(() => {
    const seen = window as unknown as { longest: number };
    seen.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
    }).observe({ type: 'longtask' });
  });
  await pane.getByRole('tab', { name: shell.tabs.compare }).click();
  const different = pane.getByRole('button', { name: `${compare.verdicts.different} 120`, exact: true });
  await different.waitFor({ timeout: 60_000 });
  await different.click();
  await pane.getByRole('button', { name: compare.more(20), exact: true }).click();
  await pane.getByText(compare.shown('40', '120')).waitFor();
  expect(await frame?.evaluate(() => (window as unknown as { longest: number }).longest)).toBeLessThan(200);
  await workbench.close();
});

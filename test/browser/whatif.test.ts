/** Terms tried before signing: sliders and numbers, years to come, several scenarios, the sheet that keeps them, and the agreement that comes of one. */
import type { Locator } from 'playwright-core';
import type { OfficeHost } from '../../src/host/host';
import { LOCALES } from '../../src/i18n/locale';
import { messages } from '../../src/i18n/messages';
import { whatifMessages } from '../../src/i18n/whatif-messages';
import { browserSuite } from '../support/browser-suite';
import type { OpenOptions, Workbench } from '../support/workbench';

jest.setTimeout(240_000);

const { open, picture: pictureNamed } = browserSuite();

/** One firm that moved and one that was founded, of which every figure can be checked by hand. */
const HEADER = ['单位名称', '属地', '飞出地', '协议', '情形', '指标', '期间', '金额（万元）'];
const row = (year: number, amount: number, recordCase = '迁移', name = '示例迁移制造有限公司') => [name, '彭州市', '金牛区', '测彭2024', recordCase, '产值', `${String(year)}年`, amount];
const ROWS = [HEADER, row(2024, 3000), row(2025, 4000), row(2024, 700, '新设', '示例新设有限公司')];
const SHEET = '小台账';

describe.each(LOCALES)('in %s', (locale) => {
  const { shell, editor, agreements, reconcile } = messages(locale).pane;
  const whatif = whatifMessages(locale);
  const picture = (name: string) => pictureNamed(`${name}-${locale}`);
  const origin = locale === 'zh-CN' ? '金牛区' : 'Jinniu';

  async function openTask(workbench: Workbench): Promise<void> {
    const { pane } = workbench;
    await pane.getByRole('button', { name: shell.more, exact: true }).click();
    await pane.getByRole('menuitem', { name: shell.tabs.whatif, exact: true }).click();
    await pane.getByRole('heading', { level: 1, name: shell.whatif.title }).waitFor();
  }

  /** With an agreement that is capped at 5,000 in all, and a ledger of two years. */
  async function withLedger(options: OpenOptions = {}): Promise<Workbench> {
    const workbench = await open({ locale, paneWidth: 320, ...options });
    await workbench.page.evaluate(([name, cells]) => {
      const { model } = (window as unknown as { workbenchHost: OfficeHost }).workbenchHost;
      const sheet = model.addSheet(name).id;
      model.enter(sheet, { row: 0, column: 0, rows: cells.length, columns: 8 }, cells);
      const book = model.sheets().find((each) => each.name === '结对协议')?.id ?? '';
      const area = model.usedArea(book, true);
      const values = area === null ? [] : model.values(book, { row: 0, column: 0, rows: area.row + area.rows, columns: area.column + area.columns });
      const at = values.findIndex((line) => line.includes('飞出地'));
      const header = values[at] ?? [];
      // The first clauses of the sheet become those of the example; the list of agreements stands left of their table, with some of the same headers.
      for (const [offset, terms] of [{ 协议: '测彭2024', 情形: '新设' }, { 协议: '测彭2024', 情形: '迁移', 上限: '5000' }].entries()) {
        for (const [field, text] of Object.entries({ 方式: '分算', 比例: '5:5', ...terms })) {
          model.setFormat(book, { row: at + 1 + offset, column: header.lastIndexOf(field), rows: 1, columns: 1 }, { numberFormat: '@' });
          model.enter(book, { row: at + 1 + offset, column: header.lastIndexOf(field), rows: 1, columns: 1 }, [[text]]);
        }
        model.enter(book, { row: at + 1 + offset, column: header.lastIndexOf('起'), rows: 1, columns: 2 }, [['2024-01-01', '2028-12-31']]);
      }
      model.activateSheet(sheet);
      model.select(sheet, { row: 1, column: 0, rows: 1, columns: 1 });
    }, [SHEET, ROWS] as const);
    await workbench.settled();
    await openTask(workbench);
    await workbench.pane.getByLabel(whatif.source, { exact: true }).selectOption({ label: whatif.clause('测彭2024', 2, locale === 'zh-CN' ? '迁移' : 'relocation') });
    await workbench.pane.getByRole('table', { name: whatif.byYear }).waitFor();
    return workbench;
  }

  const cells = (table: Locator) => table.getByRole('row').evaluateAll((rows) => rows.map((one) => [...one.children].map((cell) => cell.textContent ?? '')));
  const totals = (workbench: Workbench) => workbench.pane.getByRole('table', { name: whatif.total(whatif.yearsFrom(2024, 2028)), exact: true });
  const field = (workbench: Workbench, term: 'share' | 'years') => workbench.pane.getByRole('textbox', { name: new RegExp(`^${whatif.terms[term]}`) });
  const slider = (workbench: Workbench, term: 'share' | 'years') => workbench.pane.getByRole('slider', { name: whatif.slider(whatif.terms[term]) });

  test('40 % without a cap beside 50 % with one: figures, proof, the sentence and why; back to today’s', async () => {
    const workbench = await withLedger();
    const { pane } = workbench;
    // Unchanged: today's terms on both sides.
    await pane.getByText(whatif.told.same).waitFor();
    await pane.getByText(whatif.years.assumed(whatif.yearsFrom(2026, 2028), 2025), { exact: false }).waitFor();
    await field(workbench, 'share').fill('40');
    await pane.getByRole('textbox', { name: new RegExp(`^${whatif.terms.cap.replace('（', '.').replace('）', '.')}`) }).fill('');
    await pane.getByText('+2,600.00').first().waitFor();
    expect((await cells(pane.getByRole('table', { name: whatif.byYear }))).slice(1)).toEqual([
      ['2024', '1,200.00', '1,500.00', '1,800.00'],
      ['2025', '1,600.00', '2,000.00', '2,400.00'],
      [whatif.assumedYear(2026), '1,600.00', '1,500.00', '2,400.00'],
      [whatif.assumedYear(2027), '1,600.00', '0.00', '2,400.00'],
      [whatif.assumedYear(2028), '1,600.00', '0.00', '2,400.00'],
    ]);
    expect((await cells(totals(workbench))).slice(1).map((line) => line.slice(1))).toEqual([
      ['5,000.00', '7,600.00', '+2,600.00'],
      ['14,000.00', '11,400.00', '−2,600.00'],
      ['19,000.00', '19,000.00', '0.00'],
    ]);
    await pane.getByText(whatif.proofHolds('0.00')).waitFor();
    const changes = [whatif.told.share('50%', '40%', false), whatif.told.lifted.cap('5,000')].join(whatif.told.bracket);
    await pane.getByText(whatif.told.result(changes, origin, '2,600.00', 'more', true)).waitFor();
    await pane.getByText(whatif.told.effects([whatif.told.effect(whatif.terms.share, '0.00'), whatif.told.effect(whatif.terms.cap, '+2,600.00')].join(whatif.told.bracket))).waitFor();
    await pane.getByText(whatif.told.capToday(1, 2026)).waitFor();
    // Nothing stands out of the pane at either side.
    const outside = await pane.locator('#view-whatif').evaluate((view) => [...view.querySelectorAll('select, input, table, button, footer')].map((one) => ({ what: one.textContent ?? '', ...one.getBoundingClientRect().toJSON() as DOMRect })).filter(({ left, right }) => left < 0 || right > innerWidth));
    expect(outside).toEqual([]);
    await field(workbench, 'share').evaluate((input) => input.scrollIntoView({ block: 'center' }));
    await workbench.picture(picture('whatif-320'));
    await pane.getByRole('heading', { name: whatif.byYear }).evaluate((heading) => heading.scrollIntoView());
    await workbench.picture(picture('whatif-years-320'));
    await pane.getByRole('button', { name: whatif.restore, exact: true }).click();
    await pane.getByText(whatif.told.same).waitFor();
    expect(await field(workbench, 'share').inputValue()).toBe('50');
    expect(workbench.complaints).toEqual([]);
    await workbench.close();
  });

  test('years beyond the ledger are assumed only as it is said', async () => {
    const workbench = await withLedger();
    const { pane } = workbench;
    const beyond = pane.getByLabel(whatif.years.label, { exact: true });
    await beyond.selectOption('none');
    await pane.getByRole('table', { name: whatif.total(whatif.yearsFrom(2024, 2025)), exact: true }).waitFor();
    expect(await pane.getByText(whatif.legend.projected).count()).toBe(0);
    await beyond.selectOption('growth');
    await pane.getByLabel(whatif.years.rate, { exact: true }).fill('2.5');
    await pane.getByText(whatif.years.grown(whatif.yearsFrom(2026, 2028), 2025, '2.5'), { exact: false }).waitFor();
    await pane.getByLabel(whatif.years.rate, { exact: true }).fill('abc');
    await pane.getByText(whatif.years.badRate).waitFor();
    await workbench.close();
  });

  test('numbers that cannot be are named under their field, and nothing is shown for them', async () => {
    const workbench = await withLedger();
    const { pane } = workbench;
    await field(workbench, 'share').fill('140');
    await pane.getByText(whatif.problems.share).waitFor();
    await totals(workbench).waitFor({ state: 'detached' });
    expect(await pane.getByRole('button', { name: whatif.create('A') }).isDisabled()).toBe(true);
    await workbench.picture(picture('whatif-bad-320'));
    await field(workbench, 'share').fill('45');
    await totals(workbench).waitFor();
    await field(workbench, 'years').fill('99');
    await pane.getByText(whatif.problems.years).waitFor();
    await workbench.close();
  });

  test('three scenarios side by side are kept on a sheet, which goes without a trace', async () => {
    const workbench = await withLedger();
    const { pane } = workbench;
    await field(workbench, 'share').fill('40');
    await pane.getByRole('button', { name: whatif.add }).click();
    await pane.getByRole('radio', { name: locale === 'zh-CN' ? '标注' : 'memo' }).check();
    await pane.getByRole('button', { name: whatif.add }).click();
    await field(workbench, 'years').fill('3');
    const side = pane.getByRole('table', { name: whatif.side });
    await side.getByText(whatif.scenario('C')).waitFor();
    expect(await pane.getByRole('button', { name: whatif.add }).count()).toBe(0);
    // Everything is reckoned before it is looked at.
    await pane.getByText(whatif.working).waitFor({ state: 'detached' });
    await side.evaluate((table) => table.scrollIntoView({ block: 'center' }));
    await workbench.picture(picture('whatif-side-320'));
    const before = await workbench.workbook();
    await pane.getByRole('button', { name: whatif.saveSheet }).click();
    const sheet = whatifMessages('zh-CN').sheet.name;
    await pane.getByText(whatif.sheetMade(sheet)).waitFor({ timeout: 60_000 });
    await workbench.settled();
    const values = (await workbench.cells(sheet, 'values', 0, 0, 80, 8)).flat();
    expect(values).toEqual(expect.arrayContaining(['考核数仅供考核，不得对外发布', '推算数', '相符']));
    expect(values).not.toContain('不符');
    expect(values.filter((cell) => String(cell).startsWith('#'))).toEqual([]);
    await workbench.picture(picture('whatif-sheet-320'));
    // The sheet is no ledger, and the task goes on with the one it had.
    await pane.getByRole('tab', { name: shell.tabs.reconcile, exact: true }).click();
    await pane.getByRole('group', { name: reconcile.ledgers }).waitFor();
    expect(await pane.getByText(sheet).count()).toBe(0);
    await pane.getByRole('button', { name: shell.more, exact: true }).click();
    await pane.getByRole('menuitem', { name: shell.tabs.whatif, exact: true }).click();
    await pane.getByRole('button', { name: whatif.sheetUndo }).click();
    await pane.getByText(whatif.sheetUndone).waitFor();
    expect(await workbench.workbook()).toEqual(before);
    expect(workbench.complaints).toEqual([]);
    await workbench.close();
  });

  test('a scenario becomes an agreement in one step', async () => {
    const workbench = await withLedger();
    const { pane } = workbench;
    await field(workbench, 'share').fill('40');
    await field(workbench, 'years').fill('8');
    await pane.getByRole('button', { name: whatif.create('A') }).click();
    await pane.getByRole('heading', { level: 1, name: whatif.newTitle('A') }).waitFor();
    expect(await pane.getByLabel(editor.fields.agreement, { exact: true }).inputValue()).toBe('测彭2025');
    await workbench.picture(picture('whatif-agreement-320'));
    // With a page of the editor open another scenario asks first.
    await openTask(workbench);
    expect(await field(workbench, 'share').inputValue()).toBe('40');
    await pane.getByRole('button', { name: whatif.create('A') }).click();
    await pane.getByText(whatif.drafting.title).waitFor();
    await pane.getByRole('button', { name: whatif.drafting.go }).click();
    await pane.getByRole('button', { name: editor.save }).click();
    await pane.getByText(editor.saved('测彭2025', '结对协议'), { exact: false }).waitFor();
    await pane.getByRole('list', { name: agreements.list }).getByText('测彭2025').first().waitFor();
    // As it is read back from its sheet.
    await pane.getByRole('button', { name: editor.more('测彭2025') }).click();
    await pane.getByRole('menuitem', { name: editor.actions.edit }).click();
    expect(await pane.getByLabel(editor.fields.shares, { exact: true }).inputValue()).toBe('40%');
    expect(await pane.getByLabel(editor.fields.to, { exact: true }).inputValue()).toBe('2031-12-31');
    expect(workbench.complaints).toEqual([]);
    await workbench.close();
  });

  test('from scratch, and where there is nothing to try', async () => {
    const workbench = await withLedger();
    const { pane } = workbench;
    await pane.getByLabel(whatif.source, { exact: true }).selectOption({ label: whatif.scratch });
    await pane.getByLabel(whatif.pair, { exact: true }).waitFor();
    await totals(workbench).getByText('+9,850.00').waitFor();
    expect((await cells(totals(workbench))).slice(1).map((line) => line.slice(1))).toEqual([
      ['0.00', '9,850.00', '+9,850.00'],
      ['19,700.00', '9,850.00', '−9,850.00'],
      ['19,700.00', '19,700.00', '0.00'],
    ]);
    await pane.getByLabel(whatif.start, { exact: true }).fill('???');
    await pane.getByText(whatif.badStart).waitFor();
    // A clause whose rows the ledger does not have.
    await pane.getByLabel(whatif.source, { exact: true }).selectOption({ index: 2 });
    await pane.getByText(whatif.noRows).waitFor();
    await workbench.picture(picture('whatif-no-rows-320'));
    await workbench.close();
  });

  test('by keyboard alone: slider, number, scenarios', async () => {
    const workbench = await withLedger();
    const { pane, page } = workbench;
    await slider(workbench, 'share').focus();
    for (let press = 0; press < 10; press += 1) await page.keyboard.press('ArrowLeft');
    expect(await field(workbench, 'share').inputValue()).toBe('40');
    expect(await slider(workbench, 'share').getAttribute('aria-valuetext')).toBe('40%');
    await page.keyboard.press('Tab');
    expect(await field(workbench, 'years').evaluate((input) => input === document.activeElement)).toBe(true);
    await page.keyboard.press('Control+A');
    await page.keyboard.type('6');
    await page.keyboard.press('Tab');
    expect(await slider(workbench, 'years').evaluate((input) => input === document.activeElement)).toBe(true);
    expect(await slider(workbench, 'years').inputValue()).toBe('6');
    await pane.getByRole('table', { name: whatif.total(whatif.yearsFrom(2024, 2029)), exact: true }).waitFor();
    const add = pane.getByRole('button', { name: whatif.add });
    for (let presses = 0; presses < 20 && !(await add.evaluate((button) => button === document.activeElement)); presses += 1) await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await pane.getByRole('tab', { name: whatif.scenario('B'), selected: true }).waitFor();
    await workbench.close();
  });
});

test('without a ledger there is one next step', async () => {
  const { shell } = messages('zh-CN').pane;
  const whatif = whatifMessages('zh-CN');
  const workbench = await open({ paneWidth: 320 });
  await workbench.page.evaluate(() => {
    const { model } = (window as unknown as { workbenchHost: OfficeHost }).workbenchHost;
    for (const { id, name } of model.sheets()) if (name !== '结对协议') model.deleteSheet(id);
  });
  await workbench.settled();
  const { pane } = workbench;
  await pane.getByRole('button', { name: shell.more, exact: true }).click();
  await pane.getByRole('menuitem', { name: shell.tabs.whatif, exact: true }).click();
  await pane.getByText(whatif.noLedger).waitFor();
  await workbench.picture(pictureNamed('whatif-empty-320'));
  await workbench.close();
});

test.each(['dark', 'contrast'] as const)('with the sample ledger in %s', async (theme) => {
  const { shell } = messages('zh-CN').pane;
  const whatif = whatifMessages('zh-CN');
  const workbench = await open({ paneWidth: 350, theme });
  const { pane } = workbench;
  await pane.getByRole('button', { name: shell.more, exact: true }).click();
  await pane.getByRole('menuitem', { name: shell.tabs.whatif, exact: true }).click();
  await pane.getByRole('table', { name: whatif.byYear }).waitFor();
  await pane.getByLabel(whatif.source, { exact: true }).selectOption({ label: whatif.clause('金彭园区2024', 1, '正向飞地') });
  await pane.getByText(whatif.legend.tag('金牛区')).waitFor();
  await pane.getByRole('heading', { name: whatif.byYear }).evaluate((heading) => heading.scrollIntoView());
  await workbench.picture(pictureNamed(`whatif-${theme}-350`));
  expect(workbench.complaints).toEqual([]);
  await workbench.close();
});

test('the part that is loaded first when it is opened may be missing: it says so, and tries again', async () => {
  const { shell } = messages('zh-CN').pane;
  const workbench = await open({ paneWidth: 320 });
  await workbench.page.route('**/parts/whatif.js*', (route) => route.abort());
  const { pane } = workbench;
  await pane.getByRole('button', { name: shell.more, exact: true }).click();
  await pane.getByRole('menuitem', { name: shell.tabs.whatif, exact: true }).click();
  await pane.getByText(shell.partNotLoaded).waitFor();
  await workbench.page.unroute('**/parts/whatif.js*');
  await pane.getByRole('button', { name: shell.retry, exact: true }).click();
  await pane.getByRole('table', { name: whatifMessages('zh-CN').byYear }).waitFor();
  await workbench.close();
});

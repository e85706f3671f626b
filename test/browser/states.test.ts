/** What people see besides the ordinary: narrow, dark, empty, faulty, refused; and the keyboard alone. */
import type { OfficeHost } from '../../src/host/host';
import { LOCALES } from '../../src/i18n/locale';
import { messages } from '../../src/i18n/messages';
import { browserSuite } from '../support/browser-suite';

jest.setTimeout(120_000);

const { open, picture: pictureNamed } = browserSuite();

describe.each(LOCALES)('in %s', (locale) => {
  const { agreements, apply, shell } = messages(locale).pane;
  const picture = (name: string) => pictureNamed(`${name}-${locale}`);

  test('a wrong ratio gives #VALUE!, and selecting the cell says what to write', async () => {
    const workbench = await open({ locale });
    await workbench.select('计算示例', 60, 1);
    await workbench.type('=PAIR.SPLITSHARE(100,"五比五")');
    expect(await workbench.cells('计算示例', 'values', 60, 1)).toEqual([['#VALUE!']]);
    await workbench.select('计算示例', 60, 1);
    await workbench.page.getByText(/五比五.*5:5/).first().waitFor();
    await workbench.picture(picture('value-error'));
    expect(workbench.complaints).toEqual([]);
    await workbench.close();
  });

  test('at 320 px, with a dark Office, nothing is cut off', async () => {
    const workbench = await open({ locale, paneWidth: 320, theme: 'dark' });
    const { pane } = workbench;
    expect(await pane.locator('body').evaluate((body) => body.scrollWidth <= body.clientWidth)).toBe(true);
    const [red = 255] = (await pane.locator('body').evaluate((body) => getComputedStyle(body.querySelector('[role=tablist]') ?? body).backgroundColor)).match(/\d+/g)?.map(Number) ?? [];
    expect(red).toBeLessThan(80);
    await pane.getByRole('button', { name: agreements.applyOf('金彭园区2024') }).click();
    await pane.getByRole('button', { name: apply.write('400') }).waitFor();
    expect(await pane.locator('body').evaluate((body) => body.scrollWidth <= body.clientWidth)).toBe(true);
    await workbench.picture(picture('dark-320'));
    await workbench.close();
  });

  test('in high contrast the pane is white on black', async () => {
    const workbench = await open({ locale, paneWidth: 450, theme: 'contrast' });
    const { pane } = workbench;
    const colours = await pane.locator('nav').evaluate((list) => [getComputedStyle(list).backgroundColor, getComputedStyle(list).color]);
    expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    await pane.getByRole('button', { name: agreements.applyOf('金彭园区2024') }).click();
    await pane.getByRole('button', { name: apply.write('400') }).waitFor();
    await workbench.picture(picture('contrast'));
    expect(workbench.complaints).toEqual([]);
    await workbench.close();
  });

  test('a clause made unreadable by hand is named with its cell; the other agreements stay usable', async () => {
    const workbench = await open({ locale });
    const { pane, page } = workbench;
    const header = (await workbench.cells('结对协议', 'values', 4, 5, 1, 22))[0] ?? [];
    await page.evaluate(
      ([row, column]) => {
        const { model } = (window as unknown as { workbenchHost: OfficeHost }).workbenchHost;
        const sheet = model.sheets().find(({ name }) => name === '结对协议');
        if (sheet) model.enter(sheet.id, { row, column, rows: 1, columns: 1 }, [['5:']]);
      },
      [5, 5 + header.indexOf('比例')] as const,
    );
    await pane.getByText(agreements.faults(1)).waitFor();
    expect(await pane.getByRole('button', { name: agreements.useOf('武金2022') }).count()).toBe(1);
    expect(await pane.getByRole('button', { name: agreements.useOf('金彭2023') }).count()).toBe(0);
    await workbench.picture(picture('faulty-clause'));
    await workbench.close();
  });

  test('a workbook without agreements says so, and what to do', async () => {
    const workbench = await open({ locale });
    await workbench.page.evaluate(() => {
      const { model } = (window as unknown as { workbenchHost: OfficeHost }).workbenchHost;
      const sheet = model.sheets().find(({ name }) => name === '结对协议');
      if (sheet) model.deleteSheet(sheet.id);
    });
    await workbench.pane.getByText(agreements.empty, { exact: true }).waitFor();
    await workbench.picture(picture('empty'));
    await workbench.close();
  });

  test('the keyboard alone goes from the tabs to written formulas and back', async () => {
    const workbench = await open({ locale });
    const { pane, page } = workbench;
    await pane.getByRole('tab', { name: shell.tabs.agreements }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await pane.getByRole('heading', { name: apply.title }).waitFor();
    const choice = pane.getByRole('combobox', { name: apply.agreement });
    await choice.focus();
    await page.keyboard.press('ArrowDown');
    await choice.selectOption({ label: '金彭2023' });
    const write = pane.getByRole('button', { name: apply.write('400') });
    // It is off while the preview of another choice is computed.
    await pane.getByText(apply.reference.name('金彭2023')).waitFor();
    await pane.getByText(apply.proof('0.00')).waitFor();
    await pane.locator('button:enabled', { hasText: apply.write('400') }).waitFor();
    await write.focus();
    await page.keyboard.press('Enter');
    await pane.getByText(apply.written('400', '0.00')).waitFor();
    await pane.getByRole('button', { name: apply.undoWritten }).focus();
    await page.keyboard.press('Enter');
    await pane.getByText(apply.undone).waitFor();
    await workbench.close();
  });
});

/** What stands around the tasks: the first page, sample data, freezing, settings and health. */
import { LOCALES } from '../../src/i18n/locale';
import { messages } from '../../src/i18n/messages';
import { browserSuite } from '../support/browser-suite';

jest.setTimeout(180_000);

const { open, picture: pictureNamed } = browserSuite();

describe.each(LOCALES)('in %s', (locale) => {
  const { apply, freeze, settings, shell, welcome } = messages(locale).pane;
  const picture = (name: string) => pictureNamed(`${name}-${locale}`);

  test('the first page says what it is for, inserts sample data with one undo, is left once and can be found again', async () => {
    const workbench = await open({ locale, firstRun: true, paneWidth: 320 });
    const { pane } = workbench;
    await pane.getByRole('heading', { name: welcome.title }).waitFor();
    await workbench.picture(picture('welcome-320'));
    expect(await pane.locator('body').evaluate((body) => body.scrollWidth <= body.clientWidth)).toBe(true);
    const before = await workbench.workbook();
    await pane.getByRole('button', { name: welcome.sample }).click();
    await pane.getByText(welcome.inserted('示例台账', 0)).waitFor();
    await workbench.picture(picture('sample-320'));
    await pane.getByRole('button', { name: welcome.undo }).click();
    await pane.getByText(welcome.undone).waitFor();
    await workbench.settled();
    expect(await workbench.workbook()).toEqual(before);
    await pane.getByRole('button', { name: welcome.start }).click();
    await pane.getByRole('tab', { name: shell.tabs.agreements, selected: true }).waitFor();
    await pane.getByRole('button', { name: shell.more, exact: true }).click();
    await workbench.picture(picture('more-320'));
    await pane.getByRole('menuitem', { name: shell.tabs.welcome }).click();
    await pane.getByRole('button', { name: welcome.start }).waitFor();
    expect(workbench.complaints).toEqual([]);
    await workbench.close();
  });

  test('a sheet is frozen: the copy has values, the formulas and agreements stand beside it, and it can be removed', async () => {
    const workbench = await open({ locale });
    const { pane } = workbench;
    await pane.getByRole('button', { name: shell.more, exact: true }).click();
    await pane.getByRole('menuitem', { name: shell.tabs.freeze }).click();
    const before = await workbench.workbook();
    await pane.getByRole('checkbox', { name: /计算示例/ }).check();
    for (const other of ['结对协议']) await pane.getByRole('checkbox', { name: new RegExp(other) }).uncheck();
    await pane.getByRole('button', { name: freeze.run(1) }).click();
    const name = locale === 'zh-CN' ? '计算示例（固化）' : '计算示例 (frozen)';
    await pane.getByText(freeze.done(name)).waitFor();
    const formulas = (await workbench.cells(name, 'formulas', 0, 0, 60, 12)).flat().filter((cell) => String(cell).startsWith('=PAIR.'));
    const kept = (await workbench.cells('计算示例', 'formulas', 0, 0, 60, 12)).flat().filter((cell) => String(cell).startsWith('=PAIR.'));
    // What remains is text: the note, and the sample's own column of formulas as texts.
    expect(kept.length).toBeGreaterThan(formulas.length);
    await workbench.picture(picture('freeze'));
    await pane.getByRole('button', { name: freeze.undo }).click();
    await pane.getByText(freeze.undone).waitFor();
    await workbench.settled();
    expect(await workbench.workbook()).toEqual(before);
    expect(workbench.complaints).toEqual([]);
    await workbench.close();
  });

  test('settings check functions and workbook', async () => {
    const workbench = await open({ locale });
    const { pane } = workbench;
    await pane.getByRole('button', { name: shell.more, exact: true }).click();
    await pane.getByRole('menuitem', { name: shell.tabs.settings }).click();
    await pane.getByRole('button', { name: settings.health.check }).click();
    await pane.getByText(new RegExp(settings.health.right(0, 0).replace(/0/g, '\\d+').replace(/[()]/g, '\\$&'))).waitFor();
    await workbench.picture(picture('settings'));
    expect(apply.title).not.toBe('');
    expect(workbench.complaints).toEqual([]);
    await workbench.close();
  });
});

/** Build by keyboard alone, and where its part of the program cannot be had. */
import { documentedFunction } from '../../src/taskpane/build/draft';
import { buildMessages } from '../../src/i18n/build-messages';
import { messages } from '../../src/i18n/messages';
import { browserSuite } from '../support/browser-suite';

jest.setTimeout(120_000);

const { open, picture: pictureNamed } = browserSuite();

const SHEET = '计算示例';

const nameOf = (id: string, key: string): string => documentedFunction(id)?.parameters.find((parameter) => parameter.key === key)?.name.zh ?? '';

test('the keyboard alone goes from the list to a written formula and back', async () => {
  const { shell } = messages('zh-CN').pane;
  const build = buildMessages('zh-CN');
  const workbench = await open({ locale: 'zh-CN', paneWidth: 320, theme: 'dark' });
  const { pane, page } = workbench;
  await workbench.select(SHEET, 80, 1);
  await pane.getByRole('button', { name: shell.more, exact: true }).focus();
  await page.keyboard.press('Enter');
  const item = pane.getByRole('menuitem', { name: shell.tabs.build, exact: true });
  await item.waitFor();
  for (let presses = 0; presses < 8 && !(await item.evaluate((one) => one === document.activeElement)); presses += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await pane.getByRole('searchbox', { name: build.search }).focus();
  await page.keyboard.type('SPLITSHARE');
  await page.keyboard.press('Tab');
  const isFocused = (name: RegExp | string) => pane.getByRole('button', { name }).evaluate((button) => button === document.activeElement);
  for (let presses = 0; presses < 5 && !(await isFocused(/^PAIR\.SPLITSHARE/)); presses += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const write = async (key: string, text: string) => {
    const input = pane.getByRole('textbox', { name: nameOf('SPLITSHARE', key), exact: true });
    await input.waitFor();
    for (let presses = 0; presses < 12 && !(await input.evaluate((one) => one === document.activeElement)); presses += 1) await page.keyboard.press('Tab');
    await page.keyboard.type(text);
  };
  await write('amount', '100');
  await write('shares', '1:1:1');
  await pane.getByText('33.34').waitFor();
  for (let presses = 0; presses < 20 && !(await isFocused(build.insert('B81'))); presses += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await pane.getByText(build.done(`${SHEET}!B81`)).waitFor();
  // What was pressed keeps the focus; the way back stands before it.
  await page.keyboard.press('Shift+Tab');
  for (let presses = 0; presses < 4 && !(await isFocused(build.undo)); presses += 1) await page.keyboard.press('Shift+Tab');
  await workbench.picture(pictureNamed('build-dark-320'));
  await page.keyboard.press('Enter');
  await pane.getByText(build.undone).waitFor();
  expect(workbench.complaints).toEqual([]);
  await workbench.close();
});

test('where its part cannot be had, the pane says so and tries again', async () => {
  const { shell } = messages('zh-CN').pane;
  const workbench = await open({ locale: 'zh-CN' });
  const { pane, page } = workbench;
  await page.route('**/parts/build.js*', (route) => route.abort());
  await pane.getByRole('button', { name: shell.more, exact: true }).click();
  await pane.getByRole('menuitem', { name: shell.tabs.build, exact: true }).click();
  await pane.getByText(shell.partNotLoaded).waitFor();
  await page.unroute('**/parts/build.js*');
  await pane.getByRole('button', { name: shell.retry }).click();
  await pane.getByRole('searchbox').waitFor();
  await workbench.close();
});

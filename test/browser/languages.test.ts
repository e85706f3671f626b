/** The functions and the pane load the language they speak; what a person sees where its file cannot be had. */
import { messages } from '../../src/i18n/messages';
import { browserSuite } from '../support/browser-suite';

jest.setTimeout(120_000);

const { open, picture } = browserSuite();

const CHINESE = '**/languages/zh-CN.js*';
const ENGLISH = '**/languages/en-US.js*';
const SHEET = '计算示例';
const AT = [60, 1] as const;
const tagOf = (amount: number) => `计入飞出地 ${String(amount)}（分算 5:5，条款 1）。仅供考核，不得对外发布`;

test('without its language the pane says so, formulas still calculate, and both speak once it is there', async () => {
  const workbench = await open({ missing: CHINESE });
  const { pane, page } = workbench;
  await pane.getByRole('heading', { name: '结对分算的文字未能载入' }).waitFor();
  expect(await pane.getByRole('tab').count()).toBe(0);

  await workbench.select(SHEET, ...AT);
  await workbench.type('=PAIR.ENCLAVEATTRIB(8,"5:5")');
  expect(await workbench.cells(SHEET, 'values', ...AT)).toEqual([[4]]);
  await workbench.select(SHEET, ...AT);
  await workbench.type('=PAIR.TAG(8,"5:5")');
  expect(await workbench.cells(SHEET, 'values', ...AT)).toEqual([['#VALUE!']]);
  await workbench.select(SHEET, ...AT);
  await page.getByText('说明文字未能载入。请检查网络后重新计算。').waitFor();
  await workbench.picture(picture('language-missing-zh-CN'));

  await pane.getByRole('button', { name: '重试' }).click();
  await pane.getByRole('heading', { name: '结对分算的文字未能载入' }).waitFor();
  await page.unroute(CHINESE);
  await pane.getByRole('button', { name: '重试' }).click();
  await pane.getByRole('tab', { name: messages('zh-CN').pane.shell.tabs.agreements }).waitFor();
  await page.locator('canvas').first().focus();
  await workbench.select(SHEET, ...AT);
  await workbench.type('=PAIR.TAG(10,"5:5")');
  expect(await workbench.cells(SHEET, 'values', ...AT)).toEqual([[tagOf(5)]]);
  await workbench.close();
});

test('in English Office a Chinese agreement is annotated in Chinese, and a failure is told in English', async () => {
  const workbench = await open({ locale: 'en-US' });
  await workbench.select(SHEET, ...AT);
  await workbench.type('=PAIR.TAG(8,"5:5")');
  expect(await workbench.cells(SHEET, 'values', ...AT)).toEqual([[tagOf(4)]]);
  await workbench.select(SHEET, ...AT);
  await workbench.type('=PAIR.SPLITSHARE(8,"5")');
  await workbench.select(SHEET, ...AT);
  await workbench.page.getByText('shares: "5" names the share of one party alone.').waitFor();
  expect(workbench.complaints).toEqual([]);
  await workbench.close();
});

test('the pane changes its language once that is there, and keeps its own where it cannot be had', async () => {
  const workbench = await open();
  const { pane, page } = workbench;
  const [chinese, english] = [messages('zh-CN').pane, messages('en-US').pane];
  await pane.getByRole('button', { name: chinese.shell.more, exact: true }).click();
  await pane.getByRole('menuitem', { name: chinese.shell.tabs.settings }).click();
  await page.route(ENGLISH, (route) => route.abort());
  await pane.getByRole('radio', { name: 'English' }).click();
  await pane.getByText(chinese.settings.languageMissing).waitFor();
  expect(await pane.getByRole('radio', { name: chinese.settings.followOffice }).isChecked()).toBe(true);
  await page.unroute(ENGLISH);
  await pane.getByRole('radio', { name: 'English' }).click();
  await pane.getByText(english.settings.languageHint).waitFor();
  expect(await pane.getByText(chinese.settings.languageMissing).count()).toBe(0);
  expect(await pane.getByRole('radio', { name: 'English' }).isChecked()).toBe(true);
  await workbench.close();
});

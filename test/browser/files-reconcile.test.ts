/** Many workbooks reconciled in the workbench's dialog: chosen, refused and mended, followed, cancelled, made into a report that opens. */
import type { Page } from 'playwright-core';
import '../../src/i18n/every-language';
import { fileMessages } from '../../src/i18n/file-messages';
import { LOCALES } from '../../src/i18n/locale';
import { texts } from '../../src/workbench/page/texts';
import { openWorkbook } from '../../src/xlsx';
import { findings } from '../support/axe';
import { browserSuite } from '../support/browser-suite';
import { AGREEMENT, allReturns, DISTRICTS, districtReturn, nameOfReturn, ROWS } from '../support/district-returns';
import { LOADED_WITHIN, openFiles, paneReady, payload, savedBy, type Upload } from '../support/open-files';
import type { OpenOptions, Workbench } from '../support/workbench';

jest.setTimeout(300_000);

const { open, picture: pictureNamed } = browserSuite();

const [JINNIU, PENGZHOU] = ['金牛区', '彭州市'];
const BROKEN: Upload = { name: '报送说明.xlsx', bytes: new TextEncoder().encode('no workbook') };
const LONG = `${'成都市彭州市2024年规模以上工业企业产值及税收结对分享情况报送表'.repeat(3)}.xlsx`;

let workbench: Workbench;

afterEach(async () => {
  expect(workbench.complaints).toEqual([]);
  await workbench.close();
});

describe.each(LOCALES)('in %s', (locale) => {
  const words = texts(locale);
  const { refusals } = fileMessages(locale);
  const picture = (name: string) => pictureNamed(`${name}-${locale}`);
  const dialog = () => workbench.page.getByRole('dialog', { name: words.reconcileFiles });
  const button = (name: string) => dialog().getByRole('button', { name, exact: true });
  const bar = () => dialog().getByRole('progressbar', { name: words.progress });
  const add = (...files: readonly Upload[]) => workbench.page.locator('input[data-purpose=reconcile]').setInputFiles(files.map(payload));
  const choosable = () => button(words.runReconcile).waitFor({ timeout: LOADED_WITHIN });

  async function openDialog(options: OpenOptions = {}): Promise<void> {
    workbench = await open({ locale, ...options });
    await workbench.page.getByRole('button', { name: words.reconcileFiles, exact: true }).click();
    await dialog().waitFor();
  }

  test('twenty workbooks: the progress moves, half-way it is cancelled without a trace, started again it makes the report', async () => {
    await openDialog();
    const { page } = workbench;
    const files = allReturns();
    const threads = page.workers().length;
    const seen = await progressSeen(page, words.cancel, () => add(...files));
    expect(seen.length).toBeGreaterThan(3);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    await dialog().getByText(words.cancelled).waitFor();
    await bar().waitFor({ state: 'detached' });
    expect(page.workers().length).toBe(threads);
    expect(await button(words.downloadReport).count() + await button(words.runReconcile).count()).toBe(0);
    await button(words.readAgain).click();
    await choosable();
    await dialog().getByText(words.surveyed(DISTRICTS.length)).waitFor();
    // Reckoned, and cancelled once more: what the files hold is still known.
    await progressSeen(page, words.cancel, () => button(words.runReconcile).click());
    await dialog().getByText(words.cancelled).waitFor();
    expect(page.workers().length).toBe(threads);
    await button(words.runReconcile).click();
    await button(words.downloadReport).waitFor({ timeout: LOADED_WITHIN });
    expect((await dialog().getByRole('row').nth(1).getByRole('cell').allInnerTexts())).toEqual(['229,500.00', '229,500.00']);
    await dialog().getByRole('status').filter({ hasText: String(DISTRICTS.length * ROWS) }).waitFor();
    await workbench.picture(picture('files-reconcile-done'));
    const report = await savedBy(workbench, button(words.downloadReport));
    expect(report.name).toMatch(/ \d{4}-\d\d-\d\d\.xlsx$/);
    expect(openWorkbook(report.bytes).sheets.map(({ name }) => name)).toContain('对账报告');
    await button(words.openReport).click();
    await page.waitForURL(/file=/, { timeout: LOADED_WITHIN });
    await paneReady(workbench);
    await page.getByRole('combobox', { name: words.sample }).getByRole('option', { name: report.name }).waitFor({ state: 'attached' });
  });

  test('how far it is, while it reads', async () => {
    await openDialog();
    await holdProgress(workbench.page, 11);
    await add(...allReturns());
    await bar().and(workbench.page.locator('[aria-valuenow="11"]')).waitFor();
    await dialog().getByText(words.readingOf(nameOfReturn('新津区'), 11, DISTRICTS.length)).waitFor();
    await workbench.picture(picture('files-reconcile-progress'));
    expect(await pageFindings()).toEqual([]);
    await button(words.cancel).click();
    await dialog().getByText(words.cancelled).waitFor();
  });

  test('a file that is none, and agreements of one name that differ, are named and mended in place', async () => {
    await openDialog();
    await add(districtReturn(JINNIU), districtReturn(PENGZHOU, { share: '4:6' }), BROKEN, districtReturn('新都区', { name: LONG }));
    const alert = dialog().getByRole('alert');
    await alert.getByText(`${BROKEN.name}${locale === 'zh-CN' ? '：' : ': '}`).waitFor({ timeout: LOADED_WITHIN });
    await alert.getByText(words.mendFiles).waitFor();
    await button(words.removeFile(BROKEN.name)).click();
    await alert.getByText(refusals['agreements-differ'](AGREEMENT, `${nameOfReturn(JINNIU)}!结对协议!B2`, `${nameOfReturn(PENGZHOU)}!结对协议!B2`)).waitFor();
    expect(await dialog().getByRole('listitem').filter({ has: workbench.page.getByLabel(words.faultyFile) }).allInnerTexts()).toEqual([nameOfReturn(JINNIU), nameOfReturn(PENGZHOU)]);
    await workbench.picture(picture('files-reconcile-refused'));
    expect(await pageFindings()).toEqual([]);
    // Put right on the disk and chosen again: it takes the place of the one of its name.
    await add(districtReturn(PENGZHOU));
    await choosable();
    await dialog().getByText(words.chosenFiles(3)).waitFor();
    await button(words.runReconcile).click();
    await button(words.downloadReport).waitFor({ timeout: LOADED_WITHIN });
  });

  test('several indicators and years are asked for, and what is chosen is what the report is of', async () => {
    await openDialog();
    await add(districtReturn(JINNIU, { years: [2023, 2024] }), districtReturn(PENGZHOU, { indicators: ['产值', '税收'] }));
    await choosable();
    await button(words.runReconcile).click();
    await dialog().getByRole('alert').filter({ hasText: words.severalIndicators }).waitFor();
    await dialog().getByRole('alert').filter({ hasText: words.severalYears }).waitFor();
    expect(await dialog().getByLabel(words.indicator, { exact: true }).evaluate((field) => field === document.activeElement)).toBe(true);
    await workbench.picture(picture('files-reconcile-choice'));
    expect(await pageFindings()).toEqual([]);
    await dialog().getByLabel(words.indicator, { exact: true }).selectOption('税收');
    await dialog().getByLabel(words.period, { exact: true }).selectOption(words.allPeriods);
    await button(words.runReconcile).click();
    await button(words.downloadReport).waitFor({ timeout: LOADED_WITHIN });
    await dialog().getByRole('status').filter({ hasText: '税收' }).waitFor();
    // Another choice, and the report of the one before is not to be had under it.
    await dialog().getByLabel(words.indicator, { exact: true }).selectOption('产值');
    await button(words.downloadReport).waitFor({ state: 'detached' });
    await button(words.close).click();
    // In the other language the same files speak in it.
    const other = texts(locale === 'zh-CN' ? 'en-US' : 'zh-CN');
    await workbench.page.getByRole('button', { name: words.language, exact: true }).click();
    await workbench.page.getByRole('button', { name: other.reconcileFiles, exact: true }).click();
    await workbench.page.getByRole('dialog').getByText(other.surveyed(2)).waitFor({ timeout: LOADED_WITHIN });
  });

  test('by keyboard alone: chosen, a broken file left out, reconciled, the report kept; the focus is never lost', async () => {
    workbench = await open({ locale });
    const { page } = workbench;
    const active = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');
    const tabTo = async (name: string): Promise<void> => {
      for (let presses = 0; presses < 30 && (await active()) !== name; presses += 1) await page.keyboard.press('Tab');
      expect(await active()).toBe(name);
    };
    const focused = (name: string) => page.waitForFunction((wanted) => document.activeElement?.textContent === wanted, name, { timeout: LOADED_WITHIN });
    const choosing = page.waitForEvent('filechooser', { timeout: LOADED_WITHIN });
    await page.getByRole('combobox', { name: words.sample }).focus();
    await tabTo(words.reconcileFiles);
    await page.keyboard.press('Enter');
    await focused(words.chooseFiles);
    await page.keyboard.press('Enter');
    await (await choosing).setFiles([districtReturn(JINNIU), BROKEN, districtReturn(PENGZHOU)].map(payload));
    await dialog().getByRole('alert').waitFor({ timeout: LOADED_WITHIN });
    await tabTo(words.removeFile(BROKEN.name));
    await page.keyboard.press('Enter');
    await choosable();
    expect(await active()).toBe(words.removeFile(nameOfReturn(JINNIU)));
    await tabTo(words.runReconcile);
    await page.keyboard.press('Enter');
    await focused(words.downloadReport);
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toContain('.xlsx');
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    await focused(words.reconcileFiles);
  });
});

describe.each([['dark', 1280, 'dark'], ['contrast', 1280, 'contrast'], ['light', 640, null], ['light', 400, 'narrow']] as const)('in %s, %d pixels wide', (theme, width, shown) => {
  const words = texts('zh-CN');
  test('the dialog is whole and readable, and so is the bar above a file', async () => {
    workbench = await open({ theme });
    const { page } = workbench;
    await page.setViewportSize({ width, height: 800 });
    await openFiles(workbench, districtReturn(PENGZHOU, { name: LONG }));
    expect(await pageFindings()).toEqual([]);
    const inside = (selector: string) => page.locator(selector).evaluateAll((all, most) => all.filter((one) => one.getBoundingClientRect().right > most || one.getBoundingClientRect().left < 0).map((one) => one.textContent), width);
    expect(await inside('header:has(h1) button, header:has(h1) select')).toEqual([]);
    await page.getByRole('button', { name: words.reconcileFiles, exact: true }).click();
    await page.locator('input[data-purpose=reconcile]').setInputFiles([...allReturns(), districtReturn('东部新区', { name: LONG })].map(payload));
    await page.getByRole('button', { name: words.runReconcile, exact: true }).click({ timeout: LOADED_WITHIN });
    await page.getByRole('button', { name: words.downloadReport, exact: true }).waitFor({ timeout: LOADED_WITHIN });
    if (shown !== null) await workbench.picture(pictureNamed(`files-reconcile-${shown}`));
    expect(await inside('[role=dialog] button, [role=dialog] table, [role=dialog] li')).toEqual([]);
    expect(await pageFindings()).toEqual([]);
  });
});

/** The grid is a third party's, and the pane has a suite of its own. */
const pageFindings = (): Promise<readonly string[]> => findings(workbench.page.mainFrame(), ['[data-grid]', 'iframe']);

/** How many files had been read each time the bar moved, until it was half-way and the button was pressed, by the page itself: a test's own press might come too late. */
async function progressSeen(page: Page, cancel: string, start: () => Promise<void>): Promise<readonly number[]> {
  const seen = page.evaluate((name) => new Promise<number[]>((resolve) => {
    const values: number[] = [];
    const observer = new MutationObserver(() => {
      const moved = document.querySelector('[role=progressbar][aria-valuenow]');
      const value = Number(moved?.getAttribute('aria-valuenow') ?? -1);
      if (moved && value !== values.at(-1)) values.push(value);
      if (!moved || value * 2 < Number(moved.getAttribute('aria-valuemax'))) return;
      observer.disconnect();
      [...document.querySelectorAll<HTMLElement>('[role=dialog] button')].find((button) => button.textContent === name)?.click();
      resolve(values);
    });
    observer.observe(document.body, { subtree: true, childList: true, attributes: true });
  }), cancel);
  await start();
  return seen;
}

/** From now on nothing is heard of threads that have read so many files: the page stays as it is at that moment. */
async function holdProgress(page: Page, most: number): Promise<void> {
  await page.evaluate((limit) => {
    const Real = window.Worker;
    window.Worker = class extends Real {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        this.addEventListener('message', (event: MessageEvent<{ readonly progress?: { readonly done: number } }>) => {
          if ((event.data.progress?.done ?? Infinity) > limit) event.stopImmediatePropagation();
        });
      }
    };
  }, most);
}

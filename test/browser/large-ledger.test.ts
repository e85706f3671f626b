/** A ledger of 50,000 rows: read, previewed, written as values, refreshed and taken back, while the pane stays responsive. */
import type { Page } from 'playwright-core';
import type { OfficeHost } from '../../src/host/host';
import { messages } from '../../src/i18n/messages';
import { browserSuite } from '../support/browser-suite';

jest.setTimeout(600_000);

const { open, picture } = browserSuite();

const ROWS = 50_000;
const SHEET = '大台账';
const { apply, shell } = messages('zh-CN').pane;

/** No frame is held up longer by the pane, in milliseconds. */
const MOST = 200;

/** Clearing up the memory of a page that holds grid and pane alone takes more than half of it, now and then. */
const MOST_RUNS = 5;

interface Watching {
  workbenchHost: OfficeHost;
  frames: { longest: number };
}

async function enterLedger(page: Page): Promise<void> {
  await page.evaluate(
    ([name, rows]) => {
      const { model } = (window as unknown as Watching).workbenchHost;
      const sheet = model.addSheet(name).id;
      const header = ['单位名称', '飞出地', '飞入地', '协议', '情形', '指标', '期间', '金额（万元）'];
      model.enter(sheet, { row: 0, column: 0, rows: 1, columns: header.length }, [header]);
      for (let first = 0; first < rows; first += 5_000) {
        const cells = Array.from({ length: 5_000 }, (_, index) => {
          const number = first + index;
          return [`示例单位${String(Math.floor(number / 4))}`, '金牛区', '彭州市', '金彭2023', number % 3 === 0 ? '迁移' : '新设', '规上工业总产值', `2024年${'一二三四'.charAt(number % 4)}季度`, (number % 9973) + 0.25];
        });
        model.enter(sheet, { row: 1 + first, column: 0, rows: cells.length, columns: header.length }, cells);
      }
      model.activateSheet(sheet);
      model.select(sheet, { row: 1, column: 0, rows: 1, columns: 1 });
    },
    [SHEET, ROWS] as const,
  );
}

/** The longest time between two frames since it was asked last. */
const longestFrame = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const watch = (window as unknown as Watching).frames;
    const { longest } = watch;
    watch.longest = 0;
    return Math.round(longest);
  });

const watchFrames = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const watch = { longest: 0 };
    (window as unknown as Watching).frames = watch;
    let last = performance.now();
    const tick = () => {
      const now = performance.now();
      watch.longest = Math.max(watch.longest, now - last);
      last = now;
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });

/** What the grid alone takes, in the same thread as the pane, for writing as much as the pane writes, as much at a time, and clearing it. */
async function framesOfGrid(page: Page): Promise<number> {
  await longestFrame(page);
  for (let turn = 0; turn < ROWS / 1_000; turn += 1) {
    await page.evaluate((at) => {
      const { model } = (window as unknown as Watching).workbenchHost;
      const sheet = model.activeSheet();
      const area = { row: 1 + at * 1_000, column: 12, rows: 1_000, columns: 2 };
      model.enter(sheet, area, Array.from({ length: 1_000 }, (_, row) => [row, row]));
      model.clear(sheet, area, 'All');
    }, turn);
    await page.waitForTimeout(30);
  }
  return longestFrame(page);
}

const ACTIONS = ['preview', 'write', 'refresh', 'undo', 'remove'] as const;
type Action = (typeof ACTIONS)[number];
type Took = Readonly<Record<'grid' | Action, number>>;

/** The grid calculates in the same thread, which Excel does not: where it alone holds a frame up longer, the pane may not take longer than that. */
const holds = (action: Action, took: Took): boolean => took[action] <= Math.max(MOST, took.grid);

/** What holds frames up by itself does so in every run; other work on the machine, or the browser clearing up its memory, now here, now there. */
const heldUp = (runs: readonly Took[]): readonly Action[] => ACTIONS.filter((action) => !runs.some((took) => holds(action, took)));

test('50,000 rows are previewed, written, refreshed, taken back and removed without a blocked frame', async () => {
  const runs: Took[] = [];
  while (runs.length < MOST_RUNS && heldUp(runs).length > 0) runs.push(await morningWithLargeLedger());
  console.log(`Longest frames in milliseconds: ${JSON.stringify(runs)}`);
  expect({ runs, heldUp: heldUp(runs) }).toEqual({ runs, heldUp: [] });
});

async function morningWithLargeLedger(): Promise<Took> {
  const workbench = await open({ locale: 'zh-CN' });
  const { page, pane } = workbench;
  await enterLedger(page);
  await workbench.settled();
  await watchFrames(page);
  const grid = await framesOfGrid(page);
  await pane.getByRole('tab', { name: shell.tabs.apply }).click();
  await pane.getByText(apply.records('50,000', ROWS, 0)).waitFor({ timeout: 120_000 });
  await pane.getByLabel(apply.agreement, { exact: true }).selectOption({ label: '金彭2023' });
  await pane.getByText(apply.proof('0.00')).waitFor({ timeout: 60_000 });
  const preview = await longestFrame(page);
  await pane.getByText(apply.large('20,000')).waitFor();
  await pane.getByText(apply.large('20,000')).scrollIntoViewIfNeeded();
  await workbench.picture(picture('large-zh-CN'));
  await longestFrame(page);
  await pane.getByRole('button', { name: apply.writeValues('100,000') }).click();
  await pane.getByText(apply.writtenValues('100,000', '0.00')).waitFor({ timeout: 200_000 });
  const write = await longestFrame(page);
  expect(await workbench.cells(SHEET, 'values', 1, 8, 1, 2)).toEqual([[0.13, 0.12]]);

  // The ledger changes, the values do not, until they are refreshed.
  await page.evaluate((name) => {
    const { model } = (window as unknown as Watching).workbenchHost;
    model.enter(model.sheets().find((one) => one.name === name)?.id ?? '', { row: 1, column: 7, rows: 1, columns: 1 }, [[100]]);
  }, SHEET);
  await workbench.settled();
  expect(await workbench.cells(SHEET, 'values', 1, 8, 1, 2)).toEqual([[0.13, 0.12]]);
  await pane.getByRole('region', { name: apply.applied }).getByRole('button').nth(1).click();
  await expectCells(workbench, [[50, 50]]);
  const refresh = await longestFrame(page);
  await pane.getByRole('button', { name: apply.undoWritten }).click();
  await pane.getByText(apply.undone).waitFor({ timeout: 200_000 });
  const undo = await longestFrame(page);
  expect(await workbench.cells(SHEET, 'values', 1, 8, 1, 2)).toEqual([[0.13, 0.12]]);

  await pane.getByRole('region', { name: apply.applied }).getByRole('button').nth(2).click();
  await pane.getByRole('button', { name: apply.remove, exact: true }).click();
  await expectCells(workbench, [['', '']]);
  const remove = await longestFrame(page);
  expect(workbench.complaints).toEqual([]);
  await workbench.close();
  return { grid, preview, write, refresh, undo, remove };
}

async function expectCells(workbench: { cells: (sheet: string, what: 'values', row: number, column: number, rows: number, columns: number) => Promise<unknown[][]>; page: Page }, wanted: unknown[][]): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    if (JSON.stringify(await workbench.cells(SHEET, 'values', 1, 8, 1, 2)) === JSON.stringify(wanted)) return;
    await workbench.page.waitForTimeout(250);
  }
  throw new Error('The values were not refreshed.');
}

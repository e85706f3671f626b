/** A ledger of 50,000 rows: read, previewed, written as values and taken back, while the pane stays responsive. */
import type { OfficeHost } from '../../src/host/host';
import { messages } from '../../src/i18n/messages';
import { browserSuite } from '../support/browser-suite';

jest.setTimeout(300_000);

const { open, picture } = browserSuite();

const ROWS = 50_000;
const SHEET = '大台账';
const { apply, shell } = messages('zh-CN').pane;

interface Frames {
  frames: { start: number; longest: number; running: boolean };
}

test('50,000 rows are previewed, written and taken back without a blocked frame', async () => {
  const workbench = await open({ locale: 'zh-CN' });
  const { page, pane } = workbench;
  await page.evaluate(
    ([name, rows]) => {
      const { model } = (window as unknown as { workbenchHost: OfficeHost }).workbenchHost;
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
  await workbench.settled();
  await page.evaluate(() => {
    const watch = { start: performance.now(), longest: 0, running: true };
    (window as unknown as Frames).frames = watch;
    let last = performance.now();
    const tick = () => {
      const now = performance.now();
      watch.longest = Math.max(watch.longest, now - last);
      last = now;
      if (watch.running) requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  const longest = async (): Promise<number> => page.evaluate(() => { const watch = (window as unknown as Frames).frames; const { longest } = watch; watch.longest = 0; return Math.round(longest); });
  const told: Record<string, number> = {};
  await pane.getByRole('tab', { name: shell.tabs.apply }).click();
  await pane.getByText(apply.records('50,000', ROWS, 0)).waitFor({ timeout: 120_000 });
  told.read = await longest();
  await pane.getByLabel(apply.agreement, { exact: true }).selectOption({ label: '金彭2023' });
  await pane.getByText(apply.proof('0.00')).waitFor({ timeout: 60_000 });
  told.preview = await longest();
  await pane.getByText(apply.large('20,000')).waitFor();
  await workbench.picture(picture('large-zh-CN'));
  await longest();
  await pane.getByRole('button', { name: apply.writeValues('100,000') }).click();
  await pane.getByText(apply.writtenValues('100,000', '0.00')).waitFor({ timeout: 200_000 });
  told.write = await longest();
  console.log(told);
  const [row] = await workbench.cells(SHEET, 'values', 1, 7, 1, 3);
  expect(row).toEqual([0.25, 0.13, 0.12]);
  await pane.getByRole('button', { name: apply.undoWritten }).click();
  await pane.getByText(apply.undone).waitFor({ timeout: 200_000 });
  told.undo = await longest();
  console.log(told);
  expect(workbench.complaints).toEqual([]);
  await workbench.close();
});

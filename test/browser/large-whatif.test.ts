/** Terms tried on a ledger of 50,000 rows, while the pane goes on answering. */
import type { OfficeHost } from '../../src/host/host';
import { messages } from '../../src/i18n/messages';
import { whatifMessages } from '../../src/i18n/whatif-messages';
import { browserSuite } from '../support/browser-suite';
import { put, sheetNames } from '../support/grid';

jest.setTimeout(240_000);

const { open } = browserSuite();

const HEADER = ['单位名称', '属地', '飞出地', '协议', '情形', '指标', '期间', '金额（万元）'];

/** No task of the pane takes longer, in milliseconds. */
const MOST = 200;

test('50,000 rows: a slider moves on while they are reckoned', async () => {
  const { shell } = messages('zh-CN').pane;
  const whatif = whatifMessages('zh-CN');
  const workbench = await open({ paneWidth: 350 });
  const { pane, page } = workbench;
  await page.evaluate(([header]) => {
    const { model } = (window as unknown as { workbenchHost: OfficeHost }).workbenchHost;
    const sheet = model.addSheet('大台账').id;
    model.enter(sheet, { row: 0, column: 0, rows: 1, columns: header.length }, [[...header]]);
    for (let first = 0; first < 50_000; first += 5_000) {
      const lines = Array.from({ length: 5_000 }, (_, index) => [`示例单位${String(Math.floor((first + index) / 8))}`, '彭州市', '金牛区', '金彭2023', '新设', '产值', `${index % 8 < 4 ? '2024' : '2025'}年${'一二三四'.charAt(index % 4)}季度`, ((first + index) % 9973) + 0.25]);
      model.enter(sheet, { row: 1 + first, column: 0, rows: lines.length, columns: header.length }, lines);
    }
    model.activateSheet(sheet);
    model.select(sheet, { row: 1, column: 0, rows: 1, columns: 1 });
  }, [HEADER] as const);
  await workbench.settled();
  await pane.getByRole('button', { name: shell.more, exact: true }).click();
  await pane.getByRole('menuitem', { name: shell.tabs.whatif, exact: true }).click();
  await pane.getByRole('table', { name: whatif.byYear }).waitFor({ timeout: 120_000 });
  const frame = page.frames().find((each) => each !== page.mainFrame());
  await frame?.evaluate(() => {
    const seen = window as unknown as { longest: number };
    seen.longest = 0;
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) if (name === 'self') seen.longest = Math.max(seen.longest, Math.round(duration));
    }).observe({ type: 'longtask' });
  });
  const slider = pane.getByRole('slider', { name: whatif.slider(whatif.terms.share) });
  await slider.focus();
  // A busy machine is given further chances; what holds frames up by itself takes them all.
  const longest: number[] = [];
  for (let share = 42; longest.length < 3 && !longest.some((took) => took < MOST); share -= 8) {
    for (let press = 0; press < 8; press += 1) await page.keyboard.press('ArrowLeft');
    await pane.getByText(whatif.told.share('50%', `${String(share)}%`, false), { exact: false }).waitFor({ timeout: 60_000 });
    longest.push((await frame?.evaluate(() => {
      const seen = window as unknown as { longest: number };
      const { longest: took } = seen;
      seen.longest = 0;
      return took;
    })) ?? Infinity);
  }
  console.log(`Longest tasks of the pane in milliseconds: ${longest.join(', ')}`);
  expect([longest, longest.some((took) => took < MOST)]).toEqual([longest, true]);
  await put(workbench, '大台账', 1, 7, [[1]]);
  expect(await sheetNames(workbench)).toContain('大台账');
  await workbench.close();
});

/** The grid by itself: typing, formulas, tables, errors and many functions, on the real page with the real pane. */
import type { Browser } from 'playwright-core';
import type { OfficeHost } from '../../src/host/host';
import { launchBrowser } from '../support/browser';
import { serve, type Site } from '../support/site';
import { Workbench } from '../support/workbench';

jest.setTimeout(180_000);

type HostWindow = Window & { readonly workbenchHost: OfficeHost };

let site: Site;
let browser: Browser;
let workbench: Workbench;

beforeAll(async () => {
  site = await serve();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

beforeEach(async () => {
  workbench = await Workbench.open(browser, site.url);
  await workbench.page.evaluate(() => {
    const { model } = (window as unknown as HostWindow).workbenchHost;
    model.activateSheet(model.addSheet('空表').id);
  });
});

afterEach(async () => {
  expect(workbench.complaints).toEqual([]);
  await workbench.close();
});

const SHEET = '空表';

async function typeAt(row: number, column: number, ...texts: string[]): Promise<void> {
  await workbench.select(SHEET, row, column);
  for (const text of texts) await workbench.type(text);
}

const values = (row: number, column: number, rows = 1, columns = 1) => workbench.cells(SHEET, 'values', row, column, rows, columns);

test('a function typed in the grid spills, and an edit recalculates it', async () => {
  await typeAt(0, 0, '100.01');
  await typeAt(0, 1, '=PAIR.SPLITSHARE(A1,"5:5")');
  expect(await values(0, 1, 1, 2)).toEqual([[50.01, 50]]);
  await typeAt(0, 0, '7');
  expect(await values(0, 1, 1, 2)).toEqual([[3.5, 3.5]]);
});

test('5:5 typed into a cell is a time; used as shares it is refused, and the grid says why', async () => {
  await typeAt(0, 0, '5:5');
  expect(await values(0, 0)).toEqual([[305 / 1440]]);
  expect(await workbench.cells(SHEET, 'text', 0, 0)).toEqual([['5:05']]);
  await typeAt(0, 1, '=PAIR.SPLITSHARE(100,A1)');
  expect(await values(0, 1)).toEqual([['#VALUE!']]);
  await workbench.select(SHEET, 0, 1);
  const bar = workbench.page.getByRole('status').filter({ hasText: 'B1' });
  await bar.waitFor();
  expect(await bar.innerText()).toContain('5:5');
  await workbench.select(SHEET, 5, 5);
  await bar.waitFor({ state: 'detached' });
});

test('a cell formatted as text keeps 5:5', async () => {
  await workbench.page.evaluate(() => {
    const { model } = (window as unknown as HostWindow).workbenchHost;
    model.setFormat(model.activeSheet(), { row: 0, column: 0, rows: 1, columns: 1 }, { numberFormat: '@' });
  });
  await typeAt(0, 0, '5:5');
  expect(await values(0, 0)).toEqual([['5:5']]);
  await typeAt(0, 1, '=PAIR.SPLITSHARE(10,A1)');
  expect(await values(0, 1, 1, 2)).toEqual([[5, 5]]);
});

describe('a table', () => {
  beforeEach(async () => {
    await workbench.page.evaluate(() => {
      const { model } = (window as unknown as HostWindow).workbenchHost;
      const area = { row: 0, column: 0, rows: 3, columns: 3 };
      const sheet = model.activeSheet();
      model.enter(sheet, area, [['名称', '数值', '两倍'], ['甲', 1, null], ['乙', 2, null]]);
      model.addTable(sheet, area, true, '小表');
      model.enter(sheet, { row: 1, column: 2, rows: 2, columns: 1 }, [['=[@数值]*2'], ['=[@数值]*2']]);
    });
    await workbench.settled();
  });

  test('grows when one types below it, and its calculated column goes on', async () => {
    await typeAt(3, 1, '21');
    expect(await values(3, 2)).toEqual([[42]]);
    expect(await workbench.cells(SHEET, 'formulas', 3, 2)).toEqual([['=[@数值]*2']]);
    await typeAt(6, 0, '=SUM(小表[数值])');
    expect(await values(6, 0)).toEqual([[24]]);
  });

  test('is summed whole after it has grown, whatever is edited next', async () => {
    await typeAt(6, 0, '=SUM(小表[数值])');
    await typeAt(3, 1, '21');
    expect(await values(6, 0)).toEqual([[24]]);
    await typeAt(1, 1, '10');
    await typeAt(3, 1, '30');
    expect(await values(6, 0)).toEqual([[42]]);
  });

  test('a header typed anew renames the column in every formula', async () => {
    await typeAt(0, 1, '本期数');
    expect(await workbench.cells(SHEET, 'formulas', 1, 2)).toEqual([['=[@本期数]*2']]);
    expect(await values(1, 2, 2)).toEqual([[2], [4]]);
  });

  test('a half-typed table formula does not spoil the next one', async () => {
    await workbench.select(SHEET, 6, 0);
    await workbench.page.keyboard.type('=SUM(小表[');
    await workbench.page.keyboard.press('Escape');
    await typeAt(6, 0, '=SUM(小表[数值])', '=ROWS(小表[#All])');
    expect(await values(6, 0, 2)).toEqual([[3], [3]]);
  });

  test('outside its rows @ is #VALUE!, an unknown column #REF!, never 0', async () => {
    await typeAt(8, 0, '=小表[@数值]', '=SUM(小表[没有])');
    expect(await values(8, 0, 2)).toEqual([['#VALUE!'], ['#REF!']]);
  });
});

test('a table that comes back on a new sheet is known to formulas again', async () => {
  const make = () => workbench.page.evaluate(() => {
    const { model } = (window as unknown as HostWindow).workbenchHost;
    const sheet = model.addSheet('来去').id;
    const area = { row: 0, column: 0, rows: 2, columns: 3 };
    model.enter(sheet, area, [['协议', '数', '结果'], ['金彭2023', 100, null]]);
    model.addTable(sheet, area, true, '新表');
    model.enter(sheet, { row: 1, column: 2, rows: 1, columns: 1 }, [['=PAIR.TAG([@数],"5:5")&[@协议]']]);
  });
  const remove = () => workbench.page.evaluate(() => {
    const { model } = (window as unknown as HostWindow).workbenchHost;
    model.deleteSheet(model.sheets().find(({ name }) => name === '来去')?.id ?? '');
  });
  for (let times = 0; times < 3; times += 1) {
    await make();
    await workbench.settled();
    expect(await workbench.cells('来去', 'formulas', 1, 2)).toEqual([['=PAIR.TAG([@数],"5:5")&[@协议]']]);
    expect(await workbench.cells('来去', 'values', 1, 2)).toEqual([['计入飞出地 50（分算 5:5，条款 1）。仅供考核，不得对外发布金彭2023']]);
    await remove();
    await workbench.settled();
  }
});

test('lookups find what formulas changed in the column they search', async () => {
  await typeAt(0, 0, '1', '=A1*10', '=A2+1');
  await typeAt(0, 1, '=XLOOKUP(11,A1:A3,A1:A3,"none")', '=MATCH(10,A1:A3,0)');
  expect(await values(0, 1, 2)).toEqual([[11], [2]]);
  await typeAt(0, 0, '2');
  expect(await values(0, 1, 2)).toEqual([['none'], ['#N/A']]);
  await typeAt(0, 0, '1');
  expect(await values(0, 1, 2)).toEqual([[11], [2]]);
});

test('2,000 cells with functions settle, and again after one edit', async () => {
  await workbench.page.evaluate(() => {
    const { model } = (window as unknown as HostWindow).workbenchHost;
    const cells = Array.from({ length: 2000 }, (_, row) => [row + 0.01, `=PAIR.SPLITSHARE(A${String(row + 1)},"5:5")`]);
    model.enter(model.activeSheet(), { row: 0, column: 0, rows: 2000, columns: 2 }, cells);
  });
  const started = Date.now();
  await workbench.settled();
  expect(Date.now() - started).toBeLessThan(30_000);
  expect(await values(1999, 1, 1, 2)).toEqual([[1000, 999.01].map((_, part) => [999.51, 999.5][part])]);
  await typeAt(1999, 0, '3');
  expect(await values(1999, 1, 1, 2)).toEqual([[1.5, 1.5]]);
});

test('typing a function offers its name, and the other language on request', async () => {
  await workbench.select(SHEET, 0, 0);
  await workbench.page.keyboard.type('=PAIR.SPL');
  await workbench.page.getByText('PAIR.SPLITSHARE').first().waitFor();
  await workbench.page.keyboard.press('Escape');
  await workbench.page.keyboard.press('Escape');
  await workbench.page.getByRole('button', { name: 'EN', exact: true }).click();
  await workbench.page.getByText('PairShare workbench').waitFor();
  await workbench.pane.getByRole('tab', { name: 'Agreements' }).waitFor();
  // The button has the focus, so the formula is entered as the pane enters one.
  await workbench.page.evaluate(() => {
    const { model } = (window as unknown as HostWindow).workbenchHost;
    model.enter(model.activeSheet(), { row: 0, column: 0, rows: 1, columns: 1 }, [['=PAIR.SPLITSHARE(10,"5:")']]);
  });
  await workbench.settled();
  await workbench.select(SHEET, 0, 0);
  const bar = workbench.page.getByRole('status').filter({ hasText: 'A1' });
  await bar.waitFor();
  expect(await bar.innerText()).not.toMatch(/\p{Script=Han}/u);
});

test('the keys of the manifest open a task, in the grid and in the pane', async () => {
  const open = async (key: string, name: string) => {
    await workbench.page.keyboard.press(`Control+Alt+Shift+Key${key}`);
    await workbench.pane.getByRole('tab', { name }).and(workbench.pane.locator('[aria-selected="true"]')).waitFor();
  };
  await workbench.select(SHEET, 0, 0);
  await open('Y', '应用');
  await open('R', '对账');
  await workbench.pane.getByRole('tab', { name: '对账' }).focus();
  await open('C', '比对');
  await open('E', '解释');
  await open('J', '协议');
});

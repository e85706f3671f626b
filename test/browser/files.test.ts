/** Workbooks from disk in the workbench: opened, edited, saved; dropped, refused, switched between; many reconciled. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import type { Page } from 'playwright-core';
import { unzipSync } from 'fflate';
import '../../src/i18n/every-language';
import { messages } from '../../src/i18n/messages';
import { openWorkbook } from '../../src/xlsx';
import { browserSuite } from '../support/browser-suite';
import type { Workbench } from '../support/workbench';
import { richWorkbook } from '../support/rich-workbook';
import { cellReader } from '../xlsx/read-cells';

jest.setTimeout(300_000);

const { open, picture } = browserSuite();

const SAMPLE = join(__dirname, '../../assets/samples/jinniu-pengzhou.xlsx');
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array;
}

let workbench: Workbench;

afterEach(async () => {
  expect(workbench.complaints).toEqual([]);
  await workbench.close();
});

const payload = ({ name, bytes }: Upload) => ({ name, mimeType: XLSX, buffer: Buffer.from(bytes) });
const choose = (page: Page, files: readonly Upload[]) => page.locator('input[type=file]').first().setInputFiles(files.map(payload));

/** Opens files and waits until the first stands in the grid, calculated. */
async function openFiles(...files: readonly Upload[]): Promise<void> {
  const { page } = workbench;
  await choose(page, files);
  await page.waitForURL(/file=/, { timeout: 60_000 });
  await ready();
}

async function ready(): Promise<void> {
  await workbench.pane.getByRole('tab').first().waitFor({ timeout: 60_000 });
  await workbench.settled();
}

/** The page of this workbook has taken the place of the one before. */
async function shows(name: string): Promise<void> {
  await workbench.page.waitForFunction((wanted) => document.title !== '' && (window as unknown as { workbenchHost?: { model: { name: string } } }).workbenchHost?.model.name === wanted, name.replace(' *', ''), { timeout: 60_000 });
  await ready();
}

/** Presses the button and reads what the browser was given to keep. */
async function saved(button = '另存为'): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const [download] = await Promise.all([workbench.page.waitForEvent('download', { timeout: 60_000 }), workbench.page.getByRole('button', { name: button }).click()]);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) };
}

const changedParts = (before: Uint8Array, after: Uint8Array): string[] => {
  const [a, b] = [unzipSync(before), unzipSync(after)];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((path) => Buffer.compare(a[path] ?? Buffer.alloc(0), b[path] ?? Buffer.alloc(0)) !== 0).sort();
};

const sample = (): Upload => ({ name: 'jinniu-pengzhou.xlsx', bytes: new Uint8Array(readFileSync(SAMPLE)) });

test('the sample file opens with values, formulas and tables, and saved unchanged it is the same', async () => {
  workbench = await open();
  const file = sample();
  await openFiles(file);
  await workbench.picture(picture('files-sample'));
  const read = openWorkbook(file.bytes);
  const model = (await workbench.workbook()) as { sheets: { name: string }[]; tables: { name: string }[] };
  expect(model.sheets.map(({ name }) => name)).toEqual(read.sheets.map(({ name }) => name));
  expect(model.tables.map(({ name }) => name).sort()).toEqual(read.sheets.flatMap(({ tables }) => tables.map(({ name }) => name)).sort());
  const { name, bytes } = await saved();
  expect(name).toBe('jinniu-pengzhou.xlsx');
  expect(changedParts(file.bytes, bytes)).toEqual([]);
});

test('a rich workbook is shown as it looks; an edit is written, calculated, and all else kept', async () => {
  workbench = await open();
  const bytes = await richWorkbook();
  await openFiles({ name: '彭州台账.xlsx', bytes });
  await workbench.picture(picture('files-rich'));
  expect(await workbench.cells('台账', 'formulas', 2, 3, 1, 2)).toEqual([['=PAIR.SPLITSHARE(C3,"5:5")', 50]]);
  await workbench.select('台账', 2, 2);
  await workbench.type('200.01');
  expect(await workbench.cells('台账', 'values', 2, 3, 1, 2)).toEqual([[100.01, 100]]);
  const result = await saved();
  const cell = cellReader(result.bytes);
  expect(['台账!C3', '台账!D3', '台账!E3', '台账!C8'].map(cell)).toEqual([200.01, 100.01, 100, 250.01]);
  expect(changedParts(bytes, result.bytes)).toEqual(['xl/worksheets/sheet1.xml']);
  const other = new ExcelJS.Workbook();
  await other.xlsx.load(result.bytes.slice().buffer);
  expect(other.getWorksheet('台账')?.getCell('C3').value).toBe(200.01);
  expect(other.getWorksheet('隐藏')?.state).toBe('hidden');
});

test('a file that is none is named with its fault, and the workbook stays', async () => {
  workbench = await open();
  await workbench.select('台账', 5, 5);
  await choose(workbench.page, [{ name: '坏.xlsx', bytes: new TextEncoder().encode('no workbook') }]);
  const notice = workbench.page.getByRole('alert').filter({ hasText: '坏.xlsx' });
  await notice.waitFor();
  expect(await notice.innerText()).toContain('不是 Excel 工作簿');
  await workbench.picture(picture('files-fault'));
  expect(workbench.page.url()).not.toContain('file=');
});

test('files dropped on the page open; one switches between them, and what was changed is there again', async () => {
  workbench = await open({ locale: 'en-US' });
  const { page } = workbench;
  const [a, b] = [await richWorkbook(), sample().bytes];
  await page.evaluate(([first, second]) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([new Uint8Array(first ?? [])], 'a.xlsx'));
    transfer.items.add(new File([new Uint8Array(second ?? [])], 'b.xlsx'));
    window.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
  }, [[...a], [...b]]);
  await page.waitForURL(/file=/, { timeout: 60_000 });
  await ready();
  await workbench.select('台账', 2, 2);
  await workbench.type('7');
  const list = page.getByRole('combobox', { name: 'Workbook' });
  await list.selectOption({ label: 'b.xlsx' });
  await shows('b.xlsx');
  await list.selectOption({ label: 'a.xlsx *' });
  await shows('a.xlsx *');
  expect(await workbench.cells('台账', 'values', 2, 2)).toEqual([[7]]);
  await workbench.picture(picture('files-switched'));
});

test('many workbooks are reconciled into a report, which opens', async () => {
  workbench = await open();
  const { page } = workbench;
  await page.getByRole('button', { name: '多文件对账' }).click();
  await page.locator('input[data-reconcile-files]').setInputFiles([payload(sample())]);
  const run = page.getByRole('button', { name: '开始对账' });
  await run.waitFor({ timeout: 60_000 });
  await workbench.picture(picture('files-reconcile-choice'));
  await run.click();
  await page.getByRole('button', { name: '下载报告' }).waitFor({ timeout: 60_000 });
  await workbench.picture(picture('files-reconcile-done'));
  const report = await saved('下载报告');
  expect(openWorkbook(report.bytes).sheets.map(({ name }) => name)).toContain('对账报告');
  await page.getByRole('button', { name: '打开报告' }).click();
  await page.waitForURL(/file=/, { timeout: 60_000 });
  await ready();
  await workbench.picture(picture('files-report-open'));
});

test('the whole workbook is frozen into a file with values, as narrow as the pane gets', async () => {
  workbench = await open({ paneWidth: 320 });
  const { page, pane } = workbench;
  const { freeze, shell } = messages('zh-CN').pane;
  await pane.getByRole('button', { name: shell.more, exact: true }).click();
  await pane.getByRole('menuitem', { name: shell.tabs.freeze }).click();
  const make = pane.getByRole('button', { name: freeze.makeWhole });
  await make.scrollIntoViewIfNeeded();
  await workbench.picture(picture('freeze-whole'));
  const [download] = await Promise.all([page.waitForEvent('download', { timeout: 120_000 }), make.click()]);
  await pane.getByText(freeze.wholeDone(download.suggestedFilename())).waitFor();
  const bytes = new Uint8Array(readFileSync(await download.path()));
  const copy = openWorkbook(bytes);
  const formulas = copy.sheets.flatMap((sheet) => sheet.formulas.map(({ formula }) => formula));
  expect(formulas.filter((formula) => formula.includes('PAIR.'))).toEqual([]);
  expect(formulas.length).toBeGreaterThan(0);
  const shown = await workbench.cells('计算示例', 'values', 0, 0, 40, 10);
  const read = copy.sheets.find(({ name }) => name === '计算示例');
  const kept = shown.map((row, r) => row.map((value, c) => read?.cells[r]?.[c] ?? (value === '' ? '' : null)));
  expect(kept).toEqual(shown);
  await pane.getByText(freeze.wholeDone(download.suggestedFilename())).scrollIntoViewIfNeeded();
  await workbench.picture(picture('freeze-whole-done'));
  await pane.getByRole('button', { name: freeze.openCopy }).click();
  await page.getByRole('status').filter({ hasText: '新工作簿.xlsx' }).waitFor();
});

test('10,000 rows of 12 columns open while the page stays alive', async () => {
  workbench = await open();
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('大表');
  for (let row = 1; row <= 10_000; row += 1) sheet.addRow(Array.from({ length: 12 }, (_, column) => (column < 2 ? `单位${String(row)}` : row * 1.25 + column)));
  const bytes = new Uint8Array(await book.xlsx.writeBuffer());
  const started = Date.now();
  await openFiles({ name: '大表.xlsx', bytes });
  expect(Date.now() - started).toBeLessThan(60_000);
  expect(await workbench.cells('大表', 'values', 9_999, 2)).toEqual([[12_502]]);
});

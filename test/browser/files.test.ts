/** Workbooks from disk in the workbench: opened, edited, saved; dropped, refused, switched between. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { unzipSync } from 'fflate';
import '../../src/i18n/every-language';
import { extrasOf } from '../../src/host/extras/model';
import type { OfficeHost } from '../../src/host/host';
import { LOCALES } from '../../src/i18n/locale';
import { messages } from '../../src/i18n/messages';
import { texts } from '../../src/workbench/page/texts';
import { openWorkbook } from '../../src/xlsx';
import { browserSuite } from '../support/browser-suite';
import { chooseFiles, openFiles, paneReady, savedBy, showsWorkbook, type Upload } from '../support/open-files';
import { findings } from '../support/axe';
import { richWorkbook } from '../support/rich-workbook';
import type { Workbench } from '../support/workbench';
import { cellReader } from '../xlsx/read-cells';

jest.setTimeout(300_000);

const { open, picture: pictureNamed } = browserSuite();

const SAMPLE = join(__dirname, '../../assets/samples/jinniu-pengzhou.xlsx');
const LONG = `${'成都市彭州市2024年规模以上工业企业产值及税收结对分享情况报送表'.repeat(3)}.xlsx`;

let workbench: Workbench;

afterEach(async () => {
  expect(workbench.complaints).toEqual([]);
  await workbench.close();
});

const changedParts = (before: Uint8Array, after: Uint8Array): string[] => {
  const [a, b] = [unzipSync(before), unzipSync(after)];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((path) => Buffer.compare(a[path] ?? Buffer.alloc(0), b[path] ?? Buffer.alloc(0)) !== 0).sort();
};

const sample = (): Upload => ({ name: 'jinniu-pengzhou.xlsx', bytes: new Uint8Array(readFileSync(SAMPLE)) });
/** The grid is a third party's, and the pane has a suite of its own. */
const pageFindings = (): Promise<readonly string[]> => findings(workbench.page.mainFrame(), ['[data-grid]', 'iframe']);

/** As the pane adds one; it stands beside the cells, which are all that is saved. */
const addComment = (content: string): Promise<void> =>
  workbench.page.evaluate(([none, text]) => {
    const { model } = (window as unknown as { workbenchHost: OfficeHost }).workbenchHost;
    const comment = { id: 'C1', row: 3, column: 2, content: text, author: '', created: '2026-11-27T00:00:00Z', resolved: false };
    model.setExtras({ ...model.extras(), [model.activeSheet()]: { ...none, comments: [comment] } });
  }, [extrasOf({ extras: () => ({}), setExtras: () => undefined }, ''), content] as const);

describe.each(LOCALES)('in %s', (locale) => {
  const words = texts(locale);
  const picture = (name: string) => pictureNamed(`${name}-${locale}`);
  const button = (name: string) => workbench.page.getByRole('button', { name, exact: true });

  test('the sample file opens with values, formulas and tables, and saved unchanged it is the same', async () => {
    workbench = await open({ locale });
    const file = sample();
    await openFiles(workbench, file);
    const read = openWorkbook(file.bytes);
    const model = (await workbench.workbook()) as { sheets: { name: string }[]; tables: { name: string }[] };
    expect(model.sheets.map(({ name }) => name)).toEqual(read.sheets.map(({ name }) => name));
    expect(model.tables.map(({ name }) => name).sort()).toEqual(read.sheets.flatMap(({ tables }) => tables.map(({ name }) => name)).sort());
    const { name, bytes } = await savedBy(workbench, button(words.save));
    expect(name).toBe('jinniu-pengzhou.xlsx');
    expect(changedParts(file.bytes, bytes)).toEqual([]);
  });

  test('a rich workbook is shown as it looks; an edit is written, calculated, and all else kept', async () => {
    workbench = await open({ locale });
    const bytes = await richWorkbook();
    await openFiles(workbench, { name: '彭州台账.xlsx', bytes });
    const notice = workbench.page.getByRole('status');
    await notice.getByText(words.notShown([words.comments, words.validations, words.conditionalFormats].join(words.separator))).waitFor();
    await workbench.picture(picture('files-open'));
    expect(await pageFindings()).toEqual([]);
    expect(await workbench.cells('台账', 'formulas', 2, 3, 1, 2)).toEqual([['=PAIR.SPLITSHARE(C3,"5:5")', 50]]);
    await workbench.select('台账', 2, 2);
    await workbench.type('200.01');
    expect(await workbench.cells('台账', 'values', 2, 3, 1, 2)).toEqual([[100.01, 100]]);
    await addComment('测试批注');
    const result = await savedBy(workbench, button(words.save));
    await notice.getByText(words.saved('彭州台账.xlsx')).waitFor();
    await notice.getByText(words.notSaved(words.comments)).waitFor();
    await workbench.picture(picture('files-saved'));
    const cell = cellReader(result.bytes);
    expect(['台账!C3', '台账!D3', '台账!E3', '台账!C8'].map(cell)).toEqual([200.01, 100.01, 100, 250.01]);
    expect(changedParts(bytes, result.bytes)).toEqual(['xl/worksheets/sheet1.xml']);
    const other = new ExcelJS.Workbook();
    await other.xlsx.load(result.bytes.slice().buffer);
    expect(other.getWorksheet('台账')?.getCell('C3').value).toBe(200.01);
    expect(other.getWorksheet('隐藏')?.state).toBe('hidden');
  });

  test('a file that is none is named with its fault, and the workbook stays', async () => {
    workbench = await open({ locale });
    await workbench.select('台账', 5, 5);
    await chooseFiles(workbench, { name: '坏.xlsx', bytes: new TextEncoder().encode('no workbook') }, { name: LONG, bytes: (await richWorkbook()).slice(0, 3000) });
    const notice = workbench.page.getByRole('alert');
    await notice.getByText(words.faultIn('坏.xlsx', words.faults['not-a-package'](''))).waitFor();
    await notice.getByText(words.faultIn(LONG, words.faults.truncated(''))).waitFor();
    await workbench.picture(picture('files-fault'));
    expect(await pageFindings()).toEqual([]);
    expect(workbench.page.url()).not.toContain('file=');
    await button(words.dismiss).click();
    await notice.waitFor({ state: 'detached' });
  });
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
  await paneReady(workbench);
  await workbench.select('台账', 2, 2);
  await workbench.type('7');
  const list = page.getByRole('combobox', { name: 'Workbook' });
  await list.selectOption({ label: 'b.xlsx' });
  await showsWorkbook(workbench, 'b.xlsx');
  await list.selectOption({ label: 'a.xlsx *' });
  await showsWorkbook(workbench, 'a.xlsx');
  expect(await workbench.cells('台账', 'values', 2, 2)).toEqual([[7]]);
});

test('the whole workbook is frozen into a file with values, as narrow as the pane gets', async () => {
  workbench = await open({ paneWidth: 320 });
  const { page, pane } = workbench;
  const { freeze, shell } = messages('zh-CN').pane;
  await pane.getByRole('button', { name: shell.more, exact: true }).click();
  await pane.getByRole('menuitem', { name: shell.tabs.freeze }).click();
  const make = pane.getByRole('button', { name: freeze.makeWhole });
  await make.scrollIntoViewIfNeeded();
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
  await openFiles(workbench, { name: '大表.xlsx', bytes });
  expect(Date.now() - started).toBeLessThan(60_000);
  expect(await workbench.cells('大表', 'values', 9_999, 2)).toEqual([[12_502]]);
});

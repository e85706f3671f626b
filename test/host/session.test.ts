import { combinationOf } from '../../src/host/shortcuts';
import { OFFICE_CURRENT } from '../../src/host/requirements';
import type { OfficePage } from '../support/office-page';
import { openOfficePage } from '../support/office-page';
import { CONTRACT_FUNCTIONS } from './contract/world';

let page: OfficePage;
afterEach(() => page.close());

const cellA1 = { row: 0, column: 0, rows: 1, columns: 1 };

function enter(text: string): void {
  page.model.enter(page.model.activeSheet(), cellA1, [[text]]);
}

function value(): unknown {
  return page.model.values(page.model.activeSheet(), cellA1)[0]?.[0];
}

test('calls wait until the frame is ready', async () => {
  page = await openOfficePage({ namespace: 'TEST', functions: CONTRACT_FUNCTIONS, ready: false });
  page.CustomFunctions.associate('DOUBLE', (x: number) => x * 2);
  enter('=TEST.DOUBLE(21)');
  await new Promise((resolve) => setTimeout(resolve, 120));
  expect(value()).toBe('#BUSY!');
  page.host.ready();
  await page.host.settled();
  expect(value()).toBe(42);
});

test('a call that a reload of the pane cut off is answered by the next page', async () => {
  page = await openOfficePage({ namespace: 'TEST', functions: CONTRACT_FUNCTIONS });
  page.CustomFunctions.associate('DOUBLE', () => new Promise<number>(() => undefined));
  enter('=TEST.DOUBLE(21)');
  await new Promise((resolve) => setTimeout(resolve, 50));
  page = await page.reload();
  page.CustomFunctions.associate('DOUBLE', (x: number) => x * 2);
  await page.host.settled();
  expect(value()).toBe(42);
  expect(page.host.pendingFunctions).toBe(0);
});

test('a frame that is gone hears nothing, and what its last batch wrote stays', async () => {
  page = await openOfficePage();
  const first = page;
  let heard = 0;
  await first.Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(() => {
      heard++;
      return Promise.resolve();
    });
    await context.sync();
  });
  void first.Excel.run((context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['written']];
    return context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 0));
  page = await first.reload();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(value()).toBe('written');
  const before = heard;
  enter('again');
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(heard).toBe(before);
});

test('a button of the ribbon runs its action in the frame', async () => {
  page = await openOfficePage();
  const pressed = new Promise<string>((resolve) => {
    page.Office.actions.associate('ApplyAgreement', (event: Office.AddinCommands.Event) => {
      event.completed();
      resolve(event.source.id);
    });
  });
  page.host.invokeRibbon('ApplyAgreement');
  expect(await pressed).toBe('ApplyAgreement');
});

test('a shortcut runs its action in the frame without an event; the user may choose other keys', async () => {
  page = await openOfficePage({ shortcuts: { showAgreements: 'Ctrl+Alt+Shift+J', applyAgreement: 'Ctrl+Alt+Shift+Y' } });
  const { actions } = page.Office;
  const ran: unknown[] = [];
  actions.associate('showAgreements', (event: unknown) => ran.push(event));
  expect([page.host.pressKeys('shift+alt+ctrl+j'), page.host.pressKeys('Ctrl+J'), page.host.pressKeys('J')]).toEqual([true, false, false]);
  expect(ran).toEqual([null]);
  expect(await actions.getShortcuts()).toEqual({ showAgreements: 'Ctrl+Alt+Shift+J', applyAgreement: 'Ctrl+Alt+Shift+Y' });
  await actions.replaceShortcuts({ showAgreements: 'Ctrl+Alt+1' });
  expect([page.host.pressKeys('Ctrl+Alt+Shift+J'), page.host.pressKeys('Ctrl+Alt+1')]).toEqual([false, true]);
  expect(await actions.areShortcutsInUse(['Ctrl+Alt+1', 'Ctrl+C', 'Ctrl+Alt+2'])).toEqual([{ shortcut: 'Ctrl+Alt+1', inUse: true }, { shortcut: 'Ctrl+C', inUse: true }, { shortcut: 'Ctrl+Alt+2', inUse: false }]);
  await actions.replaceShortcuts({ showAgreements: null as unknown as string });
  expect(await actions.getShortcuts()).toMatchObject({ showAgreements: 'Ctrl+Alt+Shift+J' });
  await expect(actions.replaceShortcuts({ unknown: 'Ctrl+Alt+3' })).rejects.toMatchObject({ code: 'InvalidArgument' });
  await expect(actions.replaceShortcuts({ showAgreements: 'J' })).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('the combination a key press stands for', () => {
  const press = (code: string, keys: { ctrlKey?: boolean; altKey?: boolean; shiftKey?: boolean }) => combinationOf({ ctrlKey: false, altKey: false, shiftKey: false, ...keys, code });
  expect([press('KeyJ', { ctrlKey: true, altKey: true, shiftKey: true }), press('Digit1', { ctrlKey: true }), press('KeyJ', { shiftKey: true }), press('F1', { ctrlKey: true }), press('ControlLeft', { ctrlKey: true })]).toEqual(['Ctrl+Alt+Shift+J', 'Ctrl+1', null, null, null]);
});

test('what the add-in asks of the ribbon is kept', async () => {
  page = await openOfficePage();
  await page.Office.ribbon.requestUpdate({ tabs: [{ id: 'PairTab', visible: false, controls: [{ id: 'Apply', enabled: false }] }] });
  expect([...page.host.services.ribbon]).toEqual([['PairTab', { visible: false }], ['Apply', { enabled: false }]]);
});

test('at 1.15 the newer API is let through to the host; at 1.14 the library refuses it', async () => {
  const dependents = (): Promise<unknown> =>
    page.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').getDependents();
      return context.sync();
    });
  page = await openOfficePage({ requirements: OFFICE_CURRENT });
  expect(page.Office.context.requirements.isSetSupported('ExcelApi', '1.15')).toBe(true);
  await expect(dependents()).rejects.toMatchObject({ code: 'ApiNotFound' });
  expect(page.host.trace.refused).toContain('Range.GetDependents()');
  page.close();
  page = await openOfficePage();
  expect(page.Office.context.requirements.isSetSupported('ExcelApi', '1.15')).toBe(false);
  await expect(dependents()).rejects.toMatchObject({ code: 'ApiNotFound', message: expect.stringContaining('1.15') as string });
});

test('objects an add-in tracks are released with its run', async () => {
  page = await openOfficePage();
  for (let run = 0; run < 5; run++)
    await page.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');
      await context.sync();
      range.values = [[run, run], [run, run]];
      await context.sync();
    });
  await page.host.settled();
  const released = page.host.trace.entries.filter(({ what }) => what.includes('_RemoveReference()'));
  expect(released.length).toBeGreaterThan(0);
});

test('10,000 cells of a custom function in less than 5 seconds', async () => {
  page = await openOfficePage({ namespace: 'TEST', functions: CONTRACT_FUNCTIONS });
  page.CustomFunctions.associate('DOUBLE', (x: number) => x * 2);
  const rows = 10_000;
  const started = performance.now();
  page.model.enter(page.model.activeSheet(), { row: 0, column: 0, rows, columns: 2 }, Array.from({ length: rows }, (_, r) => [r, `=TEST.DOUBLE(A${String(r + 1)})`]));
  await page.host.settled();
  expect(performance.now() - started).toBeLessThan(5_000);
  expect(page.model.values(page.model.activeSheet(), { row: rows - 1, column: 1, rows: 1, columns: 1 })).toEqual([[(rows - 1) * 2]]);
});

test('the workbook as a file is read in slices, and another is opened from one', async () => {
  const content = Uint8Array.from({ length: 150_000 }, (_, index) => (index * 7) % 256);
  const opened: (Uint8Array | null)[] = [];
  page = await openOfficePage({ files: { read: () => Promise.resolve(content), open: (bytes) => void opened.push(bytes) } });
  const { document } = page.Office.context;
  const asked = <T>(ask: (callback: (result: Office.AsyncResult<T>) => void) => void): Promise<T> =>
    new Promise((resolve, reject) => ask(({ status, value, error }) => (String(status) === 'succeeded' ? resolve(value) : reject(new Error(error.message)))));
  const file = await asked<Office.File>((callback) => document.getFileAsync(page.Office.FileType.Compressed, { sliceSize: 65_536 }, callback));
  expect([file.size, file.sliceCount]).toEqual([150_000, 3]);
  const bytes: number[] = [];
  for (let index = 0; index < file.sliceCount; index++) bytes.push(...((await asked<Office.Slice>((callback) => file.getSliceAsync(index, callback))).data as number[]));
  expect(Uint8Array.from(bytes)).toEqual(content);
  await asked((callback) => file.closeAsync(callback as (result: Office.AsyncResult<void>) => void));
  await page.Excel.createWorkbook(btoa('PK'));
  await page.Excel.createWorkbook();
  expect(opened.map((each) => each && [...each])).toEqual([[80, 75], null]);
});

test('without a maker of files both are refused', async () => {
  page = await openOfficePage();
  const { document } = page.Office.context;
  const status = await new Promise((resolve) => document.getFileAsync(page.Office.FileType.Compressed, (result) => resolve(String(result.status))));
  expect(status).toBe('failed');
  await expect(page.Excel.createWorkbook()).rejects.toMatchObject({ code: 'UnsupportedOperation' });
});

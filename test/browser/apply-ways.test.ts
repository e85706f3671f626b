/** What Apply can do beyond formulas a row: columns set right, one formula for a whole ledger, decimals, what holds for the workbook. */
import type { Locale } from '../../src/i18n/locale';
import { LOCALES, languageOf } from '../../src/i18n/locale';
import { messages } from '../../src/i18n/messages';
import { LEDGER_FIELDS } from '../../src/accounting/ledger/fields';
import { SETTINGS_SHEET } from '../../src/workbook/settings-sheet/settings';
import { browserSuite } from '../support/browser-suite';
import type { Workbench } from '../support/workbench';

jest.setTimeout(180_000);

const { open, picture: pictureNamed } = browserSuite();

describe.each(LOCALES)('in %s', (locale: Locale) => {
  const { apply, agreements, settings, shell } = messages(locale).pane;
  const picture = (name: string) => pictureNamed(`${name}-${locale}`);
  let workbench: Workbench;

  beforeEach(async () => {
    workbench = await open({ locale, paneWidth: 320 });
  });

  afterEach(async () => {
    expect(workbench.complaints).toEqual([]);
    await workbench.close();
  });

  test('a column is set right, the formulas take their headers from the sheet 结对设置, and the ledger stays as it is', async () => {
    const { pane } = workbench;
    await pane.getByRole('tab', { name: shell.tabs.apply }).click();
    const base = LEDGER_FIELDS.base[languageOf(locale)][0] ?? '';
    await pane.getByRole('button', { name: apply.setRight(base) }).click();
    await pane.getByLabel(apply.columnOf(base)).selectOption({ label: apply.noColumn });
    await pane.getByText(apply.keptOn(SETTINGS_SHEET)).waitFor();
    await pane.getByText(apply.keptOn(SETTINGS_SHEET)).scrollIntoViewIfNeeded();
    await workbench.picture(picture('columns-320'));
    await pane.getByLabel(apply.agreement, { exact: true }).selectOption({ label: '金彭2023' });
    await pane.getByRole('button', { name: apply.write('400') }).click();
    await pane.getByText(apply.written('400', '0.00')).waitFor();
    await workbench.settled();
    const [formulas] = await workbench.cells('台账', 'formulas', 4, 12, 1, 2);
    expect(formulas?.[0]).toMatch(/^=PAIR\.ATTRIBROW\('?结对设置'?!\$C\$12:\$N\$12,(台账)?\[@\[单位名称\]:\[起始日\]\],金彭2023\)$/);
    const rows = await workbench.cells('台账', 'values', 4, 12, 200, 2);
    expect(rows.flat().filter((cell) => String(cell).startsWith('#'))).toEqual([]);
    await pane.getByRole('button', { name: apply.undoWritten }).click();
    await pane.getByText(apply.undone).waitFor();
  });

  test('one formula for the whole ledger goes to a sheet of its own, is listed, and goes with it', async () => {
    const { pane } = workbench;
    const before = await workbench.workbook();
    await pane.getByRole('tab', { name: shell.tabs.apply }).click();
    await pane.getByRole('radio', { name: apply.ways.sheet }).check();
    await pane.getByText(apply.proof('0.00')).waitFor();
    await pane.getByRole('radio', { name: apply.ways.sheet }).scrollIntoViewIfNeeded();
    await workbench.picture(picture('ways-320'));
    await pane.getByRole('button', { name: apply.makeSheet, exact: true }).click();
    await pane.getByText(apply.madeSheet('台账分算', '0.00')).waitFor();
    await workbench.settled();
    const [header, first] = await workbench.cells('台账分算', 'values', 4, 0, 2, 10);
    expect(header).toEqual(['单位名称', '统一社会信用代码', '指标', '期间', '属地数', '方式', '比例', '计入飞出地', '飞入地考核数', '累计已计入']);
    expect(first?.[0]).toMatch(/公司$/);
    await workbench.picture(picture('ledger-sheet-320'));
    const item = pane.getByRole('region', { name: apply.applied }).getByRole('listitem');
    await item.getByRole('button').last().click();
    await pane.getByRole('button', { name: apply.removeSheet, exact: true }).click();
    await item.first().waitFor({ state: 'detached' });
    await workbench.settled();
    expect(await workbench.workbook()).toEqual(before);
  });

  test('decimals are asked for where formulas have made long ones', async () => {
    const { pane } = workbench;
    await workbench.select('台账', 4, 8);
    await workbench.page.locator('canvas').first().focus();
    await workbench.type('=1000/7');
    await pane.getByRole('tab', { name: shell.tabs.apply }).click();
    await pane.getByLabel(apply.noise('1')).waitFor();
    await pane.getByLabel(apply.agreement, { exact: true }).selectOption({ label: '金彭2023' });
    await pane.getByLabel(apply.noise('1')).scrollIntoViewIfNeeded();
    await workbench.picture(picture('decimals-320'));
    await pane.getByRole('button', { name: apply.write('400') }).click();
    await pane.getByText(apply.written('400', '0.00')).waitFor();
    await workbench.settled();
    const [figures] = await workbench.cells('台账', 'values', 4, 12, 1, 2);
    expect(figures).toEqual([71.43, 71.427142857143]);
    expect(String((await workbench.cells('台账', 'formulas', 4, 12))[0]?.[0])).toContain('"小数=2 "&金彭2023');
  });

  test('the agreement in use, decimals and unit are kept in the workbook and come back with the pane', async () => {
    const { pane } = workbench;
    await pane.getByRole('button', { name: agreements.useOf('金彭2023') }).click();
    await pane.getByText(agreements.inUse, { exact: true }).waitFor();
    await pane.getByRole('button', { name: shell.more, exact: true }).click();
    await pane.getByRole('menuitem', { name: shell.tabs.settings }).click();
    await pane.getByLabel(settings.decimals).selectOption('4');
    await pane.getByLabel(settings.unit).selectOption('万元');
    await pane.getByText(settings.workbookHint(SETTINGS_SHEET)).scrollIntoViewIfNeeded();
    await workbench.picture(picture('settings-workbook-320'));
    await workbench.page.waitForFunction(
      (name) => {
        const { model } = (window as unknown as { workbenchHost: { model: { sheets(): { id: string; name: string }[]; values(id: string, area: object): unknown[][] } } }).workbenchHost;
        const sheet = model.sheets().find((one) => one.name === name);
        return sheet !== undefined && JSON.stringify(model.values(sheet.id, { row: 4, column: 1, rows: 3, columns: 1 })) === JSON.stringify([['金彭2023'], ['4'], ['万元']]);
      },
      SETTINGS_SHEET,
    );
    // The pane is closed and opened again.
    await workbench.page.locator('iframe').evaluate((frame) => (frame as HTMLIFrameElement).contentWindow?.location.reload());
    await pane.getByText(agreements.inUse, { exact: true }).waitFor();
  });
});

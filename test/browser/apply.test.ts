/** The officer's first minute: choose an agreement, preview, write, look, undo. In a real browser, in both languages. */
import type { Locale } from '../../src/i18n/locale';
import { LOCALES } from '../../src/i18n/locale';
import { messages } from '../../src/i18n/messages';
import { browserSuite } from '../support/browser-suite';
import type { Workbench } from '../support/workbench';

jest.setTimeout(180_000);

const { open, picture: pictureNamed } = browserSuite();

/** 0-based places of the sample: the table 台账 is A4:L204, so that the first written column is M. */
const LEDGER = { sheet: '台账', headerRow: 3, firstRow: 4, rows: 200, newColumn: 12 };
const REPORTED = { sheet: '彭州报送', newColumn: 9 };

describe.each(LOCALES)('in %s', (locale: Locale) => {
  const { apply, agreements, shell } = messages(locale).pane;
  const picture = (name: string) => pictureNamed(`${name}-${locale}`);
  let workbench: Workbench;

  beforeEach(async () => {
    workbench = await open({ locale });
  });

  afterEach(async () => {
    expect(workbench.complaints).toEqual([]);
    await workbench.close();
  });

  test('the agreements of the workbook are listed, one is chosen', async () => {
    const { pane } = workbench;
    await pane.getByRole('heading', { name: agreements.title }).waitFor();
    expect(await pane.getByText('金彭2023', { exact: true }).count()).toBe(1);
    await workbench.picture(picture('agreements'));

    await pane.getByRole('button', { name: agreements.useOf('金彭2023') }).click();
    await pane.getByText(agreements.inUse, { exact: true }).waitFor();

    await pane.getByRole('searchbox').fill('2027');
    await pane.getByText('金彭2027', { exact: true }).waitFor();
    expect(await pane.getByText('金彭2023', { exact: true }).count()).toBe(0);
    await pane.getByRole('searchbox').fill('没有这样的协议');
    await pane.getByText(agreements.none).waitFor();
  });

  test("every row goes by the ledger's own column, with share and annotation; what was applied is listed and can be removed", async () => {
    const { pane } = workbench;
    const before = await workbench.workbook();
    await pane.getByRole('tab', { name: shell.tabs.apply }).click();
    await pane.getByLabel(apply.agreement, { exact: true }).selectOption({ label: apply.ownColumn });
    await pane.getByRole('checkbox', { name: apply.columns.share }).check();
    await pane.getByRole('checkbox', { name: apply.columns.tag }).check();
    await pane.getByRole('checkbox', { name: apply.comments }).check();
    await pane.getByText(apply.proof('0.00')).waitFor();
    await pane.getByRole('button', { name: apply.write('800') }).click();
    await pane.getByText(apply.written('800', '0.00')).waitFor();
    await workbench.settled();
    const rows = await workbench.cells(LEDGER.sheet, 'values', LEDGER.firstRow, 0, LEDGER.rows, LEDGER.newColumn + 4);
    // Several agreements at work, none of them an error.
    expect(rows.flat().filter((cell) => String(cell).startsWith('#'))).toEqual([]);
    expect(new Set(rows.map((row) => row[LEDGER.newColumn + 2]).filter((share) => typeof share === 'number')).size).toBeGreaterThan(2);
    expect(rows.filter((row) => String(row[LEDGER.newColumn + 3]).includes('金彭2023 条款 1')).length).toBeGreaterThan(10);
    const item = pane.getByRole('region', { name: apply.applied }).getByRole('listitem');
    await item.first().scrollIntoViewIfNeeded();
    await workbench.select(LEDGER.sheet, LEDGER.firstRow, LEDGER.newColumn);
    await workbench.picture(picture('applied'));
    await item.getByRole('button').last().click();
    await pane.getByRole('button', { name: apply.remove, exact: true }).click();
    await item.first().waitFor({ state: 'detached' });
    await workbench.settled();
    const after = await workbench.workbook();
    expect((after as { tables: unknown }).tables).toEqual((before as { tables: unknown }).tables);
    expect((after as { sheets: { formulas: unknown }[] }).sheets.map(({ formulas }) => formulas)).toEqual((before as { sheets: { formulas: unknown }[] }).sheets.map(({ formulas }) => formulas));
  });

  test('an agreement is applied to the table, and undo restores the workbook exactly', async () => {
    const { pane } = workbench;
    const before = await workbench.workbook();

    await pane.getByRole('button', { name: agreements.applyOf('金彭2023') }).click();
    await pane.getByText(apply.proof('0.00')).waitFor();
    await pane.getByText(shell.notForPublication).first().waitFor();
    await workbench.picture(picture('preview'));

    await pane.getByRole('button', { name: apply.write('400') }).click();
    await pane.getByText(apply.written('400', '0.00')).waitFor();
    await workbench.settled();
    const written = await workbench.cells(LEDGER.sheet, 'formulas', LEDGER.headerRow, LEDGER.newColumn, 2, 2);
    expect(written[0]).toEqual(['计入飞出地', '飞入地考核数']);
    expect(written[1]?.[0]).toMatch(/^=PAIR\.ATTRIBROW\(台账\[\[#Headers\],\[单位名称\]:\[起始日\]\],(台账)?\[@\[单位名称\]:\[起始日\]\],金彭2023\)$/);
    await workbench.select(LEDGER.sheet, LEDGER.firstRow, LEDGER.newColumn);
    await workbench.picture(picture('written'));

    // Territorial = origin + host in every row that has a figure: the split conserves.
    const rows = await workbench.cells(LEDGER.sheet, 'values', LEDGER.firstRow, 0, LEDGER.rows, LEDGER.newColumn + 2);
    const figures = rows.filter((row) => typeof row[8] === 'number');
    expect(figures.length).toBe(LEDGER.rows - 1);
    const cents = (value: unknown) => Math.round(Number(value) * 100);
    for (const row of figures) expect(cents(row[12]) + cents(row[13])).toBe(cents(row[8]));
    expect(figures.filter((row) => row[12] !== 0).length).toBeGreaterThan(50);
    expect(rows.filter((row) => typeof row[8] !== 'number').map((row) => [row[12], row[13]])).toEqual([['', '']]);

    await pane.getByRole('button', { name: apply.undoWritten }).click();
    await pane.getByText(apply.undone).waitFor();
    expect(await workbench.workbook()).toEqual(before);
    await workbench.picture(picture('undone'));
  });

  test('what was written recalculates when a figure changes, and undo refuses to destroy what someone typed since', async () => {
    const { pane } = workbench;
    await pane.getByRole('button', { name: agreements.applyOf('金彭2023') }).click();
    await pane.getByRole('button', { name: apply.write('400') }).click();
    await pane.getByText(apply.written('400', '0.00')).waitFor();

    await workbench.select(LEDGER.sheet, LEDGER.firstRow, 8);
    // The keyboard was in the pane; it must be in the grid.
    await workbench.page.locator('canvas').first().focus();
    await workbench.type('12345.67');
    const [[origin, host] = []] = await workbench.cells(LEDGER.sheet, 'values', LEDGER.firstRow, LEDGER.newColumn, 1, 2);
    expect([origin, host]).toEqual([6172.84, 6172.83]);

    // Someone types over a formula that was written: undo would destroy their work, so it names the cell and stops.
    await workbench.select(LEDGER.sheet, LEDGER.firstRow, LEDGER.newColumn);
    await workbench.type('77');
    await pane.getByRole('button', { name: apply.undoWritten }).click();
    await pane.getByText('M5').first().waitFor();
    const [[kept] = []] = await workbench.cells(LEDGER.sheet, 'values', LEDGER.firstRow, LEDGER.newColumn);
    expect(kept).toBe(77);
    await workbench.picture(picture('undo-refused'));
  });

  test('a district’s plain range is read as it is, and gets its columns beside it', async () => {
    const { pane } = workbench;
    await workbench.select(REPORTED.sheet, 6, 2);
    await pane.getByRole('button', { name: agreements.applyOf('金彭2023') }).click();
    await pane.getByText(apply.proof('0.00')).waitFor();
    const before = await workbench.workbook();
    await pane.getByRole('button', { name: apply.write('').split(' ')[0] }).click();
    await pane.getByRole('button', { name: apply.undoWritten }).waitFor();
    await workbench.settled();
    await workbench.picture(picture('plain-range'));
    await pane.getByRole('button', { name: apply.undoWritten }).click();
    await pane.getByText(apply.undone).waitFor();
    expect(await workbench.workbook()).toEqual(before);
  });
});

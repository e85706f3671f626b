/** Formulas built, inserted, opened again and written back, as a person does it at 320 px. */
import type { OfficeHost } from '../../src/host/host';
import { documentedFunction } from '../../src/taskpane/build/draft';
import type { Locale } from '../../src/i18n/locale';
import { LOCALES, languageOf } from '../../src/i18n/locale';
import { buildMessages } from '../../src/i18n/build-messages';
import { messages } from '../../src/i18n/messages';
import { browserSuite } from '../support/browser-suite';
import type { Workbench } from '../support/workbench';

jest.setTimeout(240_000);

const { open, picture: pictureNamed } = browserSuite();

const SHEET = '计算示例';

/** Chinese names by the parameter's key, or the English ones. */
function nameOf(locale: Locale, id: string, key: string): string {
  const parameter = documentedFunction(id)?.parameters.find((one) => one.key === key);
  if (parameter === undefined) throw new Error(`${id} has no ${key}`);
  return parameter.name[languageOf(locale)];
}

const selectArea = ({ page }: Workbench, sheetName: string, row: number, column: number, rows: number): Promise<void> =>
  page.evaluate(
    ([name, atRow, atColumn, height]) => {
      const { model } = (window as unknown as { workbenchHost: OfficeHost }).workbenchHost;
      const id = model.sheets().find((sheet) => sheet.name === name)?.id ?? '';
      model.activateSheet(id);
      model.select(id, { row: atRow, column: atColumn, rows: height, columns: 1 });
    },
    [sheetName, row, column, rows] as const,
  );

const enter = ({ page }: Workbench, row: number, column: number, text: string): Promise<void> =>
  page.evaluate(
    ([name, atRow, atColumn, cell]) => {
      const { model } = (window as unknown as { workbenchHost: OfficeHost }).workbenchHost;
      const id = model.sheets().find((sheet) => sheet.name === name)?.id ?? '';
      model.enter(id, { row: atRow, column: atColumn, rows: 1, columns: 1 }, [[cell]]);
    },
    [SHEET, row, column, text] as const,
  );

describe.each(LOCALES)('in %s', (locale) => {
  const { failures, shell } = messages(locale).pane;
  const build = buildMessages(locale);
  const picture = (name: string) => pictureNamed(`${name}-${locale}`);
  const field = (workbench: Workbench, id: string, key: string) => workbench.pane.getByRole('textbox', { name: nameOf(locale, id, key), exact: true });
  const result = (workbench: Workbench) => workbench.pane.getByRole('region', { name: build.result, exact: true });
  /** Nothing of the pane is wider than it; only a table of results scrolls on its own. */
  const overflowing = ({ pane }: Workbench) => pane.locator('body').evaluate((body) => [body, ...body.querySelectorAll('section')].filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1).map((wide) => `${wide.getAttribute('aria-label') ?? wide.id} ${String(wide.scrollWidth)} > ${String(wide.clientWidth)}`));

  /** Opens the task with a cell selected. */
  async function start(row: number, column: number, options: Parameters<typeof open>[0] = {}): Promise<Workbench> {
    const workbench = await open({ locale, paneWidth: 320, ...options });
    await workbench.select(SHEET, row, column);
    await workbench.pane.getByRole('button', { name: shell.more, exact: true }).click();
    await workbench.pane.getByRole('menuitem', { name: shell.tabs.build, exact: true }).click();
    return workbench;
  }
  const choose = ({ pane }: Workbench, id: string) => pane.getByRole('button', { name: new RegExp(`^PAIR\\.${id}`) }).click();
  const suggest = async ({ pane }: Workbench, name: string, item: string | RegExp) => {
    await pane.getByRole('button', { name: build.suggestFor(name), exact: true }).click();
    await pane.getByRole('menuitem', { name: item }).first().click();
  };

  test('a function is found, its arguments typed, the result seen before it is written, and taken back exactly', async () => {
    const workbench = await start(80, 1);
    const { pane } = workbench;
    await pane.getByRole('heading', { name: build.title }).waitFor();
    expect(await overflowing(workbench)).toEqual([]);
    await workbench.picture(picture('build-list-320'));
    await pane.getByRole('searchbox', { name: build.search }).fill('zzz');
    await pane.getByText(build.nothing('zzz')).waitFor();
    await pane.getByRole('searchbox', { name: build.search }).fill(locale === 'zh-CN' ? '最大余数' : 'largest remainder');
    expect(await pane.getByRole('button', { name: /^PAIR\./ }).count()).toBe(1);
    await choose(workbench, 'SPLITSHARE');
    await result(workbench).getByText(build.missing([nameOf(locale, 'SPLITSHARE', 'amount'), nameOf(locale, 'SPLITSHARE', 'shares')].join(shell.listSeparator))).waitFor();
    expect(await pane.getByRole('button', { name: build.insert('B81') }).isDisabled()).toBe(true);
    await field(workbench, 'SPLITSHARE', 'amount').fill('12345.67');
    await field(workbench, 'SPLITSHARE', 'shares').fill('5:5');
    await result(workbench).getByText('6,172.84').waitFor();
    await result(workbench).getByText('6,172.83').waitFor();
    await field(workbench, 'SPLITSHARE', 'decimals').focus();
    // Once left, the field shows what will stand in the formula.
    expect(await field(workbench, 'SPLITSHARE', 'shares').inputValue()).toBe('"5:5"');
    await pane.getByText('=PAIR.SPLITSHARE(12345.67,"5:5")', { exact: true }).waitFor();
    expect(await overflowing(workbench)).toEqual([]);
    await workbench.picture(picture('build-320'));
    const before = await workbench.workbook();
    await pane.getByRole('button', { name: build.insert('B81') }).click();
    await pane.getByText(build.done(`${SHEET}!B81`)).waitFor();
    await workbench.settled();
    expect(await workbench.cells(SHEET, 'formulas', 80, 1)).toEqual([['=PAIR.SPLITSHARE(12345.67,"5:5")']]);
    expect(await workbench.cells(SHEET, 'values', 80, 1, 1, 2)).toEqual([[6172.84, 6172.83]]);
    await workbench.picture(picture('build-written-320'));
    await pane.getByRole('button', { name: build.undo }).click();
    await pane.getByText(build.undone).waitFor();
    await workbench.settled();
    expect(await workbench.workbook()).toEqual(before);
    expect(workbench.complaints).toEqual([]);
    await workbench.close();
  });

  test('arguments come from the selection, the agreements, the words and the ledgers of the workbook', async () => {
    const workbench = await start(80, 1);
    const { pane } = workbench;
    await choose(workbench, 'ENCLAVEATTRIB');
    // What is selected from here on is for the arguments.
    await pane.getByRole('heading', { name: 'PAIR.ENCLAVEATTRIB' }).waitFor();
    await workbench.select(SHEET, 5, 2);
    await pane.getByRole('button', { name: build.useSelectionFor(nameOf(locale, 'ENCLAVEATTRIB', 'value')) }).click();
    await pane.getByText('=PAIR.ENCLAVEATTRIB(C6)', { exact: true }).waitFor();
    await selectArea(workbench, '结对协议', 5, 1, 1);
    await pane.getByRole('button', { name: build.useSelectionFor(nameOf(locale, 'ENCLAVEATTRIB', 'agreement')) }).click();
    await pane.getByText("=PAIR.ENCLAVEATTRIB(C6,'结对协议'!B6)", { exact: true }).waitFor();
    await pane.getByRole('button', { name: build.suggestFor(nameOf(locale, 'ENCLAVEATTRIB', 'agreement')) }).click();
    await pane.getByRole('menuitem', { name: '金彭2023', exact: true }).waitFor();
    await workbench.picture(picture('build-choose-320'));
    await pane.getByRole('menuitem', { name: '金彭2023', exact: true }).click();
    await suggest(workbench, nameOf(locale, 'ENCLAVEATTRIB', 'case'), locale === 'zh-CN' ? '迁移' : 'relocation');
    await suggest(workbench, nameOf(locale, 'ENCLAVEATTRIB', 'indicator'), '规上工业总产值');
    await field(workbench, 'ENCLAVEATTRIB', 'period').fill('2024-03');
    const word = locale === 'zh-CN' ? '迁移' : 'relocation';
    await pane.getByText(`=PAIR.ENCLAVEATTRIB(C6,金彭2023,"${word}","规上工业总产值","2024-03")`, { exact: true }).waitFor();
    await result(workbench).getByText('6,172.84').waitFor();
    // The result follows the cells it reads.
    await enter(workbench, 5, 2, '100');
    await result(workbench).getByText('50', { exact: true }).waitFor();
    await suggest(workbench, nameOf(locale, 'ENCLAVEATTRIB', 'part'), locale === 'zh-CN' ? '飞入地' : 'host');
    // Off while the result of another argument is calculated.
    await pane.locator('button:enabled', { hasText: build.insert('B81') }).waitFor();
    await pane.getByRole('button', { name: build.back }).click();
    await choose(workbench, 'RECONCILE');
    await suggest(workbench, nameOf(locale, 'RECONCILE', 'ledger'), /^(?!.*彭州报送).*\[#All\]/);
    await suggest(workbench, nameOf(locale, 'RECONCILE', 'agreements'), '结对条款');
    await suggest(workbench, nameOf(locale, 'RECONCILE', 'indicator'), '规上工业总产值');
    await result(workbench).getByText('金牛区', { exact: true }).waitFor();
    await result(workbench).scrollIntoViewIfNeeded();
    expect(await overflowing(workbench)).toEqual([]);
    await workbench.picture(picture('build-table-320'));
    expect(workbench.complaints).toEqual([]);
    await workbench.close();
  });

  test('what stands in the way is named and asked about; a wrong argument says how to mend it', async () => {
    const workbench = await start(80, 1);
    const { pane } = workbench;
    await enter(workbench, 80, 2, '备注');
    await choose(workbench, 'SPLITSHARE');
    await field(workbench, 'SPLITSHARE', 'amount').fill('100');
    await field(workbench, 'SPLITSHARE', 'shares').fill('五比五');
    await result(workbench).getByText(build.failure('#VALUE!')).waitFor();
    await result(workbench).getByText(/五比五.*5:5/).waitFor();
    await workbench.picture(picture('build-error-320'));
    await field(workbench, 'SPLITSHARE', 'shares').fill('5:5');
    await result(workbench).getByText('50', { exact: true }).first().waitFor();
    const before = await workbench.workbook();
    const insert = pane.getByRole('button', { name: build.insert('B81') });
    await insert.click();
    await pane.getByText(build.filled(1)).waitFor();
    await pane.getByText(build.filledHint('C81', false)).waitFor();
    await workbench.picture(picture('build-asking-320'));
    await pane.getByRole('button', { name: build.keep }).click();
    expect(await workbench.workbook()).toEqual(before);
    await insert.click();
    await pane.getByRole('button', { name: build.overwrite }).click();
    await pane.getByText(build.done(`${SHEET}!B81`)).waitFor();
    await workbench.settled();
    expect(await workbench.cells(SHEET, 'values', 80, 1, 1, 2)).toEqual([[50, 50]]);
    await pane.getByRole('button', { name: build.undo }).click();
    await pane.getByText(build.undone).waitFor();
    await workbench.settled();
    expect(await workbench.workbook()).toEqual(before);
    // Inside a table a result cannot spill.
    await workbench.select('结对协议', 5, 3);
    await pane.getByRole('button', { name: build.targetLabel }).click();
    await pane.getByRole('button', { name: build.insert('D6') }).click();
    await pane.getByText(failures.causes['spill-in-table']({ address: 'D6:E6', table: '协议一览' })).waitFor();
    expect(await workbench.workbook()).toEqual(before);
    expect(workbench.complaints).toEqual([]);
    await workbench.close();
  });

  test('a formula is opened from its cell, written back as it was, changed, and one call of several is chosen', async () => {
    const workbench = await start(80, 1);
    const { pane } = workbench;
    await pane.getByRole('button', { name: build.open }).click();
    await pane.getByText(build.noFormula(`${SHEET}!B81`)).waitFor();
    const formula = '=PAIR.SplitShare( $C$6 , "5:5" )';
    await enter(workbench, 80, 1, formula);
    await pane.getByRole('button', { name: build.open }).click();
    await pane.getByText(formula, { exact: true }).waitFor();
    await result(workbench).getByText('6,172.84').waitFor();
    const before = await workbench.workbook();
    await pane.getByRole('button', { name: build.writeBack('B81') }).click();
    await pane.getByText(build.done(`${SHEET}!B81`)).waitFor();
    await workbench.settled();
    expect(await workbench.workbook()).toEqual(before);
    await pane.getByRole('button', { name: shell.dismiss }).click();
    await field(workbench, 'SPLITSHARE', 'shares').fill('3:7');
    await result(workbench).getByText('3,703.7').waitFor();
    await pane.getByRole('button', { name: build.writeBack('B81') }).click();
    await pane.getByText(build.done(`${SHEET}!B81`)).waitFor();
    await workbench.settled();
    expect(await workbench.cells(SHEET, 'formulas', 80, 1)).toEqual([['=PAIR.SplitShare( $C$6 , "3:7" )']]);
    await pane.getByRole('button', { name: build.undo }).click();
    await pane.getByText(build.undone).waitFor();
    await workbench.settled();
    expect(await workbench.workbook()).toEqual(before);
    await pane.getByRole('button', { name: build.back }).click();
    await enter(workbench, 82, 1, '=ROUND(PAIR.SHARERATE(金彭2023,"迁移",,"2024"),4)&"；"&PAIR.TAG(8000,"5:5")');
    await workbench.select(SHEET, 82, 1);
    await pane.getByRole('button', { name: build.open }).click();
    await pane.getByText(build.pickHint).waitFor();
    await workbench.picture(picture('build-pick-320'));
    await pane.getByRole('button', { name: 'PAIR.TAG(8000,"5:5")' }).click();
    await pane.getByText(build.isPart('PAIR.TAG')).waitFor();
    await field(workbench, 'TAG', 'value').fill('9000');
    await pane.getByRole('button', { name: build.writeBack('B83') }).click();
    await pane.getByText(build.done(`${SHEET}!B83`)).waitFor();
    await workbench.settled();
    expect(await workbench.cells(SHEET, 'formulas', 82, 1)).toEqual([['=ROUND(PAIR.SHARERATE(金彭2023,"迁移",,"2024"),4)&"；"&PAIR.TAG(9000,"5:5")']]);
    await workbench.picture(picture('build-part-320'));
    expect(workbench.complaints).toEqual([]);
    await workbench.close();
  });

  test('a text that is too long for a formula goes through a blank cell, and comes back', async () => {
    const workbench = await start(80, 1);
    const { pane } = workbench;
    const clauses = Array.from({ length: 9 }, (_, year) => `年次=${year + 1} 方式=分算 比例=${year + 1}:${9 - year} 依据=合作备忘录第${year + 3}条`).join('; ');
    const text = `长期合作 飞出地=金牛区 飞入地=彭州市 起=2020-01-01; ${clauses}`;
    expect(text.length).toBeGreaterThan(255);
    await choose(workbench, 'ENCLAVEATTRIB');
    await field(workbench, 'ENCLAVEATTRIB', 'value').fill('1000');
    await field(workbench, 'ENCLAVEATTRIB', 'agreement').fill(text);
    await pane.getByText(build.long(text.length)).waitFor();
    await pane.getByRole('button', { name: build.putText }).click();
    await pane.getByText(build.putOnTarget).waitFor();
    await workbench.select(SHEET, 5, 2);
    await pane.getByRole('button', { name: build.putText }).click();
    await pane.getByText(build.putNotBlank(`${SHEET}!C6`)).waitFor();
    await workbench.picture(picture('build-long-320'));
    const before = await workbench.workbook();
    await workbench.select(SHEET, 84, 1);
    await pane.getByRole('button', { name: build.putText }).click();
    await pane.getByText(build.putDone(`${SHEET}!B85`)).waitFor();
    expect(await workbench.cells(SHEET, 'values', 84, 1)).toEqual([[text]]);
    await field(workbench, 'ENCLAVEATTRIB', 'period').fill('2022');
    await pane.getByText('=PAIR.ENCLAVEATTRIB(1000,$B$85,,,2022)', { exact: true }).waitFor();
    await field(workbench, 'ENCLAVEATTRIB', 'start').fill('2020-01-01');
    await result(workbench).getByText('300', { exact: true }).waitFor();
    await pane.getByRole('button', { name: build.undo }).click();
    await pane.getByText(build.long(text.length)).waitFor();
    await workbench.settled();
    expect(await workbench.workbook()).toEqual(before);
    expect(workbench.complaints).toEqual([]);
    await workbench.close();
  });
});

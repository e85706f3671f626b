import type { FoundAgreement } from '../../src/workbook/agreement-book';
import { readAgreements } from '../../src/workbook/agreements';
import { agreementsByRow, attributeAsFunction } from '../../src/workbook/attribute';
import type { FoundLedger } from '../../src/workbook/ledgers';
import { readLedger } from '../../src/workbook/ledgers';
import type { Plan } from '../../src/workbook/plan';
import { planColumns } from '../../src/workbook/plan';
import { AMOUNTS, PARTS } from '../../src/workbook/part';
import { previewOf } from '../../src/workbook/preview';
import { undoColumns } from '../../src/workbook/undo';
import { writeColumns } from '../../src/workbook/write';
import type { WorkbookPage } from './workbook-page';
import { openWorkbookPage } from './workbook-page';

async function agreementOf(key: string): Promise<FoundAgreement> {
  const found = (await readAgreements()).agreements.find((agreement) => agreement.key === key);
  if (!found) throw new Error(`${key} is not in the workbook`);
  return found;
}

const plan = async (found: FoundLedger, key = '金彭2023'): Promise<Plan> => planColumns(found.ledger, found.around, { agreement: await agreementOf(key), parts: AMOUNTS, column: null });

const preview = async ({ ledger }: FoundLedger, key = '金彭2023') => previewOf(ledger, attributeAsFunction(ledger, (await agreementOf(key)).agreement), new AbortController().signal);

describe('applying an agreement', () => {
  let workbook: WorkbookPage;
  const open = async (options?: Parameters<typeof openWorkbookPage>[0]) => {
    workbook = await openWorkbookPage(options);
    return workbook;
  };
  afterEach(() => workbook.page.close());

  const column = (number: number, row: number, rows: number) => workbook.model.values(workbook.ledger, { row, column: number, rows, columns: 1 }).flat();
  const formula = (row: number, number: number) => workbook.model.formulas(workbook.ledger, { row, column: number, rows: 1, columns: 1 })[0]?.[0];

  test('finds a plain range with its title rows, and says what it holds', async () => {
    await open();
    const { ledger } = await readLedger(null);
    expect(ledger).toMatchObject({ sheet: '台账', table: null, area: { row: 0, column: 0, rows: 9, columns: 7 }, headerRow: 2, totalRows: 1, unit: '万元', language: 'zh', valueFormat: '#,##0.00' });
    expect(ledger.records.map(({ row }) => row)).toEqual([3, 4, 5, 6, 7]);
    expect(ledger.columns.map(({ field }) => field)).toContain('figure');
  });

  test('finds the table the selection stands in', async () => {
    await open({ table: true });
    const { ledger } = await readLedger(null);
    expect(ledger.table?.name).toBe('飞地台账');
    expect(ledger.names).toEqual(['单位名称', '飞出地', '飞入地', '情形', '指标', '期间', '金额（万元）']);
  });

  test('writes absolute references beside a plain range, for records only', async () => {
    await open();
    const found = await readLedger(null);
    const written = await writeColumns(await plan(found));
    expect(formula(3, 7)).toBe('=PAIR.ATTRIBROW($A$1:$G$3,$A4:$G4,金彭2023)');
    expect(formula(3, 8)).toBe('=PAIR.ATTRIBROW($A$1:$G$3,$A4:$G4,金彭2023,"飞入地")');
    await workbook.page.host.settled();
    expect(column(7, 2, 7)).toEqual(['计入飞出地', 6172.84, 2592, -60.25, '', 0, '']);
    expect(column(8, 2, 7)).toEqual(['飞入地考核数', 6172.83, 6048, -60.25, '', 1000, '']);
    expect(written.count).toBe(10);
    expect(workbook.model.format(workbook.ledger, 3, 7).numberFormat).toBe('#,##0.00');
    expect(workbook.model.format(workbook.ledger, 2, 7)).toMatchObject({ bold: true, fill: '#DDEBF7' });
  });

  test('where Excel does not know the functions nothing is left of the writing', async () => {
    await open();
    const before = workbook.picture();
    const unknown = await plan(await readLedger(null));
    const enter = workbook.model.enter.bind(workbook.model);
    // As a workbook answers whose add-in has not been loaded.
    Reflect.set(workbook.model, 'enter', (sheet: string, area: Parameters<typeof enter>[1], cells: Parameters<typeof enter>[2]) => enter(sheet, area, cells.map((row) => row.map((cell) => (typeof cell === 'string' ? cell.replace('=PAIR.ATTRIBROW(', '=UNKNOWN.ATTRIBROW(') : cell)))));
    await expect(writeColumns(unknown)).rejects.toMatchObject({ code: 'functions-unknown', outcome: 'restored' });
    Reflect.deleteProperty(workbook.model, 'enter');
    expect(workbook.picture()).toEqual(before);
  });

  test('writes share and annotation beside the amounts, each in its own format', async () => {
    await open();
    const found = await readLedger(null);
    await writeColumns(planColumns(found.ledger, found.around, { agreement: await agreementOf('金彭2023'), parts: PARTS, column: null }));
    await workbook.page.host.settled();
    expect(formula(3, 9)).toBe('=PAIR.ATTRIBROW($A$1:$G$3,$A4:$G4,金彭2023,"比例")');
    expect(column(9, 2, 3)).toEqual(['飞出地比例', 0.5, 0.3]);
    expect(column(10, 2, 2)).toEqual(['标注', '计入金牛区 6172.84（分算 5:5，金彭2023 条款 1）。仅供考核，不得对外发布']);
    expect([7, 9, 10].map((each) => workbook.model.format(workbook.ledger, 3, each).numberFormat)).toEqual(['#,##0.00', '0.00%', 'General']);
  });

  test.each([{ table: false }, { table: true }])("goes by the ledger's own column: each row its agreement, a blank one none, an unknown one an error ($table)", async ({ table }) => {
    await open({ table });
    const top = table ? 0 : 2;
    const { ledger: sheet } = workbook;
    workbook.put(sheet, top, 4, [['协议'], ['金彭2023'], ['金彭2023'], ['武金2024'], ['金彭2023'], ['武金2024']]);
    workbook.put(sheet, top + 3, 4, [['']]);
    workbook.put(sheet, top + 5, 4, [['没有的']]);
    const found = await readLedger(null);
    const { agreements, list } = await readAgreements();
    if (list === null) throw new Error('no list of texts');
    const own = { kind: 'own-column', list } as const;
    await writeColumns(planColumns(found.ledger, found.around, { agreement: own, parts: ['origin'], column: null }));
    await workbook.page.host.settled();
    const cell = table ? '飞地台账[@[协议]]' : '$E4';
    expect(formula(top + 1, 7)).toContain(`,IF(${cell}="","",XLOOKUP(${cell},'结对协议'!$A$8:$A$9,'结对协议'!$B$8:$B$9)))`);
    expect(column(7, top + 1, 5)).toEqual([6172.84, 2592, 0, '', '#N/A']);
    const shown = await previewOf(found.ledger, attributeAsFunction(found.ledger, agreementsByRow(found.ledger, agreements)), new AbortController().signal);
    expect(shown.first.map(({ origin }) => Number(origin))).toEqual([6172.84, 2592, 0]);
    expect(shown.left).toMatchObject([{ fault: { code: 'agreement-not-given' }, rows: [top + 6] }]);
  });

  test('writes calculated columns into a table, without a circular reference', async () => {
    await open({ table: true });
    await writeColumns(await plan(await readLedger(null)));
    expect(workbook.model.tables()[0]?.columns).toEqual(['单位名称', '飞出地', '飞入地', '情形', '指标', '期间', '金额（万元）', '计入飞出地', '飞入地考核数']);
    expect(formula(1, 7)).toBe('=PAIR.ATTRIBROW(飞地台账[[#Headers],[单位名称]:[金额（万元）]],飞地台账[@[单位名称]:[金额（万元）]],金彭2023)');
    await workbook.page.host.settled();
    expect(column(7, 1, 6)).toEqual([6172.84, 2592, -60.25, '', 0, '']);
    expect(column(8, 1, 6)).toEqual([6172.83, 6048, -60.25, '', 1000, '']);
  });

  test.each([{ table: true }, { table: false }])('the preview is what the functions give ($table)', async (options) => {
    await open(options);
    const found = await readLedger(null);
    const shown = await preview(found);
    expect(shown).toMatchObject({ count: 4, territorial: '21865.17', origin: '8704.59', host: '13160.58', tags: '0', difference: '0', failing: 0, decimals: 2 });
    await writeColumns(await plan(found));
    await workbook.page.host.settled();
    const first = found.ledger.records[0]?.row ?? 0;
    const sum = (values: readonly unknown[]) => values.reduce<number>((total, value) => total + (typeof value === 'number' ? Math.round(value * 100) : 0), 0);
    expect(sum(column(7, first, 6))).toBe(870459);
    expect(sum(column(8, first, 6))).toBe(1316058);
    expect(shown.missing).toEqual([first + 4]);
    expect(shown.remarked.map(({ fault }) => fault.code)).toEqual(['other-parties']);
  });

  test('a tag stands on top: it is no part of what the host keeps', async () => {
    await open();
    const shown = await preview(await readLedger(null), '武金2024');
    expect(shown).toMatchObject({ origin: '300', tags: '300', host: '21865.17', territorial: '21865.17', difference: '0' });
  });

  test.each([{ table: true }, { table: false }])('undo leaves the workbook exactly as it was ($table)', async (options) => {
    await open(options);
    const before = workbook.picture();
    const written = await writeColumns(await plan(await readLedger(null)));
    expect(workbook.picture()).not.toEqual(before);
    await undoColumns(written);
    expect(workbook.picture()).toEqual(before);
  });

  test('undo restores formats that were there before', async () => {
    await open();
    workbook.model.setFormat(workbook.ledger, { row: 2, column: 7, rows: 7, columns: 2 }, { numberFormat: '0%', italic: true, fill: '#FFF2CC', horizontalAlignment: 'Center' });
    const before = workbook.picture();
    await undoColumns(await writeColumns(await plan(await readLedger(null))));
    expect(workbook.picture()).toEqual(before);
  });

  test('undo refuses where someone has changed what was written, and names the cells', async () => {
    await open();
    const written = await writeColumns(await plan(await readLedger(null)));
    workbook.put(workbook.ledger, 4, 7, [[99]]);
    const before = workbook.picture();
    await expect(undoColumns(written)).rejects.toMatchObject({ code: 'changed-since', outcome: 'not-undone', details: { count: 1, cells: 'H5' } });
    expect(workbook.picture()).toEqual(before);
  });

  test('undo refuses where the sheet is gone', async () => {
    await open();
    const written = await writeColumns(await plan(await readLedger(null)));
    workbook.model.deleteSheet(workbook.ledger);
    await expect(undoColumns(written)).rejects.toMatchObject({ code: 'place-gone', outcome: 'not-undone' });
  });

  test('does not overwrite: names the filled cell and offers the next free columns', async () => {
    await open();
    workbook.put(workbook.ledger, 5, 8, [['备注']]);
    // A note one column apart leaves one blank column: too few for two.
    const { target } = await plan(await readLedger(null));
    expect(target.filled).toEqual(['I6']);
    expect(target.free).toEqual({ row: 2, column: 9, rows: 7, columns: 2 });
  });

  test('refuses at the last moment where the target was filled after the preview', async () => {
    await open();
    const planned = await plan(await readLedger(null));
    workbook.put(workbook.ledger, 4, 8, [['手填']]);
    const before = workbook.picture();
    await expect(writeColumns(planned)).rejects.toMatchObject({ code: 'target-not-blank', outcome: 'unchanged', details: { cells: 'I5' } });
    expect(workbook.picture()).toEqual(before);
  });

  test('refuses where a column was renamed after the preview', async () => {
    await open({ table: true });
    const planned = await plan(await readLedger(null));
    workbook.put(workbook.ledger, 0, 3, [['合作类型']]);
    await expect(writeColumns(planned)).rejects.toMatchObject({ code: 'ledger-changed', outcome: 'unchanged' });
  });

  test('a ledger that carries the columns says so', async () => {
    await open();
    await writeColumns(await plan(await readLedger(null)));
    const { ledger } = await readLedger(null);
    expect([...ledger.existing]).toEqual([['origin', 7], ['host', 8]]);
    expect(ledger.headers.columns).toBe(7);
  });

  test('cancelling restores the workbook', async () => {
    await open({ table: true });
    const before = workbook.picture();
    const stop = new AbortController();
    const planned = await plan(await readLedger(null));
    stop.abort();
    await expect(writeColumns(planned, { signal: stop.signal })).rejects.toMatchObject({ code: 'cancelled', outcome: 'cancelled' });
    expect(workbook.picture()).toEqual(before);
  });
});

import { correctionOf } from '../../src/workbook/settings-sheet/correct-columns';
import { changeSettings } from '../../src/workbook/settings-sheet/change-settings';
import { readSettings } from '../../src/workbook/settings-sheet/read-settings';
import { SETTINGS_SHEET } from '../../src/workbook/settings-sheet/settings';
import { readAgreements } from '../../src/workbook/agreements';
import { readLedger } from '../../src/workbook/ledgers';
import { planColumns } from '../../src/workbook/plan';
import { undoColumns } from '../../src/workbook/undo';
import { writeColumns } from '../../src/workbook/write';
import { Cutting } from './cutting';
import type { WorkbookPage } from './workbook-page';
import { openWorkbookPage } from './workbook-page';

describe('the sheet 结对设置', () => {
  let workbook: WorkbookPage;
  afterEach(() => workbook.page.close());
  const sheetId = () => workbook.model.sheets().find(({ name }) => name === SETTINGS_SHEET)?.id ?? '';
  const cells = (rows: number, columns = 3) => workbook.model.values(sheetId(), { row: 0, column: 0, rows, columns });

  test('is made when something is first kept, is read again, and follows what a person changes by hand', async () => {
    workbook = await openWorkbookPage();
    expect(await readSettings()).toMatchObject({ sheet: 'absent', agreement: null });
    await changeSettings({ kind: 'set', key: 'agreement', value: '金彭2023' }, 'zh');
    await changeSettings({ kind: 'set', key: 'decimals', value: '2' }, 'zh');
    await changeSettings({ kind: 'set', key: 'unit', value: '万元' }, 'zh');
    expect(cells(7, 2).slice(3)).toEqual([['项目', '值'], ['在用协议', '金彭2023'], ['小数位数', '2'], ['计量单位', '万元']]);
    expect(await readSettings()).toMatchObject({ sheet: 'read', agreement: '金彭2023', decimals: 2, unit: '万元', corrections: [] });
    workbook.put(sheetId(), 4, 1, [['武金2024'], [4], ['元']]);
    expect(await readSettings()).toMatchObject({ agreement: '武金2024', decimals: 4, unit: '元' });
    workbook.put(sheetId(), 4, 1, [[''], ['很多'], ['斤']]);
    expect(await readSettings()).toMatchObject({ sheet: 'read', agreement: null, decimals: null, unit: null });
  });

  test('in English for an English pane', async () => {
    workbook = await openWorkbookPage();
    await changeSettings({ kind: 'set', key: 'agreement', value: '金彭2023' }, 'en');
    expect(cells(5, 2).slice(3)).toEqual([['item', 'value'], ['agreement in use', '金彭2023']]);
    await changeSettings({ kind: 'set', key: 'unit', value: '元' }, 'zh');
    expect(await readSettings()).toMatchObject({ agreement: '金彭2023', unit: '元' });
  });

  test('a sheet of that name in another layout is left alone', async () => {
    workbook = await openWorkbookPage();
    const foreign = workbook.model.addSheet(SETTINGS_SHEET).id;
    workbook.put(foreign, 0, 0, [['我的设置', 1]]);
    const before = workbook.picture();
    expect(await readSettings()).toMatchObject({ sheet: 'foreign' });
    await expect(changeSettings({ kind: 'set', key: 'agreement', value: '金彭2023' }, 'zh')).rejects.toMatchObject({ code: 'settings-sheet-unknown', outcome: 'unchanged' });
    expect(workbook.picture()).toEqual(before);
  });

  test('a column set right is remembered, and the formulas take their headers from there', async () => {
    workbook = await openWorkbookPage();
    // 本期数 holds last year's figures here, the right ones stand under 核定数.
    workbook.put(workbook.ledger, 2, 5, [['核定数', '本期数（万元）']]);
    workbook.put(workbook.ledger, 3, 5, [[100], [200], [300], [''], [50]]);
    const { ledger: before } = await readLedger(null);
    expect(before.valueColumn).toBe(6);
    const correction = correctionOf(before, 'figure', 5);
    expect(correction.headers).toEqual([['期间：2024年', '单位：万元'], ['单位名称', '飞出地', '飞入地', '情形', '指标', '本期数', '—']]);
    await changeSettings({ kind: 'correct', correction }, 'zh');
    const { ledger, around } = await readLedger(null);
    expect(ledger).toMatchObject({ valueColumn: 5, unit: '万元' });
    expect(ledger.columns.find(({ field }) => field === 'figure')).toEqual({ field: 'figure', column: 5, header: '核定数', corrected: true });
    const agreement = (await readAgreements()).agreements.find(({ key }) => key === '金彭2023');
    if (!agreement) throw new Error('no agreement');
    const picture = workbook.picture();
    const written = await writeColumns(planColumns(ledger, around, { agreement, parts: ['origin', 'host'], column: null }));
    await workbook.page.host.settled();
    expect(workbook.model.formulas(workbook.ledger, { row: 3, column: 7, rows: 1, columns: 1 })).toEqual([["=PAIR.ATTRIBROW('结对设置'!$C$12:$I$13,$A4:$G4,金彭2023)"]]);
    expect(workbook.model.values(workbook.ledger, { row: 3, column: 7, rows: 5, columns: 2 })).toEqual([[50, 50], [60, 140], [150, 150], ['', ''], [0, 50]]);
    await undoColumns(written);
    expect(workbook.picture()).toEqual(picture);
    // Back to how PairShare had read it: the lines change in place.
    await changeSettings({ kind: 'correct', correction: correctionOf(ledger, 'figure', 6) }, 'zh');
    expect((await readLedger(null)).ledger.valueColumn).toBe(6);
    expect((await readSettings()).corrections).toHaveLength(1);
    // A ledger with other headers is another ledger.
    workbook.put(workbook.ledger, 2, 5, [['核准数']]);
    expect((await readLedger(null)).ledger.correction).toBeNull();
  });

  test('a table takes them too, without its own written columns', async () => {
    workbook = await openWorkbookPage({ table: true });
    const { ledger: before } = await readLedger(null);
    await changeSettings({ kind: 'correct', correction: correctionOf(before, 'period', null) }, 'zh');
    const { ledger, around } = await readLedger(null);
    expect(ledger.columns.map(({ field }) => field)).not.toContain('period');
    const agreement = (await readAgreements()).agreements.find(({ key }) => key === '武金2024');
    if (!agreement) throw new Error('no agreement');
    await writeColumns(planColumns(ledger, around, { agreement, parts: ['origin'], column: null }));
    expect(workbook.model.formulas(workbook.ledger, { row: 1, column: 7, rows: 1, columns: 1 })).toEqual([["=PAIR.ATTRIBROW('结对设置'!$C$12:$I$12,飞地台账[@[单位名称]:[金额（万元）]],'结对协议'!$B$9)"]]);
    expect((await readLedger(null)).ledger.correction).not.toBeNull();
  });
});

test('whichever single operation Excel refuses, a change of the settings stands whole or not at all', async () => {
  const cutting = new Cutting();
  const workbook = await openWorkbookPage({ onAction: cutting.onAction });
  // Making the sheet, then changing it.
  for (const value of ['金彭2023', '武金2024']) {
    const before = workbook.picture();
    for (let at = 0; ; at += 1) {
      const { failure, reached } = await cutting.failing(at, () => changeSettings({ kind: 'set', key: 'agreement', value }, 'zh'));
      if (failure === null) {
        expect((await readSettings()).agreement).toBe(value);
        if (!reached) {
          expect(at).toBeGreaterThan(5);
          break;
        }
        // The library tidies up after an action in a request of its own; the change itself stands.
        if (value === '金彭2023') workbook.model.deleteSheet(workbook.model.sheets().find(({ name }) => name === SETTINGS_SHEET)?.id ?? '');
        else await changeSettings({ kind: 'set', key: 'agreement', value: '金彭2023' }, 'zh');
      }
      expect({ at, picture: workbook.picture() }).toEqual({ at, picture: before });
    }
  }
  workbook.page.close();
}, 120_000);

import type { CellValue } from '../../src/host/model';
import { ledgerAt, listLedgers } from '../../src/workbook/ledger-list';
import { readSpot } from '../../src/workbook/ledgers';
import { planColumns } from '../../src/workbook/plan';
import { readAgreements } from '../../src/workbook/agreements';
import { readLedger } from '../../src/workbook/ledgers';
import { writeColumns } from '../../src/workbook/write';
import { areaAddress } from '../../src/workbook/area';
import type { WorkbookPage } from './workbook-page';
import { LEDGER, openWorkbookPage } from './workbook-page';

const places = async () => (await listLedgers()).map(({ sheet, area, table }) => `${sheet}!${areaAddress(area)}${table === null ? '' : ` ${table.name}`}`);

const REPORTED: readonly (readonly CellValue[])[] = [
  ['2025年一季度规上工业总产值', '', ''],
  ['单位：万元', '', ''],
  ['企业名称', '信用代码', '本期数'],
  ['甲公司', '91510182MA6CDEF11H', 5],
  ['乙公司', '91510182MA600018X7', ''],
  ['合计', '', 5],
  ['填报人：张三', '', ''],
];

describe('the ledgers of a workbook', () => {
  let workbook: WorkbookPage;
  afterEach(() => workbook.page.close());

  const add = (name: string, cells: readonly (readonly CellValue[])[], row = 0, column = 0): string => {
    const id = workbook.model.sheets().find((sheet) => sheet.name === name)?.id ?? workbook.model.addSheet(name).id;
    workbook.put(id, row, column, cells);
    return id;
  };

  test('are told by place, records, periods, indicators, districts and unit', async () => {
    workbook = await openWorkbookPage();
    add('报送', REPORTED, 1, 1);
    const [first, second, ...others] = await listLedgers();
    expect(others).toEqual([]);
    expect(first).toMatchObject({ sheet: '台账', table: null, area: { row: 0, column: 0, rows: 9, columns: 7 }, records: 5, indicators: ['产值'], unit: '万元', language: 'zh', reporters: [] });
    expect(first?.periods).toHaveLength(1);
    expect(first?.districts.map(({ name }) => name)).toEqual(['彭州市', '金堂县']);
    expect(second).toMatchObject({ sheet: '报送', area: { row: 1, column: 1, rows: 7, columns: 3 }, records: 2, indicators: ['规上工业总产值'], unit: '万元' });
    expect(second?.cells[2]).toEqual(['企业名称', '信用代码', '本期数']);
  });

  test('may be tables, and several on a sheet, beside and below one another', async () => {
    workbook = await openWorkbookPage({ table: true });
    add('台账', REPORTED, 12, 0);
    add('台账', LEDGER, 0, 9);
    add('台账', REPORTED.slice(2), 24, 9);
    expect(await places()).toEqual(['台账!A1:G7 飞地台账', '台账!J1:P7', '台账!A13:C19', '台账!J25:L29']);
  });

  test('a title between two ledgers belongs to the lower one, blank row or not', async () => {
    workbook = await openWorkbookPage({ table: true });
    add('两份', [...REPORTED.slice(2, 6), ['', '', ''], ['2025年二季度规上工业总产值', '', ''], ['', '', ''], ...REPORTED.slice(2, 5)]);
    const [, above, below] = await listLedgers();
    expect([above && areaAddress(above.area), below && areaAddress(below.area)]).toEqual(['A1:C5', 'A6:C10']);
    expect(below?.periods).toHaveLength(1);
    expect(above?.periods).toEqual([]);
  });

  test('what the add-in wrote is none: its columns, its sheets, its reports; nor is what has no figures', async () => {
    workbook = await openWorkbookPage();
    const { ledger, around } = await readLedger(null);
    const [agreement] = (await readAgreements()).agreements;
    if (!agreement) throw new Error('no agreement');
    await writeColumns(planColumns(ledger, around, { agreement, parts: ['origin', 'host'], column: null }));
    add('结果', [['=PAIR.COMPARE(台账!A1:G9,台账!A1:G9)']]);
    add('对账处理', REPORTED);
    add('Settled findings', REPORTED);
    add('结对设置', REPORTED);
    add('报告', [['各区（市）县考核数'], ['考核数仅供考核，不得对外发布'], ...LEDGER]);
    add('名录', [['单位名称', '信用代码'], ['甲公司', '']]);
    add('隐藏', REPORTED);
    workbook.model.setSheetVisibility(workbook.model.sheets().find(({ name }) => name === '隐藏')?.id ?? '', 'Hidden');
    await workbook.page.host.settled();
    expect((await listLedgers()).map(({ sheet }) => sheet)).toEqual(['台账']);
  });

  test('the selected one is the one around the cell, else the one above it, else the first of the sheet', async () => {
    workbook = await openWorkbookPage({ table: true });
    add('台账', REPORTED, 12, 0);
    const entries = await listLedgers();
    const at = async (row: number) => {
      workbook.select(row, 1);
      const entry = ledgerAt(entries, await readSpot());
      return entry && areaAddress(entry.area);
    };
    expect([await at(3), await at(9), await at(15), await at(30)]).toEqual(['A1:G7', 'A1:G7', 'A13:C19', 'A13:C19']);
    expect(ledgerAt(entries, { sheetId: 'none', row: 0, column: 0 })).toBeNull();
  });

  test('twenty sheets and one of many rows are read sheet by sheet, in pieces', async () => {
    workbook = await openWorkbookPage();
    for (let number = 1; number <= 20; number += 1) add(`表${number}`, [['说明', number]]);
    add('大表', [['单位名称', '期间', '本期数'], ...Array.from({ length: 30_000 }, (_, index): CellValue[] => [`企业${index}`, `2025-${(index % 9) + 1}`, index])]);
    const seen: number[] = [];
    const entries = await listLedgers({ onProgress: (sheets, all) => seen.push(sheets / all) });
    expect(entries.map(({ sheet, records }) => [sheet, records])).toEqual([['台账', 5], ['大表', 30_000]]);
    expect(entries[1]?.periods).toHaveLength(9);
    expect(seen).toHaveLength(22);
    const stop = new AbortController();
    stop.abort();
    await expect(listLedgers({ signal: stop.signal })).rejects.toMatchObject({ code: 'cancelled', outcome: 'unread' });
  });
});

import { associateFunctions } from '../../src/functions/associate';
import { functionsMetadata } from '../../src/functions/metadata';
import type { Area, CellValue } from '../../src/host/model';
import { MemoryWorkbook } from '../../src/host/memory/memory-workbook';
import type { OfficePage } from '../support/office-page';
import { openOfficePage } from '../support/office-page';

/** A ledger as a district keeps one: a firm named in full, a total row, a missing figure, another agreement's row. */
export const LEDGER: readonly (readonly CellValue[])[] = [
  ['单位名称', '飞出地', '飞入地', '情形', '指标', '期间', '金额（万元）'],
  ['成都金彭智造有限公司', '金牛区', '彭州市', '新设', '产值', '2024年', 12345.67],
  ['彭州航空材料科技有限公司', '金牛区', '彭州市', '迁移', '产值', '2024年', 8640],
  ['四川牛彭新材料股份有限公司', '金牛区', '彭州市', '新设', '产值', '2024年', -120.5],
  ['彭州川西医药有限公司', '金牛区', '彭州市', '新设', '产值', '2024年', ''],
  ['武侯金堂电子有限公司', '武侯区', '金堂县', '新设', '产值', '2024年', 1000],
  ['合计', '', '', '', '', '', 21865.17],
];

export const CLAUSES: readonly (readonly CellValue[])[] = [
  ['协议', '飞出地', '飞入地', '情形', '方式', '比例', '起', '止'],
  ['金彭2023', '金牛区', '彭州市', '新设', '分算', '5:5', '2023-07-01', '2028-06-30'],
  ['金彭2023', '金牛区', '彭州市', '迁移', '分算', '3:7', '2023-07-01', '2028-06-30'],
  ['武金2024', '武侯区', '金堂县', '', '标注', '30%', '2024-01-01', '2033-12-31'],
];

const TEXT_AREA: Area = { row: 0, column: 0, rows: 60, columns: 20 };

export class WorkbookPage {
  constructor(
    readonly page: OfficePage,
    readonly model: MemoryWorkbook,
    readonly ledger: string,
    readonly agreements: string,
  ) {}

  put(sheet: string, row: number, column: number, cells: readonly (readonly CellValue[])[]): void {
    this.model.enter(sheet, { row, column, rows: cells.length, columns: cells[0]?.length ?? 0 }, cells);
  }

  select(row: number, column: number): void {
    this.model.select(this.ledger, { row, column, rows: 1, columns: 1 });
  }

  /** All that a person could see of the workbook: contents, formats, widths, tables, names. */
  picture(): unknown {
    const { model } = this;
    return model.sheets().map(({ id, name }) => {
      const area = { row: 0, column: 0, rows: 40, columns: 16 };
      const cells = model.formulas(id, area);
      const formats = cells.map((row, r) => row.map((_, c) => ({ ...model.format(id, r, c) })));
      return { name, cells, formats, widths: Array.from({ length: 16 }, (_, column) => model.columnWidth(id, column)), tables: model.tables(), names: model.names() };
    });
  }
}

/** A workbook with a sheet 台账 (as a table, or as a plain range below title rows) and a sheet 结对协议. */
export async function openWorkbookPage({ table = false, top = table ? 0 : 2, onAction }: { readonly table?: boolean; readonly top?: number; readonly onAction?: (number: number) => void } = {}): Promise<WorkbookPage> {
  const model = new MemoryWorkbook();
  const page = await openOfficePage({ locale: 'zh-CN', model, functions: functionsMetadata('zh-CN').functions, ...(onAction && { onAction }) });
  page.install();
  associateFunctions('zh-CN');
  const ledger = model.activeSheet();
  model.renameSheet(ledger, '台账');
  const agreements = model.addSheet('结对协议').id;
  model.setFormat(agreements, TEXT_AREA, { numberFormat: '@' });
  const workbook = new WorkbookPage(page, model, ledger, agreements);
  workbook.put(ledger, top, 0, LEDGER);
  model.setFormat(ledger, { row: top + 1, column: 6, rows: 6, columns: 1 }, { numberFormat: '#,##0.00' });
  model.setFormat(ledger, { row: top, column: 0, rows: 1, columns: 7 }, { bold: true, fill: '#DDEBF7' });
  if (table) model.addTable(ledger, { row: top, column: 0, rows: LEDGER.length, columns: 7 }, true, '飞地台账');
  else workbook.put(ledger, 0, 0, [['2024年飞地经济台账'], ['单位：万元']]);
  workbook.put(agreements, 0, 0, CLAUSES);
  workbook.put(agreements, 6, 0, [['协议', '全文']]);
  model.setFormat(agreements, { row: 7, column: 1, rows: 2, columns: 1 }, { numberFormat: 'General' });
  workbook.put(agreements, 7, 0, [['金彭2023', '=PAIR.AGREEMENT(A1:H3)'], ['武金2024', '武金2024 飞出地=武侯区 飞入地=金堂县 方式=标注 比例=30% 起=2024-01-01 止=2033-12-31']]);
  model.addName('金彭2023', "='结对协议'!$B$8", null, '');
  await page.host.settled();
  workbook.select(top + 1, 1);
  return workbook;
}
